"""Words of a tokenised text: where they stand in the text that they were cut from, or that text made anew."""

import html
import re
from collections.abc import Sequence

from tqcheck.core.finding import Span

END = "<EOS>"
"""A word that stands for the end of the text; it has a tag where something may be missing there."""

# What the tokenizer of Moses writes for characters that its programs use themselves.
_MOSES = {"&#124;": "|", "&#91;": "[", "&#93;": "]", "@-@": "-", "@/@": "/"}
_GLUE = ("@-@", "@/@")

# How far ahead of its place a word is looked for, in code points: the words between may be spelt otherwise.
_AHEAD = 40

_CLOSES = re.compile(r"(?:[,.;:!?%)\]}”’…]|'(?:s|t|re|ve|ll|d|m)\b|n't\b)", re.IGNORECASE)
_OPENS = re.compile(r"[(\[{$£€“‘]\Z")


def places(words: Sequence[str], text: str) -> list[Span | None]:
    """Where each word stands in the text, in order; None for one that is not found near its place."""
    found: list[Span | None] = []
    position = 0
    for word in words:
        if word == END:
            found.append(Span(len(text), len(text)))
            continue
        written = _written(word)
        start = text.find(written, position, position + len(written) + _AHEAD) if written else -1
        found.append(Span(start, start + len(written)) if start >= 0 else None)
        position = start + len(written) if start >= 0 else position
    return found


def detokenized(words: Sequence[str]) -> str:
    """The text that the words were probably cut from, in the manner of English."""
    text = ""
    quotes = {'"': False}
    before = ""
    for word in words:
        if word == END:
            continue
        written = _written(word)
        glued = word in _GLUE or before in _GLUE
        joined = not text or glued or bool(_CLOSES.match(written)) or bool(_OPENS.search(text))
        if written in quotes:
            # The second of two quotation marks stands close behind the word before it.
            joined, quotes[written] = joined or quotes[written], not quotes[written]
        elif text.endswith('"') and quotes['"']:
            joined = True
        text += written if joined else f" {written}"
        before = word
    return text


def _written(word: str) -> str:
    for escaped, meant in _MOSES.items():
        word = word.replace(escaped, meant)
    return html.unescape(word)
