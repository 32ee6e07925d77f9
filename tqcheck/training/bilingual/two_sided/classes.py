"""Words and others that exclude them: opposites, and members of closed classes (must and may, all and some)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from tqcheck.language.contradictions.classes import NEUTRAL, members_in
from tqcheck.training.planting.closed_classes import single_words
from tqcheck.training.planting.exchanges import Exchanges, ending, opposites
from tqcheck.training.planting.word_net import WordNet


def class_exchanges(vocabulary: Iterable[str], word_net: WordNet) -> Exchanges:
    """Exchanges among the words of a vocabulary, in lower case, and of the words of the planter's classes."""
    others: defaultdict[str, dict[str, None]] = defaultdict(dict)
    listed = list(vocabulary)
    for found in (single_words(), opposites(listed, word_net)):
        for word, excluded in found.items():
            others[word].update(dict.fromkeys(excluded))
    groups: defaultdict[int, dict[str, int]] = defaultdict(dict)
    for word in listed:
        for member, _, last in members_in([word]):
            if last == 0 and member.number != NEUTRAL:
                groups[member.group][word] = member.number
    for members in groups.values():
        for word, number in members.items():
            others[word].update(dict.fromkeys(_excluded(word, number, members)))
    return Exchanges({word: tuple(excluded) for word, excluded in others.items() if excluded}, {})


def _excluded(word: str, number: int, members: Mapping[str, int]) -> Iterable[str]:
    return (other for other, its in members.items() if its != number and ending(other) == ending(word))
