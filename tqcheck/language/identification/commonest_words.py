"""The most frequent words of each language, by which it is identified.

Words that two languages share (German and Dutch `in`, Spanish and French `de`) are left out, unless they are common
in only one of them.
"""

import re
from collections.abc import Mapping

from tqcheck.language.lexicon.name_words import NAME_PARTICLES
from tqcheck.language.lexicon.word_list import words

COMMONEST_WORDS: Mapping[str, frozenset[str]] = {
    "en": words(
        "the of and to that for with by from has have had are were was is it its this these those which "
        "who his her he she they their them we you your our be been being not would could should will can "
        "may might as at on or but if than then there what when where while after before about into over "
        "under more most some any all also said says because between during through against among within "
        "an how"
    ),
    "de": words(
        "der und den dem des das ein eine einer eines einem einen ist sind mit von zu zum zur im auf für "
        "nicht sich auch als aus bei nach wird werden wurde wurden haben hatte dass sie er wir ihr ihre "
        "seine wie oder aber noch nur über unter durch gegen vor zwischen kann können sein mehr bis wenn "
        "diese dieser dieses einige sowie während seit um vom am"
    ),
    "fr": words(
        "le les des du et est dans une pour qui sur par avec pas plus au aux ce cette ces sont été il "
        "elle ils elles nous vous leur leurs mais ou où sa son ses qu d l c s n j jusqu lors entre être "
        "avoir fait peut comme selon après avant deux très aussi sans sous dont ont était avait même"
    ),
    "es": words(
        "el los las del y una por con para como más pero sus su al lo fue son está están han ha sobre "
        "entre cuando también muy hasta desde donde quien ser este esta estos estas ese esa hay sin según "
        "después años era había tiene tienen puede pueden todo todos ya uno otros ni porque"
    ),
    "it": words(
        "il gli della delle dei degli di che è non per una con sono nel nella nelle alla alle ai dal "
        "dalla più anche come questo questa essere stato stata hanno ha ma o tra fra suo sua loro dell "
        "nell all un"
    ),
    "pt": words(
        "os um uma dos das do da não em no na nos nas ao aos são foi é com mais também pelo pela até seu "
        "sua isso este esta ele ela eles foram ser está para como mas muito quando já às"
    ),
    "nl": words(
        "het een van zijn niet op voor aan ook om bij dat door naar uit werd worden wordt over maar meer "
        "hij zij deze dit heeft hebben te of wat nog kan geen als"
    ),
    "sv": words(
        "och att det som är på av för med den till inte om ett har de var men från vid kan eller ut under "
        "också när efter mycket sina"
    ),
    "ru": words(
        "и в не на что с по как это из от для он она они к но был была было были его её их при который "
        "которая которые также года году или у а о за до после об все более чем только мы вы может"
    ),
    "uk": words(
        "і в не на що з як це від для він вона вони але був була було були його її їх при який яка які "
        "також року або у та за до після про все більше ніж тільки ми ви може й є"
    ),
    "bg": words(
        "и в не на че с по как това от за той тя те към но е са се да ще му при който която"
    ),
    "ar": words(
        "في من على إلى أن التي الذي عن مع هذا هذه ذلك بين كان كانت قد لا ما هو هي بعد قبل كما أو ثم لم كل "
        "حيث وقد وكان وهو وهي عند خلال أنه إن"
    ),
    "fa": words(
        "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شد بود شده"
    ),
}  # fmt: skip

PARTICLES = NAME_PARTICLES | words(
    "the les los las do des den y e und et and of san santa l d il lo os zur zum saint a o en per i no"
)
"""Particles that occur in names in any language, and so do not identify the language around them."""

_WORD = re.compile(r"[^\W\d_]+")


def words_of(text: str) -> list[str]:
    """The words of a text in lower case."""
    return _WORD.findall(text.lower())


def commonest_share(words: list[str], language: str) -> float:
    """The share of a text's words, from 0 to 1, among the language's commonest; 0 if it has just one of them."""
    common = COMMONEST_WORDS.get(language)
    if common is None:
        return 0.0
    hits = [word for word in words if word in common]
    return len(hits) / len(words) if len(set(hits)) > 1 else 0.0


def telling_share(words: list[str], language: str) -> float:
    """The share of a text's words, from 0 to 1, among the language's commonest that are not particles of names."""
    common = COMMONEST_WORDS.get(language, frozenset()) - PARTICLES
    return sum(word in common for word in words) / len(words) if words else 0.0
