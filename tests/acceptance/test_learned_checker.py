"""The learned checker in the installed command."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.acceptance.command import tqcheck, write_jsonl
from tests.acceptance.test_exit_codes import DRIFTED, SOUND

NEWS = Path(__file__).parents[2] / "fixtures" / "news-zh-en.jsonl"
LEARNED = {"TQ101", "TQ201"}
LOADED = ("onnxruntime", "tokenizers", "tqcheck.qe")


def rules_of(folder: Path, *options: str) -> list[tuple[str, str, str]]:
    """The passage, the rule and the phrase of every finding; a rule merged into another counts too."""
    *passages, _ = tqcheck("check", NEWS, *options, "--output", "jsonl", cwd=folder).records
    return [
        (passage["id"], code, finding["text"])
        for passage in passages
        for finding in passage["findings"]
        for code in (finding["rule"], *finding.get("also", ()))
    ]


@pytest.mark.parametrize("off", [("--no-model",), ("--disable", "TQ101,TQ201"), ("--families", "integrity")])
def test_rules_alone_load_nothing_of_the_model(tmp_path: Path, off: tuple[str, ...]) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND, DRIFTED)
    arguments = ["check", "in.jsonl", "--output", "jsonl", *off]
    program = (
        f"import sys; from tqcheck.__main__ import main; main({arguments!r});"
        f"print(*(name for name in {LOADED!r} if name in sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stderr.split() == []
    assert "|model:none|" in done.stdout
    assert not any(f'"rule": "{code}"' in done.stdout for code in LEARNED)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--sensitivity", "extreme"), "--sensitivity"),
        (("--min-confidence", "TQ101"), 'expected RULE=CONFIDENCE, not "TQ101"'),
        (("--min-confidence", "TQ101=2"), "expected a number from 0 to 1"),
        (("--min-confidence", "TQ999=0.5"), 'there is no rule "TQ999"'),
    ],
)
def test_options_that_make_no_sense_are_usage_errors(
    tmp_path: Path, options: tuple[str, ...], says: str
) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    run = tqcheck("check", "in.jsonl", "--no-model", *options, cwd=tmp_path)
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert says in run.err


@pytest.mark.parametrize(("least", "code"), [("0.8", 1), ("0.81", 0)])
def test_findings_that_are_not_sure_enough_do_not_gate(tmp_path: Path, least: str, code: int) -> None:
    write_jsonl(tmp_path / "in.jsonl", DRIFTED)
    options = ("--no-model", "--min-confidence", f"changed-number={least}", "--output", "jsonl")
    run = tqcheck("check", "in.jsonl", *options, cwd=tmp_path)
    assert run.code == code
    assert len(run.records[0]["findings"]) == code
    assert f"|min-confidence:TQ102={least}|" in run.records[-1]["summary"]["signature"]


def test_the_model_is_on_unless_it_is_turned_off(tmp_path: Path) -> None:
    found = rules_of(tmp_path)
    assert {code for _, code, _ in found} >= LEARNED
    assert LEARNED.isdisjoint({code for _, code, _ in rules_of(tmp_path, "--no-model")})
    signature = tqcheck("check", NEWS, "--output", "jsonl", cwd=tmp_path).records[-1]["summary"]["signature"]
    assert "|model:checker-en#" in signature


@pytest.mark.parametrize("output", ["text", "jsonl"])
def test_jobs_change_no_byte_with_the_model(tmp_path: Path, output: str) -> None:
    one, two = (
        tqcheck("check", NEWS, "--output", output, "--jobs", jobs, cwd=tmp_path) for jobs in ("1", "2")
    )
    assert one == two
    assert one.code == 1


@pytest.mark.parametrize("fewer", [("--sensitivity", "low"), ("--min-confidence", "TQ101=0.95,TQ201=0.95")])
def test_less_sensitive_means_fewer_phrases(tmp_path: Path, fewer: tuple[str, ...]) -> None:
    few, many = (
        [each for each in rules_of(tmp_path, *options) if each[1] in LEARNED]
        for options in (fewer, ("--sensitivity", "high"))
    )
    assert len(few) < len(many)
