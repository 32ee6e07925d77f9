"""JUnit's XML, for GitLab, Jenkins and others: a suite a file, a testcase a passage, and one for the gate."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import IO, TYPE_CHECKING, NamedTuple

from tqcheck.core.finding import Family, Finding, Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.summary import Summary
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.excerpt import shown
from tqcheck.reporters.figures import verdict_line
from tqcheck.reporters.json_text import json_text
from tqcheck.reporters.source_locations import path_of, region_of
from tqcheck.reporters.spill import RankedSpill
from tqcheck.reporters.wording import described, objections_in_words, truncate
from tqcheck.rules import ALL_RULES

if TYPE_CHECKING:
    from junitparser import Element, TestCase, TestSuite

_GATE = "tqcheck"


class _Case(NamedTuple):
    """A testcase, kept on disk."""

    suite: str
    name: str
    verdict: str
    message: str
    """Of a failure or an error."""
    details: str


class JUnitReporter:
    """Testcases wait on disk: a suite's counts stand before them, and whether unchecked ones pass comes last."""

    def __init__(self, stream: IO[str], options: RenderOptions) -> None:
        self._stream = stream
        self._options = options
        self._cases = RankedSpill()
        self._counts: list[tuple[str, dict[str, int]]] = []
        """Of each file in turn: its passages by verdict."""

    def add(self, judgement: Judgement) -> None:
        """Keep a passage's testcase."""
        case = _case(judgement, path_of(judgement.passage.location.file, self._options))
        if not self._counts or self._counts[-1][0] != case.suite:
            self._counts.append((case.suite, dict.fromkeys(Verdict, 0)))
        self._counts[-1][1][judgement.verdict] += 1
        self._cases.add(0, 0.0, json_text(case))

    def finish(self, summary: Summary) -> None:
        """Write the suites, the gate's last."""
        waiting = (_Case(*json.loads(block)) for block in self._cases.ranked())
        self._stream.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tqcheck">\n')
        for name, counts in self._counts:
            cases = islice(waiting, sum(counts.values()))
            self._write(name, counts, cases, summary, allowed=summary.unchecked_allowed)
        gate = _gate_case(summary)
        self._write(gate.suite, {gate.verdict: 1}, [gate], summary, allowed=False)
        self._stream.write("</testsuites>\n")
        self._cases.close()

    def _write(
        self, name: str, counts: Mapping[str, int], cases: Iterable[_Case], summary: Summary, *, allowed: bool
    ) -> None:
        """Write a suite; `allowed` says that what could not be checked is skipped in it, and no error."""
        self._stream.write(_opening(_suite(name, counts, summary, allowed=allowed)) + "\n")
        for case in cases:
            self._stream.write(_xml(_testcase(case, allowed=allowed)) + "\n")
        self._stream.write("</testsuite>\n")


def _case(judgement: Judgement, path: str) -> _Case:
    findings = sorted(judgement.findings, key=lambda finding: -finding.severity)
    details = "\n".join(line for finding in findings for line in _lines(judgement, finding, path))
    message = described(findings[0]) if findings else ""
    if judgement.verdict is Verdict.UNCHECKED:
        skipped = (skip for skip in judgement.skipped if ALL_RULES[skip.rule].family is Family.DRIFT)
        reasons = dict.fromkeys(skip.reason for skip in skipped)
        message = "; ".join(reasons) or "drift was not checked"
    return _Case(path, judgement.passage.id, judgement.verdict.value, message, details)


def _lines(judgement: Judgement, finding: Finding, path: str) -> Iterator[str]:
    start = region_of(judgement.passage, finding).start
    yield f"{path}:{start.line}:{start.column}: {finding.rule} {finding.name} [{finding.severity.label}]"
    yield f"    {finding.message}"
    if finding.text:
        yield f"    > {truncate(finding.text)}"
    for said in objections_in_words(finding):
        yield f"    = {said}"


def _gate_case(summary: Summary) -> _Case:
    """The batch as a whole: it can fail where no passage does, and records may be unreadable."""
    verdict = Verdict.UNCHECKED if summary.input_errors else summary.verdict
    return _Case(_GATE, "gate", verdict.value, verdict_line(summary), "\n".join(summary.warnings))


def _suite(name: str, counts: Mapping[str, int], summary: Summary, *, allowed: bool) -> "TestSuite":
    from junitparser import TestSuite

    suite = TestSuite(_legal(name))
    unchecked = counts.get(Verdict.UNCHECKED, 0)
    suite.tests, suite.failures = sum(counts.values()), counts.get(Verdict.FAIL, 0)
    suite.errors, suite.skipped = (0, unchecked) if allowed else (unchecked, 0)
    suite.add_property("signature", _legal(summary.signature))
    return suite


def _testcase(case: _Case, *, allowed: bool) -> "TestCase":
    from junitparser import Error, Failure, Skipped, TestCase

    made = TestCase(_legal(case.name), _legal(case.suite))
    if case.verdict == Verdict.PASS:
        if case.details:
            made.system_out = _legal(case.details)
        return made
    if case.verdict == Verdict.FAIL:
        result: Failure | Error | Skipped = Failure(_legal(case.message), "finding")
    elif allowed:
        result = Skipped(_legal(case.message), "unchecked")
    else:
        result = Error(_legal(case.message), "unchecked")
    result.text = _legal(case.details or case.message)
    made.result = [result]
    return made


def _opening(suite: "TestSuite") -> str:
    """The suite's start tag and properties; its testcases are yet to come."""
    return _xml(suite).removesuffix("</testsuite>")


def _xml(element: "Element") -> str:
    text: str = element.tostring().decode("utf-8")  # type: ignore[no-untyped-call]
    return text.partition("?>\n")[2] if text.startswith("<?xml") else text


def _legal(text: str) -> str:
    """The text without what XML has no way to write; line ends stay."""
    return "\n".join(map(shown, text.split("\n")))
