"""A part of a text that a translation keeps as it is."""

from collections.abc import Callable
from typing import NamedTuple

from tqcheck.core.finding import Span


class Placeholder(NamedTuple):
    """One of them where it stands; two with one `key` say the same."""

    kind: str
    """What an editor calls it."""
    key: str
    span: Span
    written: str
    """All that a damaged copy is looked for by: of a link's target its brackets too."""
    group: str
    """Two of one group that are left over, here and there, are one that was altered."""
    stem: str = ""
    """Its name: two of one name are the likelier to be one that was altered."""
    is_certain: bool = True
    """Whether it is one wherever it stands; one that may be prose (`$rest`) counts where the counterpart has it."""
    is_wanted: bool = True
    """Whether it is missed where it is missing: `{имя}` may be prose, a translated name at most."""


class Family(NamedTuple):
    """How placeholders of a kind are written."""

    pattern: str
    """Without capturing groups: families are searched for together, and what one has taken no other reads."""
    read: Callable[[str, int], Placeholder | None]
    """Makes a placeholder of what was found, and where; None where it must be passed over, such as `%%`."""
