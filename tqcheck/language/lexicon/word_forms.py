"""Normal forms of English words, in which two texts can be compared: lower case, and the stem."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tqcheck.core.document import Word

if TYPE_CHECKING:
    from snowballstemmer.english_stemmer import EnglishStemmer

# Irregular words whose forms a stemmer cannot unify: the form that represents all, then the others.
_IRREGULAR = """
arise arose arisen; bear bore borne born; beat beaten; become became; begin began begun; bend bent; bind bound; bite
bit bitten; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; catch
caught; choose chose chosen choice; come came; cling clung; creep crept; deal dealt; dig dug; draw drew drawn; drink
drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee
fled; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; give gave
given; go went gone; grow grew grown growth; hang hung; hear heard; hide hid hidden; hold held; keep kept; know knew
known; lay laid; lead led; leave left; lend lent; lie lain; lose lost loss; make made; mean meant; meet met; mistake
mistook mistaken; overcome overcame; pay paid payment; prove proven proof; ride rode ridden; ring rang rung; rise rose
risen; run ran; say said; see saw seen; seek sought; sell sold sale; send sent; shake shook shaken; shine shone; shoot
shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; speak spoke spoken
speech; speed sped; spend spent; stand stood; steal stole stolen; stick stuck; strike struck stricken; swear swore
sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think
thought; throw threw thrown; undergo underwent undergone; understand understood; undertake undertook undertaken; wake
woke woken; wear wore worn; weep wept; win won; withdraw withdrew withdrawn withdrawal; write wrote written; believe
belief; die dead death dying; succeed success; close closure; fail failure; refuse refusal; deny denial; approve
approval; arrive arrival; injure injury; rely reliance; fly flew flown flight; reduce reduction; decide decision;
permit permission; destroy destruction; produce production; repay repaid repayment; rebuild rebuilt; resell resold;
rewrite rewrote rewritten; remake remade; retake retook retaken; withhold withheld; uphold upheld; foresee foresaw
foreseen; bus buses; gas gases; man men; woman women; child children; mouse mice; goose geese; tooth teeth; foot
feet; ox oxen; wife wives; knife knives; wolf wolves; thief thieves; shelf shelves; loaf loaves; calf
calves; half halves;
forgo forwent forgone; oversee oversaw overseen; mislead misled; withstand withstood; redo redid redone
"""


# Words that a stemmer confuses with others (severe, import, internal, author, organ, experience, hard ...).
_APART = """
several; important importantly importance; international internationally; authority authorities; organization
organizations organisation organisations organizational organisational; experiment experiments experimental; university
universities; hospitality; conservative conservatives conservatism; executive executives; relative relatives; hardly;
nearly; shortly; lately; highly; news; customs
"""


@cache
def _represented(groups: str) -> dict[str, str]:
    standing: dict[str, str] = {}
    for forms in groups.replace("\n", " ").split(";"):
        first, *others = forms.split()
        standing.update(dict.fromkeys(others, first))
    return standing


@cache
def _unstemmed() -> dict[str, str]:
    return _represented(_APART) | {each.split()[0]: each.split()[0] for each in _APART.split(";")}


@cache
def _stemmer() -> "EnglishStemmer":
    # Imported here because it loads the stemmers of thirty languages.
    import snowballstemmer

    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=1 << 16)
def plain(word: str) -> str:
    """The word in lower case with a straight apostrophe."""
    return word.lower().replace("’", "'")


def regular_stem(word: str) -> str:
    """The stem that the regular forms of a lower-case word share; numbers are returned unchanged."""
    if word.isdecimal():
        return word
    return str(_stemmer().stemWord(word))


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The stem that all forms of a word share: `denied`, `denying` and `denial`, or `1,200` and `1200`."""
    lower = plain(word).removesuffix("'s")
    if lower[:1].isdigit():
        return lower.replace(",", "")
    if lower in _unstemmed():
        return _unstemmed()[lower]
    return regular_stem(_represented(_IRREGULAR).get(lower, lower))


@cache
def stems(words: frozenset[str]) -> frozenset[str]:
    """The stems of a word list, computed when first needed."""
    return frozenset(map(stem, words))


def plain_at(words: Sequence[Word], index: int) -> str:
    """The word at `index` in its plain form; empty outside the sequence."""
    return plain(words[index].text) if 0 <= index < len(words) else ""
