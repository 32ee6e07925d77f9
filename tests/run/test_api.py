"""tqcheck as a library."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import tqcheck
from tests.builders import load_fake_checker
from tqcheck.core.content_hash import text_hash
from tqcheck.core.errors import InputError
from tqcheck.suppressions.baseline import Baseline, Key, PassageKey
from tqcheck.suppressions.entry_writing import write_baseline

RULES_ALONE = tqcheck.Settings(model=False)


def test_check_gives_judgements_and_a_verdict() -> None:
    report = tqcheck.check(
        [
            tqcheck.Passage(
                "Exports rose to $20 billion last year.",
                counterparts=(
                    tqcheck.Counterpart(tqcheck.Route.REFERENCE, "Exports rose to $200 billion last year."),
                ),
            )
        ],
        RULES_ALONE,
    )
    assert report.summary.verdict is tqcheck.Verdict.FAIL
    assert [finding.text for finding in report.judgements[0].findings] == ["$20 billion"]


def test_settings_decide() -> None:
    passages = [tqcheck.Passage("Rates rose on Monday.")]
    assert tqcheck.check(passages, RULES_ALONE).summary.verdict is tqcheck.Verdict.UNCHECKED
    allowed = tqcheck.Settings(allow_unchecked=True, model=False)
    assert tqcheck.check(passages, allowed).summary.verdict is tqcheck.Verdict.PASS


def test_files_of_old_findings_that_the_settings_name_count_here_too(tmp_path: Path) -> None:
    passages = [tqcheck.Passage("The the rate rose.", id="p")]
    baseline = tmp_path / "base.jsonl"
    settings = replace(RULES_ALONE, max_findings=0, allow_unchecked=True, baseline=baseline)
    with pytest.raises(InputError, match="no such baseline"):
        tqcheck.check(passages, settings)
    key = Key(PassageKey("<memory>", "p", text_hash("The the rate rose.")), "TQ203")
    write_baseline(Baseline(baseline, {key: 2}))
    summary = tqcheck.check(passages, settings).summary
    assert (summary.verdict, summary.baselined, summary.stale) == (tqcheck.Verdict.PASS, 1, 1)


def test_the_learned_checker_reads_along_and_is_named() -> None:
    report = tqcheck.check([tqcheck.Passage("It was very cold on Monday.")], load=load_fake_checker)
    assert [finding.rule for finding in report.judgements[0].findings] == ["TQ201"]
    assert "|model:checker-fake#00c0ffee|" in report.summary.signature
    alone = tqcheck.check([tqcheck.Passage("It was very cold.")], RULES_ALONE, load_fake_checker)
    assert alone.judgements[0].findings == ()
    assert "|model:none|" in alone.summary.signature


def test_everything_promised_is_there() -> None:
    for name in tqcheck.__all__:
        assert getattr(tqcheck, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'chcek'"):
        tqcheck.chcek  # noqa: B018


HEAVY = {
    "torch",
    "transformers",
    "onnxruntime",
    "tokenizers",
    "numpy",
    "sacrebleu",
    "rich",
    "regex",
    "tqcheck.rules",
    "tqcheck.qe",
}


@pytest.mark.parametrize(
    ("arguments", "too_heavy"),
    [
        (["--help"], HEAVY),
        (
            ["check", "--help"],
            HEAVY,
        ),
        (["--version"], HEAVY),
        (["rules"], {"torch", "transformers", "onnxruntime", "tokenizers"}),
    ],
    ids=["help", "check-help", "version", "rules"],
)
def test_start_up_imports_nothing_heavy(arguments: list[str], too_heavy: set[str]) -> None:
    program = (
        "import sys; from tqcheck.__main__ import main; main(sys.argv[1:]);"
        "print(*sys.modules, sep=chr(10), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    )
    assert too_heavy.isdisjoint(done.stderr.split())
