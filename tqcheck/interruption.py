"""How a run ends that is asked to stop: once, soon, and with nothing left behind."""

import os
import signal
import threading
from multiprocessing import active_children
from types import FrameType

from tqcheck.gate import ExitCode
from tqcheck.whole_file import remove_unfinished

_GRACE = 4.0
"""Seconds for the run to put everything in order; after that it is ended all the same."""


def stop_once_on_signals() -> None:
    """Turn the first of the signals that ask a process to stop into KeyboardInterrupt, and ignore the others.

    A second one would interrupt the clearing up after the first: that is how workers and temporary files stay behind.
    All of them end in the exit code 130: the codes are a contract, in which an interrupted run has one.
    """
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGUSR1", "SIGUSR2"):
        number = getattr(signal, name, None)  # Windows has the first two alone
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)


def _stop(_number: int, _frame: FrameType | None) -> None:
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
    os._exit(ExitCode.INTERRUPTED)
