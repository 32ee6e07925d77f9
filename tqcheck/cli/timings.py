"""`--timings`: where a run's time went."""

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

import typer

Item = TypeVar("Item")

READING, TRANSLATING, JUDGING, REPORTING = "reading", "making counterparts", "judging", "reporting"
_REST = "all else"
_STAGES = (READING, TRANSLATING, JUDGING, REPORTING, _REST)
_MOST = 8  # of what judging spends its time on
_WIDTH = 28


class Timings:
    """Seconds by stage. Stages pull from one another: each is only charged while none that it pulls from works."""

    def __init__(self, *, on: bool) -> None:
        self._on = on
        self._began = self._since = time.perf_counter()
        self._under_way = [_REST]
        self._stages: defaultdict[str, float] = defaultdict(float)
        self._judging: defaultdict[str, float] = defaultdict(float)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Charges what is done meanwhile to a stage."""
        self._charge()
        self._under_way.append(name)
        try:
            yield
        finally:
            self._charge()
            self._under_way.pop()

    def pulling(self, name: str, items: Iterable[Item]) -> Iterator[Item]:
        """The items; what they take to come is charged to a stage."""
        if not self._on:
            yield from items
            return
        source = iter(items)
        while True:
            with self.stage(name):
                try:
                    item = next(source)
                except StopIteration:
                    return
            yield item

    def add_judging(self, timings: Mapping[str, float]) -> None:
        """Seconds of some process, by what it spent them on in judging."""
        for name, seconds in timings.items():
            self._judging[name] += seconds

    def report(self) -> None:
        """Say on standard error what was asked for."""
        if self._on:
            typer.echo("\n".join(self.lines()), err=True)

    def lines(self) -> Iterator[str]:
        """A table: the stages in the order of their work, then what judging is made of."""
        self._charge()
        yield "Where the time went, in seconds"
        for name in sorted(self._stages, key=_STAGES.index):
            yield f"  {name:<{_WIDTH}}{self._stages[name]:8.2f}"
        yield f"  {'in all':<{_WIDTH}}{self._since - self._began:8.2f}"
        if self._judging:
            yield "Judging, in seconds of every process and thread"
        worst = sorted(self._judging.items(), key=lambda each: (-each[1], each[0]))
        for name, seconds in worst[:_MOST]:
            yield f"  {name:<{_WIDTH}}{seconds:8.2f}"
        if worst[_MOST:]:
            rest = sum(seconds for _, seconds in worst[_MOST:])
            yield f"  {f'{len(worst) - _MOST} more rules':<{_WIDTH}}{rest:8.2f}"

    def _charge(self) -> None:
        now = time.perf_counter()
        self._stages[self._under_way[-1]] += now - self._since
        self._since = now
