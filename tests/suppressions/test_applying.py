"""Known findings leave the verdict and stay in the report."""

from collections import Counter
from pathlib import Path

import pytest

from tests.builders import finding, judgement, passage
from tqcheck.core.analysis import Analysis, RuleResult, Usable
from tqcheck.core.content_hash import text_hash
from tqcheck.core.errors import UsageError
from tqcheck.core.finding import Finding, Severity, Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Suppression, SuppressionOrigin
from tqcheck.core.settings import Level, Settings
from tqcheck.judging.analyse import JudgedBatch
from tqcheck.judging.decide import decide
from tqcheck.judging.gate import passage_verdict
from tqcheck.run.tally import Tally
from tqcheck.suppressions.accepted import AcceptedEntry, AcceptedFile
from tqcheck.suppressions.applying import Revision, Suppressions
from tqcheck.suppressions.baseline import Baseline, Key, PassageKey
from tqcheck.suppressions.loading import load_suppressions

TEXT = "Rates rose."
KEY = Key(PassageKey("news.jsonl", "p1", text_hash(TEXT)), "TQ102")
MINOR = finding(6, 7, rule="TQ106", severity=Severity.MINOR)
NEW = finding(9, 10, rule="TQ103")


def old(count: int = 1, since: Revision | None = None) -> Suppressions:
    baseline = Baseline(Path("tqcheck-baseline.jsonl"), Counter({KEY: count}))
    return Suppressions(baseline, since=since)


def settled(*findings: Finding, checked: bool = True, settings: Settings | None = None) -> Judgement:
    """The judgement of a passage with these findings; beside no counterpart where it is not checked."""
    found = {each.rule: [one for one in findings if one.rule == each.rule] for each in findings}
    results = [RuleResult(rule, tuple(ones), compared=True) for rule, ones in found.items()]
    heard = RuleResult("TQ104", compared=checked)
    usable = Usable(("en",), speaks_for=checked, why_not="alone")
    analysis = Analysis((*results, heard), usable=usable)
    return decide(passage(TEXT), analysis, settings or Settings(), suppress=old().suppress)


@pytest.mark.parametrize(
    ("findings", "checked", "settings", "verdict"),
    [
        ((finding(),), True, Settings(), Verdict.PASS),
        ((finding(), MINOR), True, Settings(), Verdict.PASS),
        ((finding(), MINOR), True, Settings(fail_on=Level.MINOR), Verdict.FAIL),
        ((finding(), NEW), True, Settings(), Verdict.FAIL),
        ((finding(), finding(7, 9)), True, Settings(), Verdict.FAIL),
        ((finding(),), False, Settings(), Verdict.UNCHECKED),
        ((NEW,), False, Settings(), Verdict.FAIL),
    ],
    ids=["known", "minor-left", "stricter", "another", "one-more", "unchecked", "new-and-unchecked"],
)
def test_the_verdict_is_that_of_what_is_left(
    findings: tuple[Finding, ...], checked: bool, settings: Settings, verdict: Verdict
) -> None:
    assert settled(*findings, checked=checked, settings=settings).verdict is verdict


def test_known_findings_are_excused_by_the_baseline() -> None:
    (suppressed,) = settled(finding(), NEW).suppressed
    assert suppressed.suppression.origin is SuppressionOrigin.BASELINE
    assert suppressed.suppression.reason == "in the baseline"


def test_without_files_nothing_is_touched() -> None:
    batch = JudgedBatch((judgement(finding()),))
    assert Suppressions().noted(batch) is batch
    assert Suppressions().suppress(passage(TEXT), (finding(),)) == ((finding(),), ())


def summarised(settings: Settings, count: int) -> Tally:
    told = old(count, Revision("main", "0123456789abcdef"))
    tally = Tally(settings, old=told, files=("news.jsonl",))
    kept, known = told.suppress(passage(TEXT), (finding(), NEW))
    verdict = passage_verdict(kept, settings, checked=True)
    judged = judgement(*kept, suppressed=known, passage=passage(TEXT), verdict=verdict)
    tally.add(JudgedBatch((judged,)))
    return tally


def test_the_summary_counts_them_by_their_own() -> None:
    summary = summarised(Settings(), 3).summary()
    assert (summary.findings, summary.baselined, summary.suppressed, summary.stale) == (1, 1, 0, 2)
    assert summary.changed_since == "main"
    assert summary.warnings == ("stale findings in the baseline: 2; tqcheck baseline prune removes them",)
    assert "|baseline:3#" in summary.signature
    assert summary.signature.endswith("|changed-since:0123456789ab")


def test_other_baselines_make_other_signatures() -> None:
    one, two = (summarised(Settings(), count).summary().signature for count in (1, 2))
    assert one != two


@pytest.mark.parametrize(("count", "broken"), [(1, 0), (2, 1)])
def test_strictly_what_is_gone_fails(count: int, broken: int) -> None:
    settings = Settings(strict_baseline=True, fail_on=Level.NEVER, baseline=Path("tqcheck-baseline.jsonl"))
    summary = summarised(settings, count).summary()
    assert len(summary.broken) == broken
    assert summary.verdict is (Verdict.FAIL if broken else Verdict.PASS)


def test_strictness_without_a_baseline_makes_no_sense() -> None:
    with pytest.raises(UsageError, match="--strict-baseline without a baseline"):
        load_suppressions(Settings(strict_baseline=True))


def test_many_accepted_findings_of_no_use_are_counted() -> None:
    suppression = Suppression("TQ102", None, "r", SuppressionOrigin.SIDECAR)
    many = tuple(
        AcceptedEntry(f"{number:016x}", suppression, "news.jsonl", None, number) for number in range(14)
    )
    told = Suppressions(accepted=AcceptedFile(Path("accepted.jsonl"), many))
    warnings = Tally(Settings(), old=told, files=("news.jsonl",)).summary().warnings
    assert len(warnings) == 11
    assert warnings[0] == "accepted.jsonl:0: TQ102 matches no finding"
    assert warnings[-1] == "4 more accepted findings match no finding"
