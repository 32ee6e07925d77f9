"""A program run once: what it writes and how long it takes is bounded, and nothing that it started outlives the run."""

import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Thread
from typing import IO

_BLOCK = 2**16  # bytes read at a time, and kept of what a program says on standard error
_GRACE = 1.0  # seconds to end in when asked to
_DRAINED = 10.0  # seconds to read what is left in a pipe of a program that has ended: no more than 64 KiB


class TooMuchError(Exception):
    """The program wrote more than it may."""


class TooLongError(Exception):
    """The program took longer than it may."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended, and what it wrote."""

    code: int
    """As `subprocess` has it: negative for a signal."""
    out: bytes
    said: bytes
    """The end of standard error."""


def run_program(argv: Sequence[str], given: bytes, most: int, seconds: float) -> Ended:
    """Run a program without a shell, with `given` as its input.

    Raises TooMuchError where it writes more than `most` bytes, TooLongError where it takes longer, and OSError where it
    cannot be started. Whatever happens, its process group has ended afterwards.
    """
    with _started(argv) as process:
        assert process.stdin is not None  # noqa: S101 - all three are pipes
        assert process.stdout is not None  # noqa: S101
        assert process.stderr is not None  # noqa: S101
        out, said = _Output(process, process.stdout, most), _Tail(process.stderr)
        threads = [out, said, Thread(target=_feed, args=(process.stdin, given), daemon=True)]
        for thread in threads:
            thread.start()
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise TooLongError from None
        _signal_group(process, "SIGKILL")  # what it left running may hold its output open
        for thread in threads:
            thread.join(_DRAINED)
        if out.is_too_much:
            raise TooMuchError
        return Ended(code, bytes(out.content), bytes(said.content))


class _Output(Thread):
    """Reads all of standard output, and ends the program where that is too much."""

    def __init__(self, process: subprocess.Popen[bytes], stream: IO[bytes], most: int) -> None:
        super().__init__(daemon=True)
        self._process, self._stream, self._most = process, stream, most
        self.content = bytearray()

    @property
    def is_too_much(self) -> bool:
        return len(self.content) > self._most

    def run(self) -> None:
        for block in _blocks(self._stream):
            self.content += block
            if self.is_too_much:
                _signal_group(self._process, "SIGKILL")
                return


class _Tail(Thread):
    """Reads all of standard error, so that no program waits for that, and keeps the end."""

    def __init__(self, stream: IO[bytes]) -> None:
        super().__init__(daemon=True)
        self._stream = stream
        self.content = b""

    def run(self) -> None:
        for block in _blocks(self._stream):
            self.content = (self.content + block)[-_BLOCK:]


def _blocks(stream: IO[bytes]) -> Iterator[bytes]:
    with suppress(OSError, ValueError):  # closed under its reader, where the run is over
        while block := stream.read(_BLOCK):
            yield block


def _feed(stream: IO[bytes], given: bytes) -> None:
    left = memoryview(given)
    with suppress(OSError, ValueError), stream:  # a program need not read what it does not need
        while left:
            left = left[stream.write(left) :]


@contextmanager
def _started(argv: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """The program in a session of its own, so that it can be ended with all that it starts."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(  # noqa: S603 - the program that the user named, without a shell
        argv, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0, start_new_session=True
    )
    try:
        yield process
    finally:
        _end(process)
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with suppress(OSError):
                    stream.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    """End what still runs: those of its group that hear a request may tell what they started outside of it."""
    if process.poll() is None:
        _signal_group(process, "SIGTERM")
        with suppress(subprocess.TimeoutExpired):
            process.wait(_GRACE)
    _signal_group(process, "SIGKILL")
    process.wait()


def _signal_group(process: subprocess.Popen[bytes], name: str) -> None:
    if not hasattr(os, "killpg"):  # Windows has no groups
        process.kill()
        return
    with suppress(ProcessLookupError, PermissionError):  # macOS: of a group that has ended already
        os.killpg(process.pid, getattr(signal, name))
