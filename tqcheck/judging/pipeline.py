"""The way a passage takes: counterparts, annotation, rules, agreement, merging, scores, verdict."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import NamedTuple, ParamSpec, TypeAlias, TypeVar

from tqcheck.core.annotation import Annotation
from tqcheck.core.finding import CannotJudge, Finding, Skipped
from tqcheck.core.judgement import Compared, Judgement
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.core.similarity import compare, counted
from tqcheck.core.subject import Subject
from tqcheck.judging.base import Checker
from tqcheck.judging.coverage import why_not_checked
from tqcheck.judging.excuses import excuse_findings
from tqcheck.judging.gate import passage_verdict
from tqcheck.judging.hearing import Hearing, hear_comparison_rule, hear_passage_rule
from tqcheck.judging.merging import merge
from tqcheck.judging.prepare import Readied, ready
from tqcheck.judging.scoring import score
from tqcheck.rules import COMPARISON_RULES, PASSAGE_RULES
from tqcheck.rules.base import ComparisonRule, PassageRule, Rule

LEARNED_CHECKER, SIMILARITY = "learned checker", "similarity"
"""What judging spends its time on, besides the rules."""

AnyRule = TypeVar("AnyRule", bound=Rule)
Given = ParamSpec("Given")
Made = TypeVar("Made")
Spent: TypeAlias = defaultdict[str, float]
_Annotated: TypeAlias = Callable[[], list[Readied]]
"""Waits for what is under way."""


class _Heard(NamedTuple):
    """What was said of a passage without the learned checker."""

    hearings: Sequence[Hearing]
    compared: tuple[Compared, ...]


@dataclass(frozen=True)
class JudgedBatch:
    """Passages judged, in their order."""

    judgements: tuple[Judgement, ...]
    spent: Mapping[str, float] = field(default_factory=dict, compare=False)
    """Seconds by what they were spent on: the learned checker, similarity, each rule by its code."""


@dataclass(frozen=True)
class Judge:
    """Judges passages under fixed settings, each by itself: order and batch size change nothing."""

    settings: Settings
    passage_rules: Mapping[str, PassageRule] = field(default_factory=lambda: PASSAGE_RULES)
    comparison_rules: Mapping[str, ComparisonRule] = field(default_factory=lambda: COMPARISON_RULES)
    checker: Checker | None = None
    """The learned checker; without it the rules that read its annotation say that they could not judge."""

    def judge(self, passages: Iterable[Passage]) -> JudgedBatch:
        """Judge a batch of passages."""
        spent: Spent = defaultdict(float)
        taken = list(passages)
        readied = [ready(passage) for passage in taken]
        with self._annotating(readied, spent) as annotated:
            heard = [self._heard(each, spent) for each in readied]
            readied = annotated()
        judgements = tuple(map(self._judgement, taken, readied, heard))
        return JudgedBatch(judgements, spent)

    @contextmanager
    def _annotating(self, readied: list[Readied], spent: Spent) -> Iterator[_Annotated]:
        """The learned checker at work on the batch while the rules that do without it are heard."""
        if self.checker is None or not self.settings.asks_checker(self.passage_rules.values()):
            yield lambda: readied
            return
        with ThreadPoolExecutor(1, "annotating") as thread:
            yield thread.submit(self._annotated, self.checker, readied, spent).result

    def _annotated(self, checker: Checker, readied: Sequence[Readied], spent: Spent) -> list[Readied]:
        """The batch with what the learned checker says, in one pass."""
        began = perf_counter()
        answers: dict[int, Annotation | CannotJudge] = {
            number: CannotJudge(each.fault) for number, each in enumerate(readied) if each.fault is not None
        }
        legible = [number for number in range(len(readied)) if number not in answers]
        annotations = checker.annotate([readied[number].subject for number in legible])
        answers.update(zip(legible, annotations, strict=True))
        spent[LEARNED_CHECKER] += perf_counter() - began
        return [each.annotated(answers[number]) for number, each in enumerate(readied)]

    def _heard(self, readied: Readied, spent: Spent) -> _Heard:
        """What can be said of a passage without the learned checker."""
        by_passage = (rule for rule in self._turned_on(self.passage_rules) if not rule.learned)
        by_comparison = self._turned_on(self.comparison_rules)
        hearings = [_timed(rule.code, spent, hear_passage_rule, rule, readied) for rule in by_passage]
        hearings += [_timed(rule.code, spent, hear_comparison_rule, rule, readied) for rule in by_comparison]
        return _Heard(hearings, _timed(SIMILARITY, spent, self._compared, readied.subject))

    def _turned_on(self, rules: Mapping[str, AnyRule]) -> list[AnyRule]:
        return [rule for rule in rules.values() if self.settings.turns_on(rule)]

    def _judgement(self, passage: Passage, readied: Readied, heard: _Heard) -> Judgement:
        by_annotation = (rule for rule in self._turned_on(self.passage_rules) if rule.learned)
        hearings = [*heard.hearings, *(hear_passage_rule(rule, readied) for rule in by_annotation)]
        found = [self._graded(finding) for hearing in hearings for finding in hearing.findings]
        # Excused before they are merged: an excuse for one rule must not cover what another says.
        kept, excused, unused = excuse_findings(found, passage.excuses, self.settings.excuse)
        findings = tuple(finding for finding in merge(kept) if self._is_sure_enough(finding))
        skipped = [Skipped(each.rule.code, each.unable) for each in hearings if each.unable is not None]
        why_unchecked = why_not_checked(readied, hearings)
        return Judgement(
            passage=passage,
            verdict=passage_verdict(findings, self.settings, checked=why_unchecked is None),
            scores=score(findings, heard.compared, readied.subject.annotation),
            findings=findings,
            skipped=tuple(sorted(skipped, key=lambda skip: skip.rule)),
            excused=excused,
            unused_excuses=unused,
            compared=heard.compared,
            source_rules=tuple(sorted(each.rule.code for each in hearings if each.by_source)),
            why_unchecked=why_unchecked,
            words=readied.subject.passage.word_count,
            annotation=readied.subject.annotation_as_given,
        )

    def _is_sure_enough(self, finding: Finding) -> bool:
        # After merging: the confidence that is reported is the one that a person calibrates by.
        return finding.confidence >= self.settings.min_confidence.get(finding.rule, 0.0)

    def _graded(self, finding: Finding) -> Finding:
        severity = self.settings.severity.get(finding.rule)
        return finding if severity is None else replace(finding, severity=severity)

    def _compared(self, subject: Subject) -> tuple[Compared, ...]:
        compared = []
        for each in subject.comparisons:
            text, other, language = each.side.text, each.counterpart.text, each.side.language
            similarity = compare(text, other, language, ter=self.settings.ter)
            pair = counted(text, other, language, ter=self.settings.ter)
            compared.append(Compared(each.route, each.origin, similarity, text == other, pair))
        return tuple(compared)


def _timed(
    name: str, spent: Spent, work: Callable[Given, Made], *given: Given.args, **named: Given.kwargs
) -> Made:
    began = perf_counter()
    made = work(*given, **named)
    spent[name] += perf_counter() - began
    return made
