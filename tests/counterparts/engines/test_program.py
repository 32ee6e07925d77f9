"""A program takes bounded time and memory, and leaves nothing running."""

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tqcheck.counterparts.engines.program import TooLongError, TooMuchError, run_program

pytestmark = pytest.mark.skipif(not hasattr(os, "killpg"), reason="as POSIX does it")


@pytest.fixture(autouse=True)
def quickly() -> Iterator[None]:
    began = time.monotonic()
    yield
    assert time.monotonic() - began < 10


def shell(code: str) -> list[str]:
    return ["/bin/sh", "-c", code]


def is_running(process: int) -> bool:
    """Whether there is such a process that has not ended; what nobody has waited for yet has ended."""
    with suppress(ProcessLookupError, FileNotFoundError):
        os.kill(process, 0)
        if sys.platform == "linux":
            return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
        return True
    return False


def ends(process: int) -> bool:
    for _ in range(100):
        if not is_running(process):
            return True
        time.sleep(0.02)
    return False


def noted(path: Path) -> int:
    for _ in range(200):
        if path.exists() and (text := path.read_text().strip()):
            return int(text)
        time.sleep(0.02)
    raise AssertionError("it was not started")


def test_what_it_writes_and_how_it_ends() -> None:
    ended = run_program(shell("cat; echo trouble >&2; exit 3"), b"one\ntwo\n", 100, 5)
    assert (ended.code, ended.out, ended.said) == (3, b"one\ntwo\n", b"trouble\n")


def test_more_than_a_pipe_holds_in_and_out() -> None:
    given = b"x" * 3_000_000
    assert run_program(["cat"], given, 3_000_000, 5).out == given


def test_a_program_need_not_read() -> None:
    assert run_program(["true"], b"x" * 3_000_000, 10, 5).code == 0


def test_a_program_that_never_stops_writing() -> None:
    with pytest.raises(TooMuchError):
        run_program(["yes"], b"", 100_000, 5)


def test_one_byte_too_many() -> None:
    assert run_program(shell("printf 12345"), b"", 5, 5).out == b"12345"
    with pytest.raises(TooMuchError):
        run_program(shell("printf 123456"), b"", 5, 5)


def test_of_what_it_says_the_end_is_kept() -> None:
    ended = run_program(shell("yes x | head -c 5000000 >&2; echo trouble >&2"), b"", 10, 9)
    assert ended.said.endswith(b"x\ntrouble\n")
    assert len(ended.said) <= 2**16


def test_a_byte_at_a_time() -> None:
    with pytest.raises(TooLongError):
        run_program(shell("while printf x; do sleep 0.2; done"), b"", 100, 0.5)


@pytest.mark.parametrize(
    ("code", "seconds", "room"),
    [
        (
            "cat; (sleep 300)& echo $! > %s",
            5.0,
            100,
        ),  # it ends, and leaves a child that holds its output open
        ("(sleep 300)& echo $! > %s; wait", 0.5, 100),
        ("(trap '' TERM; sleep 300)& echo $! > %s; trap '' TERM; wait", 0.5, 100),
        ("(sleep 300)& echo $! > %s; yes", 5.0, 100),
    ],
    ids=["ends", "too long", "deaf", "too much"],
)
def test_what_it_started_ends_with_it(tmp_path: Path, code: str, seconds: float, room: int) -> None:
    note = tmp_path / "child"
    with suppress(TooLongError, TooMuchError):
        run_program(shell(code % note), b"", room, seconds)
    assert ends(noted(note))


def test_it_ends_where_the_run_is_interrupted(tmp_path: Path) -> None:
    note = tmp_path / "child"

    def stop() -> None:
        noted(note)
        os.kill(os.getpid(), signal.SIGINT)

    heard = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background is deaf to it
    threading.Thread(target=stop).start()
    with pytest.raises(KeyboardInterrupt):
        run_program(shell(f"(sleep 300)& echo $! > {note}; wait"), b"", 100, 9)
    signal.signal(signal.SIGINT, heard)
    assert ends(noted(note))
