"""How quality is spread over the batch, and where the gate stands in it.

The gate decides by findings, not by quality, so no quality is its limit, and one drawn as such would be a lie. What a
line can say truly is where this batch's failures end: no passage of a quality above the line failed. To its left the
bars say how many failed and how many passed all the same.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import ceil

from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement

BARS = 20


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

    highest_failed: float | None = None
    """The quality above which none failed."""
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
        if judgement.verdict is Verdict.FAIL:
            self.highest_failed = max(quality, self.highest_failed or 0.0)

    @property
    def failures_end(self) -> float:
        """The highest quality of a failed passage in two decimals, rounded up so that none failed above it."""
        return ceil(100 * (self.highest_failed or 0.0)) / 100

    @property
    def tallest(self) -> int:
        """Passages in the highest bar."""
        return max(bar.total() for bar in self._bars)

    def rows(self) -> Iterator[tuple[str, Counter[Verdict]]]:
        """The bars that are not empty, with the range of quality that each stands for."""
        for place, bar in enumerate(self._bars):
            if bar.total():
                yield f"{place / BARS:.2f} to {(place + 1) / BARS:.2f}", bar

    def blocks(self) -> Iterator[Block]:
        """The bars, failed passages at the bottom."""
        scale = 100 / max(self.tallest, 1)
        for place, bar in enumerate(self._bars):
            top = 100.0
            for verdict in (Verdict.FAIL, Verdict.PASS):
                if count := bar[verdict]:
                    height = count * scale
                    top -= height
                    yield self._block(place, verdict, top, height)

    def _block(self, place: int, verdict: Verdict, top: float, height: float) -> Block:
        width = 100 / BARS
        count = self._bars[place][verdict]
        says = f"quality {place / BARS:.2f} to {(place + 1) / BARS:.2f}: {count} {_WORDS[verdict]}"
        return Block(
            verdict,
            round(place * width + 0.3, 2),
            round(top, 2),
            round(width - 0.6, 2),
            round(height, 2),
            says,
        )


_WORDS = {Verdict.FAIL: "failed", Verdict.PASS: "passed"}
