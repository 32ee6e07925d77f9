"""Tables of unambiguous Chinese words, each with every English word that a translator might choose."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from tqcheck.language.contradictions.classes import WordKind, members_in
from tqcheck.language.lexicon.word_forms import stem
from tqcheck.language.lexicon.word_list import table_lines

_THINGS, _DEEDS, _PERIODS, _RENDERINGS = "things.txt", "deeds.txt", "periods.txt", "renderings.txt"
_SEPARATOR = "|||"
_SEXED = re.compile("[他她男女父母爸妈夫妻妇妃爷奶姐妹兄弟哥叔姨嫂媳婿婆公]|先生|儿子|小姐|太太")
"""Parts of the words of Chinese that tell a person's sex."""
_FOREMOST = 4
"""How many English words, the first ones, have the Chinese word's opposites; later ones may have other senses."""
_PLAIN = frozenset(
    {
        WordKind.OPPOSITE,
        WordKind.CONVERSE,
        WordKind.QUANTITY,
        WordKind.MODALITY,
        WordKind.LIKELIHOOD,
        WordKind.TENSE,
        WordKind.FREQUENCY,
        WordKind.COMPARISON,
        WordKind.VERDICT,
        WordKind.PRONOUN,
    }
)
"""Kinds of words that exclude each other in any context."""


@dataclass(frozen=True)
class SourceWord:
    """A Chinese word with its English translations; none if it only keeps shorter words inside it from being found."""

    chinese: str
    english: tuple[str, ...]
    is_thing: bool
    """Whether a text without any of the English words is wrong, even if it has no opposite."""

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the English words, and of the parts of hyphenated ones."""
        return frozenset(stem(part) for word in self.english for part in re.split("-", word) if part)

    @cached_property
    def members(self) -> Mapping[int, int]:
        """The member of each class of mutually exclusive words to which the first few English words belong.

        A class in which they belong to several members is left out.
        """
        found: defaultdict[int, set[int]] = defaultdict(set)
        for word in self.english[:_FOREMOST]:
            for member, _, _ in members_in([word]):
                if self.is_thing or member.kind in _PLAIN:
                    found[member.group].add(member.number)
        return {group: numbers.pop() for group, numbers in found.items() if len(numbers) == 1}

    def means(self, english: str) -> bool:
        """Whether an English word is of a member of a class that the foremost English words belong to."""
        return any(self.members.get(member.group) == member.number for member, _, _ in members_in([english]))


def words_in(source: str) -> Iterator[tuple[SourceWord, int]]:
    """The words of the tables in a Chinese text, the longest at each place, with the offsets where they begin."""
    return _found_in(source, _table(_THINGS, _DEEDS))


def all_words_in(source: str) -> Iterator[SourceWord]:
    """The words of all tables in a Chinese text, those too that are too common or too short to be missed."""
    for table in (_table(_THINGS, _DEEDS, _RENDERINGS), _table(_PERIODS)):
        for word, _ in _found_in(source, table):
            yield word


def _found_in(source: str, table: Mapping[str, Sequence[SourceWord]]) -> Iterator[tuple[SourceWord, int]]:
    at = 0
    while at < len(source):
        found = next(
            (each for each in table.get(source[at], ()) if source.startswith(each.chinese, at)), None
        )
        if found is None:
            at += 1
            continue
        if found.english:
            yield found, at
        at += len(found.chinese)


@cache
def _table(*files: str) -> Mapping[str, Sequence[SourceWord]]:
    """The words of table files by their first character, longer words before shorter ones."""
    table: defaultdict[str, list[SourceWord]] = defaultdict(list)
    for file in files:
        for line in table_lines(__package__, file):
            chinese, _, english = line.partition(_SEPARATOR)
            for each in map(str.strip, chinese.split("/")):
                table[each[0]].append(SourceWord(each, tuple(english.split()), file == _THINGS))
    return {first: sorted(words, key=lambda each: -len(each.chinese)) for first, words in table.items()}


def settles(source: str, right: str, wrong: str) -> bool:
    """Whether a Chinese text has a word for one English phrase, and none for another: by the last word of either.

    A Chinese word that may be put as either settles it, too, where both are single words and it means neither more.
    """
    present = list(all_words_in(source))
    own, other = (stem(phrase.split()[-1]) for phrase in (right, wrong))
    is_told_apart = len(right.split()) == len(wrong.split()) == 1
    return any(own in each.stems for each in present) and not any(
        other in each.stems
        and not (is_told_apart and own in each.stems and each.means(right) >= each.means(wrong))
        for each in present
    )


def tells_sex(source: str) -> bool:
    """Whether a Chinese text says of anybody whether it is a man or a woman; most sentences have no pronoun."""
    return _SEXED.search(source) is not None
