"""Names that are known to be different, however similar their spellings."""

from collections.abc import Sequence

from tqcheck.language.names.chinese import chinese_names, syllables
from tqcheck.language.names.people import other_given_name, other_surname
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.spelling import folded

_PEOPLES_END = ("an", "ans", "ese", "ish", "i", "is", "ic", "ch", "ite", "ites")


def known_apart(ours: Name, theirs: Name) -> bool:
    """Whether the names are known to be different ones, and not spellings of one another.

    These are two places, peoples or organisations of the tables (Hunan, Henan), two frequent surnames that do not
    sound alike (Peterson, Patterson), and two Chinese names without a syllable in common.
    """
    if ours.meanings and theirs.meanings:
        return not ours.meanings & theirs.meanings
    if other_surname(ours.words[-1], theirs.words[-1]) or are_rivals(ours, theirs):
        return True
    left, right = _chinese_syllables(ours), _chinese_syllables(theirs)
    return bool(left and right) and not left & right


def are_of_two_kinds(ours: Name, theirs: Name) -> bool:
    """Whether one is a country or a people of the tables and the other cannot be any: no engine exchanges the two.

    What the tables do not have may be a place or a people all the same, unless it is an acronym or has several words;
    in the place of a people's name (Russian) it would have to end like one.
    """
    if bool(ours.countries) is bool(theirs.countries) or (ours.meanings and theirs.meanings):
        return False
    known, unknown = (ours, theirs) if ours.countries else (theirs, ours)
    is_people = known.words[-1] not in {folded(meaning) for meaning in known.meanings}
    return (
        unknown.acronym
        or len(unknown.words) > 1
        or (is_people and not unknown.words[-1].endswith(_PEOPLES_END))
    )


def _chinese_syllables(name: Name) -> frozenset[str]:
    """The syllables of a Chinese surname and given name; empty if the name does not look like one."""
    found = [syllables(word) for word in name.words]
    return frozenset[str]().union(*found) if len(found) > 1 and all(found) else frozenset()


def is_displaced(name: Name, others: Sequence[Name]) -> bool:
    """Whether the other text's names include a rival of the name, but not the name itself."""
    if len(name.words) == 1:
        return False
    parts = set(name.words)
    return any(are_rivals(name, other) for other in others) and not any(
        parts <= set(other.words) for other in others
    )


def are_rivals(ours: Name, theirs: Name) -> bool:
    """Whether the names share a part but are two people's: Li Wenjun and Liu Wenjun, Ana Soto and Ana Silva."""
    left, right = ours.words, theirs.words
    if min(len(left), len(right)) < 2 or set(left) == set(right):
        return False
    if _other_family(left, right):
        return True
    if left[0] == right[0]:
        return other_surname(left[-1], right[-1])
    return left[-1] == right[-1] and other_given_name(left[0], right[0])


def _other_family(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two Chinese names share the given name, but no pinyin surname that theirs may stand for."""
    pairs = [
        (one, other)
        for one in chinese_names(left)
        for other in chinese_names(right)
        if one.given == other.given
    ]
    return bool(pairs) and not any(one.surnames & other.surnames for one, other in pairs)
