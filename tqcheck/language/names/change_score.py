"""Scores how likely it is that one name was replaced by another, so that the meaning has changed."""

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

from tqcheck.language.names.chinese import chinese_names
from tqcheck.language.names.people import is_known
from tqcheck.language.names.reading import Token
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.rivals import are_of_two_kinds, known_apart
from tqcheck.language.names.spelling import nearness
from tqcheck.language.names.texts import NamedText

# Logistic weights, fitted and rounded: names replaced on purpose (demetr, and names of other sentences planted in
# flores-dev and in human references) against names that engines garbled (flores-dev) or that people rendered
# differently (several references of one Chinese source).
_BIAS = -0.7
_AGREEMENT = 2.75
_EACH_OTHER = -1.2
_EACH_SHARED = -0.4
# Not fitted, because those sets have no long passages: where a text merges sentences, it paraphrases more freely.
_JOINED = -1.2
_NEARNESS = -3.6
_KNOWN_APART = -2.5
_EACH_LETTER = 0.2
_NO_PROPER_WORD = -1.1
_BUT_SEVERAL_WORDS = 0.25
_BOTH_IN_TABLES = 0.65
_ONE_IN_TABLES = -0.5
_SAME_WORD_AFTER = 0.3
_SAME_NEIGHBOUR = 0.3
_ELSEWHERE = -3.7
_APART_IN_SENTENCE = -0.5
_OF_TWO_KINDS = -1.2
_KNOWN_HERE = 1.45
_KNOWN_THERE = 0.9
_EACH_WORD = 0.3
_MOST_OTHERS = 4
_MOST_SHARED = 3


class NamePosition(NamedTuple):
    """A name in its text, with the range `start` to `end` of words that is linked to the other text."""

    text: NamedText
    name: Name
    start: int
    end: int

    @property
    def share(self) -> float:
        """The position of the name in this range, from 0 to 1."""
        return (self.name.first - self.start) / max(self.end - self.start, 1)

    @property
    def next_word(self) -> str:
        """The folded word after the name; empty at the end of the text."""
        tokens = self.text.tokens
        return tokens[self.name.after].folded if self.name.after < len(tokens) else ""


def probability(score: float) -> float:
    """The probability, from 0 to 1, of a score in log-odds."""
    return 1 / (1 + exp(-score))


def shared_score(agreement: float, shared: int, *, joined: bool) -> float:
    """The part of the score, in log-odds, that all pairs of names in linked sentences share.

    `agreement` is the share of all words that both texts have, from 0 to 1, `shared` how many names of the side have
    a match, `joined` whether the link has more than one sentence on either side.
    """
    return _BIAS + _AGREEMENT * agreement + _EACH_SHARED * min(shared, _MOST_SHARED) + _JOINED * joined


def pair_score(ours: NamePosition, theirs: NamePosition, others: int) -> float:
    """The score in log-odds of two names: higher for unlike spellings in like places.

    `others` is how many other names of the side have no match.
    """
    left, right = ours.name, theirs.name
    letters = min(max(len(word) for word in name.words) for name in (left, right))
    return (
        _similarity(left, right)
        + _EACH_LETTER * min(letters, 8)
        + _EACH_WORD * min(len(left.words), 3)
        + min(_properness(left), _properness(right))
        + _acquaintance(left, right)
        + _OF_TWO_KINDS * are_of_two_kinds(left, right)
        + _surroundings(ours, theirs)
        + _EACH_OTHER * min(others, _MOST_OTHERS)
        + _ELSEWHERE * (theirs.text.mention_anywhere(left) and ours.text.mention_anywhere(right))
    )


def _properness(name: Name) -> float:
    """Lowers the score of a name of ordinary words: less if there are several, as in World Bank."""
    if name.proper:
        return 0
    return _NO_PROPER_WORD + _BUT_SEVERAL_WORDS * (len(name.tokens) > 1)


def _acquaintance(ours: Name, theirs: Name) -> float:
    """Raises the score of well-known names, which engines do not garble."""
    tabled = bool(ours.meanings) + bool(theirs.meanings)
    both_chinese = bool(chinese_names(ours.words) and chinese_names(theirs.words))
    return (
        (0, _ONE_IN_TABLES, _BOTH_IN_TABLES)[tabled]
        + _KNOWN_HERE * (both_chinese or _is_known(ours))
        + _KNOWN_THERE * (both_chinese or _is_known(theirs))
    )


def _is_known(name: Name) -> bool:
    return bool(name.meanings) or (bool(name.proper) and all(is_known(token.folded) for token in name.proper))


def _surroundings(ours: NamePosition, theirs: NamePosition) -> float:
    """Raises the score of names with the same words around them in the same part of the sentence."""
    before, after = ours.text.around(ours.name)
    before_theirs, after_theirs = theirs.text.around(theirs.name)
    neighbours = len(before & before_theirs) + len(after & after_theirs)
    return (
        _SAME_NEIGHBOUR * min(neighbours, 3)
        + _SAME_WORD_AFTER * (ours.next_word == theirs.next_word != "")
        + _APART_IN_SENTENCE * abs(ours.share - theirs.share)
    )


def _similarity(ours: Name, theirs: Name) -> float:
    """Lowers the score of names with similar spellings; by a fixed amount if they are known to be different names.

    A last word that both share (Bank, Street) is not compared, because it says what they are, not which.
    """
    if known_apart(ours, theirs):
        return _KNOWN_APART
    if ours.words[-1] == theirs.words[-1] and ours.proper and theirs.proper:
        return _NEARNESS * _nearest(ours.proper, theirs.proper)
    return _NEARNESS * _nearest(ours.tokens, theirs.tokens)


def _nearest(ours: Sequence[Token], theirs: Sequence[Token]) -> float:
    return max(nearness(left.folded, right.folded) for left in ours for right in theirs)
