"""How pieces are written: the encoder is uncased, and what it cannot see is handed on beside its states."""

import unicodedata
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from tqcheck.qe.subwords import Subwords

SHAPES = 6
"""Flags a piece: lower-case letters only; capitalised; capitals only, two at least; has a digit; is a mark or
symbol; stands behind white space or at the beginning."""

Floats = npt.NDArray[np.float32]


def shapes(pieces: Subwords) -> Floats:
    """Flags (0 or 1) of the pieces as a text by themselves: [2 + pieces, SHAPES], first and last row zeros."""
    text = pieces.text
    rows = [
        (*_flags(span.of(text)), number == 0 or text[span.start - 1].isspace())
        for number, span in enumerate(pieces.spans)
    ]
    around = (False,) * SHAPES
    return np.array([around, *rows, around], np.float32)


@lru_cache(maxsize=1 << 15)
def _flags(phrase: str) -> tuple[bool, bool, bool, bool, bool]:
    # Accents written apart and joiners say nothing about the letters that they hang on.
    chars = [char for char in phrase if unicodedata.category(char)[0] not in "MC"]
    letters = sum(map(str.isalpha, chars))
    return (
        bool(chars) and letters == len(chars) and all(map(str.islower, chars)),
        bool(chars) and chars[0].isupper() and not any(map(str.isupper, chars[1:])),
        letters >= 2 and "".join(chars).isupper(),
        any(map(str.isdigit, chars)),
        bool(chars) and all(unicodedata.category(char)[0] in "PS" for char in chars),
    )
