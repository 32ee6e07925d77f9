"""Words that may stand twice in a row, and words that do so only by mistake.

A word is listed as a mistake only if no correct sentence doubles it: English "had had" and "that that", German
"die die", French "nous nous" and Russian "его его" are grammatical.
"""

from tqcheck.language.lexicon.word_list import words

_ENGLISH = words("""
a an the and or but if than because although while to of with from for at into onto as their our its your
we they he be been being will would could should which whose during between among through against
""")
# Without in, an, mit, bei, durch, ein: they also end separable verbs ("fängt an, an ...").
_GERMAN = words("""
und oder aber von für ohne gegen seit wegen während zwischen im am zum zur vom ist sind war wir ich er
eine einen einem einer des nicht auch wird wurde wurden hat hatte kann dass
""")
_FRENCH = words("""
de du des et ou dans avec pour par sur sans sous le les un une au aux ce cette ces qui dont il ils
sa ses leur leurs mais comme pas ne
""")
_SPANISH = words("""
de del el la los las un una unos unas y o en con por al se su sus entre desde hasta sin pero
porque cuando donde han
""")
_RUSSIAN = words("""
и в на с к от из у о об для за при над под без через или а но не который которая которые
""")
_ARABIC = words("في على إلى عن التي الذي الذين هذا هذه ذلك تلك خلال بين أو لكن حيث منذ كما")
_KOREAN = words("및 또는 그리고 그러나 하지만 대한 위해 위한 있는 것은 것이 것을 에서 따르면 따라 통해 의해")

DOUBLED_BY_MISTAKE = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": _FRENCH,
    "es": _SPANISH,
    "ru": _RUSSIAN,
    "ar": _ARABIC,
    "ko": _KOREAN,
}
"""The function words that are never doubled on purpose, by language."""

DOUBLED_FOR_EFFECT = words("""
    never there night ylang quick quite wrong right never again hello great ditto please rather still every
    """)
"""English words of five letters or more that writers double on purpose; adverbs in -ly are not listed."""

LINKS = words("""
    and or but to by after upon for against und oder zu für nach um et ou à par en y o e a и или за к по و
    أو ثم إلى بعد
    """)
"""Words that join a word to itself: more and more, face to face, year after year, petit à petit."""

ALL_ALIKE = frozenset("哈呵嘿嘻啊呀哦嗯唔咚滴嘀噠哒啦ハはワわあアーーっッ")
"""Characters of laughter, cries and sounds, which may be repeated any number of times."""
