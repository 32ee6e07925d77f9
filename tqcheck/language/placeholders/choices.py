"""Compares the plural and select arguments of ICU messages: names, kinds, branches, and what each branch shows."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import zip_longest
from operator import or_
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.difference import Difference, Pair
from tqcheck.language.placeholders.icu import GENERAL, SAME_NUMBER, Choice, Text
from tqcheck.language.placeholders.leftovers import leftover, leftover_differences

_KEYWORDS = frozenset(["zero", "one", "two", "few", "many", "other"])
_WITHOUT_PLURAL = frozenset({"ja", "ko", "zh"})


class Compared(NamedTuple):
    """The differences between the arguments themselves."""

    differences: tuple[Difference, ...]
    is_lost: bool = False
    """Whether an argument is missing or of another kind, so that comparing the contents of branches is pointless."""


def compare_choices(pair: Pair, here: Text, there: Text) -> Compared:
    """The differences between the choosing arguments and between the keys of their branches."""
    ours, theirs = _by_name(here.all_choices), _by_name(there.all_choices)
    found: list[Difference] = []
    common = [name for name in ours if name in theirs]
    for name in common:
        for own, other in zip_longest(ours[name], theirs[name]):
            found += _beside(pair, own or ours[name][0], other or theirs[name][0])
    is_lost = any(ours[name][0].kind != theirs[name][0].kind for name in common)
    # A number that the other text only shows may need plural forms here.
    extra = deque(
        choices[0]
        for name, choices in ours.items()
        if name not in theirs and not _is_shown(pair.there, there, choices[0])
    )
    for name, choices in theirs.items():
        other = choices[0]
        if name in ours or (pair.language in _WITHOUT_PLURAL and _is_shown(pair.here, here, other)):
            continue
        is_lost = True
        if extra:
            found.append(_altered(pair, extra.popleft(), other))
        else:
            message = f'argument "{other.head.of(pair.there)}" of {pair.beside} is missing here'
            found.append(Difference(message, 0.95, None, other.head))
    for own in extra:
        message = f'argument "{own.head.of(pair.here)}" here, none in {pair.beside}'
        found.append(Difference(message, 0.9, own.head))
    return Compared(tuple(dict.fromkeys(found)), is_lost)


def _altered(pair: Pair, ours: Choice, theirs: Choice) -> Difference:
    message = f'argument "{ours.head.of(pair.here)}" here, "{theirs.head.of(pair.there)}" in {pair.beside}'
    return Difference(message, 0.95, ours.head, theirs.head)


def _by_name(choices: Sequence[Choice]) -> dict[str, list[Choice]]:
    found: defaultdict[str, list[Choice]] = defaultdict(list)
    for choice in choices:
        found[choice.name].append(choice)
    return dict(found)


def _is_shown(written: str, text: Text, choice: Choice) -> bool:
    """Whether a text shows the number of a plural argument as a plain variable, and has no other braces left over."""
    if choice.number_key is None or not any(one.key == choice.number_key for one in text.everything):
        return False
    return written.count("{") == sum(one.written.count("{") for one in text.everything)


def _beside(pair: Pair, ours: Choice, theirs: Choice) -> Iterator[Difference]:
    if (ours.kind, ours.offset) != (theirs.kind, theirs.offset):
        message = (
            f'argument "{ours.head.of(pair.here)}" here, "{theirs.head.of(pair.there)}" in {pair.beside}'
        )
        if ours.kind == theirs.kind:
            message = f"offset {ours.offset} here, {theirs.offset} in {pair.beside}"
        yield Difference(message, 0.95, ours.head, theirs.head)
    elif ours.counts:
        yield from _plural_keys(pair, ours, theirs)
    else:
        yield from _select_keys(pair, ours, theirs)


def _plural_keys(pair: Pair, ours: Choice, theirs: Choice) -> Iterator[Difference]:
    """Compares plural keys: keywords differ by language except `other`; keys such as `=1` must be kept or replaced."""
    for branch in ours.branches:
        key = branch.key
        if key not in _KEYWORDS and not key.startswith("=") and key not in theirs.by_key:
            message = f'branch "{key}" here is not a plural keyword'
            yield Difference(message, 0.95, branch.key_span, theirs.head)
    for branch in theirs.branches:
        key = branch.key
        is_wanted = key == "other" or (key.startswith("=") and SAME_NUMBER.get(key) not in ours.by_key)
        if is_wanted and key not in ours.by_key:
            yield _lost_branch(pair, ours, branch.key_span)


def _select_keys(pair: Pair, ours: Choice, theirs: Choice) -> Iterator[Difference]:
    """Compares select keys, which are identifiers of the program and must not be translated."""
    extra = [branch for branch in ours.branches if branch.key not in theirs.by_key]
    lost = [branch for branch in theirs.branches if branch.key not in ours.by_key]
    for own, other in zip_longest(extra, lost):
        if own is None:
            yield _lost_branch(pair, ours, other.key_span)
            continue
        beside = f'"{other.key}" in {pair.beside}' if other else f"none in {pair.beside}"
        yield Difference(
            f'branch "{own.key}" here, {beside}', 0.95, own.key_span, other.key_span if other else theirs.head
        )


def _lost_branch(pair: Pair, ours: Choice, key: Span) -> Difference:
    return Difference(f'branch "{key.of(pair.there)}" of {pair.beside} is missing here', 0.9, ours.head, key)


def branch_differences(pair: Pair, here: Text, there: Text, settled: frozenset[str]) -> Iterator[Difference]:
    """Differences between the placeholders of corresponding branches.

    What one text has before an argument, another may repeat in all its branches, so only what a branch has beyond the
    others is compared. `settled` are the keys of placeholders whose differences are already reported.
    """
    theirs = _by_name(there.choices)
    for name, choices in _by_name(here.choices).items():
        for own, other in zip(choices, theirs.get(name, ()), strict=False):
            yield from _branches(pair, own, other, settled)


def _branches(pair: Pair, ours: Choice, theirs: Choice, settled: frozenset[str]) -> Iterator[Difference]:
    for branch in ours.branches:
        other = theirs.branch_beside(branch.key)
        if other is None:
            continue
        own, beside = branch.text.least - ours.least, other.text.least - theirs.least
        extra, lost = own - beside, beside - own
        ignored = {*settled, *_own_number(ours, branch.key)}
        for key in ignored:
            del extra[key], lost[key]
        if extra or lost:
            known = settled.union(extra, lost)
            yield from _leftovers(pair, branch.text, other.text, extra, lost)
        else:
            known = settled
        yield from branch_differences(pair, branch.text, other.text, known)


def _own_number(choice: Choice, key: str) -> tuple[str, ...]:
    """The key of the number, which a branch for a single number may show or write in words; else empty."""
    return (choice.number_key,) if choice.number_key and key not in GENERAL else ()


def _leftovers(
    pair: Pair, here: Text, there: Text, extra: Counter[str], lost: Counter[str]
) -> Iterator[Difference]:
    ours, theirs = leftover(here.everything, extra), leftover(there.everything, lost)
    alone = set(ours)
    kept = [one.span for one in here.everything if one not in alone]
    end = Span(here.span.end, here.span.end)
    for each in leftover_differences(pair, ours, theirs, kept, dict.fromkeys(lost, end)):
        # A damaged copy belongs to this branch only if it is inside it.
        if each.here is None or each.here.touches(here.span):
            yield each


def branches_without(text: Text) -> dict[str, Span]:
    """Maps the key of each placeholder that only some branches show to the end of the first branch without it."""
    found: dict[str, Span] = {}
    for choice in text.all_choices:
        most = reduce(or_, (branch.text.least for branch in choice.branches), Counter[str]())
        for branch in choice.branches:
            end = Span(branch.text.span.end, branch.text.span.end)
            for key in (most - branch.text.least).keys() - {*_own_number(choice, branch.key)}:
                found.setdefault(key, end)
    return found
