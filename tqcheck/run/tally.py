"""Adds judgements up to a summary, in memory that does not grow with their number."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tqcheck.core.finding import Family, Severity, Verdict
from tqcheck.core.glossary import NO_GLOSSARY, Glossary
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Route, Suppression, SuppressionOrigin
from tqcheck.core.settings import Settings
from tqcheck.core.similarity import BatchSimilarity
from tqcheck.core.summary import LanguageSimilarity, Summary
from tqcheck.judging.analyse import JudgedBatch
from tqcheck.judging.gate import Counts, decide
from tqcheck.judging.signature import NO_MODEL, RECORDED, signature
from tqcheck.rules import ALL_RULES
from tqcheck.suppressions.applying import Suppressions

_COPIED_SHARE = 0.5
_UNUSED_SHOWN = 10


@dataclass
class Tally:
    """Running counts; `summary()` closes them."""

    settings: Settings
    model: str = NO_MODEL
    """The learned checker's signature."""
    old: Suppressions | None = None
    """What the run does with old findings, if anything."""
    glossary: Glossary = NO_GLOSSARY
    """The terms that the translations are held to."""
    files: tuple[str, ...] = ()
    """Those that are checked, as far as they are known beforehand: some turn out to have no passages."""
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
    _used: set[Suppression] = field(default_factory=set)
    _unused: list[str] = field(default_factory=list)
    _unused_count: int = 0
    _flagged: int = 0
    _suppressed: int = 0
    _baselined: int = 0
    _compared: int = 0
    _copied: int = 0
    _quality: float = 0.0
    _measured: int = 0

    def add(self, batch: JudgedBatch) -> None:
        """Count one batch."""
        for judgement in batch.judgements:
            self._count(judgement)

    def summary(self, engine: str = RECORDED) -> Summary:
        """The counts so far, with the gate's decision on them; `engine` signs for what made counterparts."""
        similarity = {language: _pooled(self._similarity[language]) for language in sorted(self._similarity)}
        density = {file: 1000 * self._awkward[file] / max(self._words[file], 1) for file in self._awkward}
        passages = self._verdicts.total()
        off = tuple(code for code, rule in ALL_RULES.items() if not self.settings.turns_on(rule))
        stale = self.old.stale(self._checked, off) if self.old else 0
        unchanged = self.old.unchanged if self.old else 0
        counts = Counts(
            passages=passages,
            verdicts=self._verdicts,
            findings=self._rules.total(),
            flagged=self._flagged,
            chrf={language: each.scores.chrf for language, each in similarity.items()},
            awkward_per_1k=density,
            input_errors=self.input_errors,
            stale=stale,
            unchanged=unchanged,
            words=self._words.total(),
        )
        decision = decide(counts, self.settings)
        return Summary(
            passages=passages,
            verdicts={verdict: self._verdicts[verdict] for verdict in Verdict},
            rules=dict(sorted(self._rules.items())),
            families={family: self._families[family] for family in Family},
            severities={severity: self._severities[severity] for severity in sorted(Severity, reverse=True)},
            flagged=self._flagged,
            suppressed=self._suppressed,
            words=self._words.total(),
            mean_quality=self._quality / self._measured if self._measured else None,
            routes=dict(sorted((+self._routes).items())),
            unchecked_reasons=dict(sorted(self._reasons.items())),
            similarity=similarity,
            awkward_per_1k=dict(sorted(density.items()))
            if self.settings.max_awkward_per_1k is not None
            else {},
            input_errors=self.input_errors,
            warnings=tuple(self._warnings(stale)),
            broken=decision.broken,
            verdict=decision.verdict,
            signature=self._signature(similarity, engine),
            unchecked_allowed=self.settings.allow_unchecked,
            baselined=self._baselined,
            stale=stale,
            changed_since=self.old.since.name if self.old and self.old.since else None,
            unchanged=unchanged,
            rules_off=off,
        )

    @property
    def _checked(self) -> set[str]:
        """All files that were checked, by name."""
        return {*self.files, *self._words}

    def _count(self, judgement: Judgement) -> None:
        file = judgement.passage.location.file
        self._verdicts[judgement.verdict] += 1
        self._words[file] += judgement.words
        self._count_findings(judgement, file)
        if (quality := judgement.measured.quality) is not None:
            self._quality += quality
            self._measured += 1
        for route in {compared.route for compared in judgement.compared}:
            self._routes[route.value] += 1
        self._routes[Route.SOURCE.value] += bool(judgement.source_rules)
        for compared in judgement.compared:
            if (pair := compared.pair) is not None:
                self._batch_similarity(pair.language).add(pair.counts)
        self._compared += bool(judgement.compared)
        self._copied += bool(judgement.compared) and all(compared.is_copy for compared in judgement.compared)
        if judgement.verdict is Verdict.UNCHECKED and judgement.why_unchecked is not None:
            self._reasons[judgement.why_unchecked] += 1
        for suppression in judgement.unused_suppressions:
            self._unused_count += 1
            if len(self._unused) < _UNUSED_SHOWN:
                self._unused.append(f"{file}:{judgement.passage.location.line}: {_in_words(suppression)}")

    def _count_findings(self, judgement: Judgement, file: str) -> None:
        """Those that count, and those that were suppressed; most passages have neither."""
        for finding in judgement.findings:
            self._rules[finding.rule] += 1
            self._families[finding.family] += 1
            self._severities[finding.severity] += 1
            self._awkward[file] += finding.family is Family.AWKWARD
        self._flagged += bool(judgement.findings)
        for each in judgement.suppressed:
            self._baselined += (known := each.suppression.origin is SuppressionOrigin.BASELINE)
            self._suppressed += not known
            self._used.add(each.suppression)

    def _batch_similarity(self, language: str) -> BatchSimilarity:
        if language not in self._similarity:
            self._similarity[language] = BatchSimilarity(language, ter=self.settings.ter)
        return self._similarity[language]

    def _warnings(self, stale: int) -> list[str]:
        warnings = [f"{text} in `ignore` matches no finding" for text in self._unused]
        if self._unused_count > len(self._unused):
            warnings.append(
                f"{self._unused_count - len(self._unused)} more entries of `ignore` match no finding"
            )
        warnings += [
            f"config: {_in_words(suppression)} in `excuse` matches no finding"
            for suppression in self.settings.excuse
            if suppression not in self._used
        ]
        warnings += self._of_old_findings(stale)
        if self._compared and self._copied > _COPIED_SHARE * self._compared:
            warnings.append(
                f"{self._copied} of {self._compared} passages equal their counterparts: is a column copied?"
            )
        return warnings

    def _of_old_findings(self, stale: int) -> Iterator[str]:
        unused = self.old.unused(self._checked) if self.old else []
        for place, each in unused[:_UNUSED_SHOWN]:
            yield f"{place}: {_in_words(each.suppression)} matches no finding"
        if len(unused) > _UNUSED_SHOWN:
            yield f"{len(unused) - _UNUSED_SHOWN} more accepted findings match no finding"
        if stale:
            yield f"stale findings in the baseline: {stale}; tqcheck baseline prune removes them"

    def _signature(self, similarity: Mapping[str, LanguageSimilarity], engine: str) -> str:
        metrics = {
            f"{metric}-{language}": text
            for language, each in similarity.items()
            for metric, text in each.signatures.items()
        }
        run = signature(self.settings, ALL_RULES.values(), self.model, metrics, engine)
        return "|".join((run, *self.glossary.signature, *(self.old.signature if self.old else ())))


def _pooled(similarity: BatchSimilarity) -> LanguageSimilarity:
    return LanguageSimilarity(similarity.pairs, similarity.scores(), similarity.signatures())


def _in_words(suppression: Suppression) -> str:
    known = any(suppression.rule in (rule.code, rule.name) for rule in ALL_RULES.values())
    phrase = f" “{suppression.phrase}”" if suppression.phrase is not None else ""
    return f"{suppression.rule}{phrase}" + ("" if known else " (no such rule)")
