"""The approximate height of a passage's card on paper: whether it may break across pages."""

from collections.abc import Iterable
from unicodedata import east_asian_width

from tqcheck.core.finding import Finding
from tqcheck.core.passage import Passage
from tqcheck.reporters.evidence_groups import evidence_groups

_HALF_A_PAGE = 28
"""Lines of text: of A4 and of Letter, the way that print.css sets them."""
_LINE = 110
"""Narrow characters."""
_AROUND_A_CARD = 3
_HEADING = 2


def is_long(passage: Passage, findings: Iterable[Finding]) -> bool:
    """Whether the card is taller than about half a page, so that keeping it whole would leave half a page empty."""
    others = [counterpart.text for counterpart in passage.counterparts]
    texts = [passage.text, *others, *([passage.source] if passage.source is not None else [])]
    lines = _AROUND_A_CARD + sum(_HEADING + _lines(text) for text in texts)
    lines += sum(_lines_of(finding) for finding in findings)
    return lines > _HALF_A_PAGE


def _lines_of(finding: Finding) -> int:
    return 1 + _lines(finding.message) + sum(_lines(said.text) for said in evidence_groups(finding))


def _lines(text: str) -> int:
    return sum(1 + _width(line) // _LINE for line in text.split("\n"))


def _width(line: str) -> int:
    """In narrow characters; Chinese ones are twice as wide."""
    return len(line) + (0 if line.isascii() else sum(east_asian_width(char) in "WF" for char in line))
