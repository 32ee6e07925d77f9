"""Short ways to annotated and judged passages."""

from collections.abc import Sequence
from typing import Any

from tests.builders import finding, judgement
from tests.builders import passage as a_passage
from tqcheck.core.finding import Finding, Span
from tqcheck.core.judgement import Scores
from tqcheck.evaluation.annotated import Annotated, MarkedError, TaggedWord
from tqcheck.evaluation.outcome import Outcome

DRIFT = ("Accuracy/Mistranslation", "Major")
SLIGHT = ("Terminology/Inconsistent", "Minor")
AWKWARD = ("Style/Awkward", "Minor")
NOTHING = ("Other", "Major")


def error(kind: tuple[str, str], start: int | None, end: int | None = None, rater: str = "r1") -> MarkedError:
    """An error from `start` to `end`; without an end nothing but a place, without both nowhere."""
    span = None if start is None else Span(start, start if end is None else end)
    return MarkedError(*kind, rater, span)


def words(*tags: str) -> tuple[TaggedWord, ...]:
    """Words of three letters with a space between them, tagged."""
    return tuple(TaggedWord(Span(4 * n, 4 * n + 3), tag == "BAD") for n, tag in enumerate(tags))


def outcome(
    *errors: MarkedError,
    findings: Sequence[Finding] = (),
    text: str = "abc def ghi jkl",
    raters: Sequence[str] = ("r1",),
    scores: Scores | None = None,
    judged: dict[str, Any] | None = None,
    source: str | None = None,
    **fields: Any,
) -> Outcome:
    """A passage that one rater has read, and what tqcheck found in it."""
    passage = a_passage(text, source=source)
    given = Annotated(passage, errors, tuple(raters), **fields)
    extra = {"scores": scores} if scores else {}
    return Outcome(given, judgement(*findings, passage=passage, **extra, **(judged or {})))


def found(start: int, end: int, rule: str = "TQ102", **fields: Any) -> Finding:
    """A finding of a rule."""
    return finding(start, end, rule=rule, **fields)
