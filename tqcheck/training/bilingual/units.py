"""Translation units: a sentence, what engines made of it, and what a person did, where one translated it."""

from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import NamedTuple, TypeAlias

from tqcheck.core.errors import InputError
from tqcheck.training.lexicon.translations import (
    FROM_ENGLISH,
    MEASURED_SETS,
    TO_ENGLISH,
    TWO_WAY_SETS,
    Row,
    is_same_sentence,
    learned,
    rows,
)

_SAME_SENTENCE = 35.0
"""The least chrF of a person's translation with an engine's: more than for a lexicon, for nothing evens out here."""

_Key: TypeAlias = tuple[str, str, str]
"""The language that is not English, the set, the line."""


class TranslationUnit(NamedTuple):
    """A sentence and its translations into one language."""

    source_language: str
    language: str
    source: str
    outputs: tuple[str, ...]
    """What engines made of it, each text once; only engines whose licences let weights be learned from them."""
    human: str | None

    @property
    def pair(self) -> tuple[str, str]:
        """The two languages."""
        return self.source_language, self.language

    @property
    def translations(self) -> tuple[str, ...]:
        """What there is, a person's first."""
        return self.outputs if self.human is None else (self.human, *self.outputs)


def units(folder: Path) -> list[TranslationUnit]:
    """The translation units of the data folder, from and into English.

    Of the sets named flores* only the even lines are there: the odd ones serve to measure. Raises InputError if a
    file is missing or damaged, or if there are no units.
    """
    to_english = {_key(row, row["pair"][:2]): row for row in rows(folder, TO_ENGLISH)}
    from_english = {_key(row, row["pair"][3:]): row for row in rows(folder, FROM_ENGLISH)}
    found = list(chain(_units(to_english, from_english), _units(from_english, to_english)))
    if not found:
        raise InputError("holds no sentences with translations", str(folder / TO_ENGLISH))
    return found


def _key(row: Row, language: str) -> _Key:
    return language, row["set"], str(row["line"])


def _units(there: Mapping[_Key, Row], back: Mapping[_Key, Row]) -> Iterator[TranslationUnit]:
    """The units of one direction; where a set is there in both, the other direction's source is a person's text."""
    for key, row in there.items():
        _, name, line = key
        is_measured = name.startswith(MEASURED_SETS)
        if is_measured and int(line) % 2:
            continue
        source_language, language = row["pair"].split("-")
        outputs = tuple(dict.fromkeys(text for text in learned(row["outputs"]) if text.strip()))
        human = row.get("human") if is_measured else _twin(name, back.get(key), outputs)
        yield TranslationUnit(source_language, language, row["source"], outputs, human or None)


def _twin(name: str, twin: Row | None, outputs: tuple[str, ...]) -> str | None:
    if name not in TWO_WAY_SETS or twin is None:
        return None
    text: str = twin["source"]
    return text if is_same_sentence(text, outputs, _SAME_SENTENCE) else None
