"""Whose word the reports quote for a finding."""

import io

import pytest

from tests.builders import finding, judgement
from tqcheck.core.finding import Evidence
from tqcheck.core.passage import Route
from tqcheck.core.settings import Settings
from tqcheck.reporters import REPORTERS
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.wording import objections_in_words
from tqcheck.run.tally import Tally


def by(*evidence: tuple[str | None, str], route: Route = Route.RETRANSLATION) -> tuple[Evidence, ...]:
    return tuple(Evidence(route, origin, text) for origin, text in evidence)


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        (by(("opus-mt", "36")), ["retranslation by opus-mt: 36"]),
        (by(("opus-mt", "36"), ("nllb", "36")), ["retranslation by opus-mt, nllb: 36"]),
        (
            by(("opus-mt", "36"), ("nllb", "")),
            ["retranslation by opus-mt: 36", "retranslation by nllb: (nothing there)"],
        ),
        (
            (*by(("opus-mt", "36")), *by((None, "36"), route=Route.REFERENCE)),
            ["retranslation by opus-mt, reference: 36"],
        ),
        (
            by(*((f"e{number}", "36") for number in range(12))),
            ["retranslation by e0, e1, e2, e3, e4, e5, e6, e7, e8, e9: 36", "and 2 more"],
        ),
    ],
)
def test_each_wording_once_and_the_first_ten_that_object(
    evidence: tuple[Evidence, ...], said: list[str]
) -> None:
    assert objections_in_words(finding(evidence=evidence)) == said


@pytest.mark.parametrize("name", sorted(set(REPORTERS) - {"jsonl"}))
def test_reports_for_people_name_ten_and_say_how_many_more(name: str) -> None:
    objected = finding(evidence=by(*((f"e{number}", "36") for number in range(12))))
    stream = io.StringIO()
    reporter = REPORTERS[name](stream, RenderOptions())
    reporter.add(judgement(objected))
    reporter.finish(Tally(Settings(model=False)).summary())
    assert "and 2 more" in stream.getvalue()
    assert "e10" not in stream.getvalue()
