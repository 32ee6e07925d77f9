"""Texts that were edited at some places, so that what is wrong with them is known to the character."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tqcheck.core.finding import Span


class Edit(NamedTuple):
    """Words taken out of a text, and what is put in their place; either may be nothing."""

    out: Span
    put_in: str


@dataclass(frozen=True)
class Corrupted:
    """A text that is no longer a translation, in whole or in part."""

    text: str
    wrong: tuple[Span, ...]
    """Of `text`, in code points; none where words were only taken out."""
    kept: tuple[tuple[Span, int], ...]
    """Spans of the translation that are still there, and how far each has moved."""
    is_whole: bool = False
    """Whether nothing of the translation is to be trusted any more."""

    def origin(self, place: int) -> int | None:
        """Where the code point at `place` of `text` stood in the translation; None where it is not from there."""
        for span, moved in self.kept:
            if span.start <= place - moved < span.end:
                return place - moved
        return None


def edited(text: str, edits: Sequence[Edit]) -> Corrupted:
    """The text with the edits made; they are in order and do not touch each other."""
    written: list[str] = []
    wrong: list[Span] = []
    kept: list[tuple[Span, int]] = []
    done = length = 0
    for out, put_in in edits:
        if out.start > done:
            kept.append((Span(done, out.start), length - done))
        written += [text[done : out.start], put_in]
        length += out.start - done
        if put_in:
            wrong.append(Span(length, length + len(put_in)))
        length += len(put_in)
        done = out.end
    if done < len(text):
        kept.append((Span(done, len(text)), length - done))
    return Corrupted("".join([*written, text[done:]]), tuple(wrong), tuple(kept))
