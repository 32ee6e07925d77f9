"""A negation put in or taken out."""

import re
from collections.abc import Iterator

from tqcheck.core.finding import Span
from tqcheck.training.planting.edits import Edit

_VERBS = "is|are|was|were|has|have|had|will|would|can|could|should|must|may|does|do|did"
_AFFIRMED = re.compile(rf"\b({_VERBS})\b(?! (?:not|never|no)\b|n't| (?:been )?un)(?= [a-z])", re.IGNORECASE)
_DENIED = re.compile(rf"\b({_VERBS}) (not|never)\b(?! only)", re.IGNORECASE)
_SHORT = re.compile(
    r"\b(is|are|was|were|has|have|had|would|could|should|must|does|do|did)n['’]t\b", re.IGNORECASE
)
_NO = re.compile(r"\b(no) (?=[a-z]{4,})(?!longer|more|less|fewer)")
_WITHOUT_DO = frozenset({"does", "do", "did"})


def places(text: str) -> Iterator[Edit]:
    """Auxiliaries that can be denied, and denials that can be left out.

    A denial is put in behind the auxiliary: `is` becomes `is not`, so that what stands there is a word of its own.
    """
    for found in _AFFIRMED.finditer(text):
        if found[1].lower() not in _WITHOUT_DO:
            yield Edit(Span(*found.span(1)), f"{found[1]} not")
    for found in _DENIED.finditer(text):
        yield Edit(Span(*found.span()), found[1])
    for found in _SHORT.finditer(text):
        yield Edit(Span(*found.span()), found[1])
    for found in _NO.finditer(text):
        yield Edit(Span(*found.span(1)), "some")
