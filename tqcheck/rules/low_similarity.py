"""TQ108: a sentence shares almost nothing with the aligned one."""

from collections.abc import Iterator
from itertools import pairwise

from tqcheck.core.comparison import Comparison, trimmed
from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.similarity import chrf
from tqcheck.language.content.chunks import aligned_chunks
from tqcheck.rules.base import ALL_LANGUAGES, ComparisonRule, Specificity

# Length of an English text -> the chrF++ below which there are few good translations and most unrelated texts.
_FLOORS = ((40, 12.0), (80, 18.5), (180, 23.0))

# How much two unrelated texts of a language share by chance, relative to English: less in larger alphabets.
_BY_CHANCE = {"de": 0.9, "fr": 0.9, "es": 0.9, "ar": 0.8, "ru": 0.75, "ko": 0.3, "ja": 0.3, "zh": 0.16}
# How many English letters one character is worth.
_DENSITY = {"zh": 3.0, "ja": 2.3, "ko": 2.0}
# A text that is this many times longer than the other has something added, not changed.
_MOST_UNEVEN = 3
# With this share of letters in words that both texts have, chrF++ is never below the floor.
_OBVIOUS = 0.35


class LowSimilarity(ComparisonRule):
    """Finds sentences that share almost nothing with their counterpart.

    ## What it does
    Compares each sentence with the aligned sentence of the counterpart by chrF++, which counts shared n-grams of
    letters and words, and fires if the two share no more than unrelated sentences of the language do by chance.
    Short sentences need less similarity; very short ones are not judged.

    ## Why it matters
    It catches what no rule about numbers, names or missing clauses covers: a completely different sentence, or one
    paired with the wrong source.

    ## Example
    Bad: `The lamp of the heart is lit by autumn rain and silver.`, where the counterpart has `The committee will
    publish its findings in October.`

    Good: `The panel is to release its report in October.`

    ## What it cannot see
    A sentence that keeps most words and reverses their meaning. A free but correct rendering with hardly a word in
    common with the counterpart looks the same as a wrong one, which is why the finding is minor.
    """

    code = "TQ108"
    name = "low-similarity"
    family = Family.DRIFT
    severity = Severity.MINOR
    languages = ALL_LANGUAGES
    specificity = Specificity.VAGUEST

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each sentence whose similarity is below the floor."""
        if comparison.side.text == comparison.counterpart.text:
            return []
        return list(_marks(comparison))


def _marks(comparison: Comparison) -> Iterator[RuleMatch]:
    language = comparison.side.language
    for side, counterpart in aligned_chunks(comparison):
        if side.empty or counterpart.empty:
            continue
        here, there = (
            trimmed(side.span, comparison.side.text),
            trimmed(counterpart.span, comparison.counterpart.text),
        )
        similarity = _similarity(
            here.of(comparison.side.text), there.of(comparison.counterpart.text), language
        )
        if similarity is not None:
            yield RuleMatch(here, _message(similarity), 0.5, there)


def _similarity(text: str, counterpart: str, language: str) -> float | None:
    """The chrF++ of two texts if it is below the floor for their length."""
    shorter, longer = sorted((len(text), len(counterpart)))
    floor = _floor(shorter * _DENSITY.get(language, 1.0)) * _BY_CHANCE.get(language, 1.0)
    if not floor or longer > _MOST_UNEVEN * shorter or _obviously_alike(text, counterpart):
        return None
    found = chrf(text, counterpart)
    return found if found < floor else None


def _floor(length: float) -> float:
    """The floor for an English text of a length, interpolated linearly; 0 for very short texts."""
    if length < _FLOORS[0][0]:
        return 0.0
    for (shorter, low), (longer, high) in pairwise(_FLOORS):
        if length < longer:
            return low + (high - low) * (length - shorter) / (longer - shorter)
    return _FLOORS[-1][1]


def _obviously_alike(text: str, counterpart: str) -> bool:
    """A quick test that makes counting unnecessary for most sentences: whether they have enough words in common."""
    words = text.split()
    there = set(counterpart.split())
    return sum(map(len, there.intersection(words))) > _OBVIOUS * len(text)


def _message(similarity: float) -> str:
    return f"shares next to nothing with the counterpart (chrF++ {similarity:.0f})"
