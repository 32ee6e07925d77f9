"""Whether an English word is an ordinary one, which is capitalised only at the beginning of a sentence."""

from functools import lru_cache

from tqcheck.language.lexicon.word_forms import regular_stem
from tqcheck.language.lexicon.word_list import words
from tqcheck.language.names.ordinary_stems import ORDINARY_STEMS

# Stems of words that are mostly capitalised, as parts of names, but do not distinguish one name from another.
_PARTS_OF_NAMES = words(
    """
    agenc assembl bay bureau cathedr championship chancellor commerc commiss commission committe congress constitut corp
    council councilor desert diamond embassi emperor empir empress falls financ fox golden guardian gulf internet junior
    kingdom labour leagu lord minist ministri navi news ocean olymp parliament peninsula pope presid prime princ
    procurator protocol republ republican secretari senat strait summit superintend suprem teacher tribun triangl union
    univers virgin
    """
)
_ORDINARY = words(ORDINARY_STEMS) | _PARTS_OF_NAMES

# Endings and beginnings of newly formed words, which no list can contain.
_ENDINGS = tuple(
    sorted(
        words(
            """
            ing ings ed ly ness tion tions sion sions ment ments ology ologist ologists ity ities ism isms alist alists
            ionist ionists ous ive ives able ible less ful ance ence ical ional ship ships hood graph graphy wise oes
            ers ies
            """
        )
    )
)
_BEGINNINGS = tuple(sorted(words("un non anti inter over under micro multi super semi out pre")))


@lru_cache(maxsize=1 << 16)
def stem(folded: str) -> str:
    """The stem of a folded word."""
    return regular_stem(folded)


@lru_cache(maxsize=1 << 16)
def is_ordinary(folded: str) -> bool:
    """Whether English writes the folded word without a capital."""
    return stem(folded) in _ORDINARY


@lru_cache(maxsize=1 << 14)
def may_be_ordinary(folded: str) -> bool:
    """Whether the folded word is formed like an ordinary one, even if it is rare: hostels, eyeglasses, asynchronous.

    Some names are formed so too (Stallings, Chatham): use it only for the first word of a sentence, which in doubt is
    not taken for a name.
    """
    if is_ordinary(folded) or (len(folded) > 6 and folded.endswith(_ENDINGS)):
        return True
    if any(
        folded.startswith(beginning) and is_ordinary(folded[len(beginning) :]) for beginning in _BEGINNINGS
    ):
        return True
    return any(is_ordinary(folded[:cut]) and is_ordinary(folded[cut:]) for cut in range(3, len(folded) - 2))
