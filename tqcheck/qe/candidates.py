"""The phrases of a window that could be flagged, each with what decides which policies flag it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.core.prediction import Candidate
from tqcheck.core.settings import Sensitivity
from tqcheck.qe.aligned_span import aligned_span, columns_of
from tqcheck.qe.calibration import Counterparts
from tqcheck.qe.graphs import Compared, Floats, Judged
from tqcheck.qe.phrases import DecodedSpan, grow
from tqcheck.qe.reading import AWKWARD, DRIFT, Kind, Reader
from tqcheck.qe.subwords import Word
from tqcheck.qe.windows import Opposite, Window


@dataclass(frozen=True)
class Thresholds:
    """From where on each sensitivity flags a phrase; none flags less than a lower one does."""

    chances: Mapping[Sensitivity, float]
    major: Mapping[Sensitivity, float] = field(default_factory=dict)
    """The logit of its highest word that makes a phrase major: it is flagged then whatever its chance."""

    def flagged_from(self, phrase: DecodedSpan) -> Sensitivity | None:
        """The least sensitive setting that flags a phrase."""
        major_from = self.major_from(phrase)
        flagging = (
            each for each in Sensitivity if phrase.chance >= self.chances[each] or each.reaches(major_from)
        )
        return next(flagging, None)

    def major_from(self, phrase: DecodedSpan) -> Sensitivity | None:
        """The least sensitive setting that takes a phrase for major."""
        return next((each for each in self.major if phrase.logit >= self.major[each]), None)


class Candidates(NamedTuple):
    """Those of a window, as a Prediction has them."""

    accuracy: tuple[Candidate, ...]
    fluency: tuple[Candidate, ...]


@dataclass(frozen=True)
class Decoder:
    """Makes candidates of what the graphs say of words."""

    reader: Reader
    drift: Mapping[Counterparts, Thresholds]
    awkward: Thresholds
    reach: float
    """A phrase takes in neighbours whose chance is at least this share of its highest word's."""

    def candidates(self, window: Window, judged: Judged, comparisons: Sequence[Compared]) -> Candidates:
        """Those of a window; `comparisons` are those of its opposites, in the same order."""
        accuracy: list[Candidate] = []
        if comparisons:
            thresholds = self.drift[Counterparts.counted(len(comparisons))]
            beside = list(map(_Beside.of, window.opposites, comparisons))
            accuracy = [
                _candidate(window, each, thresholds, beside) for each in self._grown(window, judged, DRIFT)
            ]
        # Awkwardness is a phrase's own: nothing is quoted against it.
        fluency = [_candidate(window, each, self.awkward) for each in self._grown(window, judged, AWKWARD)]
        return Candidates(tuple(accuracy), tuple(fluency))

    def _grown(self, window: Window, judged: Judged, kind: Kind) -> list[DecodedSpan]:
        return grow(self.reader.scored(window, judged, kind), self.reach)


class _Beside(NamedTuple):
    """A counterpart beside a window, and where the window's pieces point in it."""

    comparison: int
    text: str
    columns: Sequence[Word]
    alignment: Floats

    @classmethod
    def of(cls, beside: Opposite, compared: Compared) -> "_Beside":
        return cls(beside.comparison, beside.parts[0].text, columns_of(beside.parts), compared.alignment)


def _candidate(
    window: Window, grown: DecodedSpan, thresholds: Thresholds, beside: Sequence[_Beside] = ()
) -> Candidate:
    words = window.pieces.words[grown.first : grown.end]
    rows = slice(words[0].first + 1, words[-1].end + 1)
    met = ((each, aligned_span(each.text, each.columns, each.alignment[rows], len(words))) for each in beside)
    return Candidate(
        Span(words[0].span.start, words[-1].span.end),
        grown.chance,
        tuple((each.comparison, span) for each, span in met if span is not None),
        thresholds.flagged_from(grown),
        thresholds.major_from(grown),
    )
