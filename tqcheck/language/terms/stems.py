"""What the forms of a word share, in each language that has a stemmer."""

import unicodedata
from functools import cache, lru_cache
from typing import Protocol

from tqcheck.language.lexicon.word_forms import stem as english_stem

_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "es": "spanish", "et": "estonian", "fa": "persian", "fi": "finnish", "fr": "french", "hi": "hindi",
    "hu": "hungarian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "nl": "dutch",
    "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str:  # noqa: N802 - the library's name
        ...


@cache
def _stemmer(algorithm: str) -> _Stemmer | None:
    import snowballstemmer  # here: it brings the stemmers of thirty languages

    if algorithm not in snowballstemmer.algorithms():  # one that came later than the oldest version allowed
        return None
    stemmer: _Stemmer = snowballstemmer.stemmer(algorithm)
    return stemmer


@lru_cache(maxsize=1 << 16)
def stem(word: str, language: str) -> str:
    """The stem of a word in any case; the word in lower case where its language has no stemmer here."""
    if language == "en":
        return english_stem(word)
    lower = word.casefold()
    stemmer = _stemmer(_ALGORITHMS[language]) if language in _ALGORITHMS else None
    return lower if stemmer is None else str(stemmer.stemWord(lower))


@lru_cache(maxsize=1 << 16)
def unaccented(text: str) -> str:
    """The text in lower case without accents and umlauts, which come and go with the forms of a word."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in split if not unicodedata.combining(char))
