"""How likely it is that two names which do not match stand for one another, and that the meaning has changed."""

from collections.abc import Sequence
from math import exp

from tqcheck.language.names.reading import Token
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.rivals import known_apart
from tqcheck.language.names.spelling import nearness
from tqcheck.language.names.texts import NamedText

# Logistic weights, fitted on names replaced on purpose (demetr) against engines' garbled ones (flores-dev) and rounded.
_BIAS = 0.2
_OVERLAP = 4.15
_EACH_UNMATCHED = -1.23
_UNKNOWN_WORD = -0.2
_NEARNESS = -2.1
_NEARNESS_OF_PROPER = -2.25
_EACH_LETTER = 0.16
_NO_PROPER_WORD = -3.2
_BUT_SEVERAL_WORDS = 1.1
_IN_TABLES = 0.55
_SAME_NEIGHBOUR = 0.3
# Not fitted, for want of long passages there: both names occur elsewhere in the other text; sentences that one text
# has joined and the other has not, which tell the matter freely.
_ELSEWHERE = -0.7
_JOINED = -1.2


def probability(score: float) -> float:
    """The score as a probability."""
    return 1 / (1 + exp(-score))


def shared_score(
    overlap: float, unmatched: int, theirs: Sequence[Token], ours: frozenset[str], *, joined: bool
) -> float:
    """What speaks for a change of name in a sentence: it agrees with the counterpart but for one name.

    `overlap` is the share of words in both, `theirs` are the counterpart's words, `ours` the stems of the side's,
    `joined` whether it takes more than one sentence on one side to say the same.
    """
    strange = sum(
        not (len(token.folded) < 4 or token.form.capital or token.form.stem in ours or token.form.ordinary)
        for token in theirs
    )
    return (
        _BIAS
        + _OVERLAP * overlap
        + _EACH_UNMATCHED * min(unmatched, 6)
        + _UNKNOWN_WORD * min(strange, 4)
        + _JOINED * joined
    )


def pair_score(side: NamedText, ours: Name, counterpart: NamedText, theirs: Name) -> float:
    """What speaks for these two names: unlike spellings in like places."""
    letters = min(max(len(token.folded) for token in name.tokens) for name in (ours, theirs))
    before, after = side.around(ours)
    before_theirs, after_theirs = counterpart.around(theirs)
    neighbours = len(before & before_theirs) + len(after & after_theirs)
    return (
        _likeness(ours, theirs)
        + _EACH_LETTER * min(letters, 8)
        + min(_properness(ours), _properness(theirs))
        + _IN_TABLES * (bool(ours.meanings) + bool(theirs.meanings))
        + _SAME_NEIGHBOUR * min(neighbours, 3)
        + _ELSEWHERE * (counterpart.mention_anywhere(ours) and side.mention_anywhere(theirs))
    )


def _properness(name: Name) -> float:
    """What speaks against a name of ordinary words: less if there are several, as in the World Bank."""
    if name.proper:
        return 0
    return _NO_PROPER_WORD + _BUT_SEVERAL_WORDS * (len(name.tokens) > 1)


def _likeness(ours: Name, theirs: Name) -> float:
    """What speaks against a change because the names come near; least what they share with every bank or street."""
    if known_apart(ours, theirs):
        return 0
    return _NEARNESS * _nearest(ours.tokens, theirs.tokens) + _NEARNESS_OF_PROPER * _nearest(
        ours.proper or ours.tokens, theirs.proper or theirs.tokens
    )


def _nearest(ours: Sequence[Token], theirs: Sequence[Token]) -> float:
    return max(nearness(left.folded, right.folded) for left in ours for right in theirs)
