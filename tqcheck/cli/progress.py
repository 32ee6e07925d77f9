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
def progress(*, hidden: bool, total: Callable[[], int] | None = None) -> Iterator[BatchProgress]:
    """Gives what to call; shows a line only on a terminal.

    With a bar and the time that is left, where there is a way to count the passages beforehand.
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

    columns = (
        SpinnerColumn(),
        *([BarColumn()] if total else []),
        TextColumn("{task.completed:.0f} passages"),
        TimeElapsedColumn(),
        *([TextColumn("left"), TimeRemainingColumn()] if total else []),
        TextColumn("{task.fields[rate]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("check", total=total() if total else None, rate="")
        rate = _Rate()

        def passages(done: int) -> None:
            bar.advance(task, done)
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
