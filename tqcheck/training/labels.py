"""From what people marked to what each piece of a text should be called: the share of raters who object to it."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from tqcheck.core.finding import Family, Span
from tqcheck.evaluation.annotated import Annotated, MarkedError

Labels = tuple[float, ...]
"""One a piece, 0 to 1."""


def covers(error: MarkedError, span: Span) -> bool:
    """Whether the mark has a character of the span. An omission has none, and marks no word."""
    return error.span is not None and error.span.start < span.end and span.start < error.span.end


def shares(annotated: Annotated, family: Family, spans: Iterable[Span]) -> Labels:
    """For each span the share of the raters who marked some of it as an error of the family."""
    errors = [error for error in annotated.errors if error.family is family]
    if not errors:
        return tuple(0.0 for _ in spans)
    return tuple(
        annotated.share_of_raters([error for error in errors if covers(error, span)]) for span in spans
    )


def major_drift(annotated: Annotated) -> float:
    """The share of the raters who marked a major drift in the passage; marks in the source do not count."""
    return annotated.share_of_raters(
        [error for error in annotated.errors if error.span is not None and error.is_major_drift]
    )


def awkwardness(annotated: Annotated) -> float:
    """The share of the raters who marked anything awkward in the passage."""
    return annotated.share_of_raters(
        [error for error in annotated.errors if error.span is not None and error.family is Family.AWKWARD]
    )


def differing(sound: Sequence[int], damaged: Sequence[int]) -> Labels:
    """1.0 for each piece of the damaged text that the sound one does not have at its place.

    Where something was only taken away, no piece is marked.
    """
    labels = [0.0] * len(damaged)
    for tag, _, _, start, end in SequenceMatcher(None, sound, damaged, autojunk=False).get_opcodes():
        if tag != "equal":
            labels[start:end] = [1.0] * (end - start)
    return tuple(labels)
