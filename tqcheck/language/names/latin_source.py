"""Compares people's names in an English text with a source in Latin script, which spells them alike."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.names.name_source import NameContradiction
from tqcheck.language.names.people import is_known, other_surname, same_spelling
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.spelling import folded, nearness
from tqcheck.language.names.texts import NamedText

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SIMILAR = 0.6
_SHORTEST = 4
_CONFIDENCE = 0.8


class _Written(NamedTuple):
    """A capitalised word of the source, folded, with the word before it."""

    word: str
    before: str
    span: Span


class LatinSource:
    """Compares people's names with a source that spells them in the same letters."""

    def __init__(self, text: NamedText, source: str) -> None:
        self._text = text
        self._source = source

    def contradictions(self, names: Sequence[Name], near: Span) -> Iterator[NameContradiction]:
        """Names that the source lacks, where it has another surname, spelt alike or after the same given name."""
        for name in names:
            if self.refutes(name):
                place = next(self._rivals(name, near), None)
                if place is not None:
                    yield NameContradiction(name, place, None, _CONFIDENCE)

    def supports(self, name: Name) -> bool:
        """Whether the source has the name's last word, which is usually the surname."""
        return name.words[-1] in self._words

    def refutes(self, name: Name) -> bool:
        """Whether the name may be a person's, and no word of the source is a spelling of its last word."""
        last = name.words[-1]
        if name.meanings or len(last) < _SHORTEST or not name.tokens[-1].proper:
            return False
        return not any(same_spelling(last, word) for word in self._words)

    def _rivals(self, name: Name, near: Span) -> Iterator[Span]:
        last, given = name.words[-1], name.words[0]
        for written in self._written:
            if not near.touches(written.span) or written.word in self._forms:
                continue
            similar = nearness(last, written.word) >= _SIMILAR
            if (other_surname(last, written.word) and (similar or written.before == given != last)) or (
                similar and written.before == given != last and is_known(given)
            ):
                yield written.span

    @cached_property
    def _forms(self) -> frozenset[str]:
        return frozenset(token.folded for token in self._text.tokens)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(folded(match.group()) for match in _WORD.finditer(self._source))

    @cached_property
    def _written(self) -> tuple[_Written, ...]:
        matches = list(_WORD.finditer(self._source))
        befores = ["", *(folded(match.group()) for match in matches)]
        return tuple(
            _Written(folded(match.group()), before, Span(match.start(), match.end()))
            for match, before in zip(matches, befores, strict=False)
            if match.group()[0].isupper() and len(match.group()) >= _SHORTEST
        )
