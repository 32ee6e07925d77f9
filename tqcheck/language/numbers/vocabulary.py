"""What the number words of a language are made of."""

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
    """What a word does to the number that it stands in."""

    NUMERAL = auto()
    """Digits."""
    ADD = auto()
    """Adds its value: "seven", "forty"."""
    ORDINAL = auto()
    """Adds its value and ends the number: "third"."""
    HUNDRED = auto()
    """Multiplies what stands before it within a group: "hundred", "dozen"."""
    SCALE = auto()
    """Closes a group: "thousand", "million"."""
    AND = auto()
    """Joins."""
    ARTICLE = auto()
    """One, before a scale or a half only: "a million"."""
    HALF = auto()
    """A half: "half a million", "two and a half"."""
    DENOMINATOR = auto()
    """Divides: "quarters"."""
    VAGUE = auto()
    """Takes the number before or after it its exactness: "several hundred"."""


class Term(NamedTuple):
    """A word's part in a number."""

    value: Value
    role: Role
    room: int = 0
    """What may be added right after it is smaller than this: 10 after "forty"."""
    bare: bool = False
    """Whether a multiplier stands for itself alone: German "tausend" does, English "thousand" does not."""


Split = Callable[[str], tuple[Term, ...]]


def no_compounds(_word: str) -> tuple[Term, ...]:
    """For languages that write number words apart."""
    return ()


@dataclass(frozen=True)
class Vocabulary:
    """The number words, the month names and the habits of a language."""

    terms: Mapping[str, Term]
    months: Mapping[str, int]
    split: Split = no_compounds
    """Takes apart a word that is not in `terms`; nothing if it is no number."""
    compounds: str = ""
    """A pattern of all the words in lower case that `split` takes apart; it may find more."""
    unit_before_tens: bool = False
    """Arabic says five and twenty."""
    part_after: re.Pattern[str] | None = None
    """What makes the ordinal before it a fraction: Spanish says the fourth part."""
    year_pairs: bool = False
    """English says nineteen eighty-four."""
    scores: bool = False
    """French says four twenties."""
    ordinals_divide: bool = False
    """English says two thirds and the third with one word."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Names of weekdays as they are written; Monday is 1."""
    seasons: Mapping[str, int] = field(default_factory=dict)
    """Names of seasons as they are written; spring is 1."""
    only_after: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What must stand before a word that names a month, a weekday or a season only there; May is a name, too."""
    eve: re.Pattern[str] | None = None
    """What before a weekday may make it the evening before: German night to Monday is Sunday's."""
    capital_months: bool = False
    """Whether a word is a month with a capital letter only: March."""
    long_months: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    """Months of two words, by the first."""
    decades: Mapping[str, int] = field(default_factory=dict)
    """Words for the decades of a century or a life: nineties."""
    ordinal_suffix: frozenset[str] = frozenset()
    decade_suffix: frozenset[str] = frozenset()
    """What makes 90 the nineties."""
    short_scales: Mapping[str, int] = field(default_factory=dict)
    """Abbreviated scales after digits: `bn`."""


def adding(words: Iterable[str], values: Iterable[Value], room: int = 0) -> dict[str, Term]:
    """Words that add their values; a slash parts the forms of one word."""
    return _each(words, values, Role.ADD, room)


def ordinals(words: Iterable[str], values: Iterable[Value], room: int = 0) -> dict[str, Term]:
    """Ordinal words, in the same way."""
    return _each(words, values, Role.ORDINAL, room)


def dividing(words: Iterable[str], values: Iterable[Value]) -> dict[str, Term]:
    """Words that divide by their values."""
    return _each(words, values, Role.DENOMINATOR, 0)


def scales(forms: Mapping[int, str], *, bare: bool = False) -> dict[str, Term]:
    """Scale words by value; blanks part the forms."""
    return {
        form: Term(value, Role.SCALE, value, bare) for value, words in forms.items() for form in words.split()
    }


def playing(role: Role, words: str, value: Value = 0) -> dict[str, Term]:
    """Words of one role."""
    return {word: Term(value, role) for word in words.split()}


def months(names: str) -> dict[str, int]:
    """Month names, January first; slashes part the forms of one."""
    return {form: number for number, forms in enumerate(names.split(), 1) for form in forms.split("/")}


def _each(words: Iterable[str], values: Iterable[Value], role: Role, room: int) -> dict[str, Term]:
    return {
        form: Term(value, role, room)
        for forms, value in zip(words, values, strict=True)
        for form in forms.split("/")
    }
