"""The bilingual checker as the pipeline sees it."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.qe.bilingual.tiny_model import write_model
from tqcheck.core.errors import ModelError
from tqcheck.core.finding import CannotJudge
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.core.prediction import Doubt
from tqcheck.core.subject import Subject
from tqcheck.judging.prepare import prepare
from tqcheck.qe.bilingual.predict import BilingualChecker, Weighed, load

ROSE = Passage("The rates rose.", "en", source="Die Zinsen stiegen.", source_language="de")
BESIDE = replace(ROSE, counterparts=(Counterpart(Route.RETRANSLATION, "The bank fell."),))
CHINESE = Passage("银行下调了利率。", "zh", source="The bank raised rates.", source_language="en")
LONG = Passage("The rates rose. " * 9, "en", source="Die Zinsen stiegen. " * 9, source_language="de")
ENDLESS = Passage("The rates rose", "en", source="Zinsen " * 5, source_language="de")
NO_SOURCE = replace(BESIDE, source=None, source_language=None)
PASSAGES = (ROSE, BESIDE, CHINESE, LONG, ENDLESS, NO_SOURCE)

Answer = tuple[Doubt, ...] | CannotJudge


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model"), line=-1e6)


@pytest.fixture(scope="module")
def checker(folder: Path) -> BilingualChecker:
    return load(1, folder)


@pytest.fixture(scope="module")
def threaded(folder: Path) -> BilingualChecker:
    return load(2, folder)


def subjects(passages: Sequence[Passage]) -> list[Subject]:
    return [prepare(each).subject for each in passages]


def answer(checker: BilingualChecker, passage: Passage) -> Answer:
    (found,) = checker.doubts(subjects([passage]))
    return found


def weighed(checker: BilingualChecker, passage: Passage) -> list[Weighed]:
    (found,) = checker.weighed(subjects([passage]))
    assert not isinstance(found, CannotJudge)
    return found


@settings(max_examples=30)
@given(st.lists(st.sampled_from(PASSAGES), max_size=9), st.booleans())
def test_a_passage_is_read_the_same_in_any_batch_and_order_by_any_number_of_threads(
    checker: BilingualChecker, threaded: BilingualChecker, batch: list[Passage], in_threads: bool
) -> None:
    answers = (threaded if in_threads else checker).doubts(subjects(batch))
    assert answers == [answer(checker, each) for each in batch]


def test_a_doubt_is_in_the_passage_and_quotes_the_source(checker: BilingualChecker) -> None:
    for passage in (ROSE, BESIDE, CHINESE):
        found = answer(checker, passage)
        assert not isinstance(found, CannotJudge)
        for doubt in found:
            assert doubt.span.of(passage.text).strip()
            assert doubt.opposite is not None
            assert doubt.opposite.of(passage.source or "").strip()
            assert 0 < doubt.chance < 1


def test_where_words_have_no_spaces_between_them_a_doubt_is_about_pieces(checker: BilingualChecker) -> None:
    (found,) = weighed(checker, CHINESE)
    assert len(found.doubt.span.of(CHINESE.text)) < len(CHINESE.text)


def test_a_counterpart_and_another_source_change_what_is_said(checker: BilingualChecker) -> None:
    other = replace(ROSE, source="Die Zinsen fielen.")
    drifts = [weighed(checker, passage)[0].drift for passage in (ROSE, BESIDE, other)]
    assert len(set(drifts)) == len(drifts)


def test_a_long_passage_is_read_in_windows(checker: BilingualChecker) -> None:
    found = answer(checker, LONG)
    assert not isinstance(found, CannotJudge)
    assert len(found) > 1
    places = [doubt.span for doubt in found]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("passage", "reason"),
    [
        (NO_SOURCE, "the bilingual checker has no source to compare with"),
        (replace(ROSE, source="금리가 올랐다.", source_language="ko"), "does not compare en with ko"),
        (Passage("금리가 올랐다.", "ko", source="Rates rose.", source_language="en"), "does not read ko"),
        (replace(ROSE, source="The rates went up.", source_language="en"), "does not compare en with en"),
        (
            replace(CHINESE, source="Die Bank erhöhte die Zinsen.", source_language="de"),
            "does not compare zh with de",
        ),
    ],
    ids=["no source", "unknown source", "unknown passage", "one language", "no English"],
)
def test_what_cannot_be_compared_is_said(checker: BilingualChecker, passage: Passage, reason: str) -> None:
    found = answer(checker, passage)
    assert isinstance(found, CannotJudge)
    assert reason in found.reason


def test_below_the_line_nothing_is_doubted(tmp_path: Path) -> None:
    calm = load(1, write_model(tmp_path, line=1e6))
    assert calm.doubts(subjects([ROSE, BESIDE])) == [(), ()]


def test_the_line_belongs_to_a_language_and_a_company(tmp_path: Path) -> None:
    never = {"source": 1e6, "source_and_counterparts": 1e6}
    lines = {"de": never, "zh": never, "en": {"source": 1e6, "source_and_counterparts": -1e6}}
    checker = load(1, write_model(tmp_path, doubted_from=lines))
    alone, beside, chinese = checker.doubts(subjects([ROSE, BESIDE, CHINESE]))
    assert (alone, chinese) == ((), ())
    assert not isinstance(beside, CannotJudge)
    assert len(beside) == 1


@pytest.mark.parametrize("name", ["encoder.onnx", "across.onnx", "tokenizer.json"])
def test_a_damaged_file_is_named_when_it_is_needed(tmp_path: Path, name: str) -> None:
    folder = write_model(tmp_path)
    (folder / name).write_bytes(b"{}")
    checker = load(1, folder)
    assert isinstance(answer(checker, NO_SOURCE), CannotJudge)
    with pytest.raises(ModelError, match=f"{name}: is damaged"):
        answer(checker, ROSE)


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("schema_version", 99, "has schema_version 99"),
        ("languages", [], "has no languages"),
        ("max_pieces", 1, "has no max_pieces"),
        ("doubted_from", {"de": {}}, "has no doubted_from.de.source"),
        ("files", {}, "has no files.encoder.onnx"),
    ],
)
def test_a_card_that_makes_no_sense_is_refused(
    tmp_path: Path, field: str, value: object, reason: str
) -> None:
    changed: dict[str, Any] = {field: value}
    folder = write_model(tmp_path, **changed)
    with pytest.raises(ModelError, match=reason):
        load(1, folder)


def test_nothing_heavy_is_imported_before_the_first_passage(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tqcheck.qe.bilingual.predict import load;"
        "load(1, Path(sys.argv[1])).doubts([]);"
        "print([name for name in ('onnxruntime', 'tokenizers', 'torch') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True
    )
    assert (ran.stdout.strip(), ran.stderr) == ("[]", "")
