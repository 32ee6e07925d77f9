"""The installed `tqcheck` command, run as a user runs it."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COMMAND = str(Path(sys.executable).with_name("tqcheck"))
CHECK = ("check", "--no-model")
"""By the rules alone, for tests that are not about the learned checker: what they find is known exactly."""


@dataclass(frozen=True)
class Run:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.split("\n") if line]


def tqcheck(
    *arguments: str | Path, cwd: Path, stdin: bytes = b"", env: Mapping[str, str] | None = None
) -> Run:
    """Run the installed command in a folder."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in {"NO_COLOR", "FORCE_COLOR", "COLUMNS"}
    }
    done = subprocess.run(
        [COMMAND, *map(str, arguments)],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        env={**clean, **(env or {})},
        check=False,
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


def start_command(
    *arguments: str | Path,
    cwd: Path,
    stdin: int | None = None,
    stdout: int | None = None,
    stderr: int | None = None,
) -> "subprocess.Popen[bytes]":
    """Start the installed command in a folder, in a process group of its own, to be interrupted.

    It hears every signal that asks it to stop, also where the tests run in the background of a shell, which makes
    what it runs there deaf to some.
    """
    return subprocess.Popen(
        [COMMAND, *map(str, arguments)],
        cwd=cwd,
        start_new_session=True,
        preexec_fn=_hear_signals,  # noqa: PLW1509 - no threads here
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
    )


def wait_for_report(report: Path) -> None:
    """Until the run has begun: before that, a signal ends Python itself, and there is nothing to leave behind."""
    deadline = time.monotonic() + 30
    while not list(report.parent.glob(f".{report.name}.*")) and time.monotonic() < deadline:
        time.sleep(0.01)


def _hear_signals() -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2):
        signal.signal(number, signal.SIG_DFL)


def write_jsonl(path: Path, *records: Mapping[str, object]) -> Path:
    """A file of records."""
    return write_lines(path, [json.dumps(record, ensure_ascii=False) for record in records])


def write_lines(path: Path, lines: Sequence[str]) -> Path:
    """A file of lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return path
