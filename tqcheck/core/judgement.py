"""What tqcheck makes of one passage."""

from dataclasses import dataclass

from tqcheck.core.finding import CannotJudge, Finding, Skipped, Verdict
from tqcheck.core.passage import Passage, Route, Suppression
from tqcheck.core.prediction import NO_CHECKER, Prediction
from tqcheck.core.similarity import CountedPair, Similarity


@dataclass(frozen=True, slots=True)
class ComparisonScores:
    """A counterpart that was usable, and how similar it is."""

    route: Route
    origin: str | None
    similarity: Similarity
    is_copy: bool
    """Whether the counterpart equals the side that it was compared with."""
    pair: CountedPair | None = None
    """What the batch's similarity is added up from; a saved run holds the sum alone."""


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that someone accepted beforehand, and the suppression that covers it."""

    finding: Finding
    suppression: Suppression


@dataclass(frozen=True, slots=True)
class Scores:
    """Numbers for a passage: `quality` and the similarities are higher for better, the others for worse.

    `quality`, `drift` and `awkward` lie in 0..1; `chrf`, `bleu` and `ter` are sacrebleu's, 0..100, the mean
    over the comparisons, and None without any (`ter` also where it was not asked for). The first three are None
    as reports have them where nothing was compared with the passage's meaning: nothing measured them.
    """

    quality: float | None
    drift: float | None
    awkward: float | None
    chrf: float | None = None
    bleu: float | None = None
    ter: float | None = None

    @property
    def rank(self) -> float:
        """Lower for what a reader should see earlier: the quality, and behind all others what has none."""
        return 1.0 if self.quality is None else self.quality


@dataclass(frozen=True, slots=True)
class Judgement:
    """A passage with its findings in order of place, and its verdict."""

    passage: Passage
    verdict: Verdict
    scores: Scores
    findings: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    unused_suppressions: tuple[Suppression, ...] = ()
    """The passage's own suppressions that suppressed nothing."""
    compared: tuple[ComparisonScores, ...] = ()
    source_rules: tuple[str, ...] = ()
    """Codes of the rules that compared the passage with the source itself."""
    why_unchecked: str | None = None
    """Why nothing compared what the passage means with what a counterpart means; None where something did."""
    words: int = 0
    """Of the passage; characters, where its language puts no spaces between words."""
    prediction: Prediction | CannotJudge = NO_CHECKER
    """What the learned checker says of it."""

    @property
    def measured(self) -> Scores:
        """The scores as they may be shown: an unchecked passage has no quality, drift or awkwardness that is known."""
        scores = self.scores
        if self.verdict is not Verdict.UNCHECKED:
            return scores
        return Scores(None, None, None, scores.chrf, scores.bleu, scores.ter)

    @property
    def checked(self) -> bool:
        """Whether the meaning of the passage was compared with that of at least one counterpart."""
        return self.why_unchecked is None
