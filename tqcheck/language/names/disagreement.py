"""Names that only one of two linked passages of text has: replaced by another, or lost."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tqcheck.core.alignment import Link
from tqcheck.language.names.change_score import NamePosition, pair_score, probability, shared_score
from tqcheck.language.names.mentions import Mentions
from tqcheck.language.names.missing_name import frame, gap
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.rivals import is_displaced, known_apart
from tqcheck.language.names.texts import NamedText

_AGREES = 0.5
_AGREES_OTHERWISE = 0.8
# Sentences with more unmatched names than this are lists or not sentences at all.
_MOST = 12


class Replacement(NamedTuple):
    """A name of the side with the different name that the counterpart has in its place."""

    ours: Name
    theirs: Name
    score: float
    """The probability, from 0 to 1, that they name different things."""


class Loss(NamedTuple):
    """A name of the counterpart that the side lacks, and the offset in the side of the gap, if there is one."""

    theirs: Name
    at: int | None


@dataclass(frozen=True, eq=False)
class Disagreement:
    """Finds the names that only one of the texts has in the sentences of a link."""

    side: NamedText
    counterpart: NamedText
    link: Link

    @cached_property
    def here(self) -> tuple[int, int]:
        """The range of the side's words in the link."""
        return self.side.stretch(self.link.left_start, self.link.left_end)

    @cached_property
    def there(self) -> tuple[int, int]:
        """The range of the counterpart's words in the link."""
        return self.counterpart.stretch(self.link.right_start, self.link.right_end)

    @cached_property
    def _ours(self) -> Mentions:
        return self.side.mentions(*self.here)

    @cached_property
    def _theirs(self) -> Mentions:
        return self.counterpart.mentions(*self.there)

    @cached_property
    def _ours_near(self) -> Mentions:
        near = self.side.near(self.link.left_start, self.link.left_end)
        return self._ours if near == self.here else self.side.mentions(*near)

    @cached_property
    def _theirs_near(self) -> Mentions:
        near = self.counterpart.near(self.link.right_start, self.link.right_end)
        return self._theirs if near == self.there else self.counterpart.mentions(*near)

    @cached_property
    def only_ours(self) -> list[Name]:
        """Names of the side that the counterpart has neither here nor in the sentences next to it."""
        named, theirs = self.side.names(*self.here), self.counterpart.names(*self.there)
        return [name for name in named if is_displaced(name, theirs) or not self._they_have(name)]

    @cached_property
    def only_theirs(self) -> list[Name]:
        """Names of the counterpart that the side has neither here nor in the sentences next to it."""
        named, ours = self.counterpart.names(*self.there), self.side.names(*self.here)
        return [name for name in named if is_displaced(name, ours) or not self._we_have(name)]

    def _they_have(self, name: Name) -> bool:
        return self._theirs.include(name, self._ours) or self._theirs_near.include(name, self._ours_near)

    def _we_have(self, name: Name) -> bool:
        return self._ours.include(name, self._theirs) or self._ours_near.include(name, self._theirs_near)

    @cached_property
    def overlap(self) -> float:
        """The share of the shorter text's words, without unmatched names, that the other text also has, from 0 to 1."""
        ours, theirs = self._ours.stems, self._theirs.stems
        left = len(ours - {token.form.stem for name in self.only_ours for token in name.tokens})
        right = len(theirs - {token.form.stem for name in self.only_theirs for token in name.tokens})
        return len(ours & theirs) / max(min(left, right), 1)

    def replacements(self) -> list[Replacement]:
        """Pairs of names that replace one another, each name at most once: countries first, then the likeliest."""
        if not (self.only_theirs and self.only_ours):
            return []
        chosen: list[Replacement] = []
        for pair in sorted(self._pairs(), key=_countries_first):
            if not any(pair.ours is other.ours or pair.theirs is other.theirs for other in chosen):
                chosen.append(pair)
        return chosen

    def _pairs(self) -> list[Replacement]:
        shared = shared_score(
            self._agreement,
            len(self.side.names(*self.here)) - len(self.only_ours),
            joined=self.link.shape != (1, 1),
        )
        return [
            Replacement(ours, theirs, probability(shared + self._pair_score(ours, theirs)))
            for ours in self.only_ours[:_MOST]
            for theirs in self.only_theirs[:_MOST]
            if (ours.proper or theirs.proper) and not _contain(ours, theirs)
        ]

    def _pair_score(self, ours: Name, theirs: Name) -> float:
        others = sum(bool(name.proper) for name in self.only_ours if name is not ours)
        return pair_score(
            NamePosition(self.side, ours, *self.here),
            NamePosition(self.counterpart, theirs, *self.there),
            others,
        )

    @cached_property
    def _agreement(self) -> float:
        """The share of the words of either text, unmatched names included, that both have, from 0 to 1."""
        ours, theirs = self._ours.stems, self._theirs.stems
        return len(ours & theirs) / max(len(ours | theirs), 1)

    def losses(self) -> list[Loss]:
        """The names that the side should have but lacks, where no unmatched name of its own may stand for them."""
        if not self.only_theirs or any(name.proper for name in self.only_ours):
            return []
        words = self.side.tokens[slice(*self.here)]
        if not all(token.form.latin for token in words):
            return []
        found = []
        for name in self.only_theirs[:_MOST]:
            if self.overlap < (_AGREES if name.proper else _AGREES_OTHERWISE) or (
                name.opening and not name.proper
            ):
                continue
            around = frame(name, self.counterpart.tokens, *self.there)
            at = gap(self.side.text, words, around)
            if at is not None or (around.governs and self._missed(name)):
                found.append(Loss(name, at))
        return found

    def _missed(self, name: Name) -> bool:
        """Whether the name is a known place or people, and the only name missing from a sentence that mostly agrees."""
        if name.acronym or name.opening or not name.meanings:
            return False
        return len(self.only_theirs) == 1 and self.overlap > _AGREES_OTHERWISE


def _contain(ours: Name, theirs: Name) -> bool:
    """Whether one of the names has all the words of the other."""
    left, right = set(ours.words), set(theirs.words)
    return left <= right or right <= left


def _countries_first(pair: Replacement) -> tuple[bool, float]:
    """The sort key of pairs: two different known names (countries, say) first, then by descending score."""
    return not known_apart(pair.ours, pair.theirs), -pair.score
