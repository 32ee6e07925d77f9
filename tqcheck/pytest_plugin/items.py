"""What pytest runs: a test a passage, and one for the gate."""

from typing import Any

import pytest

from tqcheck.cli.action_log import for_log
from tqcheck.core.errors import TqcheckError, one_line
from tqcheck.core.finding import Verdict
from tqcheck.core.passage import Passage
from tqcheck.judging.gate import ExitCode, exit_code
from tqcheck.pytest_plugin.batch import Batch
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.excerpt import shown
from tqcheck.reporters.figures import verdict_line
from tqcheck.reporters.text_block import passage_block

MARKER = "tqcheck"
_GATE = "gate"
_LOOK = RenderOptions()


class NotFitError(Exception):
    """A passage or a batch that does not pass; its text is what there is to read about it."""


class _Item(pytest.Item):
    """Fails in tqcheck's own words: where in the plugin it was raised is of no interest."""

    def __init__(self, *, batch: Batch, **given: Any) -> None:
        super().__init__(**given)
        self.batch = batch
        self.add_marker(MARKER)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *given: Any) -> Any:
        """What is said of a failure."""
        if isinstance(excinfo.value, NotFitError | TqcheckError):
            return for_log(str(excinfo.value))
        return super().repr_failure(excinfo, *given)


class PassageItem(_Item):
    """Passes, fails, or is skipped where it could not be checked and need not be."""

    def __init__(self, *, number: int, passage: Passage, **given: Any) -> None:
        super().__init__(name=for_log(one_line(passage.id)), **given)
        self.number = number
        self._line = passage.location.line

    def runtest(self) -> None:
        """Judge the passage, with the others if it is the first."""
        judgement = self.batch.judgement(self.number)
        block = "".join(passage_block(judgement, _LOOK)).rstrip("\n")
        if judgement.verdict is Verdict.FAIL:
            raise NotFitError(block)
        if judgement.findings:
            self.add_report_section("call", MARKER, for_log(block))
        if judgement.verdict is Verdict.UNCHECKED:
            why = shown(judgement.why_unchecked or "")
            if self.batch.settings.allow_unchecked:
                pytest.skip(for_log(why))
            raise NotFitError(f"{block}\n    {why}")

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """Where the passage is."""
        return self.path, self._line - 1, self.name


class GateItem(_Item):
    """Passes where `tqcheck check` would end with exit code 0."""

    def __init__(self, **given: Any) -> None:
        super().__init__(name=_GATE, nodeid=f"{MARKER}::{_GATE}", **given)

    def runtest(self) -> None:
        """Judge what has not been judged yet, and apply the conditions of the batch."""
        summary = self.batch.summary()
        for warning in summary.warnings:
            self.warn(pytest.PytestWarning(for_log(f"tqcheck: {shown(warning)}")))
        said = f"{shown(verdict_line(summary))}\n{summary.signature}"
        if exit_code(summary.verdict, input_errors=summary.input_errors) is not ExitCode.PASSED:
            raise NotFitError(said)
        self.add_report_section("call", MARKER, said)

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """It is nowhere in particular; a warning must have a line."""
        return self.path, 0, self.nodeid
