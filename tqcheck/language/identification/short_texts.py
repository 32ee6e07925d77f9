"""Decides which of two languages a short text (heading, greeting, caption) is in.

Such a text is too short to identify its language among all, but long enough to choose between the declared language
and a likely other one, usually the source's, if none of its words is known in the declared language.
"""

from collections.abc import Collection

from tqcheck.language.identification.commonest_words import COMMONEST_WORDS, PARTICLES, words_of
from tqcheck.language.identification.identify import base_language
from tqcheck.language.identification.language_model import odds, plain_words
from tqcheck.language.identification.scripts import Script, scripts_of
from tqcheck.language.identification.without_code import without_code

LATIN_LANGUAGES = tuple(language for language in COMMONEST_WORDS if Script.LATIN in scripts_of(language))
"""Languages in Latin script whose commonest words are known."""

_FEWEST, _MOST = 3, 12
# How many times as likely the other language must be: with one of its commonest words, and without any (then only if
# the text has enough words). On the first three to six words of 3,000 English sentences these raise no false alarm.
_LIKELIER_WITH_WORDS = 3.0
_LIKELIER = 30.0
_WORDS, _LETTERS = 2, 8


def short_other_language(
    text: str, declared: str, suspected: Collection[str], known: Collection[str] = ()
) -> str | None:
    """The likeliest of the suspected languages, if a short text is certainly in it and not in the declared one.

    `known` are lower-case words from texts of the declared language beside it: a text with one of them may be in that
    language. Names are ignored, because they are alike in all languages. Only for languages in Latin script.
    """
    declared = base_language(declared)
    text = without_code(text)
    words = words_of(text)
    own = COMMONEST_WORDS.get(declared, frozenset())
    if not own or Script.LATIN not in scripts_of(declared) or not _FEWEST <= len(words) <= _MOST:
        return None
    if any(word in own or word in known for word in words):
        return None
    telling = [word.lower() for word in plain_words(text)]
    others = dict.fromkeys(map(base_language, suspected))
    found = [(_odds(telling, each, declared), each) for each in others if each in LATIN_LANGUAGES]
    best, language = max(found, default=(0.0, ""))
    return language if best else None


def _odds(words: list[str], suspected: str, declared: str) -> float:
    """How many times as likely the suspected language is as the declared one; 0 if that is not enough to decide."""
    likelier = odds(" ".join(words), suspected, declared) if words else 0.0
    if not (COMMONEST_WORDS[suspected] - PARTICLES).isdisjoint(words):
        return likelier if likelier >= _LIKELIER_WITH_WORDS else 0.0
    enough = len(words) >= _WORDS and sum(map(len, words)) >= _LETTERS
    return likelier if enough and likelier >= _LIKELIER else 0.0
