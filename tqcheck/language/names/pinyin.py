"""Readings of Chinese characters in pinyin, and of Latin words as pinyin syllables."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, cached_property, lru_cache

from tqcheck.language.names.pinyin_table import READINGS

_LONGEST_SYLLABLE = 6
_MOST_SYLLABLES = 4
_NONE: frozenset[str] = frozenset()


@cache
def _readings() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in READINGS.splitlines():
        syllable, characters = line.split()
        for character in characters:
            found[character].update((syllable, _without_umlaut(syllable)))
    return {character: frozenset(syllables) for character, syllables in found.items()}


def _without_umlaut(syllable: str) -> str:
    """The syllable with u for ü in lü and nü, as newspapers write it; the table has v for ü."""
    return syllable.replace("v", "u") if syllable in ("lv", "nv") else syllable


@cache
def _syllables() -> frozenset[str]:
    return frozenset(line.split()[0] for line in READINGS.splitlines())


def _is_chinese(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U0003ffff"


def readings(character: str) -> frozenset[str]:
    """Every reading of a character, without tones; empty if it is not a common Chinese character."""
    return _readings().get(character, _NONE)


@lru_cache(maxsize=1 << 14)
def spelled(folded: str) -> tuple[tuple[str, ...], ...]:
    """Every way to read a folded word as one to four syllables of pinyin: xian is xian or xi an."""
    word = folded.replace("lyu", "lv").replace("nyu", "nv")
    return tuple(_split(word, _MOST_SYLLABLES)) if word.isascii() else ()


def _split(rest: str, most: int) -> Iterator[tuple[str, ...]]:
    if not rest:
        yield ()
    elif most:
        for size in range(1, min(_LONGEST_SYLLABLE, len(rest)) + 1):
            if rest[:size] in _syllables():
                yield from ((rest[:size], *others) for others in _split(rest[size:], most - 1))


class PinyinText:
    """A Chinese text, indexed by the syllables that its characters may be read as."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for index, character in enumerate(self.text):
            for syllable in readings(character):
                found[syllable].append(index)
        return found

    @cached_property
    def is_readable(self) -> bool:
        """Whether all its Chinese characters are in the table of readings."""
        return all(map(readings, filter(_is_chinese, self.text)))

    def read(self, index: int) -> frozenset[str]:
        """The readings of the character at `index`; empty outside the text and for other characters."""
        return readings(self.text[index]) if 0 <= index < len(self.text) else _NONE

    def places(self, syllable: str) -> Sequence[int]:
        """The indices of characters that may be read as `syllable`, in ascending order."""
        return self._places.get(syllable, ())

    def find(self, syllables: Sequence[str]) -> Iterator[int]:
        """The indices where adjacent characters begin that may be read as `syllables`."""
        for start in self.places(syllables[0]):
            if all(syllable in self.read(start + offset) for offset, syllable in enumerate(syllables)):
                yield start

    def says(self, syllables: Sequence[str]) -> bool:
        """Whether the text has adjacent characters that may be read as `syllables`."""
        return next(self.find(syllables), None) is not None
