"""How a run ends that is asked to stop: once, soon, and with nothing left behind."""

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Iterator
from multiprocessing import active_children, util
from types import FrameType

from tqcheck.judging.gate import ExitCode
from tqcheck.storage.atomic_write import remove_unfinished

_GRACE = 4.0
"""Seconds for the run to put everything in order; after that it is ended all the same."""
_STOPPING = tuple(
    number
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGUSR1", "SIGUSR2")
    if (number := getattr(signal, name, None)) is not None  # Windows has the first two alone
)
_said = threading.Event()


def stop_once_on_signals() -> None:
    """Turn the first of the signals that ask a process to stop into KeyboardInterrupt, and ignore the others.

    A second one would interrupt the clearing up after the first: that is how workers and temporary files stay behind.
    All of them end in the exit code 130: the codes are a contract, in which an interrupted run has one.
    """
    for number in _STOPPING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)


@contextlib.contextmanager
def held() -> Iterator[None]:
    """Hold the signals until the end of the block: what is begun in it is never left half begun.

    Processes that are started in it never hear of them: those that a terminal or a CI host sends reach every process
    of the group, and only the first has something to say about it.
    """
    try:
        with _holding, _masked():
            yield
    finally:
        if _holding.asked:
            _holding.asked = False
            _end_soon()


def unblock_termination() -> None:
    """Let SIGTERM end this process, which was started in such a block: it may be meant for this one alone."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})


def say_interrupted() -> None:
    """Say so on standard error, once, whoever comes first to it."""
    if not _said.is_set():
        _said.set()
        with contextlib.suppress(OSError):  # the exit code says it too
            print("tqcheck: interrupted", file=sys.stderr, flush=True)  # noqa: T201 - the last word


class _Holding(contextlib.AbstractContextManager["_Holding", None]):
    """Whether signals are held in this process.

    To mask them does that for one thread: where a library has threads of its own, the system hands the signal to one
    of those, and Python has the main one answer it all the same.
    """

    depth = 0
    asked = False

    def __enter__(self) -> "_Holding":
        self.depth += 1
        return self

    def __exit__(self, *_: object) -> None:
        self.depth -= 1


_holding = _Holding()


@contextlib.contextmanager
def _masked() -> Iterator[None]:
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _STOPPING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _stop(_number: int, _frame: FrameType | None) -> None:
    if _holding.depth:
        _holding.asked = True
    else:
        _end_soon()


def _end_soon() -> None:
    _ignore_all()
    timer = threading.Timer(_GRACE, _end)
    timer.daemon = True
    timer.start()
    raise KeyboardInterrupt


def _ignore_all() -> None:
    for number in signal.valid_signals():
        if signal.getsignal(number) is _stop:
            signal.signal(number, signal.SIG_IGN)


def _end() -> None:
    """What does not come to an end is ended, the workers first."""
    for child in active_children():
        child.kill()
    remove_unfinished()
    util._run_finalizers(0)  # type: ignore[attr-defined] # semaphores that nobody gives back are complained of
    say_interrupted()
    os._exit(ExitCode.INTERRUPTED)
