"""A second run over the same texts: quick, and the same to the last byte."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, tqcheck, write_jsonl
from tests.acceptance.test_exit_codes import ALONE, DRIFTED, SOUND

NEWS = Path(__file__).parents[2] / "fixtures" / "news-zh-en.jsonl"
NEEDLESS = (
    "numpy",
    "onnxruntime",
    "snowballstemmer",
    "py3langid",
    "asyncio",
    "ssl",
    "concurrent.futures",
    "tomllib",
)
"""What only an analysis, an engine, worker processes or a config file need."""
LONGEST_PATTERN = 1000
"""Characters of a regular expression that is compiled before it is needed: longer ones take milliseconds."""


@pytest.mark.parametrize("options", [["--no-model"], ["--no-model", "--jobs", "2"], []], ids=" ".join)
def test_a_run_of_which_all_is_kept_says_what_an_uncached_one_says(
    tmp_path: Path, options: list[str]
) -> None:
    command = ["check", str(NEWS), *options, "--output", "text", "--output", "jsonl=run.jsonl"]
    runs = []
    for kept in (["--no-cache"], ["--cache-dir", "kept"], ["--cache-dir", "kept"]):
        run = tqcheck(*command, *kept, cwd=tmp_path)
        assert run.code == 1
        runs.append((run.out, (tmp_path / "run.jsonl").read_bytes()))
    assert runs[0] == runs[1] == runs[2]


def test_what_has_changed_is_judged_again(tmp_path: Path) -> None:
    command = [*CHECK, "in.jsonl", "--cache-dir", "kept", "--output", "jsonl"]
    write_jsonl(tmp_path / "in.jsonl", SOUND, ALONE, DRIFTED)
    tqcheck(*command, cwd=tmp_path)
    write_jsonl(tmp_path / "in.jsonl", ALONE, SOUND | {"text": DRIFTED["text"]}, DRIFTED)
    assert tqcheck(*command, cwd=tmp_path).out == tqcheck(*command, "--no-cache", cwd=tmp_path).out
    info = tqcheck("cache", "info", "--cache-dir", "kept", cwd=tmp_path)
    assert "results.sqlite3: 4 results, " in info.out


def test_a_damaged_cache_is_a_warning_and_the_gate_decides_all_the_same(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND, DRIFTED)
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "results.sqlite3").write_bytes(b"no database at all, but long enough" * 200)
    run = tqcheck(*CHECK, "in.jsonl", "--cache-dir", "kept", cwd=tmp_path)
    assert run.code == 1
    assert "results.sqlite3 cannot be used" in run.err


def test_a_user_without_a_place_for_caches_is_not_troubled(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", DRIFTED)
    (tmp_path / "file").write_text("x")
    run = tqcheck(*CHECK, "in.jsonl", cwd=tmp_path, env={"XDG_CACHE_HOME": str(tmp_path / "file")})
    assert (run.code, run.err) == (1, "")


def test_results_of_another_user_are_not_taken(tmp_path: Path) -> None:
    """A restored cache may say of any passage that it passed: only who has the same secret believes it."""
    write_jsonl(tmp_path / "in.jsonl", SOUND, DRIFTED)
    command = [*CHECK, "in.jsonl", "--cache-dir", "kept", "--timings"]
    judged = "30 more rules"
    users = [{"XDG_CONFIG_HOME": str(tmp_path / name)} for name in ("one", "two")]
    shared = {"TQCHECK_CACHE_KEY": "a key that both of them have"}
    runs = [tqcheck(*command, cwd=tmp_path, env=user) for user in (users[0], users[0], users[1])]
    assert [judged in run.err for run in runs] == [True, False, True]
    runs = [tqcheck(*command, cwd=tmp_path, env=user | shared) for user in users]
    assert [judged in run.err for run in runs] == [True, False]
    short = tqcheck(*command, cwd=tmp_path, env={"TQCHECK_CACHE_KEY": "short"})
    assert (short.code, short.out, short.err.count("\n")) == (2, "", 1)
    assert "TQCHECK_CACHE_KEY is too short" in short.err


def test_without_a_place_for_the_secret_nothing_is_kept_and_that_is_said(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", DRIFTED)
    (tmp_path / "file").write_text("x")
    nowhere = {"XDG_CONFIG_HOME": str(tmp_path / "file")}
    run = tqcheck(*CHECK, "in.jsonl", "--cache-dir", "kept", cwd=tmp_path, env=nowhere)
    assert (run.code, run.err.count("\n")) == (1, 1)
    assert "make that folder writable, or set TQCHECK_CACHE_KEY" in run.err
    assert not (tmp_path / "kept").exists()
    run = tqcheck(*CHECK, "in.jsonl", "--no-cache", cwd=tmp_path, env=nowhere)
    assert (run.code, run.err) == (1, "")


def test_timings_say_where_the_time_went(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    run = tqcheck(*CHECK, "in.jsonl", "--no-cache", "--timings", cwd=tmp_path)
    assert run.code == 0
    for stage in (
        "reading",
        "making counterparts",
        "judging",
        "reporting",
        "in all",
        "similarity",
        "30 more rules",
    ):
        assert f"\n  {stage} " in run.err
    assert "reading" not in run.out


@pytest.mark.parametrize(
    "policy",
    [
        ["--fail-on", "minor"],
        ["--severity", "TQ102=minor"],
        ["--min-confidence", "TQ103=0.95"],
        ["--baseline", "tqcheck-baseline.jsonl"],
    ],
    ids=" ".join,
)
def test_another_policy_decides_on_what_is_kept_as_an_uncached_run_does(
    tmp_path: Path, policy: list[str]
) -> None:
    command = [*CHECK, str(NEWS), "--output", "jsonl"]
    first = tqcheck(*command, "--cache-dir", "kept", cwd=tmp_path)
    (tmp_path / "run.jsonl").write_text(first.out, encoding="utf-8")
    assert tqcheck("baseline", "write", "run.jsonl", "--to", "tqcheck-baseline.jsonl", cwd=tmp_path).code == 0
    before = tqcheck("cache", "info", "--cache-dir", "kept", cwd=tmp_path).out
    again = tqcheck(*command, *policy, "--cache-dir", "kept", cwd=tmp_path)
    plain = tqcheck(*command, *policy, "--no-cache", cwd=tmp_path)
    assert (again.code, again.out) == (plain.code, plain.out)
    assert again.out != first.out
    assert tqcheck("cache", "info", "--cache-dir", "kept", cwd=tmp_path).out == before  # nothing was analysed


_READINESS = [
    ["--sensitivity", "low"],
    ["--sensitivity", "high"],
    ["--min-confidence", "TQ101=0.3"],
    ["--min-confidence", "TQ101=0", "--min-confidence", "TQ201=0.05", "--sensitivity", "low"],
]


@pytest.mark.parametrize("first", _READINESS, ids=" ".join)
def test_how_readily_the_learned_checker_flags_changes_no_analysis(tmp_path: Path, first: list[str]) -> None:
    """Whichever setting the analyses were made under, a rerun under another one gives what an uncached run gives."""
    command = ["check", str(NEWS), "--output", "jsonl", "--timings"]
    tqcheck(*command, *first, "--cache-dir", "kept", cwd=tmp_path)
    before = tqcheck("cache", "info", "--cache-dir", "kept", cwd=tmp_path).out
    outputs = set()
    for policy in _READINESS:
        again = tqcheck(*command, *policy, "--cache-dir", "kept", cwd=tmp_path)
        plain = tqcheck(*command, *policy, "--no-cache", cwd=tmp_path)
        assert (again.code, again.out) == (plain.code, plain.out)
        assert "learned checker" in plain.err
        assert "learned checker" not in again.err  # nothing was analysed
        outputs.add(again.out)
    assert len(outputs) == len(_READINESS)
    assert tqcheck("cache", "info", "--cache-dir", "kept", cwd=tmp_path).out == before


def test_a_rerun_makes_ready_for_no_analysis(tmp_path: Path) -> None:
    """It imports what it needs, and compiles none of the patterns that are made of word lists."""
    write_jsonl(tmp_path / "in.jsonl", SOUND, DRIFTED)
    command = [*CHECK, "in.jsonl", "--cache-dir", "kept", "--output", "jsonl=run.jsonl", "--quiet"]
    tqcheck(*command, cwd=tmp_path)
    program = f"""
import re, sys
long, compiling = [], re.compile
def noting(pattern, flags=0):
    if isinstance(pattern, str) and len(pattern) > {LONGEST_PATTERN}:
        long.append(pattern)
    return compiling(pattern, flags)
re.compile = noting
from tqcheck.__main__ import main
main({command!r})
print(long, [name for name in {NEEDLESS!r} if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[] []\n"
