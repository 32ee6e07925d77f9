"""How many plain errors the gate stops, and how much sound text it leaves alone, on the sets that an editor wrote.

python -m tests.benchmarks.plain_errors                    all sets, beside source and one retranslation
python -m tests.benchmarks.plain_errors awkward            one of them
python -m tests.benchmarks.plain_errors --half dev         the half that may be looked at; `held-out` is only counted
python -m tests.benchmarks.plain_errors --no-model         by the rules alone
python -m tests.benchmarks.plain_errors --source-only      without the retranslations
python -m tests.benchmarks.plain_errors --list             with misses and false alarms of the development half

A wrong passage is *failed* where the gate's verdict is fail, *flagged* where a finding of the drift or integrity
family touches the planted words, and *ranked* where its quality is below that of its sound counterpart. Intervals
resample pairs.
"""

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

import tqcheck
from tests.benchmarks.dev_sets import Line, share
from tests.evaluation_sets import Entry, EvaluationSet, Half, entries
from tqcheck.core.finding import Family, Finding, Span, Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.settings import Settings

_RESAMPLES = 1000


class Judged(NamedTuple):
    """A passage of a set and what tqcheck makes of it."""

    entry: Entry
    judgement: Judgement

    @property
    def failed(self) -> bool:
        return self.judgement.verdict is Verdict.FAIL

    @property
    def unchecked(self) -> bool:
        return self.judgement.verdict is Verdict.UNCHECKED

    @property
    def flagged(self) -> bool:
        """Whether a finding about meaning touches the planted words."""
        meant = [each for each in self.judgement.findings if each.family is not Family.AWKWARD]
        return self.entry.planted is not None and touched(self.entry.planted, meant)


class Pair(NamedTuple):
    """The two passages of a pair."""

    sound: Judged
    wrong: Judged

    @property
    def ranked(self) -> bool:
        return self.wrong.judgement.scores.rank < self.sound.judgement.scores.rank


Outcome: TypeAlias = Callable[[Pair], bool]

_OUTCOMES: dict[str, Outcome] = {
    "failed": lambda pair: pair.wrong.failed,
    "flagged": lambda pair: pair.wrong.flagged,
    "ranked": lambda pair: pair.ranked,
    "sound failed": lambda pair: pair.sound.failed,
    "unchecked": lambda pair: pair.wrong.unchecked,
}


class Run(NamedTuple):
    """How to measure."""

    settings: Settings
    half: Half | None
    source_only: bool
    listing: bool

    def judged(self, evaluation_set: EvaluationSet) -> list[Judged]:
        found = entries(evaluation_set, self.half)
        if self.source_only:
            found = [entry.without_counterparts() for entry in found]
        report = tqcheck.check([entry.passage for entry in found], self.settings)
        return [Judged(*both) for both in zip(found, report.judgements, strict=True)]

    def limits(self, goal: float, floor: float) -> tuple[float, float] | tuple[None, None]:
        """What must hold, where it is measured as the goal was set: by rules and model, beside one retranslation."""
        return (goal, floor) if self.settings.model and not self.source_only else (None, None)


def touched(place: Span, findings: Iterable[Finding]) -> bool:
    """Whether a finding touches the place; at a gap, the characters around it count too."""
    start, end = place
    if start == end:
        place = Span(max(start - 1, 0), end + 1)
    return any(place.touches(finding.span) for finding in findings)


def pairs_of(judged: Iterable[Judged]) -> list[Pair]:
    sound = {each.entry.name_of_pair: each for each in judged if each.entry.planted is None}
    return [Pair(sound[each.entry.name_of_pair], each) for each in judged if each.entry.planted is not None]


def table(pairs: Sequence[Pair], what: str) -> Iterator[str]:
    """A row for each kind: how many of its pairs have each outcome."""
    yield f"{what:<24} {'pairs':>5}" + "".join(f"{column:>14}" for column in _OUTCOMES)
    for kind in sorted({pair.wrong.entry.kind for pair in pairs}):
        these = [pair for pair in pairs if pair.wrong.entry.kind == kind]
        counts = "".join(f"{sum(map(outcome, these)):>14}" for outcome in _OUTCOMES.values())
        yield f"{kind:<24} {len(these):>5}{counts}"


def share_of(flags: Sequence[bool], judged: Sequence[Judged]) -> Line:
    """A nameless row: the share of set flags, its interval from resampled pairs."""
    names = [each.entry.name_of_pair for each in judged]
    return Line("", share(flags, names, _RESAMPLES) if names else None)


def totals(pairs: Sequence[Pair], run: Run, name: str) -> Iterator[Line]:
    """The shares over all kinds."""
    limits = {"failed": run.limits(0.75, 0.60), "sound failed": run.limits(0.03, 0.05)}
    for outcome, holds in _OUTCOMES.items():
        line = share_of([holds(pair) for pair in pairs], [pair.wrong for pair in pairs])
        goal, floor = (
            limits.get(outcome, (None, None)) if name == EvaluationSet.PLAIN_ERRORS else (None, None)
        )
        which = "pairs" if outcome == "ranked" else "sound" if outcome == "sound failed" else "wrong"
        shown = outcome.removeprefix("sound ")
        yield line._replace(
            name=f"{name}: {which} {shown}", goal=goal, floor=floor, upward=outcome != "sound failed"
        )


def planted(run: Run, evaluation_set: EvaluationSet) -> Iterator[str]:
    """Wrong passages beside sound ones."""
    pairs = pairs_of(run.judged(evaluation_set))
    yield from table(pairs, evaluation_set)
    yield from (line.shown() for line in totals(pairs, run, evaluation_set))
    if run.listing:
        shown = [pair for pair in pairs if pair.wrong.entry.half is Half.DEV]
        yield from listed("missed", [pair.wrong for pair in shown if not pair.wrong.failed])
        yield from listed("false alarm", [pair.sound for pair in shown if pair.sound.failed])


def sound(run: Run, evaluation_set: EvaluationSet) -> Iterator[str]:
    """Sound passages alone."""
    judged = run.judged(evaluation_set)
    yield f"{evaluation_set:<24} {'sound':>5}{'failed':>14}{'with findings':>14}{'unchecked':>14}"
    for kind in sorted({each.entry.kind for each in judged}):
        these = [each for each in judged if each.entry.kind == kind]
        findings = sum(bool(each.judgement.findings) for each in these)
        failed, unchecked = sum(each.failed for each in these), sum(each.unchecked for each in these)
        yield f"{kind:<24} {len(these):>5}{failed:>14}{findings:>14}{unchecked:>14}"
    goal, floor = run.limits(0.03, 0.05)
    line = share_of([each.failed for each in judged], judged)
    yield line._replace(name=f"{evaluation_set}: sound failed", goal=goal, floor=floor, upward=False).shown()
    if run.listing:
        yield from listed("false alarm", [each for each in _dev(judged) if each.failed])


def awkward(run: Run) -> Iterator[str]:
    """Awkward phrases that a finding of the awkward family touches, and native passages with any finding."""
    judged = run.judged(EvaluationSet.AWKWARD)
    machine = [(each, span) for each in judged for span in each.entry.awkward]
    native = [each for each in judged if not each.entry.awkward]
    found = [touched(span, _awkward_findings(each)) for each, span in machine]
    flagged = [bool(each.judgement.findings) for each in native]
    goal, floor = (0.60, 0.40) if run.settings.model else (None, None)
    line = share_of(found, [each for each, _ in machine])
    yield line._replace(name=f"awkward: {len(machine)} phrases, touched", goal=goal, floor=floor).shown()
    goal, floor = (0.05, 0.10) if run.settings.model else (None, None)
    line = share_of(flagged, native)
    yield line._replace(
        name=f"awkward: {len(native)} native passages, flagged", goal=goal, floor=floor, upward=False
    ).shown()
    if run.listing:
        silent = [each for each in judged if each.entry.awkward and not _awkward_findings(each)]
        yield from listed("missed", _dev(silent))
        yield from listed("false alarm", [each for each in _dev(native) if each.judgement.findings])


def listed(what: str, judged: Iterable[Judged]) -> Iterator[str]:
    """The passages with what is known of them, for whoever works on what is missed."""
    for entry, judgement in judged:
        text = entry.passage.text
        places = [*((entry.planted,) if entry.planted else ()), *entry.awkward]
        yield f"-- {what}: {entry.passage.id}" + "".join(f" [{span.of(text)}]" for span in places)
        yield f"   {text}"
        for other in (entry.passage.source, *(each.text for each in entry.passage.counterparts)):
            if other is not None:
                yield f"   {other}"
        for finding in judgement.findings:
            yield f"   {finding.rule} [{finding.text}] {finding.message}"


def _awkward_findings(judged: Judged) -> list[Finding]:
    return [each for each in judged.judgement.findings if each.family is Family.AWKWARD]


def _dev(judged: Iterable[Judged]) -> list[Judged]:
    return [each for each in judged if each.entry.half is Half.DEV]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", nargs="*", type=EvaluationSet, default=list(EvaluationSet))
    parser.add_argument("--half", type=Half, choices=list(Half))
    parser.add_argument("--no-model", action="store_true")
    parser.add_argument("--source-only", action="store_true")
    parser.add_argument("--list", action="store_true", dest="listing")
    given = parser.parse_args()
    run = Run(Settings(model=not given.no_model), given.half, given.source_only, given.listing)
    known = {
        EvaluationSet.PLAIN_ERRORS: lambda: planted(run, EvaluationSet.PLAIN_ERRORS),
        EvaluationSet.STUDIED_ERRORS: lambda: planted(run, EvaluationSet.STUDIED_ERRORS),
        EvaluationSet.INDEPENDENT_ERRORS: lambda: planted(run, EvaluationSet.INDEPENDENT_ERRORS),
        EvaluationSet.SIX_SOURCES: lambda: planted(run, EvaluationSet.SIX_SOURCES),
        EvaluationSet.FREE_WORDING: lambda: sound(run, EvaluationSet.FREE_WORDING),
        EvaluationSet.STUDIED_FREE_WORDING: lambda: sound(run, EvaluationSet.STUDIED_FREE_WORDING),
        EvaluationSet.AWKWARD: lambda: awkward(run),
        EvaluationSet.OTHER_TARGETS: lambda: planted(run, EvaluationSet.OTHER_TARGETS),
        EvaluationSet.FIVE_TARGETS: lambda: planted(run, EvaluationSet.FIVE_TARGETS),
        EvaluationSet.BACK_TRANSLATIONS: lambda: planted(run, EvaluationSet.BACK_TRANSLATIONS),
        EvaluationSet.FREE_BACK_TRANSLATIONS: lambda: sound(run, EvaluationSet.FREE_BACK_TRANSLATIONS),
    }
    for name in given.sets:
        print(*known[name](), sep="\n", end="\n\n", flush=True)


if __name__ == "__main__":
    main()
