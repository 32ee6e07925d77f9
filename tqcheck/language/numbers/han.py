"""Numbers in Chinese characters and in Hangul, spelt out or mixed with digits: 3亿5000万, 10만 5천."""

from collections.abc import Iterable

from tqcheck.language.numbers.quantity import Value

DIGITS = {
    char: value
    for value, chars in enumerate(
        [
            "〇零○영",
            "一壹일",
            "二贰貳两兩이",
            "三叁參삼",
            "四肆사",
            "五伍오",
            "六陆陸육",
            "七柒칠",
            "八捌팔",
            "九玖구",
        ]
    )
    for char in chars
}
SMALL = {
    **dict.fromkeys("十拾십", 10), **dict.fromkeys("百佰백", 100), **dict.fromkeys("千仟천", 1000),
}  # fmt: skip
LARGE = {
    **dict.fromkeys("万萬만", 10**4), **dict.fromkeys("亿億억", 10**8), **dict.fromkeys("兆조", 10**12),
}  # fmt: skip


def positional_value(pieces: Iterable[Value | str]) -> Value:
    """The value of a sequence of numerals and characters; digits in a row are read as decimal digits (二〇二二)."""
    total: Value = 0
    section: Value = 0
    current: Value | None = None
    highest = 1
    for piece in pieces:
        if not isinstance(piece, str):
            current = piece
        elif piece in DIGITS:
            current = (current or 0) * 10 + DIGITS[piece]
        elif piece in SMALL:
            section += (1 if current is None else current) * SMALL[piece]
            current = None
        else:
            scale = LARGE[piece]
            section += current if current is not None else int(total == section == 0)
            if scale > highest and total:
                total = (total + section) * scale
            else:
                total += section * scale
            highest = max(highest, scale)
            section, current = 0, None
    return total + section + (current or 0)
