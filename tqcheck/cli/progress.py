"""How far a run has come, on standard error, for a person who waits."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple


def ignore(done: int) -> None:
    """What is done where nobody watches."""


class BatchProgress(NamedTuple):
    """What to call when some work is done, with how much."""

    passages: Callable[[int], None] = ignore
    sentences: Callable[[int], None] = ignore
    """Translated."""


@contextmanager
def progress(
    *, hidden: bool, total: Callable[[], int] | None = None, estimate: Callable[[], int | None] | None = None
) -> Iterator[BatchProgress]:
    """Gives what to call; shows a line only on a terminal: passages done of how many, how fast, how long to go.

    `total` counts the passages beforehand; `estimate` says, while they are read, how many there may be. Without either,
    what is left is not told.
    """
    if hidden or not sys.stderr.isatty():
        yield BatchProgress()
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    is_bounded = total is not None or estimate is not None
    columns = (
        SpinnerColumn(),
        *([BarColumn()] if is_bounded else []),
        TextColumn("{task.completed:,.0f}{task.fields[of]} passages"),
        TextColumn("{task.fields[rate]}"),
        TimeElapsedColumn(),
        *([TextColumn("left"), TimeRemainingColumn()] if is_bounded else []),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        counted = total() if total else None
        task = bar.add_task("check", total=counted, rate="", of="" if counted is None else f" of {counted:,}")
        rate = _Rate()

        def passages(done: int) -> None:
            bar.advance(task, done)
            if counted is None and estimate is not None and (expected := estimate()) is not None:
                bar.update(task, total=expected, of=f" of about {expected:,}")
            speed = bar.tasks[0].finished_speed or bar.tasks[0].speed
            if not rate.done:
                bar.update(task, rate=f"{speed:.0f}/s" if speed else "")

        def sentences(done: int) -> None:
            bar.update(task, rate=rate.after(done))

        yield BatchProgress(passages, sentences)


class _Rate:
    """Sentences a second since the beginning."""

    def __init__(self) -> None:
        self.done = 0
        self._began = time.monotonic()

    def after(self, done: int) -> str:
        """In words, after some more."""
        self.done += done
        return f"{self.done / max(time.monotonic() - self._began, 1e-3):.1f} sentences/s"
