"""What is no file of passages is neither judged nor passed: it is refused, left out on request, or told of."""

import json
from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, tqcheck, write_jsonl, write_lines
from tests.acceptance.test_exit_codes import DRIFTED, SOUND


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_jsonl(tmp_path / "texts" / "in.jsonl", SOUND)
    return tmp_path


@pytest.mark.parametrize(
    "command", [CHECK, ("translate", "--translator", "command:cat")], ids=["check", "translate"]
)
@pytest.mark.parametrize("name", ["a.pot", "a.tbx", "a.docx", "a.ods", "a.html", "a.pdf", "a.ass"])
def test_formats_that_are_not_read(folder: Path, command: tuple[str, ...], name: str) -> None:
    write_lines(folder / name, ["Prices rose."])
    run = tqcheck(*command, "texts", name, cwd=folder)
    assert (run.code, run.err.count("\n")) == (2, 1)
    assert run.err.startswith(f"tqcheck: error: {name}: is ")
    assert ", which is not read; " in run.err


def test_parallel_files_of_such_formats(folder: Path) -> None:
    write_lines(folder / "a.tmx", ["Prices rose."])
    run = tqcheck(*CHECK, "--text", "texts/in.jsonl", "--reference", "a.tmx", cwd=folder)
    assert (run.code, run.err.count("\n")) == (2, 1)
    assert "a.tmx: holds source and translation together; name it by itself, without --text" in run.err


def test_own_files_beside_the_passages(folder: Path) -> None:
    """A second run over the folder says the same as the first, though the first left its traces there."""
    write_jsonl(folder / "texts" / "in.jsonl", DRIFTED)
    first = tqcheck(*CHECK, "texts", "--output", "jsonl=texts/run.jsonl", "--output", "text", cwd=folder)
    assert tqcheck("baseline", "write", "texts/run.jsonl", "--to", "texts/old.jsonl", cwd=folder).code == 0
    again = tqcheck(*CHECK, "texts", cwd=folder)
    assert (again.code, again.out) == (first.code, first.out)
    assert again.err == (
        "tqcheck: note: texts/old.jsonl is a baseline: passed over\n"
        "tqcheck: note: texts/run.jsonl is a run that tqcheck check saved: passed over\n"
    )
    named = tqcheck(*CHECK, "texts/in.jsonl", "texts/run.jsonl", cwd=folder)
    assert (named.code, named.err.count("\n")) == (2, 1)
    assert "texts/run.jsonl: is a run that tqcheck check saved; name the files that were checked" in named.err


@pytest.mark.parametrize("in_config", [False, True])
def test_exclude(folder: Path, in_config: bool) -> None:
    write_jsonl(folder / "texts" / "drafts" / "a.jsonl", DRIFTED)
    write_jsonl(folder / "texts" / "b, c.old.jsonl", DRIFTED)
    patterns = ["drafts", "b, c.*"]
    options = [] if in_config else [word for pattern in patterns for word in ("--exclude", pattern)]
    if in_config:
        write_lines(folder / "tqcheck.toml", [f"exclude = {json.dumps(patterns)}"])
    assert tqcheck(*CHECK, "texts", *options, cwd=folder).code == 0
    assert tqcheck(*CHECK, "texts/in.jsonl", "texts/b, c.old.jsonl", *options, cwd=folder).code == 0
    engines = ("--translator", "command:cat", "--back-translator", "command:cat")
    translated = tqcheck(
        "translate", "texts", *engines, "--route", "round_trip", "--pivot", "de", *options, cwd=folder
    )
    assert (translated.code, len(translated.records)) == (0, 1)
    nothing = tqcheck(*CHECK, "texts/drafts", *options, cwd=folder)
    assert (nothing.code, nothing.err.count("\n")) == (2, 1)
    assert "nothing is left to read" in nothing.err
    assert tqcheck(*CHECK, "texts/drafts", "--allow-empty", *options, cwd=folder).code == 0


def test_csv_by_semicolons(folder: Path) -> None:
    write_lines(
        folder / "a.csv", ["id;text;reference", "1;Prices rose, by 3 per cent.;Prices rose, by 4 per cent."]
    )
    run = tqcheck(*CHECK, "a.csv", cwd=folder)
    assert run.code == 1
    assert "a.csv:2" in run.out
    assert "TQ102" in run.out


def test_keys_that_look_like_others(folder: Path) -> None:
    """Told once a file, on standard error; the verdict is what it would be without them, and they are echoed."""
    odd = SOUND | {"back-translation": "b", "note": "n", "src_lang": "zh"}
    write_jsonl(folder / "a.jsonl", odd | {"id": "1"}, odd | {"id": "2"})
    write_lines(folder / "b.csv", ["text,reference,Sorce", "Rates rose.,Rates rose.,c"])
    run = tqcheck(*CHECK, "a.jsonl", "b.csv", "--output", "jsonl", cwd=folder)
    assert run.code == 0
    assert run.err == (
        'tqcheck: warning: a.jsonl: "back-translation" is not read; rename it if it is "back_translation"\n'
        'tqcheck: warning: a.jsonl: "src_lang" is not read; rename it if it is "source_language"\n'
        'tqcheck: warning: b.csv: "Sorce" is not read; rename it if it is "source"\n'
    )
    assert run.records[0]["extra"] == {"back-translation": "b", "note": "n", "src_lang": "zh"}


def test_a_short_text_in_the_language_of_its_source_is_not_called_awkward(folder: Path) -> None:
    text = "Der neue Haushalt wurde gestern beschlossen"
    write_jsonl(folder / "a.jsonl", {"text": text, "source": text, "source_language": "de"})
    write_jsonl(folder / "b.jsonl", {"text": "Pour les enfants malades", "reference": "For sick children"})
    run = tqcheck("check", "a.jsonl", "b.jsonl", "--output", "jsonl", cwd=folder)
    assert run.code == 1
    for record in run.records[:-1]:
        assert record["verdict"] == "fail"
        assert {finding["family"] for finding in record["findings"]} == {"integrity"}, record
    assert "TQ003" in run.out


@pytest.mark.parametrize("in_config", [False, True])
def test_columns_with_names_of_their_own(folder: Path, in_config: bool) -> None:
    lines = ["Key,English,German", "end,It ends on Tuesday.,Es endet am Donnerstag."]
    write_lines(folder / "a.csv", lines)
    if in_config:
        write_lines(folder / "tqcheck.toml", ['columns = {text = "German", source = "English", id = "Key"}'])
    named = [] if in_config else ["--columns", "text=German,source=English,id=Key"]
    options = (*named, "--language", "de", "--source-language", "en", "--output", "jsonl=run.jsonl")
    run = tqcheck(*CHECK, "a.csv", *options, "--output", "text", cwd=folder)
    assert run.code == 1
    assert "a.csv:2 end  fail" in run.out
    if in_config:
        accepted = tqcheck("accept", "run.jsonl", "end", "TQ102", "--reason", "moved", cwd=folder)
        assert (accepted.code, accepted.err) == (0, "")
        assert tqcheck(*CHECK, "texts/in.jsonl", cwd=folder).code == 0


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--columns", "text"], '--columns: expected KEY=COLUMN, not "text"'),
        (["--columns", "txt=a"], '--columns: there is no key "txt"; known are id, language, source, '),
        (["--columns", "text=a,mt=b"], '--columns: "text" is given two columns'),
        (["--columns", "text:x=a"], '--columns: there is no key "text:x"; known are '),
        (["--columns", "text=a"], "--columns: no file here is a table; it is for CSV and TSV; leave it out"),
    ],
)
def test_columns_that_make_no_sense(folder: Path, arguments: list[str], complaint: str) -> None:
    run = tqcheck(*CHECK, "texts/in.jsonl", *arguments, cwd=folder)
    assert (run.code, run.err.count("\n")) == (2, 1)
    assert run.err.startswith(f"tqcheck: error: {complaint}")
    beside = tqcheck(*CHECK, "--text", "texts/in.jsonl", "--columns", "text=a", cwd=folder)
    assert "both --columns and --text; parallel line files have no columns" in beside.err
