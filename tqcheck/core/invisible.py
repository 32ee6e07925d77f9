"""Characters that show nothing, and the few places where a script needs one."""

import re
import unicodedata
from collections.abc import Iterator

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""The inside of a character class: Unicode's Default_Ignorable_Code_Point, and the marks around annotations."""

_INVISIBLE = re.compile(f"[{INVISIBLE}]")

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_EMBEDDING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# All but the overrides, which show letters in an order that they are not written in.
_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
# Scripts whose letters join or stack: Arabic and its kin, those of South and South-East Asia, Mongolian.
_JOINING = re.compile(
    "[\u0600-\u07ff\u0840-\u08ff\u0900-\u0dff\u0f00-\u0fff\u1000-\u109f\u1700-\u18af\u1900-\u1cff\ua800-\uabff"
    "\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00011fff]"
)
# Scripts without spaces between words, where a line may break only at a dictionary's word.
_UNBROKEN = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua980-\ua9df]")
_PICTURE = re.compile("[\u00a9\u00ae\u203c\u2049\u20e3\u2100-\u3299\U0001f000-\U0001faff]")
_KEYS = frozenset("#*0123456789")
# A regional flag is a black flag and tags, which name the region.
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]*$")
_LONGEST_FLAG = 16
_HAN = re.compile(
    "[\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]"
)
_JAMO = re.compile("[\u1100-\u115e\u1161-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]")


def hidden_places(text: str) -> Iterator[int]:
    """Where a character stands that shows nothing and that the letters around it do not need, in order.

    Joiners belong in Arabic, Persian, the scripts of India and in emoji, marks of direction wherever a text has letters
    that run from right to left; an override of the direction belongs nowhere.
    """
    if text.isascii():
        return
    both_ways: bool | None = None
    for match in _INVISIBLE.finditer(text):
        char = match.group()
        if char in _DIRECTIONS:
            if both_ways is None:
                both_ways = _RIGHT_TO_LEFT.search(text) is not None
            if not both_ways:
                yield match.start()
        elif not _is_needed(char, text, match.start()):
            yield match.start()


def escaped(text: str) -> str:
    r"""The text with all that is hidden or turns the order of letters written as escapes (`\u200b`)."""
    if text.isascii():
        return text
    hidden = {*hidden_places(text), *(match.start() for match in _EMBEDDING.finditer(text))}
    return (
        "".join(_escape(char) if place in hidden else char for place, char in enumerate(text))
        if hidden
        else text
    )


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def _is_needed(char: str, text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if char in "\u200c\u200d":
        return _is(_JOINING, before) or (
            char == "\u200d" and _is(_PICTURE, after) and _ends_picture(text, at)
        )
    if char == "\u200b":
        return _is(_UNBROKEN, before) and _is(_UNBROKEN, after)
    if "\ufe00" <= char <= "\ufe0f":
        return (
            _is_symbol(before)
            or before in _KEYS
            or any(_is(kind, before) for kind in (_PICTURE, _HAN, _JOINING))
        )
    if "\U000e0100" <= char <= "\U000e01ef":
        return _is(_HAN, before)
    if "\U000e0020" <= char <= "\U000e007f":
        return _FLAG.search(text[max(at - _LONGEST_FLAG, 0) : at]) is not None
    if char in "\u115f\u1160":
        return _is(_JAMO, before) or _is(_JAMO, after)
    return "\u180b" <= char <= "\u180f" and _is(_JOINING, before)


def _ends_picture(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    return _is(_PICTURE, before) or (before == "\ufe0f" and _is_needed(before, text, at - 1))


def _is(kind: re.Pattern[str], char: str) -> bool:
    return kind.match(char) is not None


def _is_symbol(char: str) -> bool:
    return bool(char) and unicodedata.category(char)[0] == "S"
