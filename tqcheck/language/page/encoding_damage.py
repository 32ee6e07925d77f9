"""Finds the traces of wrong decoding, double escaping or lossy conversion in a text."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Damage(NamedTuple):
    """A damaged part of a text, and a message that says what happened to it."""

    start: int
    end: int
    message: str
    confidence: float


ESCAPED_TWICE, LEFT_ESCAPED, LINE_BREAK = "escaped twice", "left escaped", "a line break left escaped"

# The characters that the bytes 0x80 to 0xBF become if they are read as Windows-1252 or Latin-1.
_TAIL = "[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
# The same without those that may end a sentence or a quotation after a capital letter.
_TAIL_NO_QUOTE = "[\u0080-\u0090\u00a1-ª¬-º¼-¿€‚ƒ†‡ˆ‰Š‹ŒŽ˜™šœžŸ]"
# UTF-8 misread in this way. Pairs that no language writes are proof by themselves; others must occur in a row.
_MISREAD = re.compile(
    rf"(?:(?:â[€\u0080]{_TAIL}?|[ÂÃ]{_TAIL_NO_QUOTE}|(?<![A-ZÀ-Þ])[ÂÃ]{_TAIL}|ï»¿|ï¿½|ðŸ{_TAIL}{{2}})+"
    rf"|(?:[Â-ß]{_TAIL}|[à-ï]{_TAIL}{{2}}){{3,}})+"
)
# UTF-8 misread as Windows-1251 or GBK, which gives several rare letters in a row.
_MISREAD_CYRILLIC = re.compile(
    "(?:[РСЃ][\u0400-\u040f\u0450-\u045f\u0490\u0491‚„…†‡€‰‹‘’“”•–—™›\u00a0-\u00bf№]){3,}"
)
_MISREAD_CHINESE = re.compile("锟斤拷|烫烫烫|屯屯屯|鈥[檚檛渆溿斺淾樷]?")
_TRACES: tuple[tuple[re.Pattern[str], str, float], ...] = (
    (_MISREAD, "text read in the wrong encoding", 0.98),
    (_MISREAD_CYRILLIC, "text read in the wrong encoding", 0.95),
    (_MISREAD_CHINESE, "text read in the wrong encoding", 0.98),
    (re.compile("\ufffd+"), "a replacement character stands for what could not be read", 1.0),
    (
        re.compile("[\x01-\x08\x0b\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]+"),
        "control characters in the text",
        1.0,
    ),
    (re.compile("[\ue000-\uf8ff]+"), "private characters that no common font shows", 0.8),
    (re.compile(r"&amp;(?:#\d{1,6}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});"), ESCAPED_TWICE, 1.0),
    (
        re.compile(r"(?:\\u[0-9A-Fa-f]{4})+|(?:\\x[0-9A-Fa-f]{2}){2,}|(?:=[0-9A-F]{2}){2,}"),
        LEFT_ESCAPED,
        0.95,
    ),
    (
        re.compile(r"(?:\\r\\n|\\n\\n|(?<=[.!?,;:。！？…”\"])\\[nr](?![a-z]))(?:\\[nrt])*"),
        LINE_BREAK,
        0.9,
    ),
    (
        re.compile(r"(?<=[a-z])\?(?:s|t|re|ve|ll|d|m)\b(?![=&])"),
        "a question mark in place of an apostrophe",
        0.9,
    ),
    (
        re.compile("(?:(?<![^\\s(\\[\"'“‘.,;:!?])|(?<=\\A))[\u0300-\u036f]+"),
        "an accent without a letter",
        0.9,
    ),
)
# Most texts have none of these and need no further check.
_SUSPICIOUS = re.compile(
    "[\x01-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9fâÂ-ßà-ïð\u0300-\u036f\ud800-\uf8ff\ufdd0-\ufdef\ufffd-\uffff"
    r"РСЃ锟烫屯鈥]|&amp;|\\[unrx]|=[0-9A-F]{2}=|[a-z]\?[a-z]"
)


# If a text beside it has these, they are a program's escapes, which the text must keep.
_KEPT_ESCAPES = {
    ESCAPED_TWICE: re.compile(r"&amp;(?:#\w{1,7}|[A-Za-z]{2,8});"),
    LEFT_ESCAPED: re.compile(r"\\[ux][0-9A-Fa-f]{2}|=[0-9A-F]{2}=[0-9A-F]{2}"),
    LINE_BREAK: re.compile(r"\\[nr]"),
}


def encoding_damage(text: str, beside: Sequence[str] = ()) -> list[Damage]:
    """The damaged parts, in order, without overlaps.

    Escapes that a text in `beside` (the source, a counterpart) also has are not damage.
    """
    if _SUSPICIOUS.search(text) is None:
        return []
    kept = {message for message, sign in _KEPT_ESCAPES.items() if any(map(sign.search, beside))}
    found: list[Damage] = []
    for damage in sorted(_traces(text), key=lambda each: (each.start, -each.end)):
        if damage.message not in kept and (not found or damage.start >= found[-1].end):
            found.append(damage)
    return found


def _traces(text: str) -> Iterator[Damage]:
    for pattern, message, confidence in _TRACES:
        for match in pattern.finditer(text):
            if pattern is not _MISREAD or _reads_as_utf8(match.group()):
                yield Damage(match.start(), match.end(), message, confidence)


def _reads_as_utf8(run: str) -> bool:
    """Whether the run's characters, encoded again, are valid UTF-8; incomplete ones count if they begin typically."""
    for encoding in ("cp1252", "latin-1"):
        try:
            run.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        return True
    return run.startswith(("â€", "Ã", "Â", "ðŸ"))
