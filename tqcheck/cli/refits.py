"""What `tqcheck calibrate` prints: a table of refits, why some rules stay as they are, and what was written."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from tqcheck.config.calibration import LEAST_LABELS, LEAST_OF_EACH, CalibrationOutcome, LabelCount, Refit
from tqcheck.config.text import toml_value
from tqcheck.core.errors import one_line
from tqcheck.rules import ALL_RULES

_HEAD = ("rule", "labelled", "accepted", "old", "new", "kept before", "kept after")
_TO_THE_RIGHT = frozenset({1, 2, 3, 4})


def table(refits: Sequence[Refit], precision: float) -> list[str]:
    """Lines: a row a rule under a head, and a note for each rule whose threshold stays."""
    rows = [_HEAD, *(_row(refit) for refit in refits)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    notes = [
        f"{refit.rule}: {_note(refit, precision)}"
        for refit in refits
        if refit.outcome is not CalibrationOutcome.MOVED
    ]
    return [*(_line(row, widths) for row in rows), *([""] if notes else []), *notes]


def conclusion(moved: Mapping[str, float], path: Path, *, dry_run: bool) -> str:
    """The last line: what was written, and where."""
    if not moved:
        return "Nothing to write: every threshold stays as it is."
    where = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    what = f"min-confidence = {toml_value(dict(moved))}"
    return one_line(f"{'Dry run, not written' if dry_run else 'Written'} to {where}: {what}")


def _row(refit: Refit) -> tuple[str, ...]:
    return (
        f"{refit.rule} {ALL_RULES[refit.rule].name}",
        str(refit.labelled.findings),
        str(refit.labelled.accepted),
        _threshold(refit.old),
        _threshold(refit.new),
        _kept(refit.before),
        _kept(refit.after),
    )


def _threshold(value: float | None) -> str:
    return "-" if value is None else f"{value:g}"


def _kept(tally: LabelCount) -> str:
    return "none" if tally.share is None else f"{tally.findings}, {tally.share:.0%} accepted"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [
        cell.rjust(width) if column in _TO_THE_RIGHT else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()


def _note(refit: Refit, precision: float) -> str:
    if refit.outcome is CalibrationOutcome.STANDS:
        return "stays as it is: every labelled finding is worth keeping"
    if refit.outcome is CalibrationOutcome.OUT_OF_REACH:
        return (
            f"stays as it is: at no confidence is the chance to be accepted {precision:g} or more; "
            f'turn it off with disable = ["{refit.rule}"], or ask for less precision'
        )
    accepted, rejected = refit.labelled.accepted, refit.labelled.findings - refit.labelled.accepted
    return (
        f"stays as it is: {accepted} accepted and {rejected} rejected are too few to go by "
        f"({LEAST_LABELS} are needed, {LEAST_OF_EACH} of each kind)"
    )
