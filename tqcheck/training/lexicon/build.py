"""Makes the lexicon of one language from translations."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tqcheck.core.document import UNSPACED, Document
from tqcheck.language.bilingual.segmentation import Segmenter
from tqcheck.language.bilingual.words import UNSPACED_RUN, english_words, spaced_words, unspaced_words
from tqcheck.language.lexicon.word_forms import plain
from tqcheck.training.lexicon.alignment import align
from tqcheck.training.lexicon.translations import Translation

_LEAST_TIMES = 0.75
"""How often two words must have been aligned, by the sum of their chances, to be listed."""
_LEAST_MEANING, _LEAST_WORD = 0.01, 0.005
"""The least share of a word's alignments that an English word must have to be listed, and a foreign one."""
_LEAST_SEEN = 2
"""How often a word of more than one character must have been seen to be a word of a language without spaces."""


class Entry(NamedTuple):
    """A word, how often it was seen, and how often each word of the other language translates it, most often first."""

    word: str
    seen: int
    translations: tuple[tuple[str, int], ...]

    def line(self) -> str:
        """The entry as a line of the lexicon's file."""
        pairs = " ".join(f"{word} {times}" for word, times in self.translations)
        return f"{self.word}\t{self.seen}\t{pairs}" if pairs else f"{self.word}\t{self.seen}"


class Entries(NamedTuple):
    """The entries of a lexicon, in the order of their words."""

    to_english: list[Entry]
    from_english: list[Entry]
    """English words are stems, here with the form in which they are most frequent, where that is another."""


def entries(translations: Sequence[Translation], language: str) -> Entries:
    """The lexicon of a language."""
    split = _splitter([each.foreign for each in translations], language)
    foreign_ids, english_ids = _Numbers(), _Numbers()
    pairs = []
    seen: Counter[str] = Counter()
    forms: Counter[tuple[str, str]] = Counter()
    for each in translations:
        foreign = split(each.foreign)
        text = Document.of(each.english, "en")
        words = list(english_words(text.words))
        forms.update((word.key, plain(word.span.of(text.text))) for word in words)
        seen.update(foreign)
        if foreign and words:
            pairs.append((foreign_ids.of(foreign), english_ids.of([word.key for word in words])))
    linked = align(pairs)
    to_english: defaultdict[str, dict[str, float]] = defaultdict(dict)
    from_english: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for foreign_id, english_id, times in zip(
        linked.foreign.tolist(), linked.english.tolist(), linked.times.tolist(), strict=True
    ):
        if times >= _LEAST_TIMES:
            word, stem = foreign_ids.words[foreign_id], english_ids.words[english_id]
            to_english[word][stem] = from_english[stem][word] = times
    usual = {stem: _listed(stem, form) for (stem, form), _ in reversed(forms.most_common())}
    return Entries(
        [
            Entry(word, seen[word], _most_often_first(to_english[word], _LEAST_MEANING))
            for word in sorted(seen)
            if to_english[word] or (language in UNSPACED and (seen[word] >= _LEAST_SEEN or len(word) == 1))
        ],
        [
            Entry(usual[stem], round(sum(found.values())), _most_often_first(found, _LEAST_WORD))
            for stem, found in sorted(from_english.items())
        ],
    )


def _most_often_first(found: Mapping[str, float], least: float) -> tuple[tuple[str, int], ...]:
    """The words with at least a share of all the times, and how often each was seen."""
    total = sum(found.values())
    kept = ((word, round(times)) for word, times in found.items() if times >= least * total)
    return tuple(sorted(kept, key=lambda pair: (-pair[1], pair[0])))


def _listed(stem: str, form: str) -> str:
    """A stem as the lexicon lists it: with a form of the word, unless that is the same, or has an apostrophe."""
    return stem if form == stem or not form.isalpha() else f"{stem}={form}"


class _Numbers:
    """Numbers for words, from 1 on."""

    def __init__(self) -> None:
        self.words = [""]
        self._ids: dict[str, int] = {}

    def of(self, words: Sequence[str]) -> list[int]:
        found = []
        for word in words:
            if word not in self._ids:
                self._ids[word] = len(self.words)
                self.words.append(word)
            found.append(self._ids[word])
        return found


def _splitter(texts: Sequence[str], language: str) -> Callable[[str], list[str]]:
    """Splits a text into the words of the lexicon: in Chinese and Japanese, into those that are found in `texts`."""
    if language not in UNSPACED:
        return lambda text: [word.key for word in spaced_words(Document.of(text, language).words, language)]
    segmenter = Segmenter(_vocabulary(texts, language))
    counts = Counter(word.key for text in texts for word in unspaced_words(text, segmenter))
    final = Segmenter(
        {word: count for word, count in counts.items() if count >= _LEAST_SEEN or len(word) == 1}
    )
    return lambda text: [word.key for word in unspaced_words(text, final)]


def _vocabulary(texts: Sequence[str], language: str) -> dict[str, int]:
    """The words that a dictionary's segmenter finds in texts, with their counts."""
    cut = _cut_chinese() if language == "zh" else _cut_japanese()
    counts = Counter(word for text in texts for run in UNSPACED_RUN.findall(text) for word in cut(run))
    return {word: count for word, count in counts.items() if count >= _LEAST_SEEN or len(word) == 1}


def _cut_chinese() -> Callable[[str], Iterator[str]]:
    import jieba

    jieba.setLogLevel("ERROR")
    cut: Callable[[str], Iterator[str]] = jieba.cut
    return cut


def _cut_japanese() -> Callable[[str], Iterator[str]]:
    from janome.tokenizer import Tokenizer

    tokenizer = Tokenizer(wakati=True)
    return lambda text: map(str, tokenizer.tokenize(text))
