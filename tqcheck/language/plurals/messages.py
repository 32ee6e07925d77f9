"""ICU messages that choose by a number, and branches that they lack in their language."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.identification.language_names import language_name
from tqcheck.language.placeholders.icu import Broken, Choice, Text, has_choices, read_message
from tqcheck.language.plurals.categories import KEYWORDS, Category, needed_categories

_OTHER = "other"
_ORDINAL = "selectordinal"
_SURE, _LIKELY = 0.95, 0.85


class Flaw(NamedTuple):
    """What is wrong with a message."""

    span: Span
    message: str
    confidence: float


def flaws(text: str, language: str, source: str | None) -> list[Flaw]:
    """What is wrong with a message by itself, in order; nothing where it is none.

    Where its source is a message too, braces and `other` are not looked at: they are compared.
    """
    if not has_choices(text):
        return []
    beside = _choices(source or "")
    read = read_message(text, lambda _start, _end: [])
    if isinstance(read, Broken):
        return [] if beside else [Flaw(read.span, f'"{read.span.of(text)}" is never closed', _SURE)]
    found = [] if beside else list(_unopened(read))
    for choice in read.all_choices:
        found += _of_choice(choice, text, language, beside)
    return sorted(found, key=lambda flaw: flaw.span)


def _choices(source: str) -> Mapping[str, Choice]:
    """The arguments that choose in a source, by name; none where it is broken."""
    if not has_choices(source):
        return {}
    read = read_message(source, lambda _start, _end: [])
    return {} if isinstance(read, Broken) else {each.name: each for each in reversed(read.all_choices)}


def _unopened(read: Text) -> Iterator[Flaw]:
    if read.stray is not None:
        yield Flaw(read.stray, '"}" closes nothing', _SURE)


def _of_choice(choice: Choice, text: str, language: str, beside: Mapping[str, Choice]) -> Iterator[Flaw]:
    keys = Counter(branch.key for branch in choice.branches)
    for branch in choice.branches:
        if keys[branch.key] > 1 and branch is not choice.by_key[branch.key]:
            yield Flaw(branch.key_span, f'the branch "{branch.key}" stands here twice', _SURE)
    theirs = beside.get(choice.name)
    if _OTHER not in keys and theirs is None and (choice.counts or choice.kind == "select"):
        yield Flaw(choice.head, f'"{choice.head.of(text)}" has no branch "{_OTHER}"', _SURE)
    if choice.counts and _tells_numbers_apart(choice, theirs):
        needed = needed_categories(language, is_ordinal=choice.kind == _ORDINAL)
        missing = [each.name for each in needed if not _has(choice, each)]
        if missing:
            yield Flaw(choice.head, _lacking(missing, needed, language), _LIKELY)


def _tells_numbers_apart(choice: Choice, theirs: Choice | None) -> bool:
    """Whether a message, or the source's, has several forms; one that has `other` alone is worded for all numbers."""
    return any(
        not {_OTHER}.issuperset(key for key in each.by_key if not key.startswith("="))
        for each in (choice, theirs)
        if each is not None
    )


def _has(choice: Choice, category: Category) -> bool:
    return category.name in choice.by_key or (
        category.number is not None and f"={category.number}" in choice.by_key
    )


def _lacking(missing: list[str], needed: tuple[Category, ...], language: str) -> str:
    names = sorted((*(each.name for each in needed), _OTHER), key=KEYWORDS.index)
    lacks = " and ".join(f'"{name}"' for name in missing)
    plural = "es" if len(missing) > 1 else ""
    return f"no branch{plural} {lacks}: {language_name(language)} has {', '.join(names)}"
