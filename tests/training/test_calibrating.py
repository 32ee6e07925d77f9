"""What is taken from a reading to calibrate on, and how reliable the curves are."""

from collections.abc import Sequence

import numpy as np
import pytest

from tests.qe.tiny_model import tokeniser
from tqcheck.core.errors import InputError
from tqcheck.core.finding import Span
from tqcheck.core.passage import Passage
from tqcheck.core.prediction import WordProbability
from tqcheck.evaluation.annotated import Annotated, MarkedError
from tqcheck.qe.calibration import Counterparts, Curve, Head
from tqcheck.qe.reading import WindowReading
from tqcheck.qe.windows import Opposite, Window
from tqcheck.training.calibrating import fit, reliability
from tqcheck.training.evidence import HeadObservations, Key, of_phrases, of_windows, of_words
from tqcheck.training.inference import Observation

TEXT = "rates rose fell by a bank"
SPANS = tokeniser().read(TEXT).words
DRIFTED = MarkedError("Accuracy/Mistranslation", "Major", "a", Span(6, 15))  # rose fell
AWKWARD = MarkedError("Style/Awkward", "Minor", "b", Span(6, 10))  # rose
ELSEWHERE = MarkedError("Accuracy/Omission", "Major", "b", None)
LOGITS = (-4.0, 2.0, 1.0, -4.0, -3.0, -5.0)
LINE = Curve((-5.0, 5.0), (0.0, 1.0))


def observation(
    *errors: MarkedError,
    counterparts: int = 1,
    logits: Sequence[float] = LOGITS,
    is_whole: bool = True,
    document: str = "d",
) -> Observation:
    pieces = tokeniser().read(TEXT)
    words = tuple(
        WordProbability(word.span, logit if counterparts else None, -logit)
        for word, logit in zip(pieces.words, logits, strict=True)
    )
    reading = WindowReading(6, 0.25, 1.5 if counterparts else None, -1.5, words)
    window = Window(pieces, 6, tuple(Opposite(number, (pieces,)) for number in range(counterparts)))
    annotated = Annotated(Passage(TEXT), errors, ("a", "b"), document=document)
    return Observation(annotated, window, is_whole, reading)


@pytest.mark.parametrize(
    ("count", "kind"),
    [(0, Counterparts.NONE), (1, Counterparts.ONE), (2, Counterparts.SEVERAL), (3, Counterparts.SEVERAL)],
)
def test_observations_are_kept_apart_by_the_number_of_counterparts(count: int, kind: Counterparts) -> None:
    found = of_words([observation(counterparts=count)]) | of_windows([observation(counterparts=count)])
    assert {each for _, each in found} == {kind}
    assert ((Head.DRIFT_WORD, kind) in found) == ((Head.DRIFT, kind) in found) == (count > 0)


def test_words_have_the_share_of_raters() -> None:
    found = of_words([observation(DRIFTED, AWKWARD)])
    drift = found[Head.DRIFT_WORD, Counterparts.ONE]
    assert drift.logits.tolist() == list(LOGITS)
    assert drift.truths.tolist() == [0, 0.5, 0.5, 0, 0, 0]
    assert found[Head.AWKWARD_WORD, Counterparts.ONE].truths.tolist() == [0, 0.5, 0, 0, 0, 0]


def test_phrases_have_their_highest_logit_and_whether_anyone_marked_some_of_them() -> None:
    curves = {(number, Counterparts.ONE): LINE for number in (Head.DRIFT_WORD, Head.AWKWARD_WORD)}
    found = of_phrases([observation(DRIFTED)], curves, 0.5)
    drift = found[Head.DRIFT_PHRASE, Counterparts.ONE]
    # "rose fell" is one phrase by its highest word; the rest falls into phrases that nobody marked.
    assert (drift.logits[0], drift.truths[0]) in {(-4.0, 0.0), (2.0, 1.0)}
    assert sorted(zip(drift.logits.tolist(), drift.truths.tolist(), strict=True))[-1] == (2.0, 1.0)
    assert drift.truths.sum() == 1


@pytest.mark.parametrize(
    ("errors", "is_whole", "share"),
    [
        ((), True, 0.0),
        ((DRIFTED,), True, 0.5),
        ((DRIFTED, ELSEWHERE), True, 1.0),
        ((DRIFTED, ELSEWHERE), False, 0.5),
        ((AWKWARD,), True, 0.0),
    ],
)
def test_stretches_have_the_share_of_raters_with_a_major_drift(
    errors: tuple[MarkedError, ...], is_whole: bool, share: float
) -> None:
    found = of_windows([observation(*errors, is_whole=is_whole)])
    drift = found[Head.DRIFT, Counterparts.ONE]
    assert (drift.logits.tolist(), drift.truths.tolist()) == ([1.5], [share])


def test_all_that_can_be_said_gets_a_curve() -> None:
    found = fit([observation(DRIFTED, AWKWARD, counterparts=count) for count in range(3)])
    assert len(found.curves) == len(Head) * len(Counterparts) - 3
    assert found.passages == 1


def test_what_was_never_seen_is_named() -> None:
    with pytest.raises(InputError, match="no annotated passage to calibrate drift_word on, beside several"):
        fit([observation(DRIFTED, counterparts=count) for count in range(2)])


KEYS = [(Head.DRIFT, Counterparts.ONE), (Head.DRIFT_WORD, Counterparts.ONE)]


def evidence(truth_of: float, documents: int) -> HeadObservations:
    random = np.random.default_rng(2)
    logits = random.normal(size=20_000)
    truths = (random.random(20_000) < truth_of).astype(float)
    return HeadObservations(logits, truths, tuple(f"d{number % documents}" for number in range(20_000)))


@pytest.mark.parametrize("key", KEYS)
def test_chances_that_come_true_are_reliable(key: Key) -> None:
    found = reliability(key, evidence(0.3, 20))
    assert found is not None
    assert found.error < 0.02
    assert sum(each.observations for each in found.bins) == 20_000
    assert all(abs(each.truth - 0.3) < 0.1 for each in found.bins if each.observations > 1000)


@pytest.mark.parametrize("key", KEYS)
def test_documents_are_judged_by_curves_of_others(key: Key) -> None:
    # In one document everything is marked, in the others nothing: nobody could have known.
    logits = np.zeros(600)
    documents = tuple(f"d{number // 100}" for number in range(600))
    found = reliability(key, HeadObservations(logits, (np.arange(600) < 100).astype(float), documents))
    assert found is not None
    assert found.error > 0.1


def test_one_document_says_nothing_of_others() -> None:
    assert reliability(KEYS[0], evidence(0.3, 1)) is None
