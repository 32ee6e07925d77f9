"""Antonyms, by which `did not accept` means the same as `rejected`."""

from functools import cache, lru_cache

from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.negation.force import has_negative_shape

# Words left of a colon are antonyms of those right of it.
_OPPOSITES = """
accept agree approve embrace : reject refuse decline rebuff spurn
allow permit authorise authorize able possible : forbid ban prohibit bar block prevent impossible unable
agree concur : disagree differ oppose object
support back endorse favour favor : oppose opposition reject resist condemn
remember recall : forget
succeed successful : fail
win : lose defeat
live alive survive : die perish kill
stay remain : leave depart
similar alike equal comparable : different differ distinct rival
easy easily simple : hard difficult
true right correct accurate : false wrong incorrect mistaken
open : close shut
enough sufficient suffice : little lack short insufficient few deficient
many much big large great significant : few little small slight modest limited minor
more : less fewer
continue resume : stop halt cease end suspend quit
always : sometimes rarely
admit confirm acknowledge : deny
attend present appear : absent absence miss skip boycott
know aware clear : unknown unaware unclear ignorant
exist : absent lack
good well great : bad poor ill
strong : weak
high : low
long : short brief
far : near close nearby
old : new young recent modern
common frequent often : rare uncommon seldom
safe secure : danger dangerous unsafe risk
change move alter : remain stay unchanged keep steady stable same regardless
include contain : exclude omit
guilty : innocent acquit
like love enjoy : hate dislike
participate join take : abstain boycott withdraw skip
play : out miss sit
hide conceal : reveal show open
find : lose elude miss
certain sure : doubt uncertain unsure
start begin : stop delay
work : break
trust believe : doubt distrust suspect
necessary need require mandatory compulsory : optional voluntary unnecessary free
visible : hidden invisible
full : empty
married : single unmarried
finish complete : incomplete unfinished
cheap : expensive
worry fear panic : assured calm
pay charge : free owe
light nimble : heavy
afford : expensive
exceed surpass above beyond : ceiling limit maximum cap within below under
separate : base depend rely inseparable
obvious apparent : obscure unclear
damage hurt injure harm : intact unhurt unharmed unscathed
legal : illegal
"""


@cache
def _antonyms() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for line in _OPPOSITES.strip().splitlines():
        left, right = ({stem(word) for word in half.split()} for half in line.split(":"))
        for words, others in ((left, right), (right, left)):
            for word in words:
                table.setdefault(word, set()).update(others)
    return {word: frozenset(others) for word, others in table.items()}


_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")


def antonyms(stemmed: str) -> frozenset[str]:
    """The stems of the antonyms of the words with this stem."""
    return _antonyms().get(stemmed, frozenset())


@lru_cache(maxsize=1 << 16)
def denied_word(word: str) -> str | None:
    """The positive form of a word with a negative prefix or -less: `unlikely` gives `likely`, `harmless` `harmful`."""
    lower = plain(word)
    if not has_negative_shape(lower):
        return None
    if lower.endswith("less"):
        return lower.removesuffix("less") + "ful"
    return next((lower.removeprefix(prefix) for prefix in _PREFIXES if lower.startswith(prefix)), None)
