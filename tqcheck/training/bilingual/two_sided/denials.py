"""The only denial of either text left out on both sides."""

import re
from collections.abc import Iterator

from tqcheck.core.finding import Span
from tqcheck.training.bilingual import negation
from tqcheck.training.bilingual.two_sided.pair import Pair, TwoSided
from tqcheck.training.planting.edits import Edit

_ENGLISH = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"\b[Cc]an(?:no|['’])t\b", "can"),
        (r"\b[Ww]on['’]t\b", "will"),
        (r"(?<!\b[Cc]a)(?<!\b[Ww]o)n['’]t\b", ""),
        (r"\bnot (?!only\b|just\b|least\b)", ""),
        (r"\bnever ", ""),
        (r"\bwithout\b", "with"),
        (r"\bno (?=[a-z])(?!longer\b|one\b|more\b|less\b|fewer\b|doubt\b|matter\b)", ""),
    )
)
"""Words that deny something, and what stands in their place where nothing is denied."""
_OTHERS = re.compile(
    r"\b(?:no|not|nor|none|nobody|nothing|neither|never|without|cannot|hardly|\w+n['’]t)\b", re.IGNORECASE
)
"""All that denies: where two of them stand, it is not known which belongs to the denial of the other text."""


def denial(pair: Pair) -> TwoSided | None:
    """Both texts without their denial; None unless each has exactly one."""
    english, foreign = list(_english(pair.english)), list(negation.left_out(pair.foreign, pair.language))
    if len(english) != 1 or len(foreign) != 1 or len(_OTHERS.findall(pair.english)) != 1:
        return None
    return TwoSided(tuple(english), tuple(foreign))


def _english(text: str) -> Iterator[Edit]:
    for pattern, instead in _ENGLISH:
        yield from (Edit(Span(*found.span()), instead) for found in pattern.finditer(text))
