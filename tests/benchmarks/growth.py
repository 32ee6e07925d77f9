"""How the time of a check grows with its input: it must stay in proportion.

    python -m tests.benchmarks.growth                    the exponents of every shape; exit code 1 above 1.2
    python -m tests.benchmarks.growth placeholders       of the shapes that are named
    python -m tests.benchmarks.growth --profile 15 names and what each spends its time on
    python -m tests.benchmarks.growth --limits           a text of 1 MB by the rules, one of 100 KB with the checker

Each shape is doubled until a check takes so long that the clock's noise no longer counts. The exponent is that of the
last doublings: 1 is in proportion, 2 is quadratic. Time is the processor's, so that neighbours do not count. The
garbage collector is set as the installed command sets it.
"""

import argparse
import cProfile
import gc
import io
import math
import pstats
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial

from tests.benchmarks.growth_shapes import SHAPES, Shape
from tqcheck.__main__ import MANY_OBJECTS
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge
from tqcheck.judging.workers import load_checker
from tqcheck.reporters import REPORTERS
from tqcheck.reporters.base import RenderOptions
from tqcheck.run.tally import Tally

MOST = 1.2
"""The largest exponent that is in proportion: caches and memory cost a little more for more."""

_FIRST = 8_000  # characters
_LARGEST = 1_024_000
_LONG_ENOUGH = 1.0  # seconds
_TOO_LONG = 30.0
_FEWEST = 4  # sizes, for three doublings
_MEGABYTE, _WITH_CHECKER = 1_000_000, 100_000
_ALLOWED = 10.0  # seconds for either


def judged(passage: Passage) -> Judgement:
    """The passage by the rules alone."""
    return Judge(Settings(model=False)).judge([passage]).judgements[0]


def _judge_into(made: list[Judgement], passage: Passage) -> None:
    made.append(judged(passage))


def round_for_report(judgement: Judgement) -> None:
    """The judgement in every format."""
    summary = Tally(Settings(model=False)).summary()
    for factory in REPORTERS.values():
        reporter = factory(io.StringIO(), RenderOptions())
        reporter.add(judgement)
        reporter.finish(summary)


def seconds(work: Callable[[], object]) -> float:
    """Of processor time."""
    began = time.process_time()
    work()
    return time.process_time() - began


class Growth:
    """The times of one shape, from size to size twice as large."""

    def __init__(self, shape: Shape) -> None:
        self.judging: list[float] = []
        self.reporting: list[float] = []
        self.size = _FIRST // 2
        while self._goes_on():
            self.size *= 2
            passage = shape.passage(self.size)
            made: list[Judgement] = []
            self.judging.append(seconds(partial(_judge_into, made, passage)))
            self.reporting.append(seconds(partial(round_for_report, made[0])))

    def _goes_on(self) -> bool:
        if not self.judging:
            return True
        slowest = max(self.judging[-1], self.reporting[-1])
        if len(self.judging) < _FEWEST:
            return slowest < _TOO_LONG
        return slowest < _LONG_ENOUGH and self.size < _LARGEST


def exponent(times: Sequence[float]) -> float:
    """Of the last two doublings; 0 where all is too quick to tell."""
    if len(times) < 3 or times[-1] < 0.05:
        return 0.0 if times[-1] < 0.05 else math.inf
    return math.log2(times[-1] / max(times[-3], 1e-4)) / 2


def profile(shape: Shape, size: int, lines: int) -> None:
    """Print what the check of a shape spends its time on."""
    passage = shape.passage(size)
    profiler = cProfile.Profile()
    profiler.runcall(lambda: round_for_report(judged(passage)))
    said = io.StringIO()
    pstats.Stats(profiler, stream=said).sort_stats("tottime").print_stats(lines)
    print(said.getvalue())


def limits() -> bool:
    """Whether each shape stays within what one passage may take."""
    within = True
    checker = load_checker(Settings())
    judge = Judge(Settings(), checker=checker)
    for shape in SHAPES:
        large, learned = shape.passage(_MEGABYTE), shape.passage(_WITH_CHECKER)
        times = seconds(partial(judged, large)), seconds(partial(judge.judge, [learned]))
        within &= max(times) <= _ALLOWED
        print(
            f"{shape.name:<20} 1 MB by the rules {times[0]:6.1f} s   100 KB with the checker {times[1]:6.1f} s",
            flush=True,
        )
    return within


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shapes", nargs="*", metavar="SHAPE")
    parser.add_argument("--profile", type=int, metavar="LINES", default=0)
    parser.add_argument("--limits", action="store_true")
    chosen = parser.parse_args()
    gc.set_threshold(MANY_OBJECTS)
    if chosen.limits:
        sys.exit(0 if limits() else 1)
    grown = True
    for shape in SHAPES:
        if chosen.shapes and shape.name not in chosen.shapes:
            continue
        growth = Growth(shape)
        found = exponent(growth.judging), exponent(growth.reporting)
        grown &= max(found) <= MOST
        print(
            f"{shape.name:<20} judging {found[0]:4.2f} ({growth.judging[-1]:5.2f} s)   "
            f"reporting {found[1]:4.2f} ({growth.reporting[-1]:5.2f} s)   at {growth.size:>9,} characters"
            f"{'' if max(found) <= MOST else '   TOO MUCH'}",
            flush=True,
        )
        if chosen.profile:
            profile(shape, growth.size, chosen.profile)
    sys.exit(0 if grown else 1)


if __name__ == "__main__":
    main()
