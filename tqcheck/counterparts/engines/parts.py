"""A text in the parts that engines translate, sentence by sentence, and put together again."""

from collections.abc import Sequence
from typing import NamedTuple

from tqcheck.core.document import UNSPACED
from tqcheck.core.sentences import split_sentences
from tqcheck.counterparts.translation import Direction


class SentencePart(NamedTuple):
    """A sentence on one line, and the white space between it and the next."""

    sentence: str
    gap: str


def parts(text: str, language: str) -> list[SentencePart]:
    """The sentences of a text in order; none for a blank one."""
    found = []
    for span in split_sentences(text, language):
        whole = span.of(text)
        stripped = whole.rstrip()
        if stripped:
            found.append(SentencePart(" ".join(stripped.split()), whole[len(stripped) :]))
    return found


def joined(split: Sequence[SentencePart], translations: Sequence[str], direction: Direction) -> str:
    """The translations of the parts as one text; line breaks stay, and spaces go where the language has none."""
    made = []
    for part, translation in zip(split, translations, strict=True):
        made.append(translation.strip() + _gap(part.gap, direction))
    return "".join(made).rstrip()


def _gap(gap: str, direction: Direction) -> str:
    if "\n" in gap:
        return gap
    if direction.target in UNSPACED:
        return ""
    return " " if direction.source in UNSPACED else gap
