"""Compares the names of two speakers."""

import re
from functools import lru_cache
from typing import NamedTuple

import jellyfish

from tqcheck.language.lexicon.word_forms import plain

_ALIKE = 0.78
_UNLIKE = 0.7
_UNLIKE_WITH_ONE_INITIAL = 0.5
# Common endings of surnames are ignored when two names are found unlike: Petrova, Belova.
_ENDING = re.compile(
    r"(?<=\w\w\w)(?:(?:[oe]v|in|sk)a|[oe]v|[sc]ky|ski[iy]?|enko|yan|ian|shvili|son|sen|mann?|berg)\Z"
)


class SpeakerMatch(NamedTuple):
    """Whether two names can be one person's."""

    same: bool
    """Whether the names share a word."""
    alike: bool
    unlike: bool
    """Whether the names are too different to be spellings of one foreign name."""


@lru_cache(maxsize=4096)
def match_speakers(one: tuple[str, ...], other: tuple[str, ...]) -> SpeakerMatch:
    """Compares two names word by word, allowing for different spellings of a foreign name."""
    pairs = [(plain(a).removesuffix("'s"), plain(b).removesuffix("'s")) for a in one for b in other]
    similarity = max(jellyfish.jaro_winkler_similarity(a, b) for a, b in pairs)
    if any(a[:1] == b[:1] for a, b in pairs):
        unlike = similarity < _UNLIKE_WITH_ONE_INITIAL
    else:
        bare = ((_ENDING.sub("", a), _ENDING.sub("", b)) for a, b in pairs)
        unlike = max(jellyfish.jaro_winkler_similarity(a, b) for a, b in bare) < _UNLIKE
    same = any(a == b for a, b in pairs)
    return SpeakerMatch(same, similarity >= _ALIKE, unlike and similarity < _ALIKE)
