"""WordNet as Debian packs it (`wordnet-base`): which English words say much the same, and which the opposite.

WordNet 3.0, Princeton University; the format is its own manual page wndb(5).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, TypeAlias

from tqcheck.core.errors import InputError

USUAL_FOLDER = Path("/usr/share/wordnet")

_PARTS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
_ENDINGS = {
    "n": (
        ("ies", "y"),
        ("ses", "s"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("men", "man"),
        ("s", ""),
    ),
    "v": (
        ("ies", "y"),
        ("ied", "y"),
        ("es", "e"),
        ("es", ""),
        ("ed", "e"),
        ("ed", ""),
        ("ing", "e"),
        ("ing", ""),
        ("s", ""),
    ),
    "a": (("ier", "y"), ("iest", "y"), ("er", "e"), ("er", ""), ("est", "e"), ("est", "")),
    "r": (),
}
_ANTONYM = "!"
_WIDER_OR_NARROWER = frozenset(
    {"@", "~", "&", "^", "$", "*", ">", "=", "+", "\\", "%p", "#p", "%m", "#m", "@i", "~i"}
)
"""Pointers to what is no clear contradiction of a word: its hypernyms and hyponyms, what it entails, its parts."""
_DOUBLED = 2

Sense: TypeAlias = tuple[str, int]
"""A part of speech and the place in its file."""


class _Synset(NamedTuple):
    near: frozenset[Sense]
    opposite: frozenset[Sense]


@dataclass(frozen=True, eq=False)  # one WordNet a run: its methods remember by identity
class WordNet:
    """Lemmas and what is said of their senses."""

    senses_of: Mapping[tuple[str, str], tuple[Sense, ...]]
    """By part of speech and lemma, the commonest first."""
    synsets: Mapping[Sense, _Synset]
    exceptions: Mapping[tuple[str, str], str]
    """Lemmas of irregular forms."""

    @classmethod
    def read(cls, folder: Path) -> "WordNet":
        """Read the folder; an InputError where it holds no WordNet."""
        try:
            synsets = {sense: synset for part in _PARTS for sense, synset in _synsets(folder, part)}
            senses = {key: found for part in _PARTS for key, found in _index(folder, part)}
            exceptions = {key: lemma for part in _PARTS for key, lemma in _exceptions(folder, part)}
        except (OSError, ValueError, IndexError) as fault:
            raise InputError(
                "holds no WordNet",
                str(folder),
                cure="install wordnet-base, or give the folder with data.noun",
            ) from fault
        return cls(senses, synsets, exceptions)

    @lru_cache(maxsize=1 << 16)  # noqa: B019 - as long as the run
    def senses(self, word: str) -> frozenset[Sense]:
        """All senses of all lemmas that a word may be a form of."""
        return frozenset(
            sense
            for part in _PARTS
            for lemma in self._lemmas(word, part)
            for sense in self.senses_of[part, lemma]
        )

    @lru_cache(maxsize=1 << 16)  # noqa: B019
    def near(self, word: str) -> frozenset[Sense]:
        """The word's senses and those that do not exclude them: wider and narrower ones and what is like those."""
        own = self.senses(word)
        around = {other for sense in own for other in self.synsets[sense].near}
        return own | around

    def opposites(self, word: str) -> frozenset[Sense]:
        """The senses that are the opposite of one of the word's."""
        return frozenset(other for sense in self.senses(word) for other in self.synsets[sense].opposite)

    def parts(self, word: str) -> frozenset[str]:
        """The parts of speech that a word can be."""
        return frozenset(part for part, _ in self.senses(word))

    def is_alike(self, one: str, other: str) -> bool:
        """Whether two words may say the same, or one of them more than the other without denying it."""
        here, there = self.senses(one), self.senses(other)
        if not (here.isdisjoint(self.near(other)) and there.isdisjoint(self.near(one))):
            return True
        shared = self.near(one) & self.near(other)
        return any(part != "n" for part, _ in shared)

    def are_sisters(self, one: str, other: str) -> bool:
        """Whether two nouns are of one kind: a doctor and a nurse, Monday and Tuesday."""
        return any(part == "n" for part, _ in self.near(one) & self.near(other))

    def _lemmas(self, word: str, part: str) -> Iterator[str]:
        if (part, word) in self.senses_of:
            yield word
        exception = self.exceptions.get((part, word))
        if exception is not None:
            if (part, exception) in self.senses_of:
                yield exception
            return
        for ending, lemma_ending in _ENDINGS[part]:
            if not word.endswith(ending) or word == ending:
                continue
            stem = word[: len(word) - len(ending)]
            for lemma in (stem + lemma_ending, _undoubled(stem) + lemma_ending):
                if (part, lemma) in self.senses_of:
                    yield lemma


def _undoubled(stem: str) -> str:
    is_doubled = len(stem) > _DOUBLED and stem[-1] == stem[-_DOUBLED]
    return stem[:-1] if is_doubled else stem


def _lines(folder: Path, name: str) -> Iterator[str]:
    with (folder / name).open(encoding="utf-8") as lines:
        yield from (line for line in lines if not line.startswith("  "))


def _synsets(folder: Path, part: str) -> Iterator[tuple[Sense, _Synset]]:
    for line in _lines(folder, f"data.{_PARTS[part]}"):
        fields = line.split("|")[0].split()
        count = int(fields[3], 16)
        first = 4 + 2 * count
        pointers = [fields[first + 1 + 4 * number :][:3] for number in range(int(fields[first]))]
        senses = [(symbol, (other.replace("s", "a"), int(place))) for symbol, place, other in pointers]
        near = frozenset(sense for symbol, sense in senses if symbol in _WIDER_OR_NARROWER)
        opposite = frozenset(sense for symbol, sense in senses if symbol == _ANTONYM)
        yield (part, int(fields[0])), _Synset(near, opposite)


def _index(folder: Path, part: str) -> Iterator[tuple[tuple[str, str], tuple[Sense, ...]]]:
    for line in _lines(folder, f"index.{_PARTS[part]}"):
        fields = line.split()
        count = int(fields[2])
        yield (part, fields[0]), tuple((part, int(place)) for place in fields[-count:])


def _exceptions(folder: Path, part: str) -> Iterator[tuple[tuple[str, str], str]]:
    for line in _lines(folder, f"{_PARTS[part]}.exc"):
        form, lemma = line.split()[:2]
        yield (part, form), lemma
