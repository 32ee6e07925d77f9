"""Chinese names in Latin letters, by syllables: the letters of two of them agree by chance."""

import re
from functools import lru_cache

_SYLLABLE = (
    "((?:zh|ch|sh|[bcdfghjklmnpqrstwxyz])?"
    "(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou]))"
)
_WORD = re.compile(f"{_SYLLABLE}{_SYLLABLE}?")
_LONGEST = 12


@lru_cache(maxsize=1 << 12)
def syllables(folded: str) -> frozenset[str]:
    """The one or two syllables of a word that may be part of a Chinese name; none if it cannot be."""
    found = _WORD.fullmatch(folded) if len(folded) <= _LONGEST else None
    return frozenset(filter(None, found.groups())) if found else frozenset()
