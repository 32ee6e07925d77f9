"""From which logit of drift on a passage is doubted: from where few sound translations would be."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np

from tqcheck.core.errors import InputError
from tqcheck.core.finding import CannotJudge
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.judging.prepare import prepare
from tqcheck.qe.bilingual.model_files import Company
from tqcheck.qe.bilingual.predict import BilingualChecker
from tqcheck.training.lexicon.translations import FROM_ENGLISH, MEASURED_SETS, TO_ENGLISH, Row, learned, rows

ALARMS = 0.01
"""The share of sound translations that may be doubted."""
_MOST_COUNTERPARTS = 1
_ENGLISH = "en"

DoubtedFrom = Mapping[str, Mapping[Company, float]]


class Sound(NamedTuple):
    """A translation by a person, beside its source, and what engines made of the source."""

    language: str
    text: str
    source_language: str
    source: str
    outputs: Sequence[str]

    def beside(self, company: Company) -> Passage | None:
        """The translation as a passage with this company; None where there is no counterpart for it."""
        others = self.outputs[:_MOST_COUNTERPARTS] if company is Company.COUNTERPARTS else ()
        if company is Company.COUNTERPARTS and not others:
            return None
        return Passage(
            self.text,
            self.language,
            source=self.source,
            source_language=self.source_language,
            counterparts=tuple(Counterpart(Route.RETRANSLATION, text) for text in others),
        )


def sound_translations(folder: Path, languages: frozenset[str]) -> list[Sound]:
    """The odd lines of the sets named flores*, of which nothing is learned, in both directions.

    Raises InputError if a file of the data folder is missing or damaged, or has none.
    """
    back = {_key(row): learned(row["outputs"]) for row in _odd(rows(folder, FROM_ENGLISH))}
    found = list(
        chain.from_iterable(
            _both_ways(row, back.get(_key(row), ()))
            for row in _odd(rows(folder, TO_ENGLISH))
            if row["pair"].split("-")[0] in languages and row.get("human")
        )
    )
    if not found:
        raise InputError(
            "has no translations by people to set the line on",
            str(folder / TO_ENGLISH),
            cure="give the data folder",
        )
    return found


def _odd(given: Iterator[Row]) -> Iterator[Row]:
    return (row for row in given if row["set"].startswith(MEASURED_SETS) and int(row["line"]) % 2)


def _key(row: Row) -> tuple[str, str]:
    (language,) = set(row["pair"].split("-")) - {_ENGLISH}
    return language, str(row["line"])


def _both_ways(row: Row, back: Sequence[str]) -> Iterator[Sound]:
    language = row["pair"].split("-")[0]
    yield Sound(_ENGLISH, row["human"], language, row["source"], learned(row["outputs"]))
    yield Sound(language, row["source"], _ENGLISH, row["human"], back)


def doubted_from(checker: BilingualChecker, sound: Sequence[Sound]) -> DoubtedFrom:
    """For each language of passages and each company, the logit above which `ALARMS` of the translations are.

    Raises InputError where there is no translation into one of the languages that the checker judges.
    """
    found: defaultdict[str, dict[Company, float]] = defaultdict(dict)
    for language in sorted(checker.model.doubted_from):
        own = [each for each in sound if each.language == language]
        for company in Company:
            logits = list(_logits(checker, own, company))
            if not logits:
                raise InputError(
                    f"no sound translation into {language} to set the line on", cure="give more data"
                )
            found[language][company] = round(float(np.quantile(logits, 1 - ALARMS)), 3)
    return found


def _logits(checker: BilingualChecker, sound: Sequence[Sound], company: Company) -> Iterator[float]:
    passages = [passage for each in sound if (passage := each.beside(company)) is not None]
    for found in checker.weighed([prepare(passage).subject for passage in passages]):
        if not isinstance(found, CannotJudge):
            yield max(each.drift for each in found)
