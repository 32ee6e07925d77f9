"""Guesses languages with a statistical model (py3langid), where script and common words cannot decide."""

import re
from contextlib import suppress
from functools import lru_cache
from threading import Lock, Thread
from typing import Any

from tqcheck.language.identification.commonest_words import COMMONEST_WORDS, commonest_share
from tqcheck.storage.atomic_write import naming, working_folder

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[^\s@]{1,64}@\S+")
_WORD = re.compile(r"[^\W\d_]+")

# The least number of letters and the least probability: for the model alone, and where common words agree with it.
_ALONE = (40, 0.9)
_SUPPORTED = (12, 0.6)
_SUPPORT = 0.2
_DOUBT = 0.01

# The model's labels for varieties of a language.
_VARIETIES = {"pcm": "en", "yue": "zh", "wuu": "zh", "ary": "ar", "arz": "ar", "nn": "no", "uzs": "uz"}
# Languages too closely related for the model to distinguish reliably.
_RELATED = tuple(
    frozenset(group.split())
    for group in (
        "en pcm",
        "zh yue wuu",
        "no da nn sv fo",
        "id ms jv ace",
        "hr bs sr sl mk",
        "cs sk",
        "es gl pt ca ext an oc",
        "it vec lij",
        "fr wa oc gcf gcr",
        "nl af fy",
        "de lb",
        "ru uk be bg mk sr",
        "ar ary arz fa ur ps ug sdh",
        "hi mr ne sa gom",
        "zu xh",
        "tr az tk crh",
    )
)


_LOADING = Lock()


def guess(text: str, words: list[str], declared: str) -> str | None:
    """The language that the model is sure of; None if there is none, or if the text may be in the declared language.

    Only words without a capital are given to the model, because names are alike in many languages.
    """
    telling = " ".join(plain_words(text))
    if len(telling) < _SUPPORTED[0]:
        return None
    ranking: list[tuple[str, float]] = _model().rank(telling)
    label = ranking[0][0]
    language = _VARIETIES.get(label, label)
    if _related(language, declared) or len(language) != 2:
        return None
    own, theirs = commonest_share(words, declared), commonest_share(words, language)
    letters, sure = _SUPPORTED if theirs >= _SUPPORT and not own else _ALONE
    found = sum(share for other, share in ranking if _related(other, language))
    doubt = sum(share for other, share in ranking if other == declared)
    agreed = theirs > own or language not in COMMONEST_WORDS
    is_sure = len(telling) >= letters and found >= sure and doubt <= _DOUBT * found
    return language if is_sure and agreed else None


def plain_words(text: str) -> list[str]:
    """The words without a capital, except in addresses; all words in lower case if the text is in capitals."""
    plain = _ADDRESS.sub(" ", text.lower() if text.isupper() else text)
    return [word for word in _WORD.findall(plain) if not word[0].isupper()]


def odds(text: str, one: str, other: str) -> float:
    """The ratio of the model's probabilities of `one` and `other`; 0 if `one` is unknown or the two are related."""
    shares = dict.fromkeys((one, other), 0.0)
    for label, share in _model().rank(text):
        language = _VARIETIES.get(label, label)
        if language in shares:
            shares[language] += share
    return shares[one] / max(shares[other], 1e-300) if not _related(one, other) else 0.0


@lru_cache(maxsize=1024)
def _related(one: str, other: str) -> bool:
    return one == other or any(one in group and other in group for group in _RELATED)


def make_ready() -> None:
    """Load the model in a background thread: most of the time is decompression, which does not block other threads."""
    Thread(target=_made_ready).start()  # not a daemon: it must not be killed in the middle of an import


def _made_ready() -> None:
    with suppress(OSError):  # raised again when the model is needed
        _model()


def _model() -> Any:
    with _LOADING:  # the first thread loads it, the others wait
        return _loaded()


@lru_cache(maxsize=1)
def _loaded() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # slow to load, seldom needed

    with naming(working_folder()):  # where it is unpacked
        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
