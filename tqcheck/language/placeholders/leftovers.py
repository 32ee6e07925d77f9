"""Pairs placeholders that only one of two texts has with those that they were probably altered from."""

from bisect import bisect_right
from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.damaged import damaged
from tqcheck.language.placeholders.difference import Difference, Pair, altered, extra, missing
from tqcheck.language.placeholders.placeholder import Placeholder

_MOST_LOOKED_FOR = 20


def leftover(some: Sequence[Placeholder], surplus: Counter[str]) -> list[Placeholder]:
    """The last placeholders of each key, as many as `surplus` says, in order."""
    wanted = Counter(surplus)
    found = []
    for one in reversed(some):
        if wanted[one.key] > 0:
            wanted[one.key] -= 1
            found.append(one)
    return found[::-1]


def leftover_differences(
    pair: Pair,
    ours: Sequence[Placeholder],
    theirs: Sequence[Placeholder],
    kept: Sequence[Span],
    places: Mapping[str, Span],
) -> Iterator[Difference]:
    """Differences for the placeholders left over on either side: damaged, altered, extra or missing.

    `kept` are the spans of the placeholders that both texts have, in order; `places` says by key where a missing one
    is reported.
    """
    ours, theirs = _without_the_same_spaced(ours, theirs)
    broken = _broken(pair, theirs, kept)
    for one, span in broken.items():
        yield altered(pair, one, span)
    ours = [one for one in ours if not any(one.span.touches(span) for span in broken.values())]
    theirs = [one for one in theirs if one not in broken]
    partners = _partners(ours, theirs)
    for one in ours:
        if one in partners:
            yield altered(pair, partners[one], one.span)
        elif one.is_certain:
            yield extra(pair, one)
    met = set(partners.values())
    yield from (missing(pair, one, places.get(one.key)) for one in theirs if one not in met and one.is_wanted)


def _without_the_same_spaced(
    ours: Sequence[Placeholder], theirs: Sequence[Placeholder]
) -> tuple[list[Placeholder], list[Placeholder]]:
    """Both without placeholders that have spaces there (`{ name }`) and none here: removing them is a correction."""
    spaced = Counter(one.key.replace("{ ", "{") for one in theirs if one.key.startswith("{ "))
    if not spaced:
        return list(ours), list(theirs)
    tight = Counter(one.key for one in ours) & spaced
    as_spaced = Counter({f"{{ {key[1:]}": count for key, count in tight.items()})
    gone = {*leftover(ours, tight), *leftover(theirs, as_spaced)}
    return [one for one in ours if one not in gone], [one for one in theirs if one not in gone]


def _broken(pair: Pair, theirs: Sequence[Placeholder], kept: Sequence[Span]) -> dict[Placeholder, Span]:
    """Maps missing placeholders to the spans of their damaged copies here; no two share a span."""
    found: dict[Placeholder, Span] = {}
    for one in theirs[:_MOST_LOOKED_FOR]:
        for place in damaged(one.written, pair.here):
            if not _touches(place, kept) and not any(place.touches(other) for other in found.values()):
                found[one] = place
                break
    return found


def _touches(place: Span, kept: Sequence[Span]) -> bool:
    at = bisect_right(kept, place)
    return any(place.touches(one) for one in kept[max(at - 1, 0) : at + 1])


def _partners(ours: Sequence[Placeholder], theirs: Sequence[Placeholder]) -> dict[Placeholder, Placeholder]:
    """Maps each extra placeholder to the one it was altered from: one with its name, else the next of its group."""
    found: dict[Placeholder, Placeholder] = {}
    taken: set[Placeholder] = set()
    for by_name in (True, False):
        waiting: defaultdict[tuple[str, str], deque[Placeholder]] = defaultdict(deque)
        for one in theirs:
            if one not in taken and (one.stem or not by_name):
                waiting[one.group, one.stem if by_name else ""].append(one)
        for one in ours:
            queue = waiting[one.group, one.stem if by_name else ""]
            if one not in found and (one.stem or not by_name) and queue:
                found[one] = queue.popleft()
                taken.add(found[one])
    return found
