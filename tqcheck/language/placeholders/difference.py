"""The differences between the placeholders of a translation and those of the text that it is compared with."""

from dataclasses import dataclass
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.placeholder import Placeholder


class Pair(NamedTuple):
    """Two texts that must have the same placeholders."""

    here: str
    there: str
    language: str
    """The language of `here`."""
    beside: str = "the counterpart"
    """What messages call the text `there`."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference, with a message for an editor."""

    message: str
    confidence: float
    here: Span | None
    """The place in `Pair.here`; None if something is missing and its place is not known."""
    there: Span | None = None


def altered(pair: Pair, one: Placeholder, here: Span, confidence: float = 0.95) -> Difference:
    """The difference for a placeholder `one` of the text `there` that has become something else at the span `here`."""
    message = f'{one.kind} "{here.of(pair.here)}" here, "{one.span.of(pair.there)}" in {pair.beside}'
    return Difference(message, confidence, here, one.span)


def extra(pair: Pair, one: Placeholder) -> Difference:
    """The difference for a placeholder that only the text `here` has."""
    message = f'{one.kind} "{one.span.of(pair.here)}" here, none in {pair.beside}'
    return Difference(message, 0.85, one.span)


def missing(pair: Pair, one: Placeholder, place: Span | None = None) -> Difference:
    """The difference for a placeholder that only the text `there` has; `place` is where it is missing, if known."""
    message = f'{one.kind} "{one.span.of(pair.there)}" of {pair.beside} is missing here'
    return Difference(message, 0.9, place, one.span)
