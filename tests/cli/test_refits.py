"""What calibrating prints."""

from pathlib import Path

import pytest

from tqcheck.cli.refits import conclusion, table
from tqcheck.config.calibration import CalibrationOutcome, LabelCount, Refit


def refit(rule: str, outcome: CalibrationOutcome = CalibrationOutcome.MOVED, **fields: object) -> Refit:
    given: dict[str, object] = {
        "labelled": LabelCount(48, 31),
        "old": None,
        "new": 0.84,
        "before": LabelCount(48, 31),
        "after": LabelCount(30, 27),
        **fields,
    }
    return Refit(rule, outcome=outcome, **given)  # type: ignore[arg-type]


OUT_OF_REACH = (
    "at no confidence is the chance to be accepted 0.9 or more; "
    'turn it off with disable = ["TQ102"], or ask for less precision'
)


def test_a_row_a_rule() -> None:
    moved = refit("TQ102")
    raised = refit(
        "TQ103", labelled=LabelCount(120, 9), old=0.61225, before=LabelCount(0, 0), after=LabelCount(5, 5)
    )
    assert table([moved, raised], 0.5) == [
        "rule                  labelled  accepted      old   new  kept before       kept after",
        "TQ102 changed-number        48        31        -  0.84  48, 65% accepted  30, 90% accepted",
        "TQ103 changed-name         120         9  0.61225  0.84  none              5, 100% accepted",
    ]


@pytest.mark.parametrize(
    ("outcome", "note"),
    [
        (CalibrationOutcome.STANDS, "every labelled finding is worth keeping"),
        (
            CalibrationOutcome.TOO_FEW,
            "31 accepted and 17 rejected are too few to go by (20 are needed, 5 of each kind)",
        ),
        (
            CalibrationOutcome.OUT_OF_REACH,
            OUT_OF_REACH,
        ),
    ],
)
def test_why_a_rule_stays_as_it_is(outcome: CalibrationOutcome, note: str) -> None:
    assert table([refit("TQ102", outcome, new=None)], 0.9)[2:] == ["", f"TQ102: stays as it is: {note}"]


def test_the_last_line_says_what_was_written_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    moved = {"TQ102": 0.84, "TQ103": 0.61225}
    values = "min-confidence = {TQ102 = 0.84, TQ103 = 0.61225}"
    said = f"Written to tqcheck.toml: {values}"
    assert conclusion(moved, here / "tqcheck.toml", dry_run=False) == said
    elsewhere = tmp_path / "pyproject.toml"
    assert conclusion(moved, elsewhere, dry_run=True) == f"Dry run, not written to {elsewhere}: {values}"
    assert conclusion({}, elsewhere, dry_run=False) == "Nothing to write: every threshold stays as it is."
