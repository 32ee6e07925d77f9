"""Finds unknown keys and columns that look like known ones, and so are probably misspelt."""

import re
from functools import lru_cache

from tqcheck.core.passage import Passage
from tqcheck.readers.record import KEY_OF

_OTHER_NAMES = {
    "source_language": "src_lang source_lang src_language srclang sl",
    "language": "lang tgt_lang trg_lang target_lang tgt_language target_language tl",
    "source": "source_text src_text",
    "reference": "reference_text ref_text",
    "back_translation": "bt backtrans back_translated",
    "round_trip": "rt",
    "retranslation": "re_translation retranslated",
}
_LONG_ENOUGH = 5
"""The least length, in letters, of names that are recognised despite a typing error."""


def _letters(name: str) -> str:
    return re.sub(r"[\s_.-]+", "", name.casefold())


_KEYS = {
    _letters(name): key for key, names in _OTHER_NAMES.items() for name in names.split()
} | {_letters(name): key for name, key in KEY_OF.items()}  # fmt: skip


@lru_cache(1 << 12)
def similar_key(name: str) -> str | None:
    """The known key that a name looks like: `reference` for `referense` and `Reference`; None if there is none.

    The engine of a column (`retranslaton:opus-mt`) is ignored.
    """
    letters = _letters(re.split("[:.]", name, maxsplit=1)[0])
    if letters in _KEYS or len(letters) < _LONG_ENOUGH - 1:
        return _KEYS.get(letters)
    slips = _with_one_letter_less(letters)
    for known, key in _KEYS.items():
        if len(known) >= _LONG_ENOUGH and known[0] == letters[0] and slips & _with_one_letter_less(known):
            return key
    return None


def misspelt_keys(passage: Passage) -> dict[str, str]:
    """The passage's unknown keys that look like a known key that it lacks, each with that key."""
    there = {each.route.value for each in passage.counterparts} | {"text"}
    if passage.source is not None:
        there.add("source")
    similar = ((name, similar_key(name)) for name in passage.extra)
    return {name: key for name, key in similar if key is not None and key not in there}


@lru_cache(1 << 8)
def _with_one_letter_less(word: str) -> frozenset[str]:
    """The word and all its forms without one letter: words that differ by one typing error share at least one."""
    return frozenset({word, *(word[:at] + word[at + 1 :] for at in range(len(word)))})
