"""Figures about places in the text."""

from collections.abc import Sequence

import pytest

from tests.evaluation.annotations import AWKWARD, DRIFT, error, found, outcome, words
from tqcheck.core.finding import Family, Span
from tqcheck.core.prediction import Prediction, WordProbability
from tqcheck.evaluation.figure import Figure
from tqcheck.evaluation.outcome import Outcome, units_of
from tqcheck.evaluation.span_figures import (
    CHANCES,
    FINDINGS,
    character_figures,
    confidence_figures,
    flagged_words,
    rule_figures,
    word_figures,
)
from tqcheck.evaluation.statistics.bootstrap import Bootstrap

pytest.importorskip("sklearn", reason="scikit-learn is not installed: pip install 'tqcheck[evaluate]'")


def bootstrap(outcomes: Sequence[Outcome]) -> Bootstrap:
    return Bootstrap.of_units(units_of(outcomes), resamples=100)


def values(figures: Sequence[Figure]) -> dict[tuple[str, str], float]:
    return {(figure.measure, figure.of): figure.estimate.value for figure in figures}


def annotation(*chances: tuple[float | None, float]) -> dict[str, object]:
    """What the learned checker says of words of three letters."""
    each = tuple(
        WordProbability(Span(4 * n, 4 * n + 3), drift, awkward) for n, (drift, awkward) in enumerate(chances)
    )
    return {"prediction": Prediction(0.5, 0.5, 0.5, words=each)}


@pytest.mark.parametrize(
    ("spans", "flags"),
    [
        ([], "...."),
        ([Span(4, 7)], ".x.."),
        ([Span(6, 9)], ".xx."),
        ([Span(3, 4)], "...."),
        ([Span(4, 4)], ".x.."),  # something is missing before the word
        ([Span(7, 7)], "..x."),
        ([Span(99, 99)], "...x"),
    ],
)
def test_flagged_words(spans: list[Span], flags: str) -> None:
    found_flags = flagged_words(words("OK", "OK", "OK", "OK"), spans)
    assert "".join("x" if flag else "." for flag in found_flags) == flags


@pytest.mark.parametrize(
    ("findings", "value"),
    [
        ([found(0, 3)], 1.0),
        ([found(0, 3, family=Family.AWKWARD)], 1.0),
        ([found(0, 3, family=Family.INTEGRITY)], 0.0),
        ([found(4, 15)], -1.0),
        ([], 0.0),
    ],
)
def test_words_by_findings(findings: list[object], value: float) -> None:
    outcomes = [outcome(raters=(), words=words("BAD", "OK", "OK", "OK"), findings=findings)]  # type: ignore[arg-type]
    assert values(list(word_figures(outcomes, bootstrap(outcomes)))) == pytest.approx(
        {("word MCC", FINDINGS): value}
    )


def test_words_by_chances() -> None:
    judged = annotation((0.6, 0.1), (None, 0.7), (0.3, 0.3), (0.1, 0.0))
    outcomes = [outcome(raters=(), words=words("BAD", "BAD", "OK", "OK"), judged=judged)]
    found_values = values(list(word_figures(outcomes, bootstrap(outcomes))))
    assert found_values["word MCC", CHANCES] == 1.0, "either chance counts: .64, .70, .51 and .10"
    assert found_values["AUROC, BAD words", CHANCES] == 1.0


def test_as_many_words_are_taken_as_people_marked() -> None:
    judged = annotation((0.9, 0.0), (0.8, 0.0), (0.7, 0.0), (0.6, 0.0))
    outcomes = [outcome(raters=(), words=words("OK", "BAD", "OK", "OK"), judged=judged)]
    taken = values(list(word_figures(outcomes, bootstrap(outcomes))))["word MCC", CHANCES]
    assert taken == pytest.approx(-1 / 3), "one word, and the wrong one"


def test_without_an_annotation_there_are_no_words_to_take() -> None:
    outcomes = [outcome(raters=(), words=words("BAD", "OK", "OK", "OK"))]
    assert ("word MCC", CHANCES) not in values(list(word_figures(outcomes, bootstrap(outcomes))))


def test_characters_with_a_rater() -> None:
    text = "abcdefgh"
    outcomes = [
        outcome(error(DRIFT, 0, 4, "r1"), text=text, raters=("r1", "r2"), findings=[found(0, 4)]),
        outcome(error(AWKWARD, 0, 4, "r1"), text=text, raters=("r1",), findings=[]),
    ]
    figures = list(character_figures(outcomes, bootstrap(outcomes)))
    # With r1, who read 16 characters, everything agrees; with r2, who read 8 and marked none, nothing is told.
    assert values(figures) == pytest.approx(
        {
            ("character MCC with a rater, drift", FINDINGS): 16 / 24,
            ("character MCC with a rater, awkward", FINDINGS): 0.0,
        }
    )
    assert {figure.count for figure in figures} == {24}


def test_characters_by_chances_take_the_space_between_words() -> None:
    judged = annotation((0.6, 0.1), (0.6, 0.1), (0.4, 0.9), (0.1, 0.0))
    outcomes = [outcome(error(DRIFT, 0, 7), error(AWKWARD, 8, 11), judged=judged)]
    found_values = values(list(character_figures(outcomes, bootstrap(outcomes))))
    assert found_values["character MCC with a rater, drift", CHANCES] == pytest.approx(1.0)
    assert found_values["character MCC with a rater, awkward", CHANCES] == pytest.approx(1.0)


def test_rules_by_what_some_rater_marked() -> None:
    outcomes = [
        outcome(
            error(DRIFT, 0, 3),
            error(DRIFT, 4, 7, "r2"),
            findings=[found(0, 3), found(8, 11, also=("TQ108",))],
        ),
        outcome(
            error(DRIFT, 0, 3), error(AWKWARD, 4, 7), findings=[found(4, 7, "TQ203", family=Family.AWKWARD)]
        ),
        outcome(findings=[found(0, 3, "TQ005", family=Family.INTEGRITY)]),
    ]
    figures = list(rule_figures(outcomes, bootstrap(outcomes)))
    assert values(figures) == pytest.approx(
        {
            ("precision", "TQ102"): 1 / 2,
            ("recall", "TQ102"): 1 / 3,
            ("precision", "TQ108"): 0.0,
            ("recall", "TQ108"): 0.0,
            ("precision", "all drift rules"): 1 / 2,
            ("recall", "all drift rules"): 1 / 3,
            ("precision", "TQ203"): 1.0,
            ("recall", "TQ203"): 1.0,
            ("precision", "all awkward rules"): 1.0,
            ("recall", "all awkward rules"): 1.0,
            ("precision", "TQ005"): 0.0,
            ("precision", "all integrity rules"): 0.0,
        }
    )
    counts = {(figure.measure, figure.of): figure.count for figure in figures}
    assert (counts["precision", "TQ102"], counts["recall", "TQ102"]) == (2, 3)


def test_passages_that_nobody_read_say_nothing_of_rules() -> None:
    outcomes = [outcome(raters=(), findings=[found(0, 3)])]
    assert list(rule_figures(outcomes, bootstrap(outcomes))) == []
    assert list(confidence_figures(outcomes, bootstrap(outcomes))) == []


def test_confidence_of_findings() -> None:
    outcomes = [
        outcome(error(DRIFT, 0, 3), findings=[found(0, 3, confidence=0.75), found(8, 11, confidence=0.75)]),
        outcome(error(AWKWARD, 0, 3), findings=[found(0, 3, family=Family.AWKWARD, confidence=1.0)]),
    ]
    assert values(list(confidence_figures(outcomes, bootstrap(outcomes)))) == pytest.approx(
        {
            ("expected calibration error", "findings"): 0.5 / 3,
            ("expected calibration error", "drift findings"): 0.25,
            ("expected calibration error", "awkward findings"): 0.0,
        }
    )
