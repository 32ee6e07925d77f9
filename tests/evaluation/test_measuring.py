"""All figures of a set, and the reports about them."""

import builtins
import json
from typing import Any

import pytest

from tests.evaluation.annotations import AWKWARD, DRIFT, error, found, outcome, words
from tqcheck.core.errors import UsageError
from tqcheck.core.judgement import Scores
from tqcheck.evaluation.figure import Section
from tqcheck.evaluation.measuring import Measurement, measure, refuse_without_libraries
from tqcheck.evaluation.outcome import Outcome
from tqcheck.evaluation.report_json import json_report
from tqcheck.evaluation.report_text import text_report
from tqcheck.reporters.base import RenderOptions
from tqcheck.storage.extras import install_command


def outcomes() -> list[Outcome]:
    return [
        outcome(
            *([error(DRIFT, 0, 3)] if number % 3 else [error(AWKWARD, 4, 7)] if number % 2 else []),
            findings=[found(0, 3)] if number % 2 else [],
            words=words("BAD" if number % 3 else "OK", "OK", "OK", "OK"),
            scores=Scores(1 - (number % 5) / 5, (number % 4) / 4, 0.5, 50.0 + number % 7, 20.0, 40.0),
            document=f"d{number % 8}",
            source=f"s{number // 2}",
            system=f"e{number % 2}",
        )
        for number in range(40)
    ]


@pytest.fixture(scope="module")
def measured() -> Measurement:
    pytest.importorskip("sklearn", reason="scikit-learn is not installed: pip install 'tqcheck[evaluate]'")
    return measure(outcomes(), resamples=100)


def test_every_section_is_measured(measured: Measurement) -> None:
    assert {figure.section for figure in measured.figures} == set(Section)
    assert (measured.passages, measured.units, measured.sources, measured.systems, measured.raters) == (
        40,
        8,
        20,
        2,
        1,
    )
    assert measured.counterparts == {"retranslation by a": 40}


def test_the_same_seed_gives_the_same_measurement(measured: Measurement) -> None:
    assert measure(outcomes(), resamples=100) == measured
    assert measure(outcomes(), resamples=100, seed=1) != measured


def test_the_plain_similarity_has_a_row_where_there_is_one(measured: Measurement) -> None:
    more = measure(
        outcomes(),
        plain_similarity=lambda passage, counterparts: float(len(passage.source or "")),
        resamples=100,
    )
    assert more.figure(Section.ORDER, "Spearman", "plain encoder") is not None
    assert measured.figure(Section.ORDER, "Spearman", "plain encoder") is None


def test_text(measured: Measurement) -> None:
    shown = text_report(measured, "tqcheck:x|model:none")
    lines = shown.split("\n")
    assert lines[0] == "40 passages, 20 sources, 2 systems, 1 rater"
    assert lines[1] == "Compared with: retranslation by a 40"
    assert "\x1b" not in shown
    assert max(map(len, lines)) <= 100
    figure = measured.figure(Section.ORDER, "Spearman", "chrF++")
    assert figure is not None
    assert figure.estimate.low is not None
    row = next(line for line in lines if line.startswith("chrF++"))
    assert f"{figure.estimate.value:.3f} [{figure.estimate.low:.3f}, {figure.estimate.high:.3f}]" in row
    assert any(line.startswith("TQ102 changed-number") for line in lines)
    assert lines[-2] == "tqcheck:x|model:none"
    assert "\x1b" in text_report(measured, "", RenderOptions(colour=True))


def test_json(measured: Measurement) -> None:
    report = json.loads(json_report(measured, "tqcheck:x"))
    assert (report["schema_version"], report["passages"], report["signature"]) == (1, 40, "tqcheck:x")
    assert len(report["figures"]) == len(measured.figures)
    first, figure = report["figures"][0], measured.figures[0]
    assert first == {
        "section": figure.section.value,
        "measure": figure.measure,
        "of": figure.of,
        "value": figure.estimate.value,
        "low": figure.estimate.low,
        "high": figure.estimate.high,
        "count": figure.count,
    }


def test_missing_libraries_are_an_error_that_says_how_to_get_them(monkeypatch: pytest.MonkeyPatch) -> None:
    present = builtins.__import__

    def without_scipy(name: str, *rest: Any, **more: Any) -> Any:
        if name.partition(".")[0] == "scipy":
            raise ModuleNotFoundError("No module named 'scipy'", name="scipy")
        return present(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without_scipy)
    with pytest.raises(UsageError) as raised:
        refuse_without_libraries()
    assert str(raised.value) == f"evaluate needs scipy, which is not installed; {install_command('evaluate')}"
