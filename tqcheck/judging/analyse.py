"""The way of one passage: what every rule finds, the similarities, what the learned checker says."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import ParamSpec, TypeAlias, TypeVar

from tqcheck.core.analysis import Analysis, RuleResult, Usable
from tqcheck.core.finding import CannotJudge
from tqcheck.core.glossary import NO_GLOSSARY, Glossary
from tqcheck.core.judgement import ComparisonScores, Judgement
from tqcheck.core.passage import Passage
from tqcheck.core.prediction import Prediction
from tqcheck.core.settings import Settings
from tqcheck.core.similarity import compare
from tqcheck.core.subject import Subject
from tqcheck.judging.base import Checker
from tqcheck.judging.decide import Suppress, decide
from tqcheck.judging.prepare import Prepared, prepare
from tqcheck.judging.run_rules import run_comparison_rule, run_passage_rule
from tqcheck.rules import ALL_RULES, COMPARISON_RULES, PASSAGE_RULES
from tqcheck.rules.base import ComparisonRule, PassageRule, Rule

LEARNED_CHECKER, SIMILARITY = "learned checker", "similarity"
"""What judging spends its time on, besides the rules."""

AnyRule = TypeVar("AnyRule", bound=Rule)
Given = ParamSpec("Given")
Made = TypeVar("Made")
Timings: TypeAlias = defaultdict[str, float]
_Predicted: TypeAlias = Callable[[], list[Prepared]]
"""Blocks until background inference finishes."""


@dataclass(frozen=True)
class AnalysedBatch:
    """Analyses of passages, in their order."""

    analyses: tuple[Analysis, ...]
    timings: Mapping[str, float] = field(default_factory=dict, compare=False)
    """Seconds by what they were spent on: the learned checker, similarity, each rule by its code."""


@dataclass(frozen=True)
class JudgedBatch:
    """Passages judged, in their order."""

    judgements: tuple[Judgement, ...]
    timings: Mapping[str, float] = field(default_factory=dict, compare=False)
    """As of the analyses."""


@dataclass(frozen=True)
class Judge:
    """Judges passages under fixed settings, each by itself: order and batch size change nothing."""

    settings: Settings
    passage_rules: Mapping[str, PassageRule] = field(default_factory=lambda: PASSAGE_RULES)
    comparison_rules: Mapping[str, ComparisonRule] = field(default_factory=lambda: COMPARISON_RULES)
    checker: Checker | None = None
    """The learned checker; without it the rules that read its prediction say that they could not judge."""
    glossary: Glossary = NO_GLOSSARY
    """The terms that the translations are held to."""

    def judge(self, passages: Iterable[Passage]) -> JudgedBatch:
        """Judge a batch of passages: analyse each and decide."""
        taken = list(passages)
        rules: dict[str, Rule] = {**self.passage_rules, **self.comparison_rules}
        return decided(taken, self.analyse(taken), self.settings, rules=rules)

    def analyse(self, passages: Iterable[Passage]) -> AnalysedBatch:
        """Analyse a batch of passages."""
        timings: Timings = defaultdict(float)
        prepared = [prepare(passage, self.glossary) for passage in passages]
        if not prepared:  # a rerun ends a batch where nothing is new
            return AnalysedBatch(())
        with self._predicting(prepared, timings) as predicted:
            results = [self._results(each, timings) for each in prepared]
            compared = [_timed(SIMILARITY, timings, self._compared, each.subject) for each in prepared]
            prepared = predicted()
        return AnalysedBatch(tuple(map(self._analysis, prepared, results, compared)), timings)

    @contextmanager
    def _predicting(self, prepared: list[Prepared], timings: Timings) -> Iterator[_Predicted]:
        """The learned checker at work on the batch while the rules that do without it are run."""
        if self.checker is None or not self.settings.asks_checker(self.passage_rules.values()):
            yield lambda: prepared
            return
        from concurrent.futures import ThreadPoolExecutor  # here: rules alone do without it

        with ThreadPoolExecutor(1, "annotating") as thread:
            yield thread.submit(self._predicted, self.checker, prepared, timings).result

    def _predicted(self, checker: Checker, prepared: Sequence[Prepared], timings: Timings) -> list[Prepared]:
        """The batch with what the learned checker says, in one pass."""
        began = perf_counter()
        answers: dict[int, Prediction | CannotJudge] = {
            number: CannotJudge(each.fault) for number, each in enumerate(prepared) if each.fault is not None
        }
        legible = [number for number in range(len(prepared)) if number not in answers]
        predictions = checker.predict([prepared[number].subject for number in legible])
        answers.update(zip(legible, predictions, strict=True))
        timings[LEARNED_CHECKER] += perf_counter() - began
        return [each.with_prediction(answers[number]) for number, each in enumerate(prepared)]

    def _results(self, prepared: Prepared, timings: Timings) -> list[RuleResult]:
        """What the rules find that do without the learned checker."""
        by_passage = (rule for rule in self._turned_on(self.passage_rules) if not rule.learned)
        by_comparison = self._turned_on(self.comparison_rules)
        results = [_timed(rule.code, timings, run_passage_rule, rule, prepared) for rule in by_passage]
        return results + [
            _timed(rule.code, timings, run_comparison_rule, rule, prepared) for rule in by_comparison
        ]

    def _turned_on(self, rules: Mapping[str, AnyRule]) -> list[AnyRule]:
        return [rule for rule in rules.values() if self.settings.turns_on(rule)]

    def _analysis(
        self, prepared: Prepared, results: Sequence[RuleResult], compared: tuple[ComparisonScores, ...]
    ) -> Analysis:
        learned = (rule for rule in self._turned_on(self.passage_rules) if rule.learned)
        subject = prepared.subject
        return Analysis(
            results=(*results, *(run_passage_rule(rule, prepared) for rule in learned)),
            compared=compared,
            usable=Usable(
                languages=tuple(dict.fromkeys(each.side.language for each in subject.comparisons)),
                speaks_for=prepared.is_compared,
                why_not=prepared.why_unchecked,
                says_nothing=prepared.says_nothing,
                counterparts=prepared.usable,
            ),
            words=subject.passage.word_count,
            prediction=subject.prediction,
        )

    def _compared(self, subject: Subject) -> tuple[ComparisonScores, ...]:
        compared = []
        for each in subject.comparisons:
            text, other, language = each.side.text, each.counterpart.text, each.side.language
            similarity, pair = compare(text, other, language, ter=self.settings.ter)
            compared.append(ComparisonScores(each.route, each.origin, similarity, text == other, pair))
        return tuple(compared)


def decided(
    passages: Sequence[Passage],
    batch: AnalysedBatch,
    settings: Settings,
    suppress: Suppress | None = None,
    *,
    rules: Mapping[str, Rule] = ALL_RULES,
) -> JudgedBatch:
    """The judgements of a batch that was analysed, in its order."""
    judgements = (
        decide(passage, analysis, settings, suppress=suppress, rules=rules)
        for passage, analysis in zip(passages, batch.analyses, strict=True)
    )
    return JudgedBatch(tuple(judgements), batch.timings)


def _timed(
    name: str, timings: Timings, work: Callable[Given, Made], *given: Given.args, **named: Given.kwargs
) -> Made:
    began = perf_counter()
    made = work(*given, **named)
    timings[name] += perf_counter() - began
    return made
