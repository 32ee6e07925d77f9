"""Words of a source that the passage has no word for, by tables of what translators choose for them."""

from tqcheck.language.source_words.english_tables import LANGUAGES as LANGUAGES_OF_ENGLISH_TABLES
from tqcheck.language.source_words.tables import settles, tells_sex
from tqcheck.language.source_words.unsaid import Unsaid, has_word_for, unsaid_words
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
    "tells_sex",
    "unsaid_in_translation",
    "unsaid_words",
]
