"""The way a passage takes: counterparts, annotation, rules, agreement, merging, scores, verdict."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeAlias, TypeVar

from tqcheck.annotation import Annotation
from tqcheck.counterparts import Readied, ready
from tqcheck.excuses import excuse_findings
from tqcheck.finding import CannotJudge, Family, Finding, Skipped
from tqcheck.gate import passage_verdict
from tqcheck.hearing import Hearing, hear_comparison_rule, hear_passage_rule
from tqcheck.judgement import Compared, Judgement
from tqcheck.merging import merge
from tqcheck.passage import Passage
from tqcheck.protocols import Checker, ComparisonRule, PassageRule, Rule, Subject
from tqcheck.rules import COMPARISON_RULES, PASSAGE_RULES
from tqcheck.scoring import score
from tqcheck.settings import Settings, reads_annotation
from tqcheck.similarity import BatchSimilarity, compare

AnyRule = TypeVar("AnyRule", bound=Rule)
_Annotated: TypeAlias = Callable[[], list[Readied]]
"""Waits for what is under way."""


class _Heard(NamedTuple):
    """What was said of a passage without the learned checker."""

    hearings: Sequence[Hearing]
    compared: tuple[Compared, ...]


@dataclass(frozen=True)
class JudgedBatch:
    """Passages judged, in their order, and the similarity statistics that they add to the whole batch's."""

    judgements: tuple[Judgement, ...]
    similarity: Mapping[str, BatchSimilarity]
    """By the language that was compared."""


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
        similarity: dict[str, BatchSimilarity] = {}
        taken = list(passages)
        readied = [ready(passage) for passage in taken]
        with self._annotating(readied) as annotated:
            heard = [self._heard(each, similarity) for each in readied]
            readied = annotated()
        judgements = tuple(map(self._judgement, taken, readied, heard))
        return JudgedBatch(judgements, similarity)

    @contextmanager
    def _annotating(self, readied: list[Readied]) -> Iterator[_Annotated]:
        """The learned checker at work on the batch while the rules that do without it are heard."""
        if self.checker is None or not self.settings.asks_checker(self.passage_rules.values()):
            yield lambda: readied
            return
        with ThreadPoolExecutor(1, "annotating") as thread:
            yield thread.submit(self._annotated, self.checker, readied).result

    def _annotated(self, checker: Checker, readied: Sequence[Readied]) -> list[Readied]:
        """The batch with what the learned checker says, in one pass."""
        answers: dict[int, Annotation | CannotJudge] = {
            number: CannotJudge(each.fault) for number, each in enumerate(readied) if each.fault is not None
        }
        legible = [number for number in range(len(readied)) if number not in answers]
        annotations = checker.annotate([readied[number].subject for number in legible])
        answers.update(zip(legible, annotations, strict=True))
        return [each.annotated(answers[number]) for number, each in enumerate(readied)]

    def _heard(self, readied: Readied, batch: dict[str, BatchSimilarity]) -> _Heard:
        """What can be said of a passage without the learned checker."""
        by_passage = self._turned_on(self.passage_rules)
        by_comparison = self._turned_on(self.comparison_rules)
        hearings = [hear_passage_rule(rule, readied) for rule in by_passage if not reads_annotation(rule)]
        hearings += [hear_comparison_rule(rule, readied) for rule in by_comparison]
        return _Heard(hearings, self._compared(readied.subject, batch))

    def _turned_on(self, rules: Mapping[str, AnyRule]) -> list[AnyRule]:
        return [rule for rule in rules.values() if self.settings.turns_on(rule)]

    def _judgement(self, passage: Passage, readied: Readied, heard: _Heard) -> Judgement:
        by_annotation = filter(reads_annotation, self._turned_on(self.passage_rules))
        hearings = [*heard.hearings, *(hear_passage_rule(rule, readied) for rule in by_annotation)]
        found = [self._graded(finding) for hearing in hearings for finding in hearing.findings]
        # Excused before they are merged: an excuse for one rule must not cover what another says.
        kept, excused, unused = excuse_findings(found, passage.excuses, self.settings.excuse)
        findings = tuple(finding for finding in merge(kept) if self._is_sure_enough(finding))
        skipped = [Skipped(each.rule.code, each.unable) for each in hearings if each.unable is not None]
        checked = any(each.compared and each.rule.family is Family.DRIFT for each in hearings)
        return Judgement(
            passage=passage,
            verdict=passage_verdict(findings, self.settings, checked=checked),
            scores=score(findings, heard.compared, readied.subject.annotation),
            findings=findings,
            skipped=tuple(sorted(skipped, key=lambda skip: skip.rule)),
            excused=excused,
            unused_excuses=unused,
            compared=heard.compared,
            checked=checked,
            words=readied.subject.passage.word_count,
            annotation=readied.subject.annotation,
        )

    def _is_sure_enough(self, finding: Finding) -> bool:
        # After merging: the confidence that is reported is the one that a person calibrates by.
        return finding.confidence >= self.settings.min_confidence.get(finding.rule, 0.0)

    def _graded(self, finding: Finding) -> Finding:
        severity = self.settings.severity.get(finding.rule)
        return finding if severity is None else replace(finding, severity=severity)

    def _compared(self, subject: Subject, batch: dict[str, BatchSimilarity]) -> tuple[Compared, ...]:
        compared = []
        for each in subject.comparisons:
            text, other, language = each.side.text, each.counterpart.text, each.side.language
            if language not in batch:
                batch[language] = BatchSimilarity(language, ter=self.settings.ter)
            batch[language].add(text, other)
            similarity = compare(text, other, language, ter=self.settings.ter)
            compared.append(Compared(each.route, each.origin, similarity, is_copy=text == other))
        return tuple(compared)
