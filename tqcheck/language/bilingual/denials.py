"""Whether a word of a text that is not English is negated."""

import re

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.lexicon.word_list import word_sequence

_CHINESE, _JAPANESE = "不没未无非否拒勿莫别免难", "不未無非"
_JAPANESE_ENDINGS = ("ない", "なく", "なかっ", "せん", "ず", "ぬ")
_CLAUSE_BEFORE = re.compile(r"[^。！？；，、,;!?\n]*\Z")
_CLAUSE_AFTER = re.compile(r"[^。！？；，、,;!?\n]*")
_PAUSE = re.compile(r"[,;:()–—]")
_FARTHEST = 60
"""How many characters before and after a word its clause is taken to reach at most."""
_WORDS = {
    "de": word_sequence(
        "nicht nichts nie niemals niemand kein ohne weder kaum wenig minder statt unmöglich verhinder"
    )
    + word_sequence("verweiger"),
    "fr": word_sequence("ne n pas non sans aucun jamais ni peu moins refus rejet empêch interdi impossible"),
    "es": word_sequence(
        "no sin nunca jamás ningun ningún ni tampoco nadie nada poco menos imped impid evit negó"
    )
    + word_sequence("niega"),
    "ru": word_sequence("не ни ничего никто никогда нет без нельзя мало менее невозможн отказ запре"),
}
_WHOLE = 4
"""Letters from which on a negating word counts also as the beginning of others."""


def is_denied_at(place: Span, text: Document) -> bool:
    """Whether a negation may apply to a word: whether there is one in its clause."""
    if text.language in _WORDS:
        return _is_in_denied_clause(place, text)
    around = (
        _CLAUSE_BEFORE.search(text.text, max(place.start - _FARTHEST, 0), place.start),
        _CLAUSE_AFTER.match(text.text, place.end, place.end + _FARTHEST),
    )
    clause = " ".join(each[0] for each in around if each is not None)
    if text.language == "zh":
        return not set(_CHINESE).isdisjoint(clause)
    return not set(_JAPANESE).isdisjoint(clause) or any(ending in clause for ending in _JAPANESE_ENDINGS)


def _is_in_denied_clause(place: Span, text: Document) -> bool:
    sentence = text.sentence_at(place)
    start = max(
        (found.end() for found in _PAUSE.finditer(text.text, sentence.start, place.start)),
        default=sentence.start,
    )
    found = _PAUSE.search(text.text, place.end, sentence.end)
    end = sentence.end if found is None else found.start()
    return any(
        form == denial or (len(denial) >= _WHOLE and form.startswith(denial))
        for word in text.words[text.words_before(start) : text.words_before(end)]
        if not place.touches(Span(word.start, word.end))
        for form in (word.text.casefold(),)
        for denial in _WORDS[text.language]
    )
