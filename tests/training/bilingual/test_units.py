"""Sentences, what engines made of them, and what people did."""

from pathlib import Path
from typing import Any

import pytest

from tests.training.tiny import write_rows
from tqcheck.core.errors import InputError
from tqcheck.training.bilingual.units import TranslationUnit, units


def row(pair: str, name: str, line: int, source: str, *outputs: str, **fields: Any) -> dict[str, Any]:
    engines = dict(zip(("opusmt", "argos", "nllb"), outputs, strict=False))
    return {"pair": pair, "set": name, "line": line, "source": source, "outputs": engines, **fields}


def write(folder: Path, to_english: list[dict[str, Any]], from_english: list[dict[str, Any]]) -> Path:
    write_rows(folder / "engines/to-english.jsonl.gz", to_english)
    write_rows(folder / "engines/from-english.jsonl.gz", from_english)
    return folder


def test_outputs_are_those_that_may_be_learned_from_each_once(tmp_path: Path) -> None:
    rows = [
        row("es-en", "wmt20", 1, "los precios", "prices", "prices", "not to be learned from"),
        row("es-en", "wmt20", 2, "el mar", " ", "the sea"),
    ]
    assert units(write(tmp_path, rows, [])) == [
        TranslationUnit("es", "en", "los precios", ("prices",), None),
        TranslationUnit("es", "en", "el mar", ("the sea",), None),
    ]


def test_a_set_in_both_languages_has_peoples_translations(tmp_path: Path) -> None:
    to_english = [
        row("es-en", "wmt13", 1, "los precios subieron", "prices rose"),
        row("es-en", "wmt13", 2, "otra cosa", "another thing"),
    ]
    from_english = [
        row("en-es", "wmt13", 1, "the prices rose", "los precios subieron mucho"),
        row("en-es", "wmt13", 2, "a misplaced line", "una línea"),
    ]
    found = units(write(tmp_path, to_english, from_english))
    assert [(unit.pair, unit.human) for unit in found] == [
        (("es", "en"), "the prices rose"),
        (("es", "en"), None),
        (("en", "es"), "los precios subieron"),
        (("en", "es"), None),
    ]
    assert found[0].translations == ("the prices rose", "prices rose")


def test_every_other_line_of_what_serves_to_measure_is_left_out(tmp_path: Path) -> None:
    rows = [
        row("de-en", "flores-dev", line, f"Satz {line}", "sentence", human="a sentence") for line in range(4)
    ]
    found = units(write(tmp_path, rows, []))
    assert [(unit.source, unit.human) for unit in found] == [
        ("Satz 0", "a sentence"),
        ("Satz 2", "a sentence"),
    ]


def test_data_of_no_use_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"to-english.*cannot be read"):
        units(tmp_path)
    with pytest.raises(InputError, match="holds no sentences with translations"):
        units(write(tmp_path, [], []))
