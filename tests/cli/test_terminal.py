"""What depends on the terminal: width, colours, progress."""

import io
import os
import pty
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, COMMAND, write_jsonl
from tqcheck.cli.progress import progress
from tqcheck.cli.terminal import file_options, terminal_options


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "env", "width", "colour"),
    [
        (io.StringIO(), {}, 100, False),
        (io.StringIO(), {"COLUMNS": "60"}, 100, False),
        (io.StringIO(), {"FORCE_COLOR": "1"}, 100, True),
        (Terminal(), {"COLUMNS": "60"}, 60, True),
        (Terminal(), {"COLUMNS": "10"}, 40, True),
        (Terminal(), {"COLUMNS": "60", "NO_COLOR": "1"}, 60, False),
        (Terminal(), {"COLUMNS": "60", "NO_COLOR": "1", "FORCE_COLOR": "1"}, 60, False),
    ],
    ids=["pipe", "pipe-has-no-width", "forced", "terminal", "narrow", "no-colour", "no-colour-wins"],
)
def test_look(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, env: dict[str, str], width: int, colour: bool
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    rendering = terminal_options(stream, quiet=False, statistics=True)
    assert (rendering.width, rendering.colour, rendering.statistics) == (width, colour, True)


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
@pytest.mark.parametrize(("root", "named"), [("", ""), ("..", ".."), ("../elsewhere", "")])
def test_reports_for_programs_are_told_where_the_repository_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, root: str, named: str
) -> None:
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    if root:
        monkeypatch.setenv(variable, os.path.normpath(tmp_path / "sub" / root))
    rendering = file_options(quiet=False, statistics=False)
    assert (rendering.folder, rendering.root) == (
        str(tmp_path / "sub"),
        str(tmp_path if named else tmp_path / "sub"),
    )


def test_progress_shows_on_a_terminal_what_was_done(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr", shown := Terminal())
    with progress(hidden=False) as watch:
        watch.passages(64)
        watch.passages(64)
    assert "128 passages" in shown.getvalue()
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("total", "estimate", "shown"),
    [
        (lambda: 1500, None, "128 of 1,500 passages"),
        (None, lambda: 1490, "128 of about 1,490 passages"),
        (None, lambda: None, "128 passages"),
    ],
    ids=["counted", "estimated", "nothing read yet"],
)
def test_progress_says_of_how_many(
    monkeypatch: pytest.MonkeyPatch,
    total: Callable[[], int] | None,
    estimate: Callable[[], int | None] | None,
    shown: str,
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setattr("sys.stderr", terminal := Terminal())
    with progress(hidden=False, total=total, estimate=estimate) as watch:
        watch.passages(128)
    assert shown in terminal.getvalue()


def test_no_progress_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    with progress(hidden=False) as watch:
        watch.passages(64)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("options", [[], ["--quiet"]])
def test_the_command_shows_progress_only_to_a_person(tmp_path: Path, options: list[str]) -> None:
    write_jsonl(tmp_path / "in.jsonl", {"text": "Rates rose.", "retranslation": "Rates went up."})
    terminal, line = pty.openpty()
    done = subprocess.run(
        [COMMAND, *CHECK, "in.jsonl", *options],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=line,
        check=True,
    )
    os.close(line)
    os.set_blocking(terminal, False)
    try:
        shown = os.read(terminal, 100_000)
    except OSError:  # how Linux says that nothing more will come
        shown = b""
    os.close(terminal)
    assert (b"passages" in shown) is not bool(options)
    assert b"\x1b" not in done.stdout
