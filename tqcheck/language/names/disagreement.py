"""Names that two sentences of the same meaning do not share, and which of them stand for one another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp
from typing import NamedTuple

from tqcheck.alignment import Link
from tqcheck.language.names.mentions import Mentions, resemblance
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.texts import NamedText


class Replacement(NamedTuple):
    """A name of the side with the one that stands in its place in the counterpart."""

    ours: Name
    theirs: Name
    likelihood: float
    """That they are names of different things and the texts say the same of them, 0 to 1."""


@dataclass(frozen=True, eq=False)
class Disagreement:
    """The sentences of a link with the names that only one of the texts has there."""

    side: NamedText
    counterpart: NamedText
    link: Link

    @cached_property
    def here(self) -> tuple[int, int]:
        """The side's words in the link."""
        return self.side.stretch(self.link.left_start, self.link.left_end)

    @cached_property
    def there(self) -> tuple[int, int]:
        """The counterpart's words in the link."""
        return self.counterpart.stretch(self.link.right_start, self.link.right_end)

    @cached_property
    def _ours(self) -> Mentions:
        return self.side.mentions(*self.here)

    @cached_property
    def _theirs(self) -> Mentions:
        return self.counterpart.mentions(*self.there)

    @cached_property
    def only_ours(self) -> list[Name]:
        """Names of the side that the counterpart has neither here nor in the sentences next to it."""
        near = self.counterpart.stretch(self.link.right_start - 1, self.link.right_end + 1)
        found = [name for name in self.side.names(*self.here) if not self._theirs.include(name, self._ours)]
        return _not_in(found, self.counterpart, near, self._ours) if near != self.there else found

    @cached_property
    def only_theirs(self) -> list[Name]:
        """Names of the counterpart that the side has neither here nor in the sentences next to it."""
        near = self.side.stretch(self.link.left_start - 1, self.link.left_end + 1)
        found = [name for name in self.counterpart.names(*self.there) if not self._ours.include(name, self._theirs)]
        return _not_in(found, self.side, near, self._theirs) if near != self.here else found

    @property
    def overlap(self) -> float:
        """How much of the shorter text, names in question left out, is in the other too."""
        ours, theirs = self._ours.stems, self._theirs.stems
        left = len(ours - {token.form.stem for name in self.only_ours for token in name.tokens})
        right = len(theirs - {token.form.stem for name in self.only_theirs for token in name.tokens})
        return len(ours & theirs) / max(min(left, right), 1)

    def replacements(self) -> list[Replacement]:
        """The names that stand for one another, each at most once, the likeliest pairs first."""
        if not (self.only_ours and self.only_theirs):
            return []
        overlap = self.overlap
        pairs = [self._weighed(ours, theirs, overlap) for ours in self.only_ours for theirs in self.only_theirs if ours.proper or theirs.proper]
        chosen: list[Replacement] = []
        for pair in sorted(pairs, key=lambda pair: -pair.likelihood):
            if not any(pair.ours is other.ours or pair.theirs is other.theirs for other in chosen):
                chosen.append(pair)
        return chosen

    def _weighed(self, ours: Name, theirs: Name, overlap: float) -> Replacement:
        return Replacement(ours, theirs, 0.5)


def _not_in(found: list[Name], text: NamedText, near: tuple[int, int], own: Mentions) -> list[Name]:
    mentions = text.mentions(*near) if found else None
    return [name for name in found if mentions is not None and not mentions.include(name, own)]
