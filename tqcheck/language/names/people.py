"""Whether two names belong to different people: frequent names that are not spellings of one another."""

import re
from functools import cache, lru_cache

from tqcheck.language.lexicon.word_list import words
from tqcheck.language.names.common_names import GIVEN_NAMES, SURNAMES

# Letters that spell one sound, longer groups first. A single d or t is kept, because it distinguishes names.
_SOUNDS = (
    *(
        ("sch", "s"),
        ("tsch", "c"),
        ("tch", "c"),
        ("chr", "kr"),
        ("mps", "ms"),
        ("ght", "t"),
        ("ph", "f"),
        ("ck", "k"),
    ),
    *(("th", "t"), ("dt", "t"), ("gh", "g"), ("kh", "k"), ("wh", "w"), ("sh", "s"), ("tz", "s"), ("cz", "s")),
    *(("ce", "se"), ("ci", "si"), ("cy", "si"), ("ch", "k"), ("c", "k"), ("q", "k"), ("z", "s"), ("x", "ks")),
    *(("j", "i"), ("h", "")),
)
_CLASSES = str.maketrans({"d": "t", "b": "p", "g": "k", "f": "v"})
_VOWELS = re.compile("(?<=.)[aeiouyw]+|^[aeiouy]+")
_DOUBLED = re.compile(r"(.)\1+")
_FIRST_VOWELS = re.compile(".?[^aeiouyw]*([aeiouyw]*)")
# The sounds that a vowel letter may stand for: Meyer and Maier, Reed and Reid, Stewart and Stuart sound alike.
_FRONT, _BACK, _OPEN = frozenset("i"), frozenset("u"), frozenset("a")
_GROUPS = {"a": _OPEN, "e": _FRONT, "i": _FRONT, "y": _FRONT, "o": _BACK, "u": _BACK, "w": _BACK}
# Endings that a name may have or lack, depending on spelling or language.
_ENDINGS = ("s", "es", "z", "e", "a", "o", "y", "ie", "n")
# Given names with their short forms and equivalents, one group a line.
_NICKNAMES = """\
alexander alex sasha alejandro
andrew andy drew andrei
anthony tony
benjamin ben
carl karl charles carlos charlie chuck
catherine katherine kathryn kate katie kathy cathy karen
christopher chris
daniel dan danny
david dave
donald don
edward ed eddie ted
elizabeth liz beth betty lisa
frederick fred freddie
gregory greg
henry harry hank
james jim jimmy jamie jaime
jeffrey jeff geoffrey geoff
john jack johnny jon juan jean
joseph joe jose
kenneth ken
lawrence larry laurence
margaret maggie peggy meg rita
matthew matt
michael mike mick miguel michel
nicholas nick nicolas
patrick pat
peter pete pedro
philip phil phillip
richard rick dick ricardo
robert bob rob bobby roberto
ronald ron
samuel sam
stephen steven steve
theodore ted
thomas tom tommy
timothy tim
walter walt
william bill will billy willy
"""


@cache
def _surnames() -> frozenset[str]:
    return words(SURNAMES)


@cache
def _given_names() -> frozenset[str]:
    return words(GIVEN_NAMES)


@cache
def _nicknames() -> dict[str, frozenset[str]]:
    groups = [words(line) for line in _NICKNAMES.splitlines()]
    return {
        name: frozenset().union(*(group for group in groups if name in group))
        for name in frozenset().union(*groups)
    }


def is_known(folded: str) -> bool:
    """Whether a folded word is a frequent surname or given name."""
    return folded in _surnames() or folded in _given_names()


@lru_cache(maxsize=1 << 14)
def other_surname(left: str, right: str) -> bool:
    """Whether two folded words are frequent surnames, and not spellings of the same one."""
    return left in _surnames() and right in _surnames() and not same_spelling(left, right)


@lru_cache(maxsize=1 << 14)
def other_given_name(left: str, right: str) -> bool:
    """Whether two folded words are frequent given names, and neither spellings nor short forms of the same one."""
    if not (left in _given_names() and right in _given_names()) or same_spelling(left, right):
        return False
    return right not in _nicknames().get(left, ())


@lru_cache(maxsize=1 << 14)
def same_spelling(left: str, right: str) -> bool:
    """Whether two folded names sound alike, as spellings of one name: Petersen and Peterson, but not Patterson."""
    shorter, longer = sorted((left, right), key=len)
    if longer.startswith(shorter) and longer[len(shorter) :] in ("", *_ENDINGS):
        return True
    if not _first_vowels(left) & _first_vowels(right):
        return False
    return _consonants(left) == _consonants(right)


def _first_vowels(word: str) -> frozenset[str]:
    found = _FIRST_VOWELS.match(word)
    group = found.group(1) if found else ""
    return frozenset[str]().union(*(_GROUPS[letter] for letter in group)) if group else _FRONT | _BACK | _OPEN


def _consonants(word: str) -> str:
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word).translate(_CLASSES))
