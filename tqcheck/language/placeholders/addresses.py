"""Web and e-mail addresses."""

import re

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.placeholder import Family, Placeholder

# An address ends before the punctuation of its sentence. It is ASCII only, because text in a script without spaces
# may follow it directly. Quotation marks, angle brackets and backslashes are never part of one.
_SIGN = r"[!#-;=?-\[\]^_a-~]"
_SENTENCE_END = ".,;:!?'*_]}|"
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?([^/?#]*)", re.IGNORECASE)


def address_key(written: str) -> str:
    """The address without its scheme, `www.` and final slash and with the host in lower case, for comparison."""
    return _SCHEME.sub(_host, written, count=1).rstrip("/")


def _host(match: re.Match[str]) -> str:
    return str(match.group(1)).lower()


def _read_address(written: str, start: int) -> Placeholder:
    written = _without_sentence_end(written)
    span = Span(start, start + len(written))
    return Placeholder("address", address_key(written), span, written, "address")


def _without_sentence_end(address: str) -> str:
    """The address without the punctuation of its sentence; a closing bracket is kept if the address also opens it."""
    while True:
        shorter = address.rstrip(_SENTENCE_END)
        if shorter.endswith(")") and shorter.count("(") < shorter.count(")"):
            shorter = shorter[:-1]
        if shorter == address:
            return address
        address = shorter


def _read_e_mail(written: str, start: int) -> Placeholder:
    span = Span(start, start + len(written))
    return Placeholder("e-mail address", written.rstrip(".").lower(), span, written, "e-mail address")


ADDRESSES = (
    Family(rf"(?i:https?|ftp)://{_SIGN}+|\bwww\.{_SIGN}+\.{_SIGN}+", _read_address),
    Family(r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", _read_e_mail),
)
