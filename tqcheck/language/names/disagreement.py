"""Names that two sentences of the same meaning do not share, and which of them stand for one another."""

from dataclasses import dataclass
from functools import cached_property
from math import exp
from typing import NamedTuple

from tqcheck.alignment import Link
from tqcheck.language.names.gaps import frame, gap
from tqcheck.language.names.mentions import Mentions
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.spelling import nearness
from tqcheck.language.names.texts import NamedText

# Logistic weights, fitted on names replaced on purpose (demetr) against engines' garbled ones (flores-dev) and rounded.
_BIAS = -2.0
_NEARNESS = -4.9
_OVERLAP = 5.4
_EACH_UNMATCHED = -0.55
_EACH_LETTER = 0.23
_NO_PROPER_WORD = -1.3
_IN_TABLES = 0.25
_SAME_NEIGHBOUR = 0.2
_UNKNOWN_WORD = -0.3
_ELSEWHERE = -0.7

_AGREES = 0.5
_AGREES_OTHERWISE = 0.8


class Replacement(NamedTuple):
    """A name of the side with the one that stands in its place in the counterpart."""

    ours: Name
    theirs: Name
    likelihood: float
    """That they name different things where the texts otherwise say the same, 0 to 1."""


class Loss(NamedTuple):
    """A name of the counterpart that the side lacks, and the place in the side where it is missing, if that shows."""

    theirs: Name
    at: int | None


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

    @cached_property
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
        shared = self._shared_score()
        pairs = [
            Replacement(ours, theirs, 1 / (1 + exp(-shared - self._pair_score(ours, theirs))))
            for ours in self.only_ours
            for theirs in self.only_theirs
            if ours.proper or theirs.proper
        ]
        chosen: list[Replacement] = []
        for pair in sorted(pairs, key=lambda pair: -pair.likelihood):
            if not any(pair.ours is other.ours or pair.theirs is other.theirs for other in chosen):
                chosen.append(pair)
        return chosen

    def _shared_score(self) -> float:
        """What speaks for any change at all: sentences that agree but for one name."""
        unmatched = min(len(self.only_ours) + len(self.only_theirs), 6)
        tokens = self.counterpart.tokens[slice(*self.there)]
        strange = sum(
            not token.form.capital
            and not token.form.ordinary
            and len(token.folded) > 3
            and token.form.stem not in self._ours.stems
            for token in tokens
        )
        return _BIAS + _OVERLAP * self.overlap + _EACH_UNMATCHED * unmatched + _UNKNOWN_WORD * min(strange, 4)

    def _pair_score(self, ours: Name, theirs: Name) -> float:
        """What speaks for these two: unlike spellings in like places."""
        near = max(nearness(a.folded, b.folded) for a in ours.tokens for b in theirs.tokens)
        letters = min(max(len(token.folded) for token in name.tokens) for name in (ours, theirs))
        return (
            _NEARNESS * near
            + _EACH_LETTER * min(letters, 8)
            + _NO_PROPER_WORD * (not (ours.proper and theirs.proper))
            + _IN_TABLES * (bool(ours.meanings) + bool(theirs.meanings))
            + _SAME_NEIGHBOUR * min(self._shared_neighbours(ours, theirs), 3)
            + _ELSEWHERE * (self.counterpart.mention_anywhere(ours) and self.side.mention_anywhere(theirs))
        )

    def _shared_neighbours(self, ours: Name, theirs: Name) -> int:
        before, after = self.side.around(ours)
        before_theirs, after_theirs = self.counterpart.around(theirs)
        return len(before & before_theirs) + len(after & after_theirs)

    def losses(self) -> list[Loss]:
        """The names that the side should have and has not, where no name of its own may stand for them."""
        if any(name.proper for name in self.only_ours):
            return []
        words = self.side.tokens[slice(*self.here)]
        found = []
        for name in self.only_theirs:
            if self.overlap < (_AGREES if name.proper else _AGREES_OTHERWISE) or (name.opening and not name.proper):
                continue
            around = frame(name, self.counterpart.tokens, *self.there)
            at = gap(self.side.text, words, around)
            if at is not None or (around.governs and self._missed(name)):
                found.append(Loss(name, at))
        return found

    def _missed(self, name: Name) -> bool:
        """A known place or people, in a sentence that agrees otherwise."""
        if name.acronym or name.opening or not name.meanings:
            return False
        return len(self.only_theirs) == 1 and self.overlap > _AGREES_OTHERWISE


def _not_in(found: list[Name], text: NamedText, near: tuple[int, int], own: Mentions) -> list[Name]:
    if not found:
        return found
    mentions = text.mentions(*near)
    return [name for name in found if not mentions.include(name, own)]
