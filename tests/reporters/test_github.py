"""Workflow commands of GitHub Actions."""

import re

import pytest
from hypothesis import given, settings

from tests.builders import finding, judgement, passage
from tests.reporters.golden import assert_golden, rendered
from tests.reporters.hostile import HOSTILE, hostile_judgement
from tests.reporters.samples import summary
from tqcheck.core.finding import Severity, Verdict
from tqcheck.core.passage import Location
from tqcheck.reporters.base import RenderOptions

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def test_golden() -> None:
    assert_golden("run.github", rendered("github", RenderOptions()))


def test_ten_of_a_kind_the_worst_first_then_how_many_more() -> None:
    batch = [
        judgement(finding(severity=severity, message=f"{severity.label} {number}"))
        for number in range(12)
        for severity in (Severity.MINOR, Severity.MAJOR)
    ]
    batch.append(judgement(finding(severity=Severity.CRITICAL, message="the worst")))
    *findings, last = rendered("github", RenderOptions(), batch).splitlines()
    assert [line.split(" ")[0] for line in findings] == ["::error"] * 10 + ["::warning"] * 10
    assert "::the worst;" in findings[0]
    assert "::minor 0;" in findings[10]
    assert last.startswith("::notice title=tqcheck::5 more not shown here. FAIL: ")


@pytest.mark.parametrize(
    ("location", "properties"),
    [
        (Location("a.txt", 3, verbatim=True), "file=a.txt,line=3,endLine=4"),
        (Location("a.csv", 3, 9), "file=a.csv,line=3"),
    ],
    ids=["two-lines", "escaped"],
)
def test_columns_only_where_github_takes_them(location: Location, properties: str) -> None:
    batch = [judgement(finding(2, 6), passage=passage("Rat\nes rose.", location=location))]
    assert rendered("github", RenderOptions(), batch).startswith(
        f"::error {properties},title=TQ102 changed-number::"
    )


def test_properties_are_escaped() -> None:
    line = rendered("github", RenderOptions(), [hostile_judgement("x")]).splitlines()[0]
    assert line.startswith(
        "::error file=a%2C b%3Ac.jsonl,line=3,col=20,endColumn=21,title=TQ102 changed-number::"
    )


def test_a_batch_that_could_not_be_judged_is_an_error() -> None:
    first, last = rendered("github", RenderOptions(), [], summary(verdict=Verdict.UNCHECKED)).splitlines()
    assert first.startswith("::error file=.,line=1,title=tqcheck-gate::UNCHECKED")
    assert last.startswith("::notice title=tqcheck::UNCHECKED")


@settings(deadline=None)
@given(HOSTILE)
def test_no_text_becomes_a_command_of_its_own(phrase: str) -> None:
    lines = re.split(
        r"[\r\n]", rendered("github", RenderOptions(), [hostile_judgement(phrase)]).removesuffix("\n")
    )
    assert [COMMAND.fullmatch(line)[1] for line in lines] == ["error", "notice"]  # type: ignore[index]
    assert not re.search(r"%(?!25|0A|0D|2C|3A)", "".join(lines))
