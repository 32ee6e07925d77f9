"""Comments in translation files that accept findings: `tqcheck: ignore TQ103, TQ105 -- the old name on purpose`.

A colon may also introduce the reason, because XML allows no `--` in a comment.
"""

import re
from collections.abc import Iterable, Iterator

from tqcheck.core.passage import Suppression

# Of a comment without white space at its ends: two runs of it side by side would take their time to part.
_IGNORE = re.compile(r"tqcheck:\s*ignore\s+(?P<rules>[\w-]+(?:[\s,]+[\w-]+)*?)\s*(?:(?:--|:)(?P<reason>.*))?")


def ignored_in(comments: Iterable[str]) -> tuple[Suppression, ...]:
    """The suppressions in the comments of a segment, in order."""
    return tuple(_suppressions(comments))


def _suppressions(comments: Iterable[str]) -> Iterator[Suppression]:
    for comment in comments:
        if match := _IGNORE.fullmatch(comment.strip()):
            for rule in re.split(r"[\s,]+", match["rules"]):
                yield Suppression(rule, reason=(match["reason"] or "").strip() or None)
