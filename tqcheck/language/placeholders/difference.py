"""What a translation has otherwise than the text that it is compared with."""

from dataclasses import dataclass
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.placeholder import Placeholder


class Pair(NamedTuple):
    """Two texts that must have the same placeholders."""

    here: str
    there: str
    language: str
    """Of the text here."""
    beside: str = "the counterpart"
    """What messages call the text there."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One of them, in words for an editor."""

    message: str
    confidence: float
    here: Span | None
    """None where something of the other text is missing and nothing in this one tells where."""
    there: Span | None = None


def altered(pair: Pair, one: Placeholder, here: Span, confidence: float = 0.95) -> Difference:
    """What stands here in place of a placeholder there."""
    message = f'{one.kind} "{here.of(pair.here)}" here, "{one.span.of(pair.there)}" in {pair.beside}'
    return Difference(message, confidence, here, one.span)


def extra(pair: Pair, one: Placeholder) -> Difference:
    """What stands here alone."""
    message = f'{one.kind} "{one.span.of(pair.here)}" here, none in {pair.beside}'
    return Difference(message, 0.85, one.span)


def missing(pair: Pair, one: Placeholder, place: Span | None = None) -> Difference:
    """What stands there alone; at a place here, where that is known."""
    message = f'{one.kind} "{one.span.of(pair.there)}" of {pair.beside} is missing here'
    return Difference(message, 0.9, place, one.span)
