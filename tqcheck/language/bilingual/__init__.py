"""What the words of one language mean in English, as learned from translations, and where two texts contradict it."""

from tqcheck.language.bilingual.contradictions import CrossContradiction, cross_contradictions
from tqcheck.language.bilingual.flipped_negations import (
    FlippedNegation,
    denies,
    flipped_negations,
    is_denied,
)
from tqcheck.language.bilingual.lexicon import LANGUAGES as LEXICON_LANGUAGES
from tqcheck.language.bilingual.preference import prefers
from tqcheck.language.bilingual.unmatched_clauses import unmatched_clauses

__all__ = [
    "LEXICON_LANGUAGES",
    "CrossContradiction",
    "FlippedNegation",
    "cross_contradictions",
    "denies",
    "flipped_negations",
    "is_denied",
    "prefers",
    "unmatched_clauses",
]
