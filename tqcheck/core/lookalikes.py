"""Letters of one alphabet that look like another's, and words that mix two by them.

The pairs are those of Unicode Technical Standard 39 (confusables) that hold in common fonts. Greek small letters other
than omicron are left out: science writes them on to Latin ones (TNFα, NFκB).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_TO_LATIN = dict(
    zip(
        "АВЕКМНОРСТУХЅІЈԚԜҮӀЁЇаеорсухѕіјԛԝһԁӏёїкΑΒΕΖΗΙΚΜΝΟΡΤΥΧοՕօսհՏ",
        "ABEKMHOPCTYXSIJQWYIËÏaeopcyxsijqwhdlëïkABEZHIKMNOPTYXoOouhS",
        strict=True,
    )
)
_CYRILLIC, _GREEK, _ARMENIAN = "\u0400-\u052f", "\u0370-\u03ff", "\u0531-\u0587"
_LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
_OTHER = _CYRILLIC + _GREEK + _ARMENIAN
_BORDER = re.compile(f"[{_LATIN}][{_OTHER}]|[{_OTHER}][{_LATIN}]")
_WORD = re.compile(f"[{_LATIN}{_OTHER}\u0300-\u036f]+")
_IS_LATIN = re.compile(f"[{_LATIN}]")
_LETTER = re.compile(f"[{_LATIN}{_OTHER}]")


class _Alphabet(NamedTuple):
    letters: re.Pattern[str]
    from_latin: dict[str, str]
    """Its letter that looks like a Latin one."""


def _alphabet(characters: str) -> _Alphabet:
    letters = re.compile(f"[{characters}]")
    return _Alphabet(
        letters, {latin: char for char, latin in reversed(_TO_LATIN.items()) if letters.match(char)}
    )


_ALPHABETS = tuple(map(_alphabet, (_CYRILLIC, _GREEK, _ARMENIAN)))


class MixedWord(NamedTuple):
    """A word with letters of two alphabets, of which one's all look like the other's."""

    start: int
    end: int
    plain: str
    """The word as it looks, in one alphabet; as long as the word."""
    to_latin: bool
    """Whether that is the Latin one."""


def mixed_words(text: str) -> Iterator[MixedWord]:
    """The words of a text that only look as if they were of one alphabet, in order."""
    if text.isascii() or _BORDER.search(text) is None:
        return
    mostly_latin = 2 * len(_IS_LATIN.findall(text)) > len(_LETTER.findall(text))
    for match in _WORD.finditer(text):
        plain = _in_one_alphabet(match.group(), mostly_latin)
        if plain is not None:
            yield MixedWord(match.start(), match.end(), plain, _IS_LATIN.search(plain) is not None)


@lru_cache(1 << 12)
def _in_one_alphabet(word: str, mostly_latin: bool) -> str | None:
    """What a mixed word looks like; None where it is of one alphabet, or mixed for all to see.

    What most of the text is written in is likelier than what most of the word is.
    """
    if _BORDER.search(word) is None:
        return None
    latin = _IS_LATIN.findall(word)
    beside = [alphabet for alphabet in _ALPHABETS if alphabet.letters.search(word)]
    if len(beside) > 1:
        return None
    others = beside[0].letters.findall(word)
    if all(char in _TO_LATIN for char in others) and (mostly_latin or len(latin) >= len(others)):
        return "".join(_TO_LATIN.get(char, char) for char in word)
    if (not mostly_latin or len(others) > len(latin)) and all(char in beside[0].from_latin for char in latin):
        return "".join(beside[0].from_latin.get(char, char) for char in word)
    return None
