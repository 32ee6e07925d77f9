"""The parts of a text that a program fills in or a reader clicks on, which a translation keeps as they are."""

import re
from typing import NamedTuple

from tqcheck.core.finding import Span


class Placeholder(NamedTuple):
    """One of them where it stands; two with one `key` say the same."""

    kind: str
    key: str
    span: Span


# A percent sign after a digit or before a space is a percentage. An address ends before the punctuation of
# its sentence; scripts without spaces may go on right after it, so it is made of ASCII alone.
_PATTERNS = {
    "address": r"(?i:https?|ftp)://[!-~]+|\bwww\.[!-~]+\.[!-~]+",
    "e-mail address": r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+",
    "template": r"\{\{[^{}\n]{1,80}\}\}|\{%[^{}\n]{1,80}%\}|%%\w{1,40}%%",
    "variable": r"[$%#]\{[^{}\n]{1,80}\}|\{[A-Za-z_][\w.\-]{0,40}(?:[!:,][^{}\n]{0,80})?\}"
    r"|\{\d{1,2}(?:[!:,][^{}\n]{0,40})?\}",
    "format": r"(?<![\d%٪])%(?:\(\w{1,40}\)|\d{1,2}\$)?[-+0#]?(?:\d{1,3})?(?:\.\d{1,2})?(?:hh?|ll?|[qjzt])?"
    r"[sdiufFeEgGxXocp@](?![A-Za-z0-9])",
    "tag": r"</?[A-Za-z][\w:.-]{0,30}(?:\s[^<>\n]{0,500})?/?>",
}
_PLACEHOLDER = re.compile("|".join(f"({pattern})" for pattern in _PATTERNS.values()))
KINDS = tuple(_PATTERNS)
"""What a placeholder may be."""
# One look at the characters that all of them have spares most texts the search.
_POSSIBLE = re.compile(r"[{%<@]|://|\bwww\.")

_SENTENCE_END = ".,;:!?'\"*_>]}|\\"
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?([^/?#]*)", re.IGNORECASE)


def placeholders(text: str) -> list[Placeholder]:
    """All placeholders of a text, in order."""
    if _POSSIBLE.search(text) is None:
        return []
    return [_read(match) for match in _PLACEHOLDER.finditer(text)]


def _read(match: re.Match[str]) -> Placeholder:
    kind = KINDS[(match.lastindex or 1) - 1]
    written = match.group()
    if kind == "address":
        written = _without_sentence_end(written)
    return Placeholder(kind, _key(kind, written), Span(match.start(), match.start() + len(written)))


def _without_sentence_end(address: str) -> str:
    """The address alone: closing brackets belong to it only where it opens them."""
    while True:
        shorter = re.split(r"[\"<>`]", address, maxsplit=1)[0].rstrip(_SENTENCE_END)
        if shorter.endswith(")") and shorter.count("(") < shorter.count(")"):
            shorter = shorter[:-1]
        if shorter == address:
            return address
        address = shorter


def _host(match: re.Match[str]) -> str:
    return str(match.group(1)).lower()


def _key(kind: str, written: str) -> str:
    if kind == "address":
        bare = _SCHEME.sub(_host, written, count=1)
        return bare.rstrip("/")
    if kind == "e-mail address":
        return written.rstrip(".").lower()
    if kind == "tag":
        return written.split(maxsplit=1)[0].rstrip("/>").lower()
    if kind in ("template", "variable"):
        return re.sub(r"\s+", "", re.split(r"[!:,]", written.rstrip("}% "), maxsplit=1)[0])
    return written
