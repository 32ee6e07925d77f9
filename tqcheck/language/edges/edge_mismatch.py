"""A difference between the edges of two texts."""

from typing import NamedTuple

from tqcheck.core.finding import Span


class EdgeMismatch(NamedTuple):
    """What one text begins or ends with and the other does not."""

    span: Span
    """In the text that is judged; empty where something is missing."""
    message: str
    confidence: float
