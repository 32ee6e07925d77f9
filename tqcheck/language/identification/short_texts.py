"""Which of two languages a short text is in: a heading, a greeting, a caption of a few words.

Too short to say which of all languages it is in, but long enough to tell the one that it should be in from another one
that is likely, the one that it was translated from, where no word of it speaks for the first.
"""

from collections.abc import Collection

from tqcheck.language.identification.commonest_words import COMMONEST_WORDS, PARTICLES, words_of
from tqcheck.language.identification.identify import base_language
from tqcheck.language.identification.language_model import odds, plain_words
from tqcheck.language.identification.scripts import Script, scripts_of
from tqcheck.language.identification.without_code import without_code

LATIN_LANGUAGES = tuple(language for language in COMMONEST_WORDS if Script.LATIN in scripts_of(language))
"""Those whose commonest words are known."""

_FEWEST, _MOST = 3, 12
# How many times as likely the other language must be: with one of its commonest words, and for lack of any (then
# there must be something to go by). On the first three to six words of 3,000 English sentences these raise no alarm.
_LIKELIER_WITH_WORDS = 3.0
_LIKELIER = 30.0
_WORDS, _LETTERS = 2, 8


def short_other_language(
    text: str, declared: str, suspected: Collection[str], known: Collection[str] = ()
) -> str | None:
    """The likeliest of the suspected languages where a short text is surely in it rather than in the declared one.

    `known` are words, in lower case, that stand in texts of the declared language beside it: one of them here, and
    the text may be in that language. Names, which are alike in all, say nothing. Latin letters only: other scripts
    tell more by themselves.
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
    """How many times as likely the suspected language is; 0 where that is not enough to say so."""
    likelier = odds(" ".join(words), suspected, declared) if words else 0.0
    if not (COMMONEST_WORDS[suspected] - PARTICLES).isdisjoint(words):
        return likelier if likelier >= _LIKELIER_WITH_WORDS else 0.0
    enough = len(words) >= _WORDS and sum(map(len, words)) >= _LETTERS
    return likelier if enough and likelier >= _LIKELIER else 0.0
