"""A bilingual lexicon: for each word of a language the English words that translate it, with their probabilities."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from tqcheck.core.document import UNSPACED, Document
from tqcheck.core.errors import ModelError
from tqcheck.language.bilingual.segmentation import Segmenter
from tqcheck.language.bilingual.words import LexiconWord, spaced_words, unspaced_words
from tqcheck.storage.packaged import model_lines

LANGUAGES = frozenset(("de", "es", "fr", "ja", "ru", "zh"))
"""The languages that there are lexicons of."""

_FOLDER = "lexicon"
_CURE = "install tqcheck again"
_LONGEST_PART = 4
"""Characters of the longest word that is looked for inside other words of a language without spaces."""
_SHORTEST_PART = 4
"""Letters of the shortest beginning or end of a compound that is a word by itself."""
_COMPOUNDING = frozenset({"de"})
_LEAST_SEEN = 3
"""How often a word must have been seen for its parts of one character to mean nothing by themselves."""


class Entry(NamedTuple):
    """What a lexicon has of a word."""

    seen: int
    """How often it was seen."""
    shares: Mapping[str, float]
    """The words of the other language that translate it, each with its probability."""


_UNKNOWN = Entry(0, {})


class Lexicon:
    """What the words of a language mean in English.

    Made from word alignments of translations (`tqcheck.training.lexicon`). English words are stems. Lines are read when
    their words are first looked up: a text has a few hundred of some fifty thousand.
    """

    def __init__(self, language: str, to_english: Iterable[str], from_english: Iterable[str]) -> None:
        self.language = language
        self._foreign = dict(_parted(line) for line in to_english)
        self._english: dict[str, str] = {}
        self._forms: dict[str, str] = {}
        for listed, rest in map(_parted, from_english):
            stem, _, form = listed.partition("=")
            self._english[stem] = rest
            if form:
                self._forms[stem] = form
        self._entry = lru_cache(1 << 15)(self._read)
        self._similar = lru_cache(1 << 15)(self._translated_back)

    def meanings(self, word: str) -> Mapping[str, float]:
        """The English words that translate a foreign one, with their probabilities."""
        return self._entry(word, is_english=False).shares

    def seen(self, word: str) -> int:
        """How often a foreign word was seen."""
        return self._entry(word, is_english=False).seen

    def seen_english(self, stem: str) -> int:
        """How often an English word was seen as the translation of any word."""
        return self._entry(stem, is_english=True).seen

    def words_for(self, stem: str) -> Mapping[str, float]:
        """The foreign words that an English word translates, with their probabilities."""
        return self._entry(stem, is_english=True).shares

    def form(self, stem: str) -> str:
        """The usual form of an English word."""
        return self._forms.get(stem, stem)

    def _read(self, word: str, *, is_english: bool) -> Entry:
        line = (self._english if is_english else self._foreign).get(word)
        if line is None:
            return _UNKNOWN
        seen, _, listed = line.partition("\t")
        pairs = listed.split()
        times = {other: int(count) for other, count in zip(pairs[::2], pairs[1::2], strict=True)}
        total = int(seen) if is_english else sum(times.values())
        return Entry(int(seen), {other: count / total for other, count in times.items()})

    def words_in(self, text: Document) -> Sequence[LexiconWord]:
        """The words of a text in this language, known or not, in order."""
        if self.language in UNSPACED:
            return list(unspaced_words(text.text, self._segmenter))
        return list(spaced_words(text.words, self.language))

    def with_parts(self, words: Collection[str]) -> set[str]:
        """The words, and those that are parts of them: a compound may be translated by either of its parts."""
        found = set(words)
        if self.language in UNSPACED:
            for word in words:
                known = self.seen(word) >= _LEAST_SEEN
                found.update(part for part in self._parts(word) if len(part) > 1 or not known)
        elif self.language in _COMPOUNDING:
            for word in words:
                if word not in self._foreign:
                    found.update(self._ends(word))
        return found

    def _parts(self, text: str) -> Iterator[str]:
        for start in range(len(text)):
            for end in range(start + 1, min(start + _LONGEST_PART, len(text)) + 1):
                if text[start:end] in self._foreign:
                    yield text[start:end]

    def _ends(self, word: str) -> Iterator[str]:
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            for part in (word[:cut], word[cut:], word[:cut].removesuffix("s")):
                if part in self._foreign:
                    yield part

    @cached_property
    def _segmenter(self) -> Segmenter:
        return Segmenter({word: int(line.partition("\t")[0]) for word, line in self._foreign.items()})

    def _translated_back(self, english: str) -> Mapping[str, float]:
        """How likely an English word is to be translated back as each English word, by way of this language.

        Bannard and Callison-Burch (2005), "Paraphrasing with Bilingual Parallel Corpora".
        """
        found: defaultdict[str, float] = defaultdict(float)
        for word, probability in self.words_for(english).items():
            for other, chance in self.meanings(word).items():
                found[other] += probability * chance
        return found

    def similarity(self, english: str, other: str) -> float:
        """How likely either of two English words is to be translated back as the other, by way of this language."""
        return max(self._similar(english).get(other, 0.0), self._similar(other).get(english, 0.0))

    def support(self, english: str, words: Collection[str]) -> float:
        """How well any of the foreign words supports an English one, from 0 to 1.

        It is the share that two distributions have in common: the English words that translate the foreign word, and
        those that the English one is translated back as. So a synonym of the usual translation has support, too.
        """
        similar = self._similar(english)
        if not similar:
            return 0.0
        return max((self._overlap(self.meanings(word), similar) for word in words), default=0.0)

    def support_of(self, word: str, english: Collection[str]) -> float:
        """How well any of the English words supports a foreign one, from 0 to 1."""
        meanings = self.meanings(word)
        if not meanings:
            return 0.0
        return max((self._overlap(meanings, self._similar(each)) for each in english), default=0.0)

    @staticmethod
    def _overlap(meanings: Mapping[str, float], similar: Mapping[str, float]) -> float:
        return sum(
            min(chance, similar[english]) for english, chance in meanings.items() if english in similar
        )


def _parted(line: str) -> tuple[str, str]:
    word, tab, rest = line.partition("\t")
    if not tab:
        raise ValueError(line)
    return word, rest


@cache
def lexicon_of(language: str) -> Lexicon:
    """The lexicon of one of `LANGUAGES`, read when first needed.

    Raises ModelError if a file of it is missing or damaged.
    """
    names = f"{language}-en.tsv", f"en-{language}.tsv"
    try:
        return Lexicon(language, *(model_lines(_FOLDER, name) for name in names))
    except OSError as error:
        raise ModelError(f"cannot be read ({error.strerror})", error.filename, cure=_CURE) from error
    except ValueError as error:
        raise ModelError("is damaged", f"models/{_FOLDER}/{names[0]}", cure=_CURE) from error


@lru_cache(maxsize=4)  # several rules read the same texts in turn
def foreign_words(text: Document) -> Sequence[LexiconWord]:
    """The words of a text in one of `LANGUAGES`, in order. Raises ModelError as `lexicon_of`."""
    return lexicon_of(text.language).words_in(text)
