"""Compares two texts by everything that a translation must keep: variables, tags, links, escapes, accelerators."""

import re
from collections.abc import Iterator

from tqcheck.language.placeholders.accelerators import accelerators
from tqcheck.language.placeholders.choices import branch_differences, branches_without, compare_choices
from tqcheck.language.placeholders.difference import Difference, Pair
from tqcheck.language.placeholders.escapes import bare_quotes
from tqcheck.language.placeholders.formats import out_of_order, percent_signs, with_numbers
from tqcheck.language.placeholders.icu import Broken, Text
from tqcheck.language.placeholders.leftovers import leftover, leftover_differences
from tqcheck.language.placeholders.reading import Known, read
from tqcheck.language.placeholders.tags import crossed_tags, emptied_tags

# A quick test for characters that all of them have: most pairs of texts need no comparison.
_SIGNS = re.compile(r"[{%<@$\\&_]|://|\bwww\.|\]\(")


def differences(pair: Pair) -> list[Difference]:
    """All differences, in order of their places here; those without a place come last."""
    if _SIGNS.search(pair.here) is None and _SIGNS.search(pair.there) is None:
        return []
    known = Known.of(pair.here, pair.there)
    here, there = read(pair.here, known), read(pair.there, known)
    if isinstance(there, Broken):
        return []  # a broken message does not show what was meant
    if isinstance(here, Broken):
        return [_broken(pair, here)]
    if here.choices or there.choices:
        found = list(_of_messages(pair, here, there))
    else:
        found = list(_of_texts(pair, here, there))
    return sorted(found, key=lambda one: (one.here is None, one.here or one.there or (0, 0), one.message))


def _broken(pair: Pair, broken: Broken) -> Difference:
    reason = ": an apostrophe before a brace makes it text" if broken.is_quoted else ""
    return Difference(f'"{broken.span.of(pair.here)}" is never closed here{reason}', 0.95, broken.span)


def _of_texts(pair: Pair, here: Text, there: Text) -> Iterator[Difference]:
    ours = with_numbers(here.placeholders, there.placeholders)
    theirs = with_numbers(there.placeholders, here.placeholders)
    here, there = Text(here.span, tuple(ours)), Text(there.span, tuple(theirs))
    found = list(_surplus(pair, here, there))
    yield from found or out_of_order(pair, ours, theirs)
    yield from percent_signs(pair, ours, theirs)
    yield from accelerators(pair, ours, theirs)
    yield from _of_marks(pair, here, there)


def _of_messages(pair: Pair, here: Text, there: Text) -> Iterator[Difference]:
    compared = compare_choices(pair, here, there)
    yield from compared.differences
    if here.stray is not None and there.stray is None:
        yield Difference('"}" closes nothing here', 0.95, here.stray)
    if compared.is_lost:
        return
    settled = frozenset({*(here.least - there.least), *(there.least - here.least)})
    yield from _surplus(pair, here, there)
    yield from branch_differences(pair, here, there, settled)
    yield from _of_marks(pair, here, there)


def _of_marks(pair: Pair, here: Text, there: Text) -> Iterator[Difference]:
    yield from bare_quotes(pair)
    yield from crossed_tags(pair, here.everything, there.everything)
    yield from emptied_tags(pair, here.everything, there.everything)


def _surplus(pair: Pair, here: Text, there: Text) -> Iterator[Difference]:
    """Differences for placeholders that one text has more often than the other."""
    extra, lost = here.least - there.least, there.least - here.least
    if not extra and not lost:
        return
    ours, theirs = leftover(here.everything, extra), leftover(there.everything, lost)
    alone = set(ours)
    kept = [one.span for one in here.everything if one not in alone]
    yield from leftover_differences(pair, ours, theirs, kept, branches_without(here))
