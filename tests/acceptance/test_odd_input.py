"""Input that breaks parsers and system calls is refused in one line with exit code 2: it is no fault of tqcheck."""

import os
import sys
from pathlib import Path

import pytest

from tests.acceptance.command import tqcheck, write_jsonl, write_lines
from tests.acceptance.test_exit_codes import SOUND
from tests.cli.in_process import tqcheck as in_process
from tqcheck.counterparts.engines.http_service import _asked_for

DEEP = "[" * 3000 + "]" * 3000
DIGITS = "9" * 5000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    return tmp_path


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (f'{{"text": "Rates rose.", "x": {DEEP}}}', "nested too deeply"),
        (f'{{"text": "Rates rose.", "x": {DEEP * 60}}}', "in.jsonl:1: "),
        (f'{{"text": "Rates rose.", "x": {DIGITS}}}', "a number of too many digits"),
    ],
)
def test_records(folder: Path, line: str, says: str) -> None:
    write_lines(folder / "in.jsonl", [line])
    run = tqcheck("check", "--no-model", "in.jsonl", cwd=folder)
    assert run.code == 2
    assert says in run.err
    assert run.err.count("\n") == 1


@pytest.mark.parametrize(
    ("config", "says"),
    [
        (f"jobs = {DIGITS}", "holds a number of too many digits, or values nested too deeply"),
        (f"jobs = {DEEP}", "holds a number of too many digits, or values nested too deeply"),
        ('baseline = "a\\u0000b"', "baseline: expected a path, not a NUL character in it"),
        ('accepted = "a\\u0000b"', "accepted: expected a path, not a NUL character in it"),
    ],
)
def test_configurations(folder: Path, config: str, says: str) -> None:
    (folder / "tqcheck.toml").write_text(config, encoding="utf-8")
    run = tqcheck("check", "--no-model", "in.jsonl", cwd=folder)
    assert (run.code, run.out) == (2, "")
    assert says in run.err
    assert run.err.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes")
@pytest.mark.parametrize("arguments", [(), ("--config", "tqcheck.toml")], ids=["found", "named"])
def test_a_pipe_is_no_configuration(folder: Path, arguments: tuple[str, ...]) -> None:
    os.mkfifo(folder / "tqcheck.toml")
    run = tqcheck("check", "--no-model", *arguments, "in.jsonl", cwd=folder)
    assert run.code == 2
    assert "tqcheck.toml: is no regular file; name a file" in run.err


@pytest.mark.parametrize(
    "arguments", [("a\0b.jsonl",), ("in.jsonl", "--output", "jsonl=a\0b"), ("in.jsonl", "--config", "a\0b")]
)
def test_nul_in_an_argument(folder: Path, arguments: tuple[str, ...]) -> None:
    run = in_process("check", "--no-model", *arguments, cwd=folder)
    assert (run.code, run.err) == (2, "tqcheck: error: an argument holds a NUL character; take it out\n")


@pytest.mark.parametrize("header", ["²", "٣", "-1", "soon", "", "Wed, 99 Nov 2026", "1e9", "9" * 400])
def test_a_service_may_ask_for_any_wait(header: str) -> None:
    asked = _asked_for(header)
    assert asked is None or asked >= 0
