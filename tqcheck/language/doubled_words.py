"""Which words can stand twice in a row, and which only by mistake.

A word is listed as a mistake only where no sound sentence doubles it: English "had had" and "that that",
German "die die", French "nous nous" and Russian "его его" are grammar.
"""

_ENGLISH = """
a an the and or but if than because although while to of with from for at into onto as their our its your
we they he i be been being will would could should which whose during between among through against
""".split()
_GERMAN = """
und oder aber mit von für in ohne gegen seit bei wegen während zwischen im am zum zur vom ist sind war wir ich er
ein eine einen einem einer des nicht auch wird wurde wurden hat hatte kann als wie dass durch
""".split()
_FRENCH = """
de du des et ou dans avec pour par sur sans sous le les un une au aux ce cette ces qui que dont il ils elle
elles sa ses leur leurs mais comme pas ne sont a ont
""".split()
_SPANISH = """
de del el la los las un una unos unas y o en con por al se que es son fue su sus entre desde hasta sin pero
porque cuando donde ha han más
""".split()
_RUSSIAN = """
и в на с к от из у о об для за при над под без через или а но не это который которая которые был была были
""".split()
_ARABIC = "في على إلى عن التي الذي الذين هذا هذه ذلك تلك بعد قبل خلال بين أو لكن حيث منذ كما".split()
_KOREAN = "및 또는 그리고 그러나 하지만 대한 위해 위한 있는 것은 것이 것을 에서 따르면 따라 통해 의해".split()

DOUBLED_BY_MISTAKE: dict[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH),
    "de": frozenset(_GERMAN) - {"in", "an", "durch", "ein", "mit", "bei"},  # also ends of separable verbs
    "fr": frozenset(_FRENCH),
    "es": frozenset(_SPANISH),
    "ru": frozenset(_RUSSIAN),
    "ar": frozenset(_ARABIC),
    "ko": frozenset(_KOREAN),
}
"""By language, the function words that never stand twice in a row."""

DOUBLED_FOR_EFFECT = frozenset(
    """
    never there night ylang quick quite wrong right never again hello great ditto please rather still every
    """.split()
)
"""English words of five letters and more that a writer doubles on purpose; adverbs in -ly go with them."""

LINKS = frozenset(
    """
    and or but to by after upon for against und oder zu für nach um et ou à par en y o e a и или за к по و أو ثم إلى بعد
    """.split()
)
"""Words that join a word with itself: more and more, face to face, year after year, petit à petit."""

ALL_ALIKE = frozenset("哈呵嘿嘻啊呀哦嗯唔咚滴嘀噠哒啦ハはワわあアーーっッ")
"""Characters of laughter, cries and sounds, which may go on for as long as they like."""
