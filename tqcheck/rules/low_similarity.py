"""TQ108: a sentence shares next to nothing with what stands beside it."""

from itertools import pairwise

from tqcheck.comparison import Comparison, trimmed
from tqcheck.finding import Family, Mark, Marks, Severity
from tqcheck.language.stretches import aligned_stretches
from tqcheck.similarity import chrf

# Length of an English text -> the chrF++ below which few sound translations lie and most unrelated texts do.
_FLOORS = ((40, 12.0), (80, 18.5), (180, 23.0))

# What two unrelated texts of a language share by chance, beside English: fewer letters recur in long alphabets.
_BY_CHANCE = {"de": 0.9, "fr": 0.9, "es": 0.9, "ar": 0.75, "ru": 0.65, "ko": 0.3, "ja": 0.3, "zh": 0.16}
# How many letters of English say as much as one sign.
_DENSITY = {"zh": 3.0, "ja": 2.3, "ko": 2.0}
# A text so many times longer than the other has something added, not changed.
_MOST_UNEVEN = 3


class LowSimilarity:
    """Finds sentences that share next to nothing with their counterpart.

    ## What it does
    Compares each sentence with the aligned sentence of the counterpart by chrF++, which counts shared runs of
    letters and words, and objects where the two share no more than unrelated sentences of the language do by
    chance. Short sentences are allowed less likeness, very short ones are not judged.

    ## Why it matters
    It catches what no rule about numbers, names or missing clauses explains: a sentence translated into
    something else altogether, or one that stands beside the wrong source.

    ## Example
    Bad: `The lamp of the heart is lit by autumn rain and silver.`, where the counterpart has `The committee will
    publish its findings in October.`

    Good: `The panel is to release its report in October.`

    ## What it cannot see
    A sentence that keeps most words and turns their meaning round. A free but sound rendering with hardly a word in common
    with the counterpart looks the same as a wrong one, which is why the finding is minor.
    """

    code = "TQ108"
    name = "low-similarity"
    family = Family.DRIFT
    severity = Severity.MINOR
    languages = frozenset({"en", "zh", "ja", "de", "fr", "es", "ru", "ar", "ko"})

    def compare(self, comparison: Comparison) -> Marks:
        """The sentences that are below the floor."""
        if comparison.side.text == comparison.counterpart.text:
            return []
        return [mark for mark in _unlike(comparison) if mark]
