"""Passages with annotators' marks (MQM): what professionals object to in real translations.

Only documents for training are read (`tqcheck.training.split`): the others serve to calibrate and to measure.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from tqcheck.core.finding import Family, Span
from tqcheck.evaluation.mqm import family_of, is_grave
from tqcheck.training.annotated import RETRANSLATIONS
from tqcheck.training.bilingual.examples import (
    MOST_CHARACTERS,
    MOST_COUNTERPARTS,
    Example,
    Labelled,
    Mark,
)
from tqcheck.training.lexicon.translations import ANNOTATED, CHINESE_TO_ENGLISH, Row, rows
from tqcheck.training.split import ENGINES, split_of

_MINOR = 0.4
"""What a minor error's mark counts beside a major one's."""
_MINOR_PASSAGE = 0.35
"""The same, for how sure it is that the passage is wrong."""
_MOST_TRANSLATIONS = 4
"""Translations of one source in an example."""


class AnnotatedTranslation(NamedTuple):
    """A translation with what its raters marked, over all of them."""

    text: str
    drift: tuple[Mark, ...]
    awkward: tuple[Mark, ...]
    wrong: float
    """How sure it is that it has drifted: by errors a rater, major ones in full."""


class AnnotatedSource(NamedTuple):
    """A source with its annotated translations."""

    text: str
    translations: tuple[AnnotatedTranslation, ...]
    retranslations: tuple[str, ...]
    """By engines, not annotated."""

    def example(self, random: Random) -> Example | None:
        """A few of the translations, each with the source, and once more with other translations.

        None where the source or every translation is too long.
        """
        fitting = [each for each in self.translations if 0 < len(each.text) < MOST_CHARACTERS]
        if not fitting or len(self.text) > MOST_CHARACTERS:
            return None
        taken = random.sample(fitting, min(_MOST_TRANSLATIONS, len(fitting)))
        others = self._others(fitting, taken)
        drawn = random.sample(others, min(MOST_COUNTERPARTS, len(others)))
        first = 1 + len(taken)
        counterparts = tuple(range(first, first + len(drawn)))
        passages = [
            Labelled(number, source, compared, each.drift, each.wrong, awkward=each.awkward)
            for number, each in enumerate(taken, 1)
            for source, compared in _comparisons(counterparts, random)
        ]
        return Example((self.text, *(each.text for each in taken), *drawn), tuple(passages))

    def _others(
        self, fitting: Sequence[AnnotatedTranslation], taken: Sequence[AnnotatedTranslation]
    ) -> list[str]:
        """Texts to compare with: engines' retranslations, or else annotated translations that were not taken."""
        own = {each.text for each in taken}
        retranslated = [
            text for text in self.retranslations if text not in own and len(text) < MOST_CHARACTERS
        ]
        return retranslated or [each.text for each in fitting if each not in taken]


def annotated(folder: Path) -> list[AnnotatedSource]:
    """The annotated sources of the data folder. Raises InputError if a file is missing or damaged."""
    retranslated = {
        row["source"].strip(): tuple(filter(None, map(row["english"].get, ENGINES)))
        for row in rows(folder, RETRANSLATIONS)
    }
    by_source: defaultdict[tuple[str, str, str], list[AnnotatedTranslation]] = defaultdict(list)
    for file in ANNOTATED:
        for row in rows(folder, file):
            if split_of(_document(row)) == "train":
                pair = row.get("pair", CHINESE_TO_ENGLISH)
                by_source[file, pair, row["source"]].append(_translation(row))
    return [
        AnnotatedSource(source, tuple(found), retranslated.get(source.strip(), ()))
        for (_, _, source), found in by_source.items()
    ]


def _document(row: Row) -> str:
    segment = row["segment"]
    return str(segment[0] if isinstance(segment, list) else segment)


def _translation(row: Row) -> AnnotatedTranslation:
    raters = max(1, len(set(row["raters"])))
    drift: list[Mark] = []
    awkward: list[Mark] = []
    major = minor = 0.0
    for start, end, category, severity, _ in row["spans"]:
        family = family_of(category, severity)
        if family is None:
            continue
        if family is Family.DRIFT:
            major += is_grave(severity) / raters
            minor += (not is_grave(severity)) / raters
        if start is None:
            continue
        span = _marked(start, end, row["text"])
        if family is Family.DRIFT:
            drift.append(Mark(span, (1.0 if is_grave(severity) else _MINOR) / raters))
        else:
            awkward.append(Mark(span, 1 / raters))
    wrong = min(1.0, min(1.0, major) + _MINOR_PASSAGE * min(1.0, minor))
    return AnnotatedTranslation(row["text"], tuple(drift), tuple(awkward), wrong)


def _marked(start: int, end: int, text: str) -> Span:
    """The characters of a mark; an empty one, for an omission, has those on either side."""
    return Span(start, end) if start < end else Span(max(0, start - 1), min(len(text), start + 1))


def _comparisons(
    counterparts: tuple[int, ...], random: Random
) -> Iterator[tuple[int | None, tuple[int, ...]]]:
    """What each translation is compared with; the source is text 0."""
    yield 0, ()
    if counterparts:
        yield random.choice(((0, counterparts[:1]), (0, counterparts), (None, counterparts[:1])))
