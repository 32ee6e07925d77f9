"""The table of Chinese set phrases, read from `phrases.txt` when first needed."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.lexicon.word_list import table_lines

SEPARATOR = "|||"
"""Separates the fields of a line of a table."""

_FILE = "phrases.txt"
_UNDERSTOOD = "~"
_PLAIN_ENGLISH = "?"
_GAP = ".."
_EXACT = "="


class SetPhrase(NamedTuple):
    """A line of the table."""

    chinese: tuple[str, ...]
    meaning: str
    """What an English writer would say instead."""
    is_understood: bool
    """Whether an English reader understands it word for word."""


class Step(NamedTuple):
    """A word of a pattern."""

    forms: frozenset[str]
    """A word matches if `forms_of` returns one of these."""
    is_loose: bool
    """Whether words of any kind, not only function words, may stand before it."""


class Pattern(NamedTuple):
    """A word-for-word rendering of a set phrase, without its first word, which is the key in `patterns`."""

    phrase: SetPhrase
    rest: tuple[Step, ...]
    """The words after the first."""
    needs_source: bool
    """Whether it may be plain English, so that the source must have the phrase: a single word or a common phrase."""


@lru_cache(maxsize=1 << 14)
def forms_of(word: str) -> tuple[str, str]:
    """The keys under which a word of a text is looked up: its stem, and its exact form with `=` in front."""
    return stem(word), _EXACT + plain(word)


def read_form(word: str) -> str:
    """The form of a table entry: with `=` in front it matches the exact word, otherwise every word with its stem."""
    return word if word.startswith(_EXACT) else stem(word)


@lru_cache(maxsize=1)
def patterns() -> Mapping[str, tuple[Pattern, ...]]:
    """All patterns by the forms of their first word."""
    found: dict[str, list[Pattern]] = {}
    for line in table_lines(__package__, _FILE):
        chinese, renderings, meaning = (part.strip() for part in line.split(SEPARATOR))
        phrase = SetPhrase(
            tuple(each.strip() for each in chinese.removeprefix(_UNDERSTOOD).split("/")),
            meaning,
            chinese.startswith(_UNDERSTOOD),
        )
        for rendering in renderings.split(";"):
            first, *rest = _steps(rendering.strip().removeprefix(_PLAIN_ENGLISH))
            needs_source = rendering.strip().startswith(_PLAIN_ENGLISH) or not rest
            for each in first.forms:
                found.setdefault(each, []).append(Pattern(phrase, tuple(rest), needs_source))
    return {first: tuple(each) for first, each in found.items()}


@lru_cache(maxsize=1)
def _phrases() -> tuple[SetPhrase, ...]:
    return tuple(dict.fromkeys(pattern.phrase for found in patterns().values() for pattern in found))


@lru_cache(maxsize=8)  # two rules read the same source one after the other
def phrases_in(source: str) -> Mapping[SetPhrase, str]:
    """The set phrases that a Chinese text contains, each with its wording there."""
    return {
        phrase: chinese
        for phrase in _phrases()
        for chinese in [next((each for each in phrase.chinese if each in source), None)]
        if chinese is not None
    }


def _steps(rendering: str) -> list[Step]:
    steps: list[Step] = []
    is_loose = False
    for word in rendering.split():
        if word == _GAP:
            is_loose = True
        else:
            steps.append(Step(frozenset(map(read_form, word.split("|"))), is_loose))
            is_loose = False
    return steps
