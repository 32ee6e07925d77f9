"""Distinguishes Chinese from Japanese: both write Chinese characters, but only Japanese adds kana."""

import re

from tqcheck.language.identification.quoted_or_bracketed import without_quoted_or_bracketed
from tqcheck.language.identification.scripts import Script, runs

# Characters rare in Japanese: everyday words of Chinese, and forms that Japanese has simplified.
_CHINESE_RATHER = re.compile("[的是你她它吧啊嗎這說們為對與沒還讓從發經產實總關戰應數體變並無]")
_RATHER_ENOUGH = 3
# This many characters outside the Japanese standard cannot all be rare names.
_UNKNOWN_IN_JAPAN = 2
# A Japanese text with this many Chinese characters would also have kana.
_HAN_ALONE = 60
_KANA_IN_JAPANESE = 0.2
_KANA_IN_CHINESE = 0.03
_KANA_ENOUGH = 3


def chinese_or_japanese(text: str, declared: str) -> str | None:
    """The other of the two languages if the text is certainly in it; None if it may be in the declared one."""
    if declared == "zh":
        # A Chinese text may quote the title of a Japanese work.
        return (
            "ja"
            if _is_japanese(text) and _is_japanese(without_quoted_or_bracketed(text).strip() or text)
            else None
        )
    han, kana = _letters(text)
    return "zh" if len(kana) <= _KANA_IN_CHINESE * len(han) and _is_chinese(han) else None


def _is_japanese(text: str) -> bool:
    han, kana = _letters(text)
    return len(kana) >= _KANA_ENOUGH and len(kana) > _KANA_IN_JAPANESE * (len(han) + len(kana))


def _letters(text: str) -> tuple[str, str]:
    """The Chinese characters and the kana of a text."""
    return "".join(runs(Script.HAN).findall(text)), "".join(runs(Script.KANA).findall(text))


def _is_chinese(han: str) -> bool:
    """Whether characters without kana are certainly Chinese: very many, or several outside JIS X 0208."""
    if len(han) >= _HAN_ALONE or len(_CHINESE_RATHER.findall(han)) >= _RATHER_ENOUGH:
        return True
    known = han.encode("shift_jis", "ignore").decode("shift_jis")
    return len(han) - len(known) >= _UNKNOWN_IN_JAPAN
