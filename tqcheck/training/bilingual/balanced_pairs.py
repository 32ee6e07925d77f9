"""Balanced pairs: the same words exchanged in a passage and in its source, so that only the comparison tells.

With errors planted in the passage alone, the network learned which passages read oddly, and not whether they say what
the source says: how well it ranked hand-written pairs that it had not seen stood at an AUROC of .60 from step 300 to
step 880, while the training loss fell. Here neither text gives anything away. Of the four combinations of the passage
and the source, each as it was and changed, two are sound and two are wrong, and every text is in one of either; so it
is with a counterpart that is changed along.

An exchanged word often stands out a little in either text, and that both stand out, or only one, tells as much as the
meaning does. So in many pairs neither version is the text as it was: two different exchanges are made in one place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random
from typing import NamedTuple, TypeAlias

from tqcheck.core.document import UNSPACED
from tqcheck.core.finding import Span
from tqcheck.training.bilingual.examples import Draft, Example, Labelled, Mark, chosen
from tqcheck.training.bilingual.two_sided.drawing import TwoSidedExchanges
from tqcheck.training.bilingual.two_sided.pair import TwoSided
from tqcheck.training.bilingual.units import TranslationUnit
from tqcheck.training.planting.closed_classes import cased_as
from tqcheck.training.planting.edits import Edit, edited
from tqcheck.training.planting.words import with_article

_COUNTERPART_ALONE_CHANCE = 0.6
_TWO_EXCHANGES_CHANCE = 0.6
"""How often, where two exchanges could be made in one place, they are the two versions."""
_SOURCE, _OTHER_SOURCE, _PASSAGE, _OTHER_PASSAGE = range(4)
"""The numbers of an example's first texts."""

_Marks: TypeAlias = tuple[Mark, ...]


@dataclass(frozen=True)
class BalancedPairs:
    """Makes examples from translation units."""

    exchanges: TwoSidedExchanges

    def example(self, unit: TranslationUnit, random: Random) -> Example | None:
        """A translation and its source in two versions, each with either version of the other.

        The versions are the texts as they are and the same with an exchange, or two exchanges in the same place. None
        where the unit has no translation of a fitting length, or where nothing can be exchanged on both sides.
        """
        found = chosen(unit, random)
        if found is None:
            return None
        if unit.language == "en":
            drawn = self.exchanges.drawn(found.passage, unit.source, unit.source_language, random)
        else:
            drawn = self.exchanges.drawn(unit.source, found.passage, unit.language, random)
        made = [_version(found.passage, unit, edits) for edits in drawn]
        changed = [each for each in made if each is not None]
        if not changed:
            return None
        if len(changed) > 1 and random.random() < _TWO_EXCHANGES_CHANCE:
            one, other = changed
        else:
            other = changed[0]
            one = _Version(found.passage, unit.source, other.taken_out)
        draft = Draft([one.source, other.source, one.passage, other.passage])
        marks = one.marks, other.marks
        draft.add(*_four(0, marks, (_SOURCE, ()), (_OTHER_SOURCE, ())))
        if found.others:
            beside = [_along(found.others[0], found.passage, each, unit.language) for each in (one, other)]
            _add_counterpart(draft, marks, beside, random)
        return draft.finished()


class _Version(NamedTuple):
    """A translation and its source, perhaps after an exchange in both."""

    passage: str
    source: str
    marks: tuple[Mark, ...]
    """Of the passage: its words that are wrong beside the other version's source."""
    edits: tuple[Edit, ...] = ()
    """Of the passage as it was; none where it is as it was."""
    taken_out: tuple[Mark, ...] = ()
    """Of the passage as it was: what the edits take out."""


_Comparison: TypeAlias = tuple[int | None, tuple[int, ...]]
"""A source and counterparts."""


def _version(passage: str, unit: TranslationUnit, edits: TwoSided) -> _Version | None:
    """The texts with the edits made; None where they overlap."""
    own, across = edits if unit.language == "en" else reversed(edits)
    here, there = _fitted(passage, own, unit.language), _fitted(unit.source, across, unit.source_language)
    if here is None or there is None:
        return None
    return _Version(
        edited(passage, here).text,
        edited(unit.source, there).text,
        marks=tuple(_put_in(here)),
        edits=own,
        taken_out=tuple(Mark(edit.out) for edit in here),
    )


def _fitted(text: str, edits: Sequence[Edit], language: str) -> list[Edit] | None:
    """The edits in order, each with the capital and the article that it needs; None where they overlap."""
    cased = [Edit(edit.out, cased_as(edit.out.of(text), edit.put_in)) for edit in sorted(edits)]
    if language == "en":
        cased = [with_article(text, edit) for edit in cased]
    overlapping = any(later.out.start < earlier.out.end for earlier, later in pairwise(cased))
    return None if overlapping else cased


def _put_in(edits: Sequence[Edit]) -> Iterator[Mark]:
    """What the edits put into the text; where they only take out, the characters on either side of the gap."""
    moved = 0
    for out, put_in in edits:
        start, moved = out.start + moved, moved + len(put_in) - (out.end - out.start)
        yield Mark(Span(start, start + len(put_in)) if put_in else Span(max(0, start - 1), start + 1))


def _along(counterpart: str, passage: str, version: _Version, language: str) -> str | None:
    """The counterpart with the version's exchange; None where it has not the same words, once each."""
    own: list[Edit] = []
    for edit in version.edits:
        pattern = re.escape(edit.out.of(passage))
        if language not in UNSPACED:
            pattern = rf"(?:(?<!\w)|(?!\w)){pattern}(?:(?<!\w)|(?!\w))"
        found = list(re.finditer(pattern, counterpart, re.IGNORECASE))
        if len(found) != 1:
            return None
        own.append(Edit(Span(*found[0].span()), edit.put_in))
    fitted = _fitted(counterpart, own, language)
    return None if fitted is None else edited(counterpart, fitted).text


def _add_counterpart(
    draft: Draft, marks: tuple[_Marks, _Marks], beside: Sequence[str | None], random: Random
) -> None:
    """What there is to learn beside a counterpart in either version, as far as it could be changed along."""
    first = len(draft.passages)
    one, other = beside
    if one is None:
        return
    beside_one = (draft.text(one),)
    if other is None:
        draft.add(
            Labelled(_PASSAGE, _SOURCE, beside_one, (), 0.0),
            Labelled(_OTHER_PASSAGE, _SOURCE, beside_one, marks[1], 1.0, sound=first),
        )
        return
    beside_other = (draft.text(other),)
    draft.add(*_four(first, marks, (_SOURCE, beside_one), (_OTHER_SOURCE, beside_other)))
    if random.random() < _COUNTERPART_ALONE_CHANCE:
        draft.add(*_four(len(draft.passages), marks, (None, beside_one), (None, beside_other)))


def _four(
    first: int, marks: tuple[_Marks, _Marks], one: _Comparison, other: _Comparison
) -> tuple[Labelled, Labelled, Labelled, Labelled]:
    """Either version of the passage beside the company of either version.

    They will have the numbers from `first` on. Where the source is all there is, a wrong one is to be told from the
    same passage beside the other source, so that nothing in the passage itself can help; else from the other passage
    beside the same texts.
    """
    is_source_alone = not one[1]
    beside_one, beside_other = (first + 1, first) if is_source_alone else (first, first + 1)
    return (
        Labelled(_PASSAGE, *one, (), 0.0),
        Labelled(_OTHER_PASSAGE, *other, (), 0.0),
        Labelled(_OTHER_PASSAGE, *one, marks[1], 1.0, sound=beside_one),
        Labelled(_PASSAGE, *other, marks[0], 1.0, sound=beside_other),
    )
