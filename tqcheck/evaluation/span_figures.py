"""Figures about places in the text: words, characters, and what each rule flags."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import numpy as np

from tqcheck.core.finding import Family, Finding, Span
from tqcheck.core.prediction import Prediction, WordProbability
from tqcheck.evaluation.annotated import TaggedWord
from tqcheck.evaluation.figure import Figure, Section
from tqcheck.evaluation.outcome import Outcome
from tqcheck.evaluation.statistics.bootstrap import Bootstrap, ratio
from tqcheck.evaluation.statistics.counts import (
    bin_sums,
    calibration_error,
    confusion,
    matthews,
    mean_matthews,
)
from tqcheck.evaluation.statistics.detection import auroc, average_precision

Flagged = Callable[[Outcome], list[Span] | None]
"""What is predicted to be marked in a passage; None where nothing can be predicted."""

_FAMILIES = (Family.DRIFT, Family.AWKWARD)
FINDINGS = "findings"
CHANCES = "word chances"


def word_figures(outcomes: Sequence[Outcome], bootstrap: Bootstrap) -> Iterator[Figure]:
    """Matthews correlation with the tags of words; a word is BAD where drift or awkwardness is found in it."""
    words_bad = [word.is_bad for outcome in outcomes for word in outcome.annotated.words]
    share = sum(words_bad) / len(words_bad) if words_bad else 0.0
    for name, flagged in _sources(outcomes, _FAMILIES, share):
        tables = np.zeros((len(outcomes), 4))
        for number, outcome in enumerate(outcomes):
            words = outcome.annotated.words
            if words and (spans := flagged(outcome)) is not None:
                given = np.array([word.is_bad for word in words])
                tables[number] = confusion(flagged_words(words, spans), given)
        if (found := bootstrap.of_sums(tables, matthews)) is not None:
            yield Figure(Section.WORDS, "word MCC", name, found, int(tables.sum()))
    yield from _word_chance_figures(outcomes, bootstrap)


def character_figures(outcomes: Sequence[Outcome], bootstrap: Bootstrap) -> Iterator[Figure]:
    """Matthews correlation with a rater by character, for each family.

    The characters of all that a rater has read are pooled; the mean over the raters is weighted by them.
    """
    raters = {
        name: place for place, name in enumerate(sorted({r for o in outcomes for r in o.annotated.raters}))
    }
    if not raters:
        return
    for family in _FAMILIES:
        for name, flagged in _sources(outcomes, (family,), _marked_share(outcomes, family)):
            tables = np.zeros((len(outcomes), len(raters), 4))
            for number, outcome in enumerate(outcomes):
                if (spans := flagged(outcome)) is None:
                    continue
                ours = outcome.flags(spans)
                for rater in outcome.annotated.raters:
                    theirs = [
                        e.span for e in outcome.errors[family] if e.rater == rater and e.span is not None
                    ]
                    tables[number, raters[rater]] = confusion(ours, outcome.flags(theirs))
            estimate = bootstrap.of_sums(tables.reshape(len(outcomes), -1), mean_matthews)
            if estimate is not None:
                measure = f"character MCC with a rater, {family.value}"
                yield Figure(Section.WORDS, measure, name, estimate, int(tables.sum()))


def rule_figures(outcomes: Sequence[Outcome], bootstrap: Bootstrap) -> Iterator[Figure]:
    """Precision and recall of each rule, and of the rules of a family together, by what raters marked.

    A finding is right where a rater marked an error of its family; one that several rules agree on counts for
    each. Recall is the share of the family's marked spans that the findings touch.
    """
    read = [number for number, outcome in enumerate(outcomes) if outcome.annotated.raters]
    part, chosen = bootstrap.of_items(np.array(read, dtype=np.intp)), [outcomes[number] for number in read]
    if not chosen:
        return
    for name, family, findings in _by_rule(chosen):
        right = np.zeros((len(chosen), 4))
        for number, (outcome, found) in enumerate(zip(chosen, findings, strict=True)):
            spans = [error.span for error in outcome.errors.get(family, ()) if error.span is not None]
            touched = sum(any(span.touches(finding.span) for finding in found) for span in spans)
            supported = sum(map(outcome.is_supported, found))
            right[number] = supported, len(found), touched, len(spans)
        for measure, above, below in (("precision", 0, 1), ("recall", 2, 3)):
            estimate = part.of_sums(right[:, [above, below]], lambda sums: ratio(sums[..., 0], sums[..., 1]))
            if estimate is not None:
                yield Figure(Section.RULES, measure, name, estimate, int(right[:, below].sum()))


def confidence_figures(outcomes: Sequence[Outcome], bootstrap: Bootstrap) -> Iterator[Figure]:
    """How far the confidence of findings is from the share that some rater bears out."""
    found = [
        (number, finding.confidence, float(outcome.is_supported(finding)), finding.family)
        for number, outcome in enumerate(outcomes)
        if outcome.annotated.raters
        for finding in outcome.judgement.findings
    ]
    for name, families in (("findings", set(Family)), *((f"{f.value} findings", {f}) for f in _FAMILIES)):
        chosen = [each for each in found if each[3] in families]
        if not chosen:
            continue
        items, chances, truths, _ = zip(*chosen, strict=True)
        part = bootstrap.of_items(np.array(items, dtype=np.intp))
        estimate = part.of_sums(bin_sums(np.array(chances), np.array(truths)), calibration_error)
        if estimate is not None:
            yield Figure(Section.CALIBRATION, "expected calibration error", name, estimate, len(chosen))


def flagged_words(words: Sequence[TaggedWord], spans: Sequence[Span]) -> np.ndarray:
    """Which of the words a span lies over; where something is missing, the word behind the gap is meant."""
    flags = np.zeros(len(words), dtype=np.bool_)
    for span in spans:
        if span.start < span.end:
            flags |= [word.span.start < span.end and span.start < word.span.end for word in words]
        else:
            behind = (number for number, word in enumerate(words) if word.span.end > span.start)
            flags[next(behind, len(words) - 1)] = True
    return flags


def _sources(
    outcomes: Sequence[Outcome], families: Sequence[Family], share: float
) -> Iterator[tuple[str, Flagged]]:
    """The ways to tell what is marked: the findings, and the learned checker's words.

    People who mark a tenth of the characters and people who mark a fiftieth cannot be told apart by one threshold: as
    many words are taken, the likeliest, as make up the share that people marked. Nothing else is fitted to them.
    """
    yield FINDINGS, lambda outcome: [each.span for family in families for each in outcome.findings(family)]
    threshold = _threshold(outcomes, families, share)
    if threshold is not None:
        yield CHANCES, lambda outcome: _likely_words(outcome, families, threshold)


def _threshold(outcomes: Sequence[Outcome], families: Sequence[Family], share: float) -> float | None:
    """The chance that words with this share of all words' characters reach; None without an annotation."""
    found = [
        (trouble(word, families), word.span.end - word.span.start)
        for outcome in outcomes
        if isinstance(outcome.judgement.prediction, Prediction)
        for word in outcome.judgement.prediction.words
    ]
    if not found:
        return None
    chances, sizes = np.array(found).T
    order = np.argsort(-chances, kind="stable")
    reached = np.cumsum(sizes[order])
    return float(chances[order[np.searchsorted(reached, share * reached[-1]).clip(max=len(order) - 1)]])


def _marked_share(outcomes: Sequence[Outcome], family: Family) -> float:
    """How much of what raters read they marked, by character."""
    marked = read = 0
    for outcome in outcomes:
        for rater in outcome.annotated.raters:
            spans = [
                each.span for each in outcome.errors[family] if each.rater == rater and each.span is not None
            ]
            marked += int(outcome.flags(spans).sum())
            read += len(outcome.text)
    return marked / read if read else 0.0


def _likely_words(outcome: Outcome, families: Sequence[Family], threshold: float) -> list[Span] | None:
    """The words that are likely enough to be marked, those next to each other as one."""
    prediction = outcome.judgement.prediction
    if not isinstance(prediction, Prediction):
        return None
    likely = [trouble(word, families) >= threshold for word in prediction.words]
    spans = [word.span for word, is_likely in zip(prediction.words, likely, strict=True) if is_likely]
    # What stands between two marked words is marked with them.
    between = [
        Span(left.span.end, right.span.start)
        for (left, is_left), (right, is_right) in pairwise(zip(prediction.words, likely, strict=True))
        if is_left and is_right and left.span.end < right.span.start
    ]
    return spans + between


def trouble(word: WordProbability, families: Sequence[Family]) -> float:
    """The chance that a word is marked for any of the families."""
    sound = 1.0
    if Family.DRIFT in families:
        sound *= 1 - (word.drift or 0.0)
    if Family.AWKWARD in families:
        sound *= 1 - word.awkward
    return 1 - sound


def _word_chance_figures(outcomes: Sequence[Outcome], bootstrap: Bootstrap) -> Iterator[Figure]:
    """Whether the learned checker's chances tell BAD words from OK ones, wherever the threshold is put."""
    items: list[int] = []
    chances: list[float] = []
    is_bad: list[bool] = []
    for number, outcome in enumerate(outcomes):
        prediction = outcome.judgement.prediction
        if not isinstance(prediction, Prediction):
            continue
        for word in outcome.annotated.words:
            met = [each for each in prediction.words if each.span.touches(word.span)]
            if met and word.span.start < word.span.end:
                items.append(number)
                is_bad.append(word.is_bad)
                chances.append(max(trouble(each, _FAMILIES) for each in met))
    if not items:
        return
    part, likely, bad = bootstrap.of_items(np.array(items)), np.array(chances), np.array(is_bad)
    for measure, estimate in (
        ("AUROC, BAD words", auroc(likely, bad, part)),
        ("average precision, BAD words", average_precision(likely, bad, part)),
    ):
        if estimate is not None:
            yield Figure(Section.WORDS, measure, CHANCES, estimate, len(items))


def _by_rule(outcomes: Sequence[Outcome]) -> Iterator[tuple[str, Family, list[list[Finding]]]]:
    """The findings of each family and of each rule in it, passage by passage."""
    found: defaultdict[tuple[Family, str], list[list[Finding]]] = defaultdict(lambda: [[] for _ in outcomes])
    for number, outcome in enumerate(outcomes):
        for finding in outcome.judgement.findings:
            for name in (f"all {finding.family.value} rules", finding.rule, *finding.also):
                found[finding.family, name][number].append(finding)
    places = list(Family)
    for family, name in sorted(
        found, key=lambda key: (places.index(key[0]), key[1].startswith("all"), key[1])
    ):
        yield name, family, found[family, name]
