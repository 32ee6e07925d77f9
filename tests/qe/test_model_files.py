"""The model's files: what is missing, damaged or of another version is said in one line that names it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.qe.tiny_model import write_model
from tqcheck.core.errors import ModelError
from tqcheck.core.settings import Sensitivity
from tqcheck.qe.model_files import find, read

FILES = ("encoder.onnx", "compare.onnx", "judge.onnx", "tokenizer.json")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_model(tmp_path / "checker-en")


def fault(folder: Path) -> str:
    """What reading the model says, which is one line with a cure."""
    with pytest.raises(ModelError) as caught:
        read(folder)
    line = str(caught.value)
    assert line.splitlines() == [line]
    assert line.endswith("install tqcheck anew, or check without the learned checker (--no-model)")
    return line.removeprefix(str(folder) + "/")


def test_reads_what_the_card_says(folder: Path) -> None:
    model = read(folder)
    assert (model.name, model.languages, model.max_pieces) == ("checker-en", frozenset({"en"}), 40)
    assert model.thresholds[Sensitivity.LOW] == {"TQ101": 0.8, "TQ201": 0.8}


def test_the_digest_changes_with_any_file(folder: Path, tmp_path: Path) -> None:
    other = write_model(tmp_path / "other", stretch_words=13)
    assert read(folder).digest != read(other).digest
    assert read(folder).digest == read(write_model(tmp_path / "same")).digest


@pytest.mark.parametrize("name", [*FILES, "checker.json"])
def test_a_missing_file(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert fault(folder).startswith(f"{name}: is missing; ")


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_file(folder: Path, name: str) -> None:
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert fault(folder).startswith(f"{name}: is damaged: its SHA-256 is not the one in checker.json; ")


def test_a_folder_in_the_place_of_a_file(folder: Path) -> None:
    (folder / "checker.json").unlink()
    (folder / "checker.json").mkdir()
    assert fault(folder).startswith("checker.json: cannot be read (Is a directory); ")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"schema_version": 1', "is not JSON"),
        (b"\xff\xfe", "is not JSON"),
        (b"[]", "is not a JSON object"),
        (b"{}", "has schema_version None, this version of tqcheck reads 2"),
        (b'{"schema_version": 1}', "has schema_version 1, this version of tqcheck reads 2"),
        (b'{"schema_version": 2}', "has no files that is an object"),
    ],
)
def test_a_card_that_cannot_be_read(folder: Path, content: bytes, message: str) -> None:
    (folder / "checker.json").write_bytes(content)
    assert fault(folder).startswith(f"checker.json: {message}; ")


def _no_curve(card: dict[str, Any]) -> None:
    del card["calibration"]["drift_word"]["one"]


def _falling(card: dict[str, Any]) -> None:
    card["calibration"]["awkward"]["none"] = {"x": [0, 1], "y": [0.5, 0.4]}


def _uneven(card: dict[str, Any]) -> None:
    card["calibration"]["awkward"]["none"] = {"x": [0, 1, 2], "y": [0.5, 0.6]}


def _points_missing(card: dict[str, Any]) -> None:
    card["calibration"]["awkward"]["none"] = {"x": [], "y": []}


def _no_line(card: dict[str, Any]) -> None:
    card["major_from"]["low"] = {"one": 1.5, "several": "1.0"}


def _threshold(card: dict[str, Any]) -> None:
    card["thresholds"]["high"]["TQ201"] = 1.2


def _rising(card: dict[str, Any]) -> None:
    card["thresholds"]["high"]["TQ201"] = 0.9


def _rising_line(card: dict[str, Any]) -> None:
    card["major_from"]["high"] = {"one": 1.6, "several": 1.0}


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (_no_curve, "has no calibration.drift_word.one that is an object"),
        (_falling, "has no calibration.awkward.none.y that is chances from 0 to 1 that rise with x"),
        (_uneven, "has no calibration.awkward.none.y that is chances from 0 to 1 that rise with x"),
        (_points_missing, "has no calibration.awkward.none.x that is a list of numbers"),
        (_no_line, "has no major_from.low.several that is a number"),
        (_rising, "has no thresholds that is numbers that never rise from low to high"),
        (_rising_line, "has no major_from that is numbers that never rise from low to high"),
        (_threshold, "has no thresholds.high.TQ201 that is a number from 0 to 1"),
        (lambda card: card.update(languages=[]), "has no languages that is a list of languages"),
        (lambda card: card.update(max_pieces=2), "has no max_pieces that is a whole number from 3 up"),
        (lambda card: card.pop("name"), "has no name that is text"),
    ],
)
def test_a_card_that_lacks_something(
    folder: Path, spoil: Callable[[dict[str, Any]], None], message: str
) -> None:
    card = json.loads((folder / "checker.json").read_text())
    spoil(card)
    (folder / "checker.json").write_text(json.dumps(card))
    assert fault(folder).startswith(f"checker.json: {message}; ")


def test_drift_needs_no_curve_for_a_passage_without_counterparts(folder: Path) -> None:
    card = json.loads((folder / "checker.json").read_text())
    for number in ("drift_word", "drift_phrase", "drift"):
        del card["calibration"][number]["none"]
    (folder / "checker.json").write_text(json.dumps(card))
    assert read(folder).name == "checker-en"


def test_the_model_lies_in_the_package_or_beside_it() -> None:
    import tqcheck

    package = Path(tqcheck.__file__).parent
    assert find() in (package / "models/checker-en", package.parent / "models/checker-en")
