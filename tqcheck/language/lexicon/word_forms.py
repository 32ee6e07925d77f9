"""English words brought to the form in which two texts can be compared: lower case, and the stem."""

from collections.abc import Sequence
from functools import lru_cache

import snowballstemmer

from tqcheck.core.document import Word

# Words whose forms a stemmer cannot bring together: the form that stands for all, then the others.
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
foreseen; forgo forwent forgone; oversee oversaw overseen; mislead misled; withstand withstood; redo redid redone
"""


# Words that a stemmer takes for forms of another (severe, import, internal, author, organ, experience, hard ...).
_APART = """
several; important importantly importance; international internationally; authority authorities; organization
organizations organisation organisations organizational organisational; experiment experiments experimental; university
universities; hospitality; conservative conservatives conservatism; executive executives; relative relatives; hardly;
nearly; shortly; lately; highly; news; customs
"""


def _represented(groups: str) -> dict[str, str]:
    standing: dict[str, str] = {}
    for forms in groups.replace("\n", " ").split(";"):
        first, *others = forms.split()
        standing.update(dict.fromkeys(others, first))
    return standing


_REPRESENTED = _represented(_IRREGULAR)
_UNSTEMMED = _represented(_APART) | {each.split()[0]: each.split()[0] for each in _APART.split(";")}
_STEMMER = snowballstemmer.stemmer("english")


@lru_cache(maxsize=1 << 16)
def plain(word: str) -> str:
    """The word in lower case with a straight apostrophe."""
    return word.lower().replace("’", "'")


def regular_stem(word: str) -> str:
    """What the regular forms of a word in lower case share."""
    return str(_STEMMER.stemWord(word))


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """What the forms of a word share: `denied`, `denying` and `denial` have one stem, `1,200` and `1200` too."""
    lower = plain(word).removesuffix("'s")
    if lower[:1].isdigit():
        return lower.replace(",", "")
    if lower in _UNSTEMMED:
        return _UNSTEMMED[lower]
    return regular_stem(_REPRESENTED.get(lower, lower))


def plain_at(words: Sequence[Word], index: int) -> str:
    """The word at an index in its plain form; nothing beyond either end."""
    return plain(words[index].text) if 0 <= index < len(words) else ""
