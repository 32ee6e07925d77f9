"""Finds damaged copies of placeholders and addresses, with added spaces or full-width characters, say."""

import re
from functools import lru_cache

from tqcheck.core.finding import Span

_GAP = r"[ \t\u00a0\u200b\u3000]{0,2}"
_FULL_WIDTH = 0xFEE0
# Other characters by which engines replace brackets.
_ALSO = {"[": "【", "]": "】"}
_LONGEST = 300
_AROUND_AT = re.compile(r"(?<![\w.+-])[\w.+-]{1,64} ?(?:[@＠]|\(at\)|\[at\]) ?[\w-]{1,64}(?:\.[\w-]{1,64})*")
_PART = re.compile(r"[^\W_]+")
_SHORTEST_PART = 4


def damaged(written: str, text: str) -> list[Span]:
    """The spans where the text has all characters of the placeholder in order, but not exactly as written."""
    if len(written) > _LONGEST:
        return []
    found = _pulled_apart(written).finditer(text)
    places = [Span(*match.span()) for match in found if match.group().lower() != written.lower()]
    return places or _alike_around_at(written, text)


def _alike_around_at(written: str, text: str) -> list[Span]:
    """The spans around at signs that share a part with the e-mail address."""
    if "@" not in written or "://" in written:
        return []
    parts = set(_parts(written))
    found = _AROUND_AT.finditer(text)
    return [Span(*match.span()) for match in found if parts.intersection(_parts(match.group()))]


def _parts(address: str) -> list[str]:
    return [part for part in _PART.findall(address.lower()) if len(part) >= _SHORTEST_PART]


@lru_cache(maxsize=1024)
def _pulled_apart(written: str) -> re.Pattern[str]:
    signs = [_sign(sign) for sign in written if not sign.isspace()]
    before = r"(?<!\w)" if written[0].isalnum() else r"(?<![\d%٪])" if written[0] == "%" else ""
    behind = r"(?![^\W_])" if written[-1].isalnum() and written[0] != "\\" else ""
    return re.compile(before + _GAP.join(signs) + behind, re.IGNORECASE)


def _sign(sign: str) -> str:
    """A pattern of the character or its full-width form."""
    if "!" <= sign <= "~":
        return f"[{re.escape(sign)}{chr(ord(sign) + _FULL_WIDTH)}{_ALSO.get(sign, '')}]"
    return re.escape(sign)
