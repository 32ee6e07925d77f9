"""From the page to the next run: what a review saves is what `tqcheck accept` and `tqcheck calibrate` read."""

from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, write_jsonl
from tests.cli.in_process import tqcheck
from tests.reporters.html.browser import CHROMIUM, Opener

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="Chromium is not installed: apt-get install chromium"
)

DECISIONS = "tqcheck-decisions.jsonl"
COMMAS = (*CHECK, "in.jsonl", "--families", "awkward,integrity")


@pytest.fixture
def reviewed(tmp_path: Path, opened: Opener) -> Path:
    """A folder where commas of the wrong width were called errors in the page, and commas too many were not."""
    wide = [{"id": f"wide-{n}", "text": f"The river rose by {n} feet，the town said."} for n in range(2, 14)]
    twice = [
        {"id": f"twice-{n}", "text": f"The river rose by {n} feet,, the town said."} for n in range(2, 14)
    ]
    write_jsonl(tmp_path / "in.jsonl", *wide, *twice)
    tqcheck(*COMMAS, "--output", "html=checked.html", cwd=tmp_path)
    report = opened((tmp_path / "checked.html").read_text(encoding="utf-8"))
    report.choose(sort="file")
    for key in "na" * 12 + "nr" * 12:
        report.page.keyboard.press(key)
    with report.page.expect_download() as download:
        report.page.get_by_role("button", name="Save decisions").click()
    download.value.save_as(tmp_path / DECISIONS)
    return tmp_path


def test_what_was_not_an_error_is_accepted(reviewed: Path) -> None:
    run = tqcheck("accept", "--from", DECISIONS, cwd=reviewed)
    assert (run.code, run.out.count(' TQ206 ",," accepted\n')) == (0, 12)
    records = tqcheck(*COMMAS, "--output", "jsonl", cwd=reviewed).records
    assert [each["text"] for record in records[:-1] for each in record["findings"]] == ["，"] * 12
    assert records[-1]["summary"]["excused"] == 12


def test_thresholds_are_fitted_to_the_decisions(reviewed: Path) -> None:
    run = tqcheck("calibrate", DECISIONS, cwd=reviewed)
    assert (run.code, run.err) == (0, "")
    assert "TQ206 mixed-punctuation        24        12    -  0.89" in run.out
    assert (reviewed / "tqcheck.toml").read_text() == "min-confidence = {TQ206 = 0.89}\n"
