"""Words that cannot end a sentence: a text that ends on one without a full stop was cut off."""

import re

from tqcheck.language.lexicon.word_list import words

_NEVER_LAST = {
    "en": words("""
        the a an and or but nor of from with onto between among because although whereas unless than per via
        my your his their our its whose every toward towards during despite until amid including
        """),
    "de": words("""
        der die das den dem des ein eine einen einem einer eines und oder aber sowie von vom für gegen bei zur zum
        im am ins weil dass ob obwohl denn wegen ohne zwischen unter über seine ihre seinen ihren beim als
        """),
    "fr": words("""
        le la les un une des du de et ou mais donc car à au aux dans par pour sur sous chez vers entre que qui dont
        son sa ses leur leurs ce cette ces notre nos lorsque parce puisque comme sans
        """),
    "es": words("""
        el la los las un una unos unas de del al y o e u pero sino a ante con contra desde en entre hacia hasta para
        por según sin sobre que quien cuyo cuya su sus este esta estos estas porque cuando aunque
        """),
}
# Sentences sometimes end on these: troops move in, he was not asked to, as they are.
_SELDOM_LAST = {
    "en": words("""
        in on at by to for as into upon under after before within without against if when while where that this
        these which who is are was were be been has have had will would can could should may might must very she he
        they we
        """),
    "de": words(
        "in an auf mit nach vor seit bis um zu durch aus wenn wie sich nicht ist sind war hat wird werden"
    ),
    "fr": words("en avec est sont a ont était été sera avant après ne pas plus"),
    "es": words("es son ha han fue será no más muy como donde antes tras"),
}
_LAST_WORD = re.compile(r"(?<![^\W_])([^\W\d_]+)[,\s]*\Z")
_REACH = 40


def last_word(text: str) -> str:
    """The last word of a text, case-folded; empty if the text ends with punctuation other than a comma."""
    match = _LAST_WORD.search(text[-_REACH:])
    return match.group(1).casefold() if match else ""


def never_ends(word: str, language: str) -> bool:
    """Whether no sentence can end on the word."""
    return word in _NEVER_LAST.get(language, ())


def seldom_ends(word: str, language: str) -> bool:
    """Whether a sentence that ends on the word is rare."""
    return word in _SELDOM_LAST.get(language, ())
