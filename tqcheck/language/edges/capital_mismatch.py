"""A sentence that begins with a capital in one of two texts and without in the other."""

from tqcheck.language.edges.edge_mismatch import EdgeMismatch
from tqcheck.language.edges.final_mark import ending
from tqcheck.language.edges.opening import opening

_FEWEST_WORDS = 3
"""Of a sentence: names of months, days and languages have capitals in some languages alone."""


def capital_mismatch(text: str, language: str, source: str, source_language: str) -> EdgeMismatch | None:
    """The first word whose capital is there or missing where the source has it otherwise."""
    here, there = opening(text, language), opening(source, source_language)
    if here is None or there is None or here.is_capital == there.is_capital:
        return None
    if not (_is_sentence(text, language) and _is_sentence(source, source_language)):
        return None
    case, other = ("a capital", "none") if here.is_capital else ("no capital", "one")
    return EdgeMismatch(here.span, f"{case} at the beginning, {other} in the source", 0.8)


def _is_sentence(text: str, language: str) -> bool:
    return ending(text, language).foremost is not None and len(text.split(maxsplit=_FEWEST_WORDS)) >= (
        _FEWEST_WORDS
    )
