"""The learned checker as the pipeline sees it."""

import subprocess
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import passage
from tests.qe.tiny_model import write_model
from tqcheck.core.finding import CannotJudge, Span
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.core.prediction import Phrase, Prediction
from tqcheck.core.settings import Sensitivity, Settings
from tqcheck.core.subject import Subject
from tqcheck.judging.learned_phrases import flagged
from tqcheck.judging.prepare import prepare
from tqcheck.qe import LearnedChecker, load

PASSAGES = (
    passage("The bank said rates rose by 5%.", "Rates rose by 5%, the bank said."),
    passage("The council fell!", "A council fell.", "The council rose."),
    passage("The bank said rates rose by 5%.", "A bank rose.", "The bank said rates rose by 5%."),
    passage("Rates (again) rose: “by a bank”. " * 5, "Rates rose by a bank. " * 5, "The council fell."),
    passage("The bank, the council and the harbour " * 9, "A bank, a council and a harbour " * 8),
    passage("No counterpart stands beside this one. It is two sentences."),
    passage("Die Bank hat die Zinsen erhöht.", "Die Zinsen steigen wieder an.", language="de"),
    passage(" "),
    passage("中国 said café 😀.", "China said cafe."),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def checker(folder: Path) -> LearnedChecker:
    return load(threads=1, folder=folder)


@pytest.fixture(scope="module")
def threaded(folder: Path) -> LearnedChecker:
    return load(threads=2, folder=folder)


@pytest.fixture(scope="module")
def alone(checker: LearnedChecker) -> dict[str, Prediction | CannotJudge]:
    """What is said of each passage when nothing stands beside it."""
    return {repr(each): _only(checker.predict(_subjects([each]))) for each in PASSAGES}


def _subjects(passages: Sequence[Passage]) -> list[Subject]:
    return [prepare(each).subject for each in passages]


def _only(answers: Sequence[Prediction | CannotJudge]) -> Prediction | CannotJudge:
    (answer,) = answers
    return answer


def annotated(checker: LearnedChecker, text: str, *others: str) -> Prediction:
    answer = _only(checker.predict(_subjects([passage(text, *others)])))
    assert isinstance(answer, Prediction)
    return answer


@settings(max_examples=40)
@given(st.lists(st.sampled_from(PASSAGES), max_size=12), st.booleans())
def test_a_passage_is_read_the_same_in_any_batch_and_order_by_any_number_of_threads(
    checker: LearnedChecker,
    threaded: LearnedChecker,
    alone: dict[str, Prediction | CannotJudge],
    batch: list[Passage],
    in_threads: bool,
) -> None:
    answers = (threaded if in_threads else checker).predict(_subjects(batch))
    assert answers == [alone[repr(each)] for each in batch]


def test_a_large_batch_is_read_the_same(
    threaded: LearnedChecker, alone: dict[str, Prediction | CannotJudge]
) -> None:
    batch = PASSAGES * 20
    assert threaded.predict(_subjects(batch)) == [alone[repr(each)] for each in batch]


def test_what_is_too_long_to_be_held_at_once_is_read_the_same(
    checker: LearnedChecker, threaded: LearnedChecker
) -> None:
    long = passage(PASSAGES[3].text * 50, PASSAGES[2].text * 50)
    subjects = _subjects([PASSAGES[0], long, long])
    first, second, third = threaded.predict(subjects)
    assert second == third == _only(checker.predict(subjects[2:]))
    assert first == _only(checker.predict(subjects[:1]))


def test_a_new_process_reads_the_same(folder: Path, checker: LearnedChecker) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.builders import passage;"
        "from tqcheck.qe import load; from tqcheck.judging.prepare import prepare;"
        "print(load(folder=Path(sys.argv[1]), threads=2)"
        ".predict([prepare(passage('Rates rose.', 'Rates fell.')).subject])[0].quality_score.hex())"
    )
    root = Path(__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-c", code, str(folder)], cwd=root, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == annotated(checker, "Rates rose.", "Rates fell.").quality_score.hex()


def test_nothing_heavy_is_imported_before_the_first_passage(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tqcheck.qe import load;"
        "load(folder=Path(sys.argv[1])).predict([]);"
        "print([name for name in ('onnxruntime', 'tokenizers', 'torch') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True
    )
    assert (ran.stdout.strip(), ran.stderr) == ("[]", "")


def test_every_word_has_its_chances(checker: LearnedChecker) -> None:
    text = "The bank, it said, rose."
    found = annotated(checker, text, "A bank rose.")
    assert [word.span.of(text) for word in found.words] == [
        "The",
        "bank",
        ",",
        "it",
        "said",
        ",",
        "rose",
        ".",
    ]
    assert all(word.drift is not None and 0 <= word.drift <= 1 for word in found.words)
    assert all(0 <= word.awkward <= 1 for word in found.words)


def test_without_a_counterpart_nothing_is_said_of_drift(checker: LearnedChecker) -> None:
    found = annotated(checker, "The bank said rates rose by 5%.")
    assert (found.drift, found.accuracy_candidates) == (None, ())
    assert {word.drift for word in found.words} == {None}
    assert found.fluency_candidates


def test_only_what_stands_beside_the_passage_is_compared(checker: LearnedChecker) -> None:
    back = Counterpart(Route.BACK_TRANSLATION, "利率上升了，银行说。")
    other = passage("Rates rose.", source="银行说利率上升了。", source_language="zh", counterparts=(back,))
    assert len(_subjects([other])[0].comparisons) == 1
    assert _only(checker.predict(_subjects([other]))) == annotated(checker, "Rates rose.")


def test_a_stretch_that_no_counterpart_has_is_read_without(checker: LearnedChecker) -> None:
    bank = "The central bank raised the interest rates once again last Tuesday. "
    boats = "Fishing boats stay in the harbour until this storm is over. "
    council = "The city council said nothing about its plans for the market. "
    found = annotated(checker, bank + boats + council, bank + council)
    assert [word.drift is None for word in found.words if word.span.of(bank + boats + council) == "."] == [
        False,
        True,
        False,
    ]
    assert found.drift is not None


def test_phrases_quote_what_they_were_compared_with(checker: LearnedChecker) -> None:
    others = ("Rates rose by 5%, the bank said.", "A bank rose.")
    found = annotated(checker, "The bank said rates rose by 5%.", *others)
    assert found.accuracy_candidates
    for phrase in found.accuracy_candidates:
        assert [number for number, _ in phrase.opposite] == [0, 1]
        assert all(span.of(others[number]).strip() for number, span in phrase.opposite)


def test_phrases_never_overlap_and_stand_in_order(checker: LearnedChecker) -> None:
    found = annotated(checker, PASSAGES[3].text, "Rates rose by a bank.")
    for phrases in (found.accuracy_candidates, found.fluency_candidates):
        assert phrases
        assert all(left.span.end <= right.span.start for left, right in pairwise(phrases))


def under(found: Prediction, sensitivity: Sensitivity, **least: float) -> Prediction:
    return flagged(found, Settings(sensitivity=sensitivity, min_confidence=least))


def test_a_higher_sensitivity_only_adds_phrases(checker: LearnedChecker) -> None:
    found = annotated(checker, PASSAGES[3].text, "Rates rose by a bank.")
    low, high = (under(found, level) for level in (Sensitivity.LOW, Sensitivity.HIGH))
    assert _places(low.accuracy_spans) < _places(high.accuracy_spans)
    assert _places(low.fluency_spans) <= _places(high.fluency_spans)
    assert _places(high.accuracy_spans) < {each.span for each in found.accuracy_candidates}


def test_a_confidence_asked_for_replaces_the_threshold_of_its_rule(checker: LearnedChecker) -> None:
    found = annotated(checker, PASSAGES[3].text, "Rates rose by a bank.")
    plain = under(found, Sensitivity.HIGH)
    strict = under(found, Sensitivity.HIGH, TQ101=1.0, TQ102=0.3)
    lenient = under(found, Sensitivity.HIGH, TQ101=0.0)
    assert all(phrase.chance >= 1 for phrase in strict.accuracy_spans)
    assert len(strict.accuracy_spans) < len(plain.accuracy_spans) < len(lenient.accuracy_spans)
    assert len(lenient.accuracy_spans) == len(found.accuracy_candidates)
    assert strict.fluency_spans == plain.fluency_spans == lenient.fluency_spans


def _places(phrases: Sequence[Phrase]) -> set[Span]:
    return {each.span for each in phrases}


def test_a_long_passage_is_as_bad_as_its_stretches_together(checker: LearnedChecker) -> None:
    first = "The bank said the rates rose by 5% again and again. "
    second = "A council, it said, fell once more by much too much. "
    whole, left, right = (annotated(checker, text) for text in (first + second, first, second))
    assert whole.awkward == pytest.approx(1 - (1 - left.awkward) * (1 - right.awkward))
    assert whole.quality_score == pytest.approx((11 * left.quality_score + 11 * right.quality_score) / 22)
    assert len(whole.words) == len(left.words) + len(right.words)


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [
        ("Die Bank hat die Zinsen erhöht.", "de", "the learned checker does not read de"),
        (" \n", "en", "there are no words in the passage"),
        ("\u200b", "en", "there are no words in the passage"),
    ],
)
def test_says_why_it_cannot_judge(checker: LearnedChecker, text: str, language: str, reason: str) -> None:
    (subject,) = _subjects([passage(text, language=language)])
    assert checker.predict([subject]) == [CannotJudge(reason)]


def test_the_signature_names_the_model_and_its_files(checker: LearnedChecker, tmp_path: Path) -> None:
    other = load(folder=write_model(tmp_path, phrase_reach=0.4))
    assert checker.signature.startswith("checker-en#")
    assert len(checker.signature) == len("checker-en#") + 8
    assert other.signature != checker.signature
