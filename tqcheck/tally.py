"""Adds judgements up to a summary, in memory that does not grow with their number."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from tqcheck.finding import Family, Severity, Verdict
from tqcheck.gate import Counts, decide
from tqcheck.judgement import Judgement
from tqcheck.passage import Excuse
from tqcheck.pipeline import JudgedBatch
from tqcheck.rules import ALL_RULES
from tqcheck.settings import Settings
from tqcheck.signature import NO_MODEL, RECORDED, signature
from tqcheck.similarity import BatchSimilarity
from tqcheck.summary import LanguageSimilarity, Summary

_COPIED_SHARE = 0.5
_UNUSED_SHOWN = 10


@dataclass
class Tally:
    """Running counts; `summary()` closes them."""

    settings: Settings
    model: str = NO_MODEL
    """The learned checker's signature."""
    input_errors: int = 0
    _verdicts: Counter[Verdict] = field(default_factory=Counter)
    _rules: Counter[str] = field(default_factory=Counter)
    _families: Counter[Family] = field(default_factory=Counter)
    _severities: Counter[Severity] = field(default_factory=Counter)
    _routes: Counter[str] = field(default_factory=Counter)
    _reasons: Counter[str] = field(default_factory=Counter)
    _awkward: Counter[str] = field(default_factory=Counter)
    _words: Counter[str] = field(default_factory=Counter)
    _similarity: dict[str, BatchSimilarity] = field(default_factory=dict)
    _used: set[Excuse] = field(default_factory=set)
    _unused: list[str] = field(default_factory=list)
    _unused_count: int = 0
    _flagged: int = 0
    _excused: int = 0
    _compared: int = 0
    _copied: int = 0
    _quality: float = 0.0

    def add(self, batch: JudgedBatch) -> None:
        """Count one batch."""
        for judgement in batch.judgements:
            self._count(judgement)
        for language, similarity in batch.similarity.items():
            if language in self._similarity:
                self._similarity[language].merge(similarity)
            else:
                self._similarity[language] = similarity

    def summary(self, engine: str = RECORDED) -> Summary:
        """The counts so far, with the gate's decision on them; `engine` signs for what made counterparts."""
        similarity = {language: _pooled(self._similarity[language]) for language in sorted(self._similarity)}
        density = {file: 1000 * self._awkward[file] / max(self._words[file], 1) for file in self._awkward}
        passages = self._verdicts.total()
        counts = Counts(
            passages=passages,
            verdicts=self._verdicts,
            findings=self._rules.total(),
            flagged=self._flagged,
            chrf={language: each.scores.chrf for language, each in similarity.items()},
            awkward_per_1k=density,
            input_errors=self.input_errors,
        )
        decision = decide(counts, self.settings)
        return Summary(
            passages=passages,
            verdicts={verdict: self._verdicts[verdict] for verdict in Verdict},
            rules=dict(sorted(self._rules.items())),
            families={family: self._families[family] for family in Family},
            severities={severity: self._severities[severity] for severity in sorted(Severity, reverse=True)},
            flagged=self._flagged,
            excused=self._excused,
            words=self._words.total(),
            mean_quality=self._quality / passages if passages else None,
            routes=dict(sorted(self._routes.items())),
            unchecked_reasons=dict(sorted(self._reasons.items())),
            similarity=similarity,
            awkward_per_1k=dict(sorted(density.items()))
            if self.settings.max_awkward_per_1k is not None
            else {},
            input_errors=self.input_errors,
            warnings=tuple(self._warnings()),
            broken=decision.broken,
            verdict=decision.verdict,
            signature=self._signature(similarity, engine),
            unchecked_allowed=self.settings.allow_unchecked,
        )

    def _count(self, judgement: Judgement) -> None:
        file = judgement.passage.location.file
        self._verdicts[judgement.verdict] += 1
        self._words[file] += judgement.words
        self._quality += judgement.scores.quality
        self._flagged += bool(judgement.findings)
        self._excused += len(judgement.excused)
        self._used.update(each.excuse for each in judgement.excused)
        for finding in judgement.findings:
            self._rules[finding.rule] += 1
            self._families[finding.family] += 1
            self._severities[finding.severity] += 1
            self._awkward[file] += finding.family is Family.AWKWARD
        for route in {compared.route for compared in judgement.compared}:
            self._routes[route.value] += 1
        self._compared += bool(judgement.compared)
        self._copied += bool(judgement.compared) and all(compared.is_copy for compared in judgement.compared)
        if judgement.verdict is Verdict.UNCHECKED:
            self._reasons[_reason(judgement)] += 1
        for excuse in judgement.unused_excuses:
            self._unused_count += 1
            if len(self._unused) < _UNUSED_SHOWN:
                self._unused.append(f"{file}:{judgement.passage.location.line}: {_in_words(excuse)}")

    def _warnings(self) -> list[str]:
        warnings = [f"{text} in `ignore` excuses nothing" for text in self._unused]
        if self._unused_count > len(self._unused):
            warnings.append(
                f"{self._unused_count - len(self._unused)} more entries of `ignore` excuse nothing"
            )
        warnings += [
            f"config: {_in_words(excuse)} in `excuse` excuses nothing"
            for excuse in self.settings.excuse
            if excuse not in self._used
        ]
        if self._compared and self._copied > _COPIED_SHARE * self._compared:
            warnings.append(
                f"{self._copied} of {self._compared} passages equal their counterparts: is a column copied?"
            )
        return warnings

    def _signature(self, similarity: Mapping[str, LanguageSimilarity], engine: str) -> str:
        metrics = {
            f"{metric}-{language}": text
            for language, each in similarity.items()
            for metric, text in each.signatures.items()
        }
        return signature(self.settings, ALL_RULES.values(), self.model, metrics, engine)


def _pooled(similarity: BatchSimilarity) -> LanguageSimilarity:
    return LanguageSimilarity(similarity.pairs, similarity.scores(), similarity.signatures())


def _reason(judgement: Judgement) -> str:
    """Why no drift rule could judge: the reason that most rules give."""
    reasons = Counter(skip.reason for skip in judgement.skipped if skip.rule.startswith("TQ1"))
    return reasons.most_common(1)[0][0] if reasons else "every drift rule is off"


def _in_words(excuse: Excuse) -> str:
    known = any(excuse.rule in (rule.code, rule.name) for rule in ALL_RULES.values())
    phrase = f" “{excuse.phrase}”" if excuse.phrase is not None else ""
    return f"{excuse.rule}{phrase}" + ("" if known else " (no such rule)")
