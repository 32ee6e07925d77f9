"""The contents of a report of a comparison."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from tqcheck.comparing.columns import RunColumns
from tqcheck.comparing.comparison import RunComparison, compared
from tqcheck.comparing.examples import Details, read_details
from tqcheck.comparing.paired_bootstrap import RESAMPLES, SEED
from tqcheck.comparing.regression import Regression, regression
from tqcheck.core.errors import InputError
from tqcheck.judging.gate import ExitCode
from tqcheck.judging.signature import SignatureDifference, signature_differences
from tqcheck.readers.base import InputFile
from tqcheck.version import __version__

MOST_RUNS = len(ascii_uppercase)


@dataclass(frozen=True, slots=True)
class LaterRun:
    """A later run, compared with the first."""

    label: str
    """A letter from B on; the first run is A."""
    comparison: RunComparison
    details: Details
    made_differently: Sequence[SignatureDifference]
    """The differences between the signatures of the first run and this one."""
    regression: Regression


@dataclass(frozen=True, slots=True)
class ComparisonReport:
    """Every later run, compared with the first."""

    first: RunColumns
    later: Sequence[LaterRun]

    @property
    def runs(self) -> Sequence[tuple[str, RunColumns]]:
        """All runs with their letters, the first one included."""
        return [("A", self.first), *((each.label, each.comparison.later) for each in self.later)]

    @property
    def signature(self) -> str:
        """How the figures were computed, and a digest of each run: reports with equal signatures have equal figures."""
        pairing = dict.fromkeys("file+id" if each.comparison.pairing.by_file else "id" for each in self.later)
        parts = [
            f"tqcheck:{__version__}",
            "test:paired-bootstrap",
            "p:two-sided",
            f"resamples:{RESAMPLES}",
            f"seed:{SEED}",
            f"pairs:{','.join(pairing)}",
            "chrf:mean-of-passages",
            *(f"{label}:{run.digest}" for label, run in self.runs),
        ]
        return "|".join(parts)

    @property
    def exit_code(self) -> ExitCode:
        """The exit code of `--fail-on-regression`: the worst one of the later runs."""
        codes = {each.regression.exit_code for each in self.later}
        return next(
            (code for code in (ExitCode.FAILED, ExitCode.NOT_JUDGED) if code in codes), ExitCode.PASSED
        )


def comparison_report(
    runs: Sequence[tuple[InputFile, RunColumns]], *, examples: int, allow_different: bool
) -> ComparisonReport:
    """Compare each later run with the first.

    Raises InputError for runs that share no passage or, unless `allow_different`, were made differently.
    """
    (file, first), *others = runs
    made_differently = [
        signature_differences(first.summary.signature, later.summary.signature) for _, later in others
    ]
    if not allow_different:
        for (_, later), differences in zip(others, made_differently, strict=True):
            _refuse_different(first, later, differences)
    comparisons = [compared(first, later) for _, later in others]
    for each in comparisons:
        _refuse_nothing_shared(each)
    details = read_details(comparisons, file, [each for each, _ in others], examples)
    return ComparisonReport(first, tuple(_later_runs(comparisons, details, made_differently)))


def _later_runs(
    comparisons: Sequence[RunComparison],
    details: Sequence[Details],
    made_differently: Sequence[Sequence[SignatureDifference]],
) -> Iterable[LaterRun]:
    for label, comparison, those, differences in zip(
        ascii_uppercase[1:], comparisons, details, made_differently, strict=False
    ):
        yield LaterRun(label, comparison, those, differences, regression(comparison))


def _refuse_different(
    first: RunColumns, later: RunColumns, differences: Sequence[SignatureDifference]
) -> None:
    if differences:
        told = "; ".join(map(str, differences))
        raise InputError(
            f"not made as {first.name} was ({told})",
            later.name,
            later.summary_line,
            "check both in the same way, or pass --allow-different",
        )


def _refuse_nothing_shared(comparison: RunComparison) -> None:
    if not len(comparison.pairing):
        by = "file and id" if comparison.pairing.by_file else "id"
        raise InputError(
            f"no passage has the {by} of one in {comparison.first.name}",
            comparison.later.name,
            comparison.later.summary_line,
            "give the same passages the same ids"
            + (" under the same file names" if comparison.pairing.by_file else ""),
        )
