"""The verdict for formats that show findings only, so that a failed batch never looks clean."""

from typing import NamedTuple

from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Location
from tqcheck.core.summary import Summary
from tqcheck.reporters.figures import verdict_line

CODE = "tqcheck-gate"
"""Stands for a rule code."""

_NOWHERE = Location(".", 1)


class Trouble(NamedTuple):
    """The verdict in a line, and a place to show it at."""

    message: str
    location: Location


class BatchTrouble:
    """Remembers the first passage that could not be checked, else the first of all."""

    def __init__(self) -> None:
        self._first: Location | None = None
        self._first_unchecked: Location | None = None

    def add(self, judgement: Judgement) -> None:
        """Take note of a passage."""
        location = judgement.passage.location
        self._first = self._first or location
        if judgement.verdict is Verdict.UNCHECKED:
            self._first_unchecked = self._first_unchecked or location

    def found(self, summary: Summary) -> Trouble | None:
        """The verdict, where no finding shows it: could not judge, or failed with no failed passage."""
        judged = summary.verdict is not Verdict.UNCHECKED and not summary.input_errors
        shows = summary.verdict is Verdict.PASS or summary.verdicts.get(Verdict.FAIL, 0) > 0
        if judged and shows:
            return None
        return Trouble(verdict_line(summary), self._first_unchecked or self._first or _NOWHERE)
