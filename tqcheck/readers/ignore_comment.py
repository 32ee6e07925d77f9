"""Comments in translation files that accept findings: `tqcheck: ignore TQ103, TQ105 -- the old name on purpose`."""

import re
from collections.abc import Iterable, Iterator

from tqcheck.core.passage import Suppression

_IGNORE = re.compile(
    r"\s*tqcheck:\s*ignore\s+(?P<rules>[\w-]+(?:[\s,]+[\w-]+)*?)\s*(?:--\s*(?P<reason>.*\S))?\s*\Z"
)


def ignored_in(comments: Iterable[str]) -> tuple[Suppression, ...]:
    """The suppressions in the comments of a segment, in order."""
    return tuple(_suppressions(comments))


def _suppressions(comments: Iterable[str]) -> Iterator[Suppression]:
    for comment in comments:
        if match := _IGNORE.fullmatch(comment):
            for rule in re.split(r"[\s,]+", match["rules"]):
                yield Suppression(rule, reason=match["reason"])
