"""Detects negation in Chinese."""

import re

# Words with a negative character but no negation: "not only", "constantly", "very", "Africa", "however".
_NO_DENIAL = re.compile(
    "不仅|不僅|不但|不断|不斷|不过|不過|不同|不久|不少|不管|不论|不論|不止|不只|不等|不错|不錯|不锈|不鏽"
    "|非常|非洲|无论|無論|无线|無線|无人机|無人機|特别|特別|分别|分別|区别|區別|差别|差別|性别|性別|级别|級別|别墅|別墅"
    "|别的|別的|告别|告別|个别|個別|类别|類別|识别|識別|是否|能否|可否|否则|否則|未来|未來|甲午|没收|沒收"
)
_DENIAL = re.compile("[不没沒无無未非别別勿否莫]|拒绝|拒絕|禁止|停止|避免|免于|免於|缺乏|失败|失敗")


def denies(text: str) -> bool:
    """Whether the text has a negation, or a word for forbidding, refusing, avoiding or lacking."""
    return _DENIAL.search(_NO_DENIAL.sub("", text)) is not None
