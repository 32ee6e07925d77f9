"""Minimal pairs: a translation and the same with one error, beside the same source and the same counterparts.

Every kind of error can be planted so, but the wrong passage may read oddly by itself: `balanced_pairs` has what only
the comparison tells. What is planted in the source or in a counterpart instead teaches who is to be believed.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from tqcheck.core.finding import Span
from tqcheck.training.bilingual.examples import MOST_COUNTERPARTS, Draft, Example, Labelled, Mark, chosen
from tqcheck.training.bilingual.planting import NAMED, ForeignPlanter, names_in
from tqcheck.training.bilingual.units import TranslationUnit
from tqcheck.training.planting.edits import Corrupted, Edit, edited
from tqcheck.training.planting.exchanges import Exchanges
from tqcheck.training.planting.planter import Planter
from tqcheck.training.planting.words import with_article

_PLANTED = 2
_ENGLISH_EXCHANGE_CHANCE = 0.25
_SOURCE_CHANCE = 0.4
_MIRRORED_CHANCE = 0.3
_MIRRORED_WEIGHT = 0.7
"""A counterpart alone contradicts the passage, and the source does not: mostly the counterpart is wrong."""
_ENGLISH_WORD = re.compile(r"(?<![\w'’-])[a-z]{3,}(?![\w'’-])")


class MinimalPairs:
    """Makes examples from translation units."""

    def __init__(
        self,
        units: Sequence[TranslationUnit],
        english: Planter,
        exchanges: Mapping[str, Exchanges],
    ) -> None:
        """`exchanges` by language, English among them; `english` plants the other errors in English."""
        self._english = english
        self._english_exchanges = exchanges["en"]
        self._sentences = _sentences(units)
        self._foreign = ForeignPlanter(
            {language: found for language, found in exchanges.items() if language != "en"},
            {language: names_in(self._sentences.get(language, ())) for language in NAMED},
        )

    def example(self, unit: TranslationUnit, random: Random) -> Example | None:
        """A sound translation, the same with errors, and what they are compared with.

        None where the unit has no translation of a fitting length, or where nothing can be planted in it.
        """
        found = chosen(unit, random)
        if found is None:
            return None
        sound, others = found
        draft = Draft([unit.source, sound])
        counterparts = tuple(draft.text(text) for text in others[:MOST_COUNTERPARTS])
        wrong = [
            (draft.text(spoiled.text), _marks(sound, spoiled))
            for _ in range(_PLANTED)
            if (spoiled := self._planted(sound, unit.language, random)) is not None
        ]
        if not wrong:
            return None
        for source, compared in _comparisons(counterparts, random):
            sound_number = len(draft.passages)
            draft.add(Labelled(1, source, compared, (), 0.0))
            draft.add(
                *(Labelled(text, source, compared, marks, 1.0, sound=sound_number) for text, marks in wrong)
            )
        self._plant_in_source(draft, unit, random)
        self._plant_in_counterpart(draft, unit, counterparts, random)
        return draft.finished()

    def _plant_in_source(self, draft: Draft, unit: TranslationUnit, random: Random) -> None:
        """Now and then the source says something else: which word of the passage is wrong then, is not known."""
        if random.random() < _SOURCE_CHANCE:
            found = self._planted(unit.source, unit.source_language, random)
            if found is not None:
                draft.add(Labelled(1, draft.text(found.text), (), None, 1.0, sound=0))

    def _plant_in_counterpart(
        self, draft: Draft, unit: TranslationUnit, counterparts: tuple[int, ...], random: Random
    ) -> None:
        """Now and then a counterpart says something else: with the source, it is not to be believed."""
        if not counterparts or random.random() >= _MIRRORED_CHANCE or unit.language != "en":
            return
        mirrored = self._english.mirrored(draft.texts[1], [draft.texts[counterparts[0]]], random)
        if mirrored is not None:
            compared = (draft.text(mirrored.counterparts[0]),)
            draft.add(
                Labelled(1, 0, compared, (), 0.0, _MIRRORED_WEIGHT),
                Labelled(1, None, compared, (Mark(mirrored.wrong),), 1.0),
            )

    def _planted(self, text: str, language: str, random: Random) -> Corrupted | None:
        strange = random.choice(self._sentences[language])
        if language != "en":
            return self._foreign.planted(text, language, strange, random)
        if random.random() < _ENGLISH_EXCHANGE_CHANCE:
            edit = self._english_exchange(text, random)
            if edit is not None:
                return edited(text, [edit])
        found = self._english.planted(text, strange, random)
        return None if found is None or found.text == text else found

    def _english_exchange(self, text: str, random: Random) -> Edit | None:
        """A word with one that engines put in the same places: other neighbours than the encoder's embeddings have."""
        found = [
            word for word in _ENGLISH_WORD.finditer(text) if word.group() in self._english_exchanges.others
        ]
        if not found:
            return None
        word = random.choice(found)
        other = self._english_exchanges.instead_of(word.group(), random)
        return None if other is None else with_article(text, Edit(Span(*word.span()), other))


def _sentences(units: Sequence[TranslationUnit]) -> Mapping[str, Sequence[str]]:
    """Sentences of each language: sources, and of each source one translation."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for unit in units:
        found[unit.source_language].append(unit.source)
        found[unit.language] += unit.translations[:1]
    return dict(found)


def _comparisons(
    counterparts: tuple[int, ...], random: Random
) -> Iterator[tuple[int | None, tuple[int, ...]]]:
    """What the passages are compared with: the source, which is text 0, counterparts, or both."""
    yield 0, ()
    if counterparts:
        yield 0, counterparts[:1]
        yield random.choice(((0, counterparts), (None, counterparts[:1]), (None, counterparts)))


def _marks(sound: str, found: Corrupted) -> tuple[Mark, ...]:
    """The words that were put in; where words were only taken out, the characters on either side of the gap."""
    if found.wrong:
        return tuple(Mark(span) for span in found.wrong)
    shorter = min(len(sound), len(found.text))
    gap = next((place for place in range(shorter) if sound[place] != found.text[place]), shorter)
    return (Mark(Span(max(0, gap - 1), min(len(found.text), gap + 1))),)
