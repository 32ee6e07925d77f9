"""The table of Chinese set phrases, read from `phrases.txt` when first needed."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.lexicon.word_list import table_lines

SEPARATOR = "|||"
"""Between the parts of a line of a table."""

_FILE = "phrases.txt"
_UNDERSTOOD = "~"
_PLAIN_ENGLISH = "?"
_GAP = ".."
_EXACT = "="


class SetPhrase(NamedTuple):
    """A line of the table."""

    chinese: tuple[str, ...]
    meaning: str
    """What a writer of English would say."""
    is_understood: bool
    """Whether an English reader gets it word for word, too."""


class Step(NamedTuple):
    """A word of a pattern."""

    forms: frozenset[str]
    """Any of these: `forms_of` a word must hold one."""
    is_loose: bool
    """Whether words of any kind may stand before it."""


class Pattern(NamedTuple):
    """How a set phrase reads word for word: the word that it begins with is what it is found under."""

    phrase: SetPhrase
    rest: tuple[Step, ...]
    """The words after the first."""
    needs_source: bool
    """Whether it may be plain English: a single word, or a phrase that writers use."""


@lru_cache(maxsize=1 << 14)
def forms_of(word: str) -> tuple[str, str]:
    """What a word of a text may be found under: its stem, and itself."""
    return stem(word), _EXACT + plain(word)


def read_form(word: str) -> str:
    """The form that a table entry matches: with `=` in front the exact word, otherwise every word with its stem."""
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
    """The set phrases that a Chinese text has, each as it is written there."""
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
