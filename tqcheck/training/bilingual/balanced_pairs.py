"""Balanced pairs: the same words exchanged in a passage and in its source, so that only the comparison tells.

With errors planted in the passage alone, the network learned which passages read oddly, and not whether they say what
the source says: how well it ranked hand-written pairs that it had not seen stood at an AUROC of .60 from step 300 to
step 880, while the training loss fell. Here neither text gives anything away. Of the four combinations of the passage
and the source, each as it was and changed, two are sound and two are wrong, and every text is in one of either; so it
is with a counterpart that is changed along.
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
from tqcheck.training.bilingual.units import TranslationUnit
from tqcheck.training.planting.closed_classes import cased_as
from tqcheck.training.planting.edits import Edit, edited
from tqcheck.training.planting.words import with_article

_COUNTERPART_ALONE_CHANCE = 0.6
_SOURCE, _CHANGED_SOURCE, _PASSAGE, _CHANGED_PASSAGE = range(4)
"""The numbers of an example's first texts."""


@dataclass(frozen=True)
class BalancedPairs:
    """Makes examples from translation units."""

    exchanges: TwoSidedExchanges

    def example(self, unit: TranslationUnit, random: Random) -> Example | None:
        """A translation and its source, each as it is and with the same exchange, in every combination.

        None where the unit has no translation of a fitting length, or where nothing can be exchanged on both sides.
        """
        found = chosen(unit, random)
        if found is None:
            return None
        if unit.language == "en":
            edits = self.exchanges.drawn(found.passage, unit.source, unit.source_language, random)
        else:
            edits = self.exchanges.drawn(unit.source, found.passage, unit.language, random)
        if edits is None:
            return None
        own, across = edits if unit.language == "en" else reversed(edits)
        passage = _changed(found.passage, own, unit.language)
        source = _changed(unit.source, across, unit.source_language)
        if passage is None or source is None:
            return None
        draft = Draft([unit.source, source.text, found.passage, passage.text])
        draft.add(*_four(0, passage, (_SOURCE, ()), (_CHANGED_SOURCE, ())))
        if found.others:
            changed = _changed_along(found.others[0], found.passage, own, unit.language)
            _add_counterpart(draft, passage, found.others[0], changed, random)
        return draft.finished()


class _Changed(NamedTuple):
    """A text after an exchange."""

    text: str
    taken_out: tuple[Mark, ...]
    """Of the text before: its words that are wrong beside a text in which they were exchanged."""
    put_in: tuple[Mark, ...]


_Comparison: TypeAlias = tuple[int | None, tuple[int, ...]]
"""A source and counterparts."""


def _changed(text: str, edits: Sequence[Edit], language: str) -> _Changed | None:
    """The text with the edits made, each with the capital and the article that it needs; None where they overlap."""
    cased = [Edit(edit.out, cased_as(edit.out.of(text), edit.put_in)) for edit in sorted(edits)]
    if language == "en":
        cased = [with_article(text, edit) for edit in cased]
    if any(later.out.start < earlier.out.end for earlier, later in pairwise(cased)):
        return None
    return _Changed(edited(text, cased).text, tuple(Mark(edit.out) for edit in cased), tuple(_put_in(cased)))


def _put_in(edits: Sequence[Edit]) -> Iterator[Mark]:
    """What the edits put into the text; where they only take out, the characters on either side of the gap."""
    moved = 0
    for out, put_in in edits:
        start, moved = out.start + moved, moved + len(put_in) - (out.end - out.start)
        yield Mark(Span(start, start + len(put_in)) if put_in else Span(max(0, start - 1), start + 1))


def _changed_along(counterpart: str, passage: str, edits: Sequence[Edit], language: str) -> str | None:
    """The counterpart with the exchange of the passage; None where it has not the same words, once each."""
    own: list[Edit] = []
    for edit in edits:
        pattern = re.escape(edit.out.of(passage))
        if language not in UNSPACED:
            pattern = rf"(?:(?<!\w)|(?!\w)){pattern}(?:(?<!\w)|(?!\w))"
        found = list(re.finditer(pattern, counterpart, re.IGNORECASE))
        if len(found) != 1:
            return None
        own.append(Edit(Span(*found[0].span()), edit.put_in))
    made = _changed(counterpart, own, language)
    return None if made is None else made.text


def _add_counterpart(
    draft: Draft, passage: _Changed, counterpart: str, changed: str | None, random: Random
) -> None:
    """What there is to learn beside a counterpart, and beside the same changed along, where that could be done."""
    first = len(draft.passages)
    beside = (draft.text(counterpart),)
    if changed is None:
        draft.add(
            Labelled(_PASSAGE, _SOURCE, beside, (), 0.0),
            Labelled(_CHANGED_PASSAGE, _SOURCE, beside, passage.put_in, 1.0, sound=first),
        )
        return
    beside_changed = (draft.text(changed),)
    draft.add(*_four(first, passage, (_SOURCE, beside), (_CHANGED_SOURCE, beside_changed)))
    if random.random() < _COUNTERPART_ALONE_CHANCE:
        draft.add(*_four(len(draft.passages), passage, (None, beside), (None, beside_changed)))


def _four(
    first: int, passage: _Changed, one: _Comparison, changed: _Comparison
) -> tuple[Labelled, Labelled, Labelled, Labelled]:
    """The passage as it was and changed, beside either of two comparisons, the second of which has the exchange too.

    They will have the numbers from `first` on. Where the source is all there is, a wrong one is to be told from the
    same passage beside the other source, so that nothing in the passage itself can help; else from the other passage
    beside the same texts.
    """
    is_source_alone = not one[1]
    beside_one, beside_changed = (first + 1, first) if is_source_alone else (first, first + 1)
    return (
        Labelled(_PASSAGE, *one, (), 0.0),
        Labelled(_CHANGED_PASSAGE, *changed, (), 0.0),
        Labelled(_CHANGED_PASSAGE, *one, passage.put_in, 1.0, sound=beside_one),
        Labelled(_PASSAGE, *changed, passage.taken_out, 1.0, sound=beside_changed),
    )
