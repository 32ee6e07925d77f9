"""Which words can be exchanged for which so that a sentence still reads well and says something else."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import numpy.typing as npt

from tqcheck.language.lexicon.function_words import FUNCTION_WORDS, NUMBER_WORDS
from tqcheck.language.lexicon.word_forms import stem
from tqcheck.training.planting.word_net import WordNet

_NEIGHBOURS = 60
_LEAST_COSINE = 0.2
_MOST_COSINE = {"n": 0.45, "a": 0.45, "r": 0.45, "v": 0.33}
"""Words that are more alike than this mostly say the same, though WordNet does not know it: by part of speech."""
_GRAMMAR = FUNCTION_WORDS | NUMBER_WORDS
_LEAST_LETTERS = 3
_SHARED_LETTERS = 4  # words that begin with as many same letters are mostly of one family
_CHOSEN = 24
_INFLECTED = ("ing", "ed", "ly", "est", "s")
_OPPOSITE_CHANCE = 0.35
_BATCH = 512


@dataclass(frozen=True)
class Exchanges:
    """Alternatives to words, in lower case."""

    others: Mapping[str, tuple[str, ...]]
    """Words that stand in the same places and mean something else, the likest first."""
    opposites: Mapping[str, tuple[str, ...]]

    def instead_of(self, word: str, random: Random) -> str | None:
        """Another word for a word in lower case; None where none is known."""
        opposites, others = self.opposites.get(word, ()), self.others.get(word, ())
        if opposites and (not others or random.random() < _OPPOSITE_CHANCE):
            return random.choice(opposites)
        # The likest are the hardest to tell: the first are drawn most.
        return others[int(len(others) * random.random() ** 2)] if others else None


def exchanges(pieces: Sequence[str], vectors: npt.NDArray[np.float32], word_net: WordNet) -> Exchanges:
    """From an encoder's vocabulary of word pieces and its embeddings [pieces, width].

    Neighbours among the embeddings stand in the same places; WordNet tells those that say the same.
    """
    rows = [row for row, piece in enumerate(pieces) if _is_word(piece) and word_net.parts(piece)]
    words = [pieces[row] for row in rows]
    chosen = vectors[rows]
    chosen = chosen - chosen.mean(axis=0)
    chosen = chosen / np.linalg.norm(chosen, axis=1, keepdims=True)
    stems = [stem(word) for word in words]
    others: dict[str, tuple[str, ...]] = {}
    for start in range(0, len(words), _BATCH):
        cosines = chosen[start : start + _BATCH] @ chosen.T
        nearest = np.argsort(-cosines, axis=1, kind="stable")[:, :_NEIGHBOURS]
        for row, numbers in enumerate(nearest, start):
            near = [number for number in numbers if cosines[row - start, number] >= _LEAST_COSINE]
            word = words[row]
            fitting = [
                words[number]
                for number in near
                if stems[number] != stems[row]
                and _fits(word, words[number], float(cosines[row - start, number]), word_net)
            ]
            if fitting:
                others[word] = tuple(fitting[:_CHOSEN])
    return Exchanges(others, opposites(words, word_net))


def _is_word(piece: str) -> bool:
    return len(piece) >= _LEAST_LETTERS and piece.isascii() and piece.isalpha() and piece not in _GRAMMAR


def _fits(word: str, other: str, cosine: float, word_net: WordNet) -> bool:
    if word[:_SHARED_LETTERS] == other[:_SHARED_LETTERS] or ending(word) != ending(other):
        return False
    shared = word_net.parts(word) & word_net.parts(other)
    if not shared or word_net.is_alike(word, other):
        return False
    return cosine <= min(_MOST_COSINE[part] for part in shared) or word_net.are_sisters(word, other)


def opposites(words: Iterable[str], word_net: WordNet) -> Mapping[str, tuple[str, ...]]:
    """For each word that WordNet knows the opposite of, its opposites among the words, inflected like it."""
    by_sense: dict[tuple[str, int], list[str]] = {}
    listed = list(words)
    for word in listed:
        for sense in word_net.senses(word):
            by_sense.setdefault(sense, []).append(word)
    found = {}
    for word in listed:
        others = [
            other
            for sense in sorted(word_net.opposites(word))
            for other in by_sense.get(sense, ())
            if ending(other) == ending(word)
        ]
        if others:
            found[word] = tuple(dict.fromkeys(others))
    return found


def ending(word: str) -> str:
    """The ending that inflects a word, as far as the spelling tells; empty where there is none."""
    if word.endswith(("ss", "us", "is")):
        return ""
    return next((ending for ending in _INFLECTED if word.endswith(ending)), "")
