"""Applies suppressions in a run: the baseline, accepted findings, and passages that have not changed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tqcheck.core.content_hash import text_hash
from tqcheck.core.finding import Finding
from tqcheck.core.judgement import Suppressed
from tqcheck.core.passage import Passage, Suppression, SuppressionOrigin
from tqcheck.judging.analyse import JudgedBatch
from tqcheck.suppressions.accepted import AcceptedEntry, AcceptedFile, AcceptedMatcher
from tqcheck.suppressions.baseline import Baseline, BaselineMatcher

_IN_THE_BASELINE = "in the baseline"


@dataclass(frozen=True, slots=True)
class Revision:
    """The revision as given, and the commit that it resolves to."""

    name: str
    commit: str


class Suppressions:
    """Sees each passage and each judgement in input order, in one process: counting needs both."""

    def __init__(
        self,
        baseline: Baseline | None = None,
        accepted: AcceptedFile | None = None,
        since: Revision | None = None,
    ) -> None:
        self.since = since
        self.unchanged = 0
        """Passages that were skipped."""
        self._baseline = baseline
        self._accepted = accepted
        self._matching = BaselineMatcher(baseline) if baseline else None
        self._accepting = AcceptedMatcher(accepted) if accepted else None

    def attach(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        """The passages with the suppressions that the file of accepted findings has for them."""
        for passage in passages:
            yield self._accepting.given(passage) if self._accepting else passage

    def skip_unchanged(self, passage: Passage) -> None:
        """A passage that is not judged, because it has not changed."""
        self.unchanged += 1
        for each in (self._matching, self._accepting):
            if each is not None:
                each.skip_unchanged(passage)

    def suppress(
        self, passage: Passage, findings: Sequence[Finding]
    ) -> tuple[tuple[Finding, ...], tuple[Suppressed, ...]]:
        """The findings that count, and those in the baseline; call it once for each passage, in order."""
        known = self._matching.known(passage, findings) if self._matching else ()
        kept = tuple(each for number, each in enumerate(findings) if number not in known)
        return kept, tuple(_known(findings[number]) for number in sorted(known))

    def noted(self, batch: JudgedBatch) -> JudgedBatch:
        """The batch, after noting which accepted findings were used."""
        if self._accepting is None:
            return batch
        return replace(batch, judgements=tuple(map(self._accepting.noted, batch.judgements)))

    def stale(self, checked: Iterable[str], rules_off: Iterable[str]) -> int:
        """Findings of the baseline that did not come, though their file was checked and their rule was on."""
        return self._matching.stale(checked, rules_off) if self._matching else 0

    def unused(self, checked: Iterable[str]) -> list[tuple[str, AcceptedEntry]]:
        """Accepted findings that matched nothing, with the place where they are accepted."""
        if self._accepting is None:
            return []
        path = self._accepting.path
        return [(f"{path}:{each.line}", each) for each in self._accepting.unused(checked)]

    @property
    def signature(self) -> tuple[str, ...]:
        """What affects verdicts, for the signature of the run."""
        parts = []
        if self._baseline:
            parts.append(f"baseline:{self._baseline.findings}#{_digest(self._baseline.sorted)}")
        if self._accepted:
            told = [(each.text, each.suppression) for each in self._accepted.entries]
            parts.append(f"accepted:{len(told)}#{_digest(told)}")
        if self.since:
            parts.append(f"changed-since:{self.since.commit[:12]}")
        return tuple(parts)


def _known(finding: Finding) -> Suppressed:
    return Suppressed(finding, Suppression(finding.rule, None, _IN_THE_BASELINE, SuppressionOrigin.BASELINE))


def _digest(content: object) -> str:
    return text_hash(repr(content))[:8]
