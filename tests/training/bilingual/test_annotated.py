"""Passages with annotators' marks."""

from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.training.tiny import document, translation, write_rows
from tqcheck.core.errors import InputError
from tqcheck.core.finding import Span
from tqcheck.training.bilingual.annotated import (
    AnnotatedSource,
    AnnotatedTranslation,
    annotated,
)
from tqcheck.training.bilingual.examples import MOST_CHARACTERS, Mark
from tqcheck.training.lexicon.translations import ANNOTATED

TRAIN = document("train")
TEXT = "Prices rose on Monday."


def write(folder: Path, *rows: dict[str, Any], **english: str) -> Path:
    for file in ANNOTATED:
        write_rows(folder / file, rows if file == "mqm/train.jsonl.gz" else [])
    write_rows(folder / "mqm/retranslations.jsonl.gz", [{"source": " 价格 ", "english": english}])
    return folder


def row(*spans: list[Any], text: str = TEXT, name: str = TRAIN, source: str = "价格") -> dict[str, Any]:
    return translation(source, "first", text, name, spans=list(spans))


def read(folder: Path, *spans: list[Any]) -> AnnotatedTranslation:
    (source,) = annotated(write(folder, row(*spans)))
    (found,) = source.translations
    return found


def test_marks_count_by_raters_and_severity(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        [0, 6, "Accuracy/Mistranslation", "Major", "one"],
        [7, 11, "Terminology/Inconsistent", "Minor", "two"],
        [12, 14, "Fluency/Grammar", "Major", "two"],
        [15, 21, "Other", "Major", "two"],
        [15, 21, "Accuracy/Addition", "Neutral", "two"],
    )
    assert found.drift == (Mark(Span(0, 6), 0.5), Mark(Span(7, 11), 0.2))
    assert found.awkward == (Mark(Span(12, 14), 0.5),)
    assert found.wrong == pytest.approx(0.5 + 0.35 * 0.5)


def test_an_omission_is_marked_on_either_side_and_one_in_the_source_counts_for_the_passage(
    tmp_path: Path,
) -> None:
    found = read(
        tmp_path,
        [6, 6, "Accuracy/Omission", "Minor", "one"],
        [None, None, "Accuracy/Omission", "Major", "two"],
    )
    assert found.drift == (Mark(Span(5, 7), 0.2),)
    assert found.wrong == pytest.approx(0.5 + 0.35 * 0.5)


def test_only_documents_for_training_are_read(tmp_path: Path) -> None:
    rows = [row(name=document("test")), row(name=document("calibration"), source="工资"), row(source="股票")]
    assert [found.text for found in annotated(write(tmp_path, *rows))] == ["股票"]


def test_a_source_has_its_retranslations_by_engines_that_may_be_learned_from(tmp_path: Path) -> None:
    (found,) = annotated(write(tmp_path, row(), opusmt="The price rose.", google="no", argos=""))
    assert found.retranslations == ("The price rose.",)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"retranslations.*cannot be read"):
        annotated(tmp_path)


def source(*texts: str, retranslations: tuple[str, ...] = ()) -> AnnotatedSource:
    mark = (Mark(Span(0, 2), 0.5),)
    return AnnotatedSource(
        "价格", tuple(AnnotatedTranslation(text, mark, (), 0.5) for text in texts), retranslations
    )


def test_an_example_has_a_few_translations_each_compared_in_two_ways() -> None:
    found = source("aa", "bb", "cc", "dd", "ee", retranslations=("xx", "yy", "zz")).example(Random(1))
    assert found is not None
    assert len(found.texts) == 1 + 4 + 2
    assert [passage.passage for passage in found.passages] == [1, 1, 2, 2, 3, 3, 4, 4]
    assert {passage.wrong for passage in found.passages} == {0.5}
    assert {passage.awkward for passage in found.passages} == {()}
    for alone, beside in zip(found.passages[::2], found.passages[1::2], strict=True):
        assert (alone.source, alone.counterparts) == (0, ())
        assert {found.texts[number] for number in beside.counterparts} <= {"xx", "yy", "zz"}


def test_without_retranslations_the_other_translations_serve() -> None:
    found = source("aa", "bb", "cc", "dd", "ee").example(Random(1))
    assert found is not None
    assert set(found.texts[1:]) == {"aa", "bb", "cc", "dd", "ee"}


@pytest.mark.parametrize(
    "given",
    [source(), source("a" * MOST_CHARACTERS), source("aa")._replace(text="价" * (MOST_CHARACTERS + 1))],
    ids=["none", "too long", "a source too long"],
)
def test_some_sources_give_no_example(given: AnnotatedSource) -> None:
    assert given.example(Random(1)) is None
