"""How quality is spread over the batch.

The gate decides by findings, not by quality: no quality is its limit, and none is drawn as one. The bars say how many
passages failed and how many passed.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement

BARS = 20
_MOST_STEPS = 5


@dataclass(frozen=True, slots=True)
class Block:
    """The passages of one verdict in one bar; places and sizes in percent of the drawing."""

    verdict: Verdict
    x: float
    y: float
    width: float
    height: float
    says: str


@dataclass(slots=True)
class Histogram:
    """Counts passages by quality and verdict as they come."""

    unmeasured: int = 0
    """Passages without a quality, which no bar holds."""
    _bars: list[Counter[Verdict]] = field(default_factory=lambda: [Counter() for _ in range(BARS)])

    def add(self, judgement: Judgement) -> None:
        """Count a passage, unless nothing measured its quality."""
        quality = judgement.scores.quality
        if quality is None:
            self.unmeasured += 1
            return
        self._bars[min(max(int(quality * BARS), 0), BARS - 1)][judgement.verdict] += 1

    def ticks(self) -> list[int]:
        """The passages that the marks of the vertical axis stand for: from 0, in round steps, beyond every bar."""
        tallest = max(1, *(bar.total() for bar in self._bars))
        step = next(each for each in _round_numbers() if each * _MOST_STEPS >= tallest)
        return [*range(0, tallest, step), -(-tallest // step) * step]

    def rows(self) -> Iterator[tuple[str, Counter[Verdict]]]:
        """The bars that are not empty, with the range of quality that each stands for."""
        for place, bar in enumerate(self._bars):
            if bar.total():
                yield f"{place / BARS:.2f} to {(place + 1) / BARS:.2f}", bar

    def blocks(self) -> Iterator[Block]:
        """The bars, failed passages at the bottom."""
        scale = 100 / self.ticks()[-1]
        for place, bar in enumerate(self._bars):
            top = 100.0
            for verdict in (Verdict.FAIL, Verdict.PASS):
                if passages := bar[verdict]:
                    height = passages * scale
                    top -= height
                    yield self._block(place, verdict, top, height)

    def _block(self, place: int, verdict: Verdict, top: float, height: float) -> Block:
        width = 100 / BARS
        passages = self._bars[place][verdict]
        says = f"quality {place / BARS:.2f} to {(place + 1) / BARS:.2f}: {passages} {_WORDS[verdict]}"
        return Block(
            verdict,
            round(place * width + 0.3, 2),
            round(top, 2),
            round(width - 0.6, 2),
            round(height, 2),
            says,
        )


_WORDS = {Verdict.FAIL: "failed", Verdict.PASS: "passed"}


def _round_numbers() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 and so on."""
    return (digit * 10**zeros for zeros in count() for digit in (1, 2, 5))
