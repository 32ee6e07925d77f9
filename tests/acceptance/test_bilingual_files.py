"""Gettext, XLIFF and TMX files from the command line: found, judged, located, accepted."""

import json
from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, tqcheck

PO = r"""msgid ""
msgstr "Language: de\n"

msgid "Free for 30 days.\nThen \"full\" price."
msgstr "30 Tage kostenlos.\n"
"Dann \"voller\" Preis nach 20 Tagen."

msgid "It ends on Tuesday."
msgstr "Es endet am Donnerstag."

#, fuzzy
msgid "Open"
msgstr "Offen"
"""
XLIFF = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2"><file original="a" source-language="en" target-language="de"><body>
<trans-unit id="end"><source>It ends on <g id="1">Tuesday</g>.</source>
<target>Es endet am <g id="1">Donnerstag</g>.</target></trans-unit>
</body></file></xliff>
"""
TMX = """<tmx version="1.4"><header srclang="en"/><body>
<tu tuid="end"><tuv xml:lang="en"><seg>It ends on Tuesday.</seg></tuv>
<tuv xml:lang="de"><seg>Es endet am Donnerstag.</seg></tuv></tu>
</body></tmx>
"""
FILES = {"a.po": (PO, "It ends on Tuesday.", 9), "a.xlf": (XLIFF, "end", 4), "a.tmx": (TMX, "end", 3)}


@pytest.fixture(params=FILES)
def name(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    (tmp_path / request.param).write_text(FILES[request.param][0], encoding="utf-8")
    return str(request.param)


def test_a_finding_is_where_its_words_are(name: str, tmp_path: Path) -> None:
    text, identifier, line = FILES[name]
    run = tqcheck(*CHECK, name, "--output", "jsonl", cwd=tmp_path)
    assert run.code == 1
    records = [json.loads(each) for each in run.out.splitlines()]
    (failed,) = (each for each in records if each.get("verdict") == "fail")
    (finding,) = failed["findings"]
    assert (failed["id"], failed["file"], finding["text"]) == (identifier, name, "Donnerstag")
    assert finding["line"] == line
    assert text.split("\n")[line - 1][finding["column"] - 1 :].startswith("Donnerstag")


def test_what_is_left_out_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "a.po").write_text(PO, encoding="utf-8")
    run = tqcheck(*CHECK, "a.po", cwd=tmp_path)
    assert run.err == "tqcheck: note: a.po: 1 fuzzy left out\n"


def test_a_folder_of_them_is_read(name: str, tmp_path: Path) -> None:
    assert "1 of " in tqcheck(*CHECK, ".", cwd=tmp_path).out


def test_a_finding_is_accepted_in_a_file_beside_them(name: str, tmp_path: Path) -> None:
    tqcheck(*CHECK, name, "--output", "jsonl=run.jsonl", cwd=tmp_path)
    before = (tmp_path / name).read_bytes()
    accepted = tqcheck("accept", "run.jsonl", FILES[name][1], "TQ102", "--reason", "moved", cwd=tmp_path)
    assert (accepted.code, accepted.err) == (0, "")
    assert (tmp_path / name).read_bytes() == before
    assert "0 findings" in tqcheck(*CHECK, name, cwd=tmp_path).out


def test_a_broken_file_is_one_line_and_exit_2(name: str, tmp_path: Path) -> None:
    text = FILES[name][0]
    (tmp_path / name).write_text(text[: text.index("Donnerstag")], encoding="utf-8")
    run = tqcheck(*CHECK, name, cwd=tmp_path)
    assert run.code == 2
    (error,) = (each for each in run.err.splitlines() if "error" in each)
    assert error.startswith(f"tqcheck: error: {name}:")
    assert "Traceback" not in run.err
