"""Short ways to the objects that the tests are about, and fakes that implement the protocols."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import (
    CannotJudge,
    Evidence,
    Family,
    Finding,
    RuleMatch,
    RuleMatches,
    Severity,
    Span,
)
from tqcheck.core.judgement import ComparisonScores, Judgement, Scores
from tqcheck.core.passage import Counterpart, Location, Passage, Route
from tqcheck.core.prediction import Candidate, Prediction, WordProbability
from tqcheck.core.settings import Sensitivity, Settings
from tqcheck.core.similarity import Similarity
from tqcheck.core.subject import Subject
from tqcheck.rules.base import ComparisonRule, PassageRule


def comparison(
    text: str, counterpart: str, language: str = "en", route: Route = Route.REFERENCE
) -> Comparison:
    """A passage beside a counterpart."""
    passage = Document(text, language)
    return Comparison(passage, passage, Document(counterpart, language), route)


def passage(text: str = "Rates rose.", *retranslations: str, **fields: Any) -> Passage:
    """A passage with retranslations by engines a, b, c."""
    made = [
        Counterpart(Route.RETRANSLATION, other, engine)
        for engine, other in zip("abc", retranslations, strict=False)
    ]
    counterparts = (*made, *fields.pop("counterparts", ()))
    location = fields.pop("location", Location("news.jsonl", 3))
    return Passage(
        text, id=str(fields.pop("id", "p1")), counterparts=counterparts, location=location, **fields
    )


def finding(start: int = 0, end: int = 5, **fields: Any) -> Finding:
    """A major drift finding by TQ102 unless the fields say otherwise."""
    given: dict[str, Any] = {
        "rule": "TQ102",
        "name": "changed-number",
        "family": Family.DRIFT,
        "severity": Severity.MAJOR,
        "text": "Rates",
        "confidence": 0.8,
        "message": "a number differs",
        "evidence": (Evidence(Route.RETRANSLATION, "a", "Fees"),),
    }
    return Finding(start=start, end=end, **{**given, **fields})


def judgement(*findings: Finding, **fields: Any) -> Judgement:
    """A judged passage."""
    from tqcheck.core.finding import Verdict

    given: dict[str, Any] = {
        "passage": passage(),
        "verdict": Verdict.FAIL if findings else Verdict.PASS,
        "scores": Scores(0.5, 0.4, 0.0, 60.0, 30.0),
        "compared": (ComparisonScores(Route.RETRANSLATION, "a", Similarity(60.0, 30.0), is_copy=False),),
        "words": 100,
    }
    return Judgement(findings=findings, **{**given, **fields})


@dataclass(frozen=True)
class FakePassageRule(PassageRule):
    """Marks every occurrence of a word in the passage."""

    word: str = "bad"
    code: str = "TQ203"
    name: str = "repeated-words"
    family: Family = Family.AWKWARD
    severity: Severity = Severity.MINOR
    languages: frozenset[str] = frozenset({"en"})
    answer: CannotJudge | None = None

    def check(self, subject: Subject) -> RuleMatches:
        """Find the word."""
        return self.answer or _occurrences(subject.passage.text, self.word)


@dataclass(frozen=True)
class FakeComparisonRule(ComparisonRule):
    """Marks a word of the side that the counterpart lacks."""

    word: str = "bad"
    code: str = "TQ102"
    name: str = "changed-number"
    family: Family = Family.DRIFT
    severity: Severity = Severity.MAJOR
    languages: frozenset[str] = frozenset({"en", "zh"})
    judges: Callable[[Comparison], bool] = lambda comparison: True
    judges_meaning: bool = True

    def compare(self, comparison: Comparison) -> RuleMatches:
        """Find the word where the counterpart has it not."""
        if not self.judges(comparison):
            return CannotJudge("told not to")
        return (
            [] if self.word in comparison.counterpart.text else _occurrences(comparison.side.text, self.word)
        )


MAJOR = 0.8
"""The chance from which what the fake checker flags is major."""


@dataclass(frozen=True)
class FakeChecker:
    """Takes a word for drifted where a counterpart lacks it, and another one for awkward; reads English only."""

    accuracy_spans: str = "bad"
    awkward: str = "very"
    chance: float = 0.8
    signature: str = "checker-fake#00c0ffee"
    batches: list[int] = field(default_factory=list)
    """How many subjects there were, each time it was asked."""

    def predict(self, subjects: Sequence[Subject]) -> Sequence[Prediction | CannotJudge]:
        """Find the words."""
        self.batches.append(len(subjects))
        return [self._prediction(subject) for subject in subjects]

    def _prediction(self, subject: Subject) -> Prediction | CannotJudge:
        if subject.passage.language != "en":
            return CannotJudge(f"the learned checker does not read {subject.passage.language}")
        opposite = tuple(
            (number, Span(0, len(each.counterpart.words[0].text)))
            for number, each in enumerate(subject.comparisons)
            if each.side is each.passage and self.accuracy_spans not in each.counterpart.text
        )
        beside = any(each.side is each.passage for each in subject.comparisons)
        accuracy_spans = self._phrases(subject, self.accuracy_spans, opposite) if opposite else ()
        awkward = self._phrases(subject, self.awkward)
        return Prediction(
            quality_score=1 - self.chance * bool(accuracy_spans or awkward),
            drift=self.chance * bool(accuracy_spans) if beside else None,
            awkward=self.chance * bool(awkward),
            accuracy_candidates=accuracy_spans,
            fluency_candidates=awkward,
            words=tuple(
                WordProbability(Span(word.start, word.end), 0.1 if beside else None, 0.1)
                for word in subject.passage.words
            ),
        )

    def _phrases(
        self, subject: Subject, word: str, opposite: tuple[tuple[int, Span], ...] = ()
    ) -> tuple[Candidate, ...]:
        major_from = Sensitivity.LOW if self.chance >= MAJOR else None
        return tuple(
            Candidate(mark.span, self.chance, opposite, Sensitivity.LOW, major_from)
            for mark in _occurrences(subject.passage.text, word)
        )


def load_fake_checker(settings: Settings) -> FakeChecker | None:
    """What stands in for the package's learned checker."""
    return FakeChecker() if settings.model else None


def _occurrences(text: str, word: str) -> Sequence[RuleMatch]:
    starts = [start for start in range(len(text)) if text.startswith(word, start)]
    return [RuleMatch(Span(start, start + len(word)), f"“{word}” is bad", 0.6) for start in starts]
