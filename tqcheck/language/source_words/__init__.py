"""Finds words of a source for which the passage has no translation, by tables of the possible translations."""

from tqcheck.language.source_words.english_tables import LANGUAGES as LANGUAGES_OF_ENGLISH_TABLES
from tqcheck.language.source_words.tables import settles, tells_sex
from tqcheck.language.source_words.unsaid import Unsaid, has_word_for, stems_said, unsaid_words
from tqcheck.language.source_words.unsaid_in_translation import (
    has_translation_for,
    is_contradicted,
    unsaid_in_translation,
)

__all__ = [
    "LANGUAGES_OF_ENGLISH_TABLES",
    "Unsaid",
    "has_translation_for",
    "has_word_for",
    "is_contradicted",
    "settles",
    "stems_said",
    "tells_sex",
    "unsaid_in_translation",
    "unsaid_words",
]
