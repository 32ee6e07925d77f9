"""The bilingual lexicons are made from translations."""

import gzip
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tqcheck.core.errors import InputError
from tqcheck.language.bilingual.lexicon import Lexicon
from tqcheck.training.lexicon import __main__ as command
from tqcheck.training.lexicon.alignment import align
from tqcheck.training.lexicon.build import Entries, Entry, entries
from tqcheck.training.lexicon.translations import FILES, Translation, measured, translations

SPANISH = [
    ("los precios subieron", "prices rose"),
    ("los precios bajaron", "prices fell"),
    ("los salarios subieron", "wages rose"),
    ("los salarios bajaron", "wages fell"),
    ("las rentas bajaron", "rents fell"),
    ("las rentas subieron", "rents rose"),
]


def made(pairs: list[tuple[str, str]], language: str) -> Entries:
    return entries(
        [Translation(foreign, english, is_by_person=True) for foreign, english in pairs] * 3, language
    )


def best(found: list[Entry]) -> dict[str, str]:
    """The foremost translation of each word."""
    return {entry.word: entry.translations[0][0] for entry in found if entry.translations}


def test_words_are_aligned_that_come_together() -> None:
    linked = align([([1, 2], [1, 2]), ([1, 3], [1, 3]), ([4, 2], [4, 2])] * 5)
    strongest = {
        foreign: max((times, english) for f, english, times in zip(*linked, strict=True) if f == foreign)[1]
        for foreign in set(linked.foreign.tolist())
    }
    assert strongest == {1: 1, 2: 2, 3: 3, 4: 4}


def test_a_lexicon_of_a_language_with_spaces() -> None:
    found = made(SPANISH, "es")
    assert best(found.to_english) | {"sub": "rise", "baj": "fall"} == best(found.to_english)
    assert best(found.from_english) | {"rise=rose": "sub", "fall=fell": "baj"} == best(found.from_english)
    assert next(entry.seen for entry in found.to_english if entry.word == "baj") == 9


@pytest.mark.parametrize(
    ("language", "texts", "words"),
    [
        ("zh", ["价格上升", "价格下降", "工资上升", "工资下降"], {"上升": "rise", "下降": "fall"}),
        ("ja", ["価格が上昇", "価格が下落", "賃金が上昇", "賃金が下落"], {"上昇": "rise", "下落": "fall"}),
    ],
)
def test_a_language_without_spaces_is_cut_into_words(
    language: str, texts: list[str], words: dict[str, str]
) -> None:
    english = ["prices rose", "prices fell", "wages rose", "wages fell"]
    found = best(made(list(zip(texts, english, strict=True)), language).to_english)
    assert found | words == found


def test_what_is_written_is_read() -> None:
    found = made(SPANISH, "es")
    lexicon = Lexicon(
        "es", [entry.line() for entry in found.to_english], [entry.line() for entry in found.from_english]
    )
    meanings = lexicon.meanings("sub")
    assert max(meanings, key=meanings.__getitem__) == "rise"
    assert lexicon.form("rise") == "rose"
    assert lexicon.support("fall", {"sub"}) == 0


ENGINE_ROWS: dict[str, list[dict[str, Any]]] = {
    "engines/to-english.jsonl.gz": [
        {
            "pair": "es-en",
            "set": "wmt13",
            "line": 1,
            "source": "los precios subieron",
            "outputs": {
                "opusmt": "prices rose",
                "argos": "the prices went up",
                "nllb": "not to be learned from",
            },
        },
        {
            "pair": "es-en",
            "set": "wmt13",
            "line": 2,
            "source": "otra cosa",
            "outputs": {"opusmt": "another thing"},
        },
        {
            "pair": "es-en",
            "set": "flores-dev",
            "line": 1,
            "source": "el mar",
            "outputs": {"opusmt": "sea"},
            "human": "the sea",
        },
        {
            "pair": "de-en",
            "set": "wmt13",
            "line": 1,
            "source": "die Preise",
            "outputs": {"opusmt": "the prices"},
        },
    ],
    "engines/from-english.jsonl.gz": [
        {
            "pair": "en-es",
            "set": "wmt13",
            "line": 1,
            "source": "prices have risen",
            "outputs": {"argos": "precios altos"},
        },
        {"pair": "en-es", "set": "wmt13", "line": 2, "source": "a misplaced line", "outputs": {}},
    ],
    "mqm/train.jsonl.gz": [{"source": "价格", "text": "price", "system": "Human-A"}],
    "mqm/bio.jsonl.gz": [{"pair": "en-es", "source": "the heart", "text": "el corazón", "system": "Human-1"}],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for file in FILES:
        path = tmp_path / file
        path.parent.mkdir(exist_ok=True)
        with gzip.open(path, "wt", encoding="utf-8") as lines:
            lines.writelines(json.dumps(row) + "\n" for row in ENGINE_ROWS.get(file, []))
    return tmp_path


def test_translations_of_both_directions_are_read(folder: Path) -> None:
    assert set(translations(folder, "es", seed=1)) == {
        Translation("los precios subieron", "prices have risen", is_by_person=True),
        Translation("los precios subieron", "prices rose", is_by_person=False),
        Translation("los precios subieron", "the prices went up", is_by_person=False),
        Translation("otra cosa", "another thing", is_by_person=False),
        Translation("precios altos", "prices have risen", is_by_person=False),
        Translation("el corazón", "the heart", is_by_person=True),
    }


def test_what_is_measured_on_is_not_learned_from(folder: Path) -> None:
    assert measured(folder, "es") == [Translation("el mar", "the sea", is_by_person=True)]


def test_rows_without_a_pair_are_chinese(folder: Path) -> None:
    assert translations(folder, "zh", seed=1) == [Translation("价格", "price", is_by_person=True)]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"to-english.*cannot be read.*data folder"):
        translations(tmp_path, "es", seed=1)


def test_the_command_writes_a_lexicon(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["lexicon", str(folder), "es", "--to", str(tmp_path)])
    command.main()
    lines = (tmp_path / "es-en.tsv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# WORD")
    assert len(lines) > 1
    assert "es: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(["nowhere", "es"], "to-english.jsonl.gz: cannot be read"), (["nowhere", "xx"], "no lexicon of xx")],
)
def test_the_command_says_what_is_wrong(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "argv", ["lexicon", *arguments, "--to", str(tmp_path / "new")])
    with pytest.raises(SystemExit) as exit_:
        command.main()
    assert exit_.value.code == 2
    assert message in capsys.readouterr().err
