"""Words of a Chinese source that an English text has no word for, by tables of what translators choose for them."""

from tqcheck.language.source_words.tables import settles
from tqcheck.language.source_words.unsaid import Unsaid, has_word_for, unsaid_words

__all__ = ["Unsaid", "has_word_for", "settles", "unsaid_words"]
