"""The plural categories that a language needs for whole numbers, as the Unicode CLDR has them (version 47)."""

from collections.abc import Mapping
from typing import NamedTuple


class Category(NamedTuple):
    """A category of numbers, by the name that messages have for it."""

    name: str
    number: int | None
    """The number above zero that is all of it; None where there are many."""


# A number after the sign: the category is that number's alone (or zero's, too). `other` is needed in every language.
# Left out is what a text does without: zero in Arabic and two in Hebrew, for which `other` reads as well, the
# singular of Turkish, which counted things have anyway, and categories of fractions and millions (many in Czech,
# French, Italian, Spanish and Portuguese).
_CARDINAL: Mapping[str, str] = {
    "ar": "one=1 two=2 few many", "cs": "one=1 few", "de": "one=1", "el": "one=1", "en": "one=1",
    "es": "one=1", "fr": "one=1", "he": "one=1", "hi": "one=1", "it": "one=1", "ja": "", "ko": "",
    "nl": "one=1", "pl": "one=1 few many", "pt": "one=1", "ru": "one few many", "sv": "one=1", "th": "",
    "tr": "", "uk": "one few many", "zh": "",
}  # fmt: skip
_ORDINAL: Mapping[str, str] = {
    "en": "one two few", "fr": "one=1", "hi": "one=1 two few=4 many=6", "it": "many", "sv": "one", "uk": "few",
}  # fmt: skip
KEYWORDS = ("zero", "one", "two", "few", "many", "other")
"""All of CLDR's, in its order."""


def needed_categories(language: str, *, is_ordinal: bool) -> tuple[Category, ...]:
    """What a message in a language needs besides `other`."""
    written = (_ORDINAL if is_ordinal else _CARDINAL).get(language, "")
    return tuple(_category(each) for each in written.split())


def _category(written: str) -> Category:
    name, _, number = written.partition("=")
    return Category(name, int(number) if number else None)
