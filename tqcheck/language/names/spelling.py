"""Whether two words may be spellings of one name: accents, transliterations, misspellings by an engine."""

import re
import unicodedata
from functools import lru_cache

import jellyfish

# A possessive, a contraction, or a Turkish case ending that an engine left in (Io'da); but not the apostrophe of
# O'Brien, nor the second syllable of Xi'an.
_POSSESSIVE = re.compile(r"(?:(?<=\w\w)['’](?!an\Z)\w{0,3}|['’])\Z")
_NOT_A_LETTER = re.compile(r"[\W_]+")
# Letters that Unicode decomposition does not turn into ASCII.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ə": "e"}
)

# Consonants that transliterations confuse share a letter; vowels, h, w and y are dropped.
_DIGRAPHS = (
    *(
        ("tch", "c"),
        ("sch", "s"),
        ("zh", "j"),
        ("kh", "k"),
        ("gh", "g"),
        ("ph", "f"),
        ("ch", "c"),
        ("sh", "s"),
    ),
    *(
        ("th", "t"),
        ("ts", "s"),
        ("dj", "j"),
        ("dz", "j"),
        ("ck", "k"),
        ("ce", "s"),
        ("ci", "s"),
        ("ge", "j"),
        ("gi", "j"),
    ),
)
_CLASSES = str.maketrans("bpfvcgkqxjzsdtmnlr", "bbbbkkkkksssttmmll")
_VOWELS = re.compile("[aeiouhwy']+")
_DOUBLED = re.compile(r"(.)\1+")

_ALIKE = 0.84
_REMOTE = 0.55
_SHORTEST_PREFIX = 4
# In names as short as this (Jing, Ting) a few letters in common are no evidence.
_SHORT = 4
_SKELETON_ALIKE = 0.7


@lru_cache(maxsize=1 << 16)
def folded(word: str) -> str:
    """The word in lower case, without accents and possessive ending; only letters and digits are kept."""
    lower = _POSSESSIVE.sub("", word.lower())
    if not lower.isascii():
        decomposed = unicodedata.normalize("NFKD", lower.translate(_LETTERS))
        lower = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return lower if lower.isalnum() else _NOT_A_LETTER.sub("", lower)


@lru_cache(maxsize=1 << 14)
def skeleton(word: str) -> str:
    """The consonants of a folded word, with one letter for those that transliterations confuse."""
    for letters, sound in _DIGRAPHS:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word).translate(_CLASSES))


@lru_cache(maxsize=1 << 14)
def alike(left: str, right: str) -> bool:
    """Whether two folded words may be spellings of one name."""
    if left == right:
        return True
    shorter, longer = sorted((left, right), key=len)
    if len(shorter) < 3:
        return False
    if longer.endswith(shorter) or (
        len(shorter) >= _SHORTEST_PREFIX and longer.startswith(shorter[:_SHORTEST_PREFIX])
    ):
        return True
    similarity = jellyfish.jaro_winkler_similarity(left, right)
    if len(shorter) <= _SHORT:
        return similarity >= _REMOTE and _sounds_shared(left, right) == 1
    return similarity >= _ALIKE or (similarity >= _REMOTE and _sounds_shared(left, right) >= _SKELETON_ALIKE)


def _sounds_shared(left: str, right: str) -> float:
    left, right = skeleton(left), skeleton(right)
    if min(len(left), len(right)) < 2:
        return 0
    return 1 - jellyfish.levenshtein_distance(left, right) / max(len(left), len(right))


@lru_cache(maxsize=1 << 14)
def nearness(left: str, right: str) -> float:
    """The similarity of two folded words in letters and in sounds, from 0 to 1."""
    sounds_left, sounds_right = skeleton(left), skeleton(right)
    longest = max(len(sounds_left), len(sounds_right), 1)
    sounds = 1 - jellyfish.levenshtein_distance(sounds_left, sounds_right) / longest
    return (jellyfish.jaro_winkler_similarity(left, right) + sounds) / 2
