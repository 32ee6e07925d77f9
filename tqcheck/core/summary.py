"""The whole batch in numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from tqcheck.core.finding import Family, Severity, Verdict
from tqcheck.core.similarity import Similarity


@dataclass(frozen=True, slots=True)
class LanguageSimilarity:
    """sacrebleu's figures for all comparisons in one language, pooled, with its signatures."""

    comparisons: int
    scores: Similarity
    signatures: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts over the batch, the gate's verdict and what led to it."""

    passages: int
    verdicts: Mapping[Verdict, int]
    rules: Mapping[str, int]
    """Findings by rule code, in the order of codes."""
    families: Mapping[Family, int]
    severities: Mapping[Severity, int]
    flagged: int
    """Passages with a finding."""
    suppressed: int
    words: int
    mean_quality: float | None
    routes: Mapping[str, int]
    """Passages judged by each route."""
    unchecked_reasons: Mapping[str, int]
    similarity: Mapping[str, LanguageSimilarity]
    """By language."""
    awkward_per_1k: Mapping[str, float]
    """The files with awkward findings above the limit, where there is a limit."""
    input_errors: int
    warnings: tuple[str, ...]
    broken: tuple[str, ...]
    """The gate's conditions that the batch broke, in words."""
    verdict: Verdict
    signature: str
    unchecked_allowed: bool = False
    """Whether passages that could not be checked pass the gate."""
    baselined: int = 0
    """Findings that are known from the baseline; `suppressed` leaves them out."""
    stale: int = 0
    """Findings of the baseline that were not found, though their file was checked and their rule was on."""
    changed_since: str | None = None
    """The revision, where only what has changed since then was judged."""
    unchanged: int = 0
    """Passages that were passed over for it."""
    rules_off: tuple[str, ...] = ()
    """Codes of the rules that were not asked."""

    @property
    def findings(self) -> int:
        """All findings."""
        return sum(self.rules.values())
