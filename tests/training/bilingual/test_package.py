"""`python -m tqcheck.training.bilingual.package`: the files of the checker, from a checkpoint."""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tokenizers import Tokenizer
from tokenizers.models import Unigram
from tokenizers.pre_tokenizers import Metaspace

from tests.training.bilingual.tiny import SIZES, packed_tensors, write_packed
from tests.training.tiny import write_rows
from tqcheck.core.errors import InputError
from tqcheck.core.finding import CannotJudge
from tqcheck.core.passage import Passage
from tqcheck.judging.prepare import prepare
from tqcheck.qe.bilingual.model_files import FILES, Company
from tqcheck.qe.bilingual.predict import load
from tqcheck.training.bilingual import package, recipe
from tqcheck.training.bilingual.base import BaseFile
from tqcheck.training.bilingual.checkpoint import Progress, save, weights
from tqcheck.training.bilingual.doubted_from import doubted_from, sound_translations
from tqcheck.training.bilingual.pruned_tokenizer import kept_rows, pruned

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
WORDS = ("▁the", "▁rates", "▁rose", "▁fell", "▁die", "▁Preise", "▁steigen", "▁unused", "▁never")
LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß上调利率"


def tokenizer() -> Tokenizer:
    pieces = [*SPECIAL, ",", "▁", *WORDS, *LETTERS]
    pieces += [f"▁x{number}" for number in range(SIZES["vocabulary"] - len(pieces))]
    made = Tokenizer(Unigram([(piece, -float(len(piece) < 3)) for piece in pieces], unk_id=3))
    made.pre_tokenizer = Metaspace()
    made.add_special_tokens(list(SPECIAL))
    return made


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


def row(language: str, line: int, name: str = "flores-dev") -> dict[str, Any]:
    """A sentence of a set, whose number is in its words."""
    return {
        "pair": f"{language}-en",
        "set": name,
        "line": line,
        "source": f"die Preise steigen {line}",
        "human": f"the rates rose {line}",
        "outputs": {"opusmt": "rates rose"},
    }


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    languages = [language for language in package.LANGUAGES if language != "en"]
    to_english = [row(language, line) for language in languages for line in range(6)]
    back = [
        {**each, "pair": f"en-{each['pair'][:2]}", "outputs": {"argos": "Preise steigen"}}
        for each in to_english
    ]
    write_rows(folder / "engines/to-english.jsonl.gz", to_english)
    write_rows(folder / "engines/from-english.jsonl.gz", back)
    return folder


@pytest.fixture
def checkpoint(small_base: Path, tmp_path: Path) -> Path:
    network, _ = recipe.untrained(small_base, seed=2)
    save(tmp_path / "c.pt", Progress("recipe", 1, 1, 1.0, weights(network), {}))
    return tmp_path / "c.pt"


def run(*arguments: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["package", *map(str, arguments)])
    package.main()


def test_the_files_make_a_checker(
    checkpoint: Path, data: Path, small_base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "made"
    given = (checkpoint, data, "--to", folder, "--threads", 1, "--base", small_base)
    run(*given, monkeypatch=monkeypatch)
    checker = load(1, folder)
    assert checker.model.languages == frozenset(package.LANGUAGES)
    passage = Passage("die Preise steigen", "de", source="the rates fell", source_language="en")
    (found,) = checker.doubts([prepare(passage).subject])
    assert not isinstance(found, CannotJudge)
    content = {path.name: path.read_bytes() for path in folder.iterdir()}
    run(*given, monkeypatch=monkeypatch)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == content


def test_one_in_a_hundred_sound_translations_is_doubted(
    checkpoint: Path, data: Path, small_base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "made"
    run(checkpoint, data, "--to", folder, "--threads", 1, "--base", small_base, monkeypatch=monkeypatch)
    checker = load(1, folder)
    sound = sound_translations(data, frozenset(package.LANGUAGES))
    sound = [each for each in sound if each.language == "de"]
    passages = [passage for each in sound if (passage := each.beside(Company.SOURCE)) is not None]
    logits = [found[0].drift for found in checker.weighed([prepare(each).subject for each in passages])]  # type: ignore[index]
    assert checker.model.doubted_from["de"][Company.SOURCE] == pytest.approx(
        np.quantile(logits, 0.99), abs=1e-3
    )


def test_only_odd_lines_of_measured_sets_are_taken_in_both_directions(tmp_path: Path) -> None:
    rows = [row("de", line) for line in range(4)] + [row("de", 7, "wmt20"), row("ko", 5)]
    write_rows(tmp_path / "engines/to-english.jsonl.gz", rows)
    write_rows(tmp_path / "engines/from-english.jsonl.gz", [{**row("de", 3), "pair": "en-de"}])
    found = sound_translations(tmp_path, frozenset({"de", "en"}))
    assert [(each.language, each.text, each.source, len(each.outputs)) for each in found] == [
        ("en", "the rates rose 1", "die Preise steigen 1", 1),
        ("de", "die Preise steigen 1", "the rates rose 1", 0),
        ("en", "the rates rose 3", "die Preise steigen 3", 1),
        ("de", "die Preise steigen 3", "the rates rose 3", 1),
    ]
    assert [each.beside(Company.COUNTERPARTS) is None for each in found] == [False, True, False, False]


def test_a_language_without_sound_translations_is_named(
    checkpoint: Path, data: Path, small_base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "made"
    run(checkpoint, data, "--to", folder, "--threads", 1, "--base", small_base, monkeypatch=monkeypatch)
    with pytest.raises(InputError, match="no sound translation into de"):
        doubted_from(load(1, folder), [])
    with pytest.raises(InputError, match="has no translations by people"):
        sound_translations(data, frozenset({"ko"}))


def test_a_pruned_tokenizer_cuts_the_texts_as_before(tmp_path: Path) -> None:
    whole = tokenizer()
    path = tmp_path / "tokenizer.json"
    whole.save(str(path))
    texts = ["the rates rose", "die Preise steigen, 上调", "fell"]
    rows = kept_rows(whole, texts)
    small = Tokenizer.from_str(pruned(path, rows))
    kept = small.get_vocab()
    assert [small.token_to_id(piece) for piece in SPECIAL] == [0, 1, 2, 3]
    assert "▁unused" not in kept
    assert set(LETTERS) <= kept.keys()
    for text in texts:
        encoded = whole.encode(text, add_special_tokens=False)
        again = small.encode(text, add_special_tokens=False)
        assert (again.tokens, again.offsets) == (encoded.tokens, encoded.offsets)
        assert [int(rows[number]) for number in again.ids] == encoded.ids


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.pt", "nowhere", "--to", "made"], "nowhere.pt: cannot be read"),
        ([], "required: checkpoint, data, --to"),
    ],
)
def test_it_says_what_is_wrong(
    arguments: list[str],
    message: str,
    small_base: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as exit_:
        run(*arguments, *(["--base", str(small_base)] if arguments else []), monkeypatch=monkeypatch)
    assert exit_.value.code == 2
    assert message in capsys.readouterr().err.splitlines()[-1]


def test_the_card_names_its_files(tmp_path: Path) -> None:
    for name in FILES:
        (tmp_path / name).write_bytes(name.encode())
    package.write_card(tmp_path, {language: dict.fromkeys(Company, 1.5) for language in package.PASSAGES})
    card = json.loads((tmp_path / "checker.json").read_text(encoding="utf-8"))
    assert card["files"].keys() == set(FILES)
    assert card["doubted_from"]["de"] == {"source": 1.5, "source_and_counterparts": 1.5}
