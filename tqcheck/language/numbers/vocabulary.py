"""The types of which the number words of a language are built."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from fractions import Fraction
from typing import NamedTuple

from tqcheck.language.numbers.quantity import Value

HALF = Fraction(1, 2)
DOZEN = 12


class Role(Enum):
    """What a word does in the number that it is part of."""

    NUMERAL = auto()
    """Digits."""
    ADD = auto()
    """Adds its value: "seven", "forty"."""
    ORDINAL = auto()
    """Adds its value and ends the number: "third"."""
    HUNDRED = auto()
    """Multiplies what precedes it within a group: "hundred", "dozen"."""
    SCALE = auto()
    """Closes a group: "thousand", "million"."""
    AND = auto()
    """Joins two parts: "two hundred and five"."""
    ARTICLE = auto()
    """Stands for one, but only before a scale or a half: "a million"."""
    HALF = auto()
    """A half: "half a million", "two and a half"."""
    DENOMINATOR = auto()
    """Divides: "quarters"."""
    VAGUE = auto()
    """Makes the number vague: "several hundred"."""


class Term(NamedTuple):
    """A word's part in a number."""

    value: Value
    role: Role
    room: int = 0
    """The next term that is added must be smaller than this: 10 after "forty"."""
    bare: bool = False
    """Whether a multiplier alone is a number: German "tausend" is, English "thousand" is not."""


Split = Callable[[str], tuple[Term, ...]]


def no_compounds(_word: str) -> tuple[Term, ...]:
    """The `split` of languages that write number words separately: always empty."""
    return ()


@dataclass(frozen=True)
class Vocabulary:
    """A language's number words, its names of months, weekdays and seasons, and how it composes numbers."""

    terms: Mapping[str, Term]
    months: Mapping[str, int]
    split: Split = no_compounds
    """The terms of a word that is not in `terms`; empty if it is not a number."""
    compounds: str = ""
    """A pattern of every lower-case word that `split` can take apart; it may match others too."""
    unit_before_tens: bool = False
    """Whether units precede tens: Arabic says five and twenty."""
    part_after: re.Pattern[str] | None = None
    """The pattern that makes the ordinal before it a fraction: Spanish says "the fourth part"."""
    year_pairs: bool = False
    """Whether years are read as two numbers: "nineteen eighty-four"."""
    scores: bool = False
    """Whether there are multiples of twenty: French "quatre-vingts" is four twenties."""
    ordinals_divide: bool = False
    """Whether ordinals are also denominators: English "third" is in "two thirds" and "the third"."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Names of weekdays, case-sensitive; Monday is 1."""
    seasons: Mapping[str, int] = field(default_factory=dict)
    """Names of seasons, case-sensitive; spring is 1."""
    only_after: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What must precede a word that has another sense for it to name a month, weekday or season ("May")."""
    eve: re.Pattern[str] | None = None
    """What before a weekday may mean the evening before: German "Nacht zum Montag" begins on Sunday."""
    capital_months: bool = False
    """Whether a month must be capitalised: March."""
    long_months: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    """Month names of two words, by the first word."""
    decades: Mapping[str, int] = field(default_factory=dict)
    """Words for decades of a century or of someone's age: nineties."""
    ordinal_suffix: frozenset[str] = frozenset()
    decade_suffix: frozenset[str] = frozenset()
    """Endings that make a number a decade: the s of "90s"."""
    short_scales: Mapping[str, int] = field(default_factory=dict)
    """Abbreviated scales after digits: `bn`."""


def adding(words: Iterable[str], values: Iterable[Value], room: int = 0) -> dict[str, Term]:
    """Terms for words that add their values; slashes separate the forms of one word."""
    return _each(words, values, Role.ADD, room)


def ordinals(words: Iterable[str], values: Iterable[Value], room: int = 0) -> dict[str, Term]:
    """Terms for ordinal words; slashes separate the forms of one word."""
    return _each(words, values, Role.ORDINAL, room)


def dividing(words: Iterable[str], values: Iterable[Value]) -> dict[str, Term]:
    """Terms for denominators; slashes separate the forms of one word."""
    return _each(words, values, Role.DENOMINATOR, 0)


def scales(forms: Mapping[int, str], *, bare: bool = False) -> dict[str, Term]:
    """Terms for scale words by value; spaces separate the forms of one word."""
    return {
        form: Term(value, Role.SCALE, value, bare) for value, words in forms.items() for form in words.split()
    }


def playing(role: Role, words: str, value: Value = 0) -> dict[str, Term]:
    """Terms that all have one role and one value; spaces separate the words."""
    return {word: Term(value, role) for word in words.split()}


def months(names: str) -> dict[str, int]:
    """Month names with their numbers, January first; slashes separate the forms of one name."""
    return {form: number for number, forms in enumerate(names.split(), 1) for form in forms.split("/")}


def _each(words: Iterable[str], values: Iterable[Value], role: Role, room: int) -> dict[str, Term]:
    return {
        form: Term(value, role, room)
        for forms, value in zip(words, values, strict=True)
        for form in forms.split("/")
    }
