"""Which of two English phrases a source in another language stands for."""

from tqcheck.core.document import Document
from tqcheck.language.bilingual.lexicon import LANGUAGES, lexicon_of
from tqcheck.language.bilingual.words import english_words

_SAID, _UNSAID = 0.2, 0.02
"""The support from which on a source says a word, and up to which it does not."""
_LEAST_SEEN = 5
"""How often a word must have been seen in translations for its absence to mean anything."""


def prefers(source: Document, right: str, wrong: str) -> bool:
    """Whether a source has a word for one English word, and certainly none for another; false for longer phrases."""
    if source.language not in LANGUAGES:
        return False
    lexicon = lexicon_of(source.language)
    own, other = _word(right), _word(wrong)
    if own is None or other is None or lexicon.seen_english(other) < _LEAST_SEEN:
        return False
    said = lexicon.with_parts({word.key for word in lexicon.words_in(source)})
    return lexicon.support(own, said) >= _SAID and lexicon.support(other, said) <= _UNSAID


def _word(phrase: str) -> str | None:
    """The key of a phrase of one word."""
    keys = [word.key for word in english_words(Document.of(phrase, "en").words)]
    return keys[0] if len(keys) == 1 else None
