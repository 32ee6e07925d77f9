"""`python -m tqcheck.training.bilingual`: what it says where something is wrong."""

import importlib.util
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.training.bilingual.tiny import UNITS, packed_tensors, tokenizer, write_packed
from tests.training.tiny import document, translation, write_encoder, write_rows, write_word_net
from tqcheck.training import base_encoder
from tqcheck.training.bilingual import __main__ as command
from tqcheck.training.bilingual import base, recipe
from tqcheck.training.bilingual.base import BaseFile
from tqcheck.training.bilingual.checkpoint import Progress, save, weights
from tqcheck.training.bilingual.loop import Training
from tqcheck.training.lexicon.translations import ANNOTATED


def error_of(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> str:
    monkeypatch.setattr(sys, "argv", ["bilingual", *arguments])
    with pytest.raises(SystemExit) as exit_:
        command.main()
    assert exit_.value.code == 2
    return capsys.readouterr().err.strip()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "required: data, --to"),
        (["data", "--to", "c.pt", "--minutes", "0"], "0 is not more than 0"),
        (["data", "--to", "c.pt", "--base", "nowhere"], "nowhere/e5-small-q4.bin: is missing; give a folder"),
    ],
)
def test_it_says_what_is_wrong(
    arguments: list[str],
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert message in error_of(arguments, monkeypatch, capsys).splitlines()[-1]


def test_a_library_that_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = importlib.util.find_spec

    def without_torch(name: str, package: str | None = None) -> ModuleSpec | None:
        return None if name == "torch" else found(name, package)

    monkeypatch.setattr("tqcheck.training.libraries.find_spec", without_torch)
    assert "train needs torch" in error_of(["data", "--to", "c.pt"], monkeypatch, capsys)


@pytest.fixture
def small_base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a small encoder, taken for the one that training begins with."""
    folder = tmp_path / "base"
    folder.mkdir()
    write_packed(folder / "e5-small-q4.bin", packed_tensors())
    tokenizer().save(str(folder / "tokenizer.json"))
    monkeypatch.setattr(BaseFile, "checked", lambda file, given: given / Path(file.place).name)
    monkeypatch.setattr(recipe, "LAYERS", (1, 2))
    monkeypatch.setattr(recipe, "FROZEN", 1)
    return folder


def test_the_untrained_network_is_the_same_for_the_same_seed(small_base: Path) -> None:
    one, same, other = (recipe.untrained(small_base, seed)[0] for seed in (1, 1, 2))
    assert one.judge.own.weight.equal(same.judge.own.weight)
    assert not one.judge.own.weight.equal(other.judge.own.weight)
    assert one.encoder.bert.embeddings.word_embeddings.weight.equal(
        base.encoder(small_base / "e5-small-q4.bin", 1).embeddings.word_embeddings.weight
    )


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--from", "nowhere.pt"], "nowhere.pt: cannot be read"),
        (["--word-net", "nowhere"], "nowhere: holds no WordNet; install wordnet-base"),
    ],
)
def test_what_it_is_given_must_be_of_use(
    more: list[str],
    message: str,
    small_base: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = ["data", "--to", str(tmp_path / "c.pt"), "--threads", "1", "--base", str(small_base), *more]
    assert message in error_of(given, monkeypatch, capsys)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with the two units, many times, and one annotated translation."""
    folder = tmp_path / "data"
    for unit, file in zip(UNITS, ("to-english", "from-english"), strict=True):
        outputs = dict(zip(("opusmt", "argos"), unit.outputs, strict=False))
        row = {"pair": "-".join(unit.pair), "set": "wmt20", "source": unit.source, "outputs": outputs}
        write_rows(folder / f"engines/{file}.jsonl.gz", [{**row, "line": line} for line in range(10)])
    for file in ANNOTATED:
        write_rows(folder / file, [])
    write_rows(folder / ANNOTATED[0], [translation("价格", "first", UNITS[0].outputs[0], document("train"))])
    write_rows(folder / "mqm/retranslations.jsonl.gz", [])
    return folder


def test_it_trains_and_goes_on(
    small_base: Path,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    encoder, word_net = write_encoder(tmp_path / "encoder"), write_word_net(tmp_path / "wordnet")
    monkeypatch.setattr(base_encoder, "packaged", lambda: encoder)
    to = tmp_path / "c.pt"
    given = [
        str(data),
        "--to",
        str(to),
        "--threads",
        "1",
        "--base",
        str(small_base),
        "--word-net",
        str(word_net),
    ]
    monkeypatch.setattr(sys, "argv", ["bilingual", *given, "--minutes", "0.001"])
    command.main()
    assert to.exists()
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "20 sentences with translations, 1 annotated ones"
    assert any(line.startswith("de: alternatives to ") for line in said)
    assert (tmp_path / "c.pt.words.json").exists()
    command.main()
    again = capsys.readouterr().out.splitlines()
    assert again[-1].startswith("going on at step ")
    assert not any("alternatives" in line for line in again), "they were kept"
    assert "give the same options again" in error_of([*given, "--seed", "2"], monkeypatch, capsys)


def test_it_begins_with_the_weights_of_a_checkpoint_and_with_nothing_else_of_it(
    small_base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Training] = []
    monkeypatch.setattr(recipe, "groups", lambda *given: SimpleNamespace(batches=lambda number: ()))
    monkeypatch.setattr(Training, "run", lambda training, keeping, say: begun.append(training))
    other, _ = recipe.untrained(small_base, 2)
    save(tmp_path / "w.pt", Progress("another", 7, 8, 9.0, weights(other), {}))
    given = ["data", "--to", str(tmp_path / "c.pt"), "--threads", "1", "--base", str(small_base)]
    monkeypatch.setattr(sys, "argv", ["bilingual", *given, "--from", str(tmp_path / "w.pt")])
    command.main()
    assert begun[0].network.judge.own.weight.equal(other.judge.own.weight)
    assert not (tmp_path / "c.pt").exists(), "nothing is kept yet: training begins at step 0"
