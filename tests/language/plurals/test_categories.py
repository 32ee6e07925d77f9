"""The table of plural categories beside CLDR's rules, as Babel has them."""

import pytest
from babel import Locale

from tqcheck.language.plurals.categories import KEYWORDS, needed_categories
from tqcheck.rules.base import LOCALISED_LANGUAGES

NUMBERS = range(1001)
# Why each is left out is said in the table.
DISPENSABLE = {("ar", "zero"), ("he", "two"), ("tr", "one")}


def numbers_of(language: str, name: str, *, is_ordinal: bool) -> list[int]:
    locale = Locale.parse(language)
    category = locale.ordinal_form if is_ordinal else locale.plural_form
    return [number for number in NUMBERS if category(number) == name]


@pytest.mark.parametrize("is_ordinal", [False, True])
@pytest.mark.parametrize("language", sorted(LOCALISED_LANGUAGES))
def test_the_table_is_that_of_cldr(language: str, is_ordinal: bool) -> None:
    needed = {each.name: each.number for each in needed_categories(language, is_ordinal=is_ordinal)}
    for name in set(KEYWORDS) - {"other"}:
        numbers = numbers_of(language, name, is_ordinal=is_ordinal)
        if (language, name) not in DISPENSABLE:
            assert bool(numbers) is (name in needed)
        if needed.get(name) is not None:
            assert {needed[name]} <= set(numbers) <= {0, needed[name]}


def test_a_language_that_the_table_does_not_have() -> None:
    assert needed_categories("mi", is_ordinal=False) == ()
