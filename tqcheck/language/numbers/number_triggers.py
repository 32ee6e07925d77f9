"""Finds where in a text a number may begin: a fast scan that misses none, so that parsing starts only there."""

import re
from collections.abc import Iterable

from tqcheck.language.numbers.numerals import VULGAR
from tqcheck.language.numbers.spacing import BLANKS
from tqcheck.language.numbers.vocabulary import Role, Vocabulary

_LETTER = r"[^\W\d_]"
_ROMAN = "[ivx]{2,}(?:e|è|ème)?"
_JOINERS = "-‑'’"


def lowered(text: str) -> str:
    """The text in lower case with all offsets kept; underscores become spaces, so that they end a word."""
    return text.replace("İ", "I").lower().replace("_", " ")


def number_triggers(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Finds in a lowered text the places from which a number may be read, in digits or in words.

    A word that only leads to a number ("a", "several") triggers only right before one.
    """
    leading = [word for word, term in vocabulary.terms.items() if term.role in {Role.ARTICLE, Role.VAGUE}]
    joining = [word for word, term in vocabulary.terms.items() if term.role is Role.AND]
    telling = {*vocabulary.terms, *vocabulary.months, *vocabulary.long_months, *vocabulary.decades}
    telling.update(lowered(name) for name in (*vocabulary.weekdays, *vocabulary.seasons))
    words = one_of(telling.difference(leading, joining))
    compounds = f"|{vocabulary.compounds}" if vocabulary.compounds else ""
    word = rf"(?:{words}|{_ROMAN}{compounds})(?!{_LETTER})"
    return re.compile(rf"[\d{VULGAR}]|\b(?:(?:{one_of(leading)})[{BLANKS}\-‑\u00ad])?{word}")


def one_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, built as a prefix tree, so that it reads each letter once."""
    endings: dict[str, list[str]] = {}
    for word in sorted(words):
        endings.setdefault(word[:1], []).append(word[1:])
    branches = [
        re.escape(first) + (one_of(rest) if any(rest) else "") for first, rest in endings.items() if first
    ]
    pattern = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{pattern})?" if "" in endings else pattern


def word_start(text: str, at: int, first: int) -> int:
    """Where the letters begin that are attached to the digit at `at`; never before `first`."""
    if at > first and text[at - 1] in _JOINERS:
        at -= 1
    while at > first and text[at - 1].isalnum() and not text[at - 1].isdecimal():
        at -= 1
    return at
