"""Files of strings in one language, from the command line: paired with their sources, judged, located, accepted."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.acceptance.command import CHECK, Run, tqcheck, write_jsonl, write_lines
from tests.acceptance.test_exit_codes import SOUND
from tests.readers.git_repository import git


class Pair(NamedTuple):
    """A file of translations and one of sources, in which a string with the key `end` has changed its day."""

    name: str
    text: str
    source_name: str
    source: str
    key: str = "end"


FILES = (
    Pair(
        "end_de.properties",
        "# Trial\nopen=\\u00d6ffnen\nend = Es endet \\\n    am Donnerstag.\nnew=Neu\n",
        "end.properties",
        "open=Open\nend=It ends on Tuesday.\n",
    ),
    Pair(
        "res/values-de/strings.xml",
        "<resources>\n<string name='open'>\\u00d6ffnen</string>\n"
        "<string name='end'>Es endet\n    am \"Donnerstag.\"</string><string name='new'>Neu</string>\n</resources>\n",
        "res/values/strings.xml",
        "<resources><string name='open'>Open</string><string name='end'>It ends on Tuesday.</string></resources>\n",
    ),
    Pair(
        "locales/de/trial.json",
        '{\n "menu": {"open": "\\u00d6ffnen"},\n "trial": {"end": "\\"Es endet\\" am Donnerstag."},\n "new": "Neu"}',
        "locales/en/trial.json",
        '{"menu": {"open": "Open"}, "trial": {"end": "It ends on Tuesday."}}',
        "trial.end",
    ),
    Pair(
        "de.ini",
        '[trial]\nopen=Öffnen\nend = "Es \\"endet\\" am Donnerstag."\nnew=Neu\n',
        "en.ini",
        "[trial]\nopen=Open\nend=It ends on Tuesday.\n",
        "trial.end",
    ),
    Pair(
        "l10n/de/trial.ftl",
        "open = Öffnen\nend = Es endet\n    am Donnerstag.\nnew = Neu\n-brand = X\n",
        "l10n/en/trial.ftl",
        "open = Open\nend = It ends on Tuesday.\n-brand = X\n",
    ),
    Pair(
        "Texts.de.resx",
        "<root>\n<data name='open'><value>Öffnen</value></data>\n<data name='end'>\n<value>Es endet\n"
        "am Donnerstag.</value></data><data name='new'><value>Neu</value></data>\n</root>\n",
        "Texts.resx",
        "<root><data name='open'><value>Open</value></data>"
        "<data name='end'><value>It ends on Tuesday.</value></data></root>\n",
    ),
    Pair(
        "film.de.srt",
        "1\n00:00:01,000 --> 00:00:02,000\nÖffnen!\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>Es endet\n"
        "am Donnerstag.</i>\n\n3\n00:00:05,000 --> 00:00:06,000\nNeu\n",
        "film.en.srt",
        "1\n00:00:01,000 --> 00:00:02,000\nOpen!\n\n2\n00:00:03,000 --> 00:00:04,000\nIt ends on Tuesday.\n",
        "00:00:03.000",
    ),
    Pair(
        "_locales/de/messages.json",
        '{"open": {"message": "\\u00d6ffnen"},\n"end": {"message": "Es endet am Donnerstag."},"new":{"message":"Neu"}}',
        "_locales/en/messages.json",
        '{"open": {"message": "Open"}, "end": {"message": "It ends on Tuesday."}}',
    ),
)


@pytest.fixture(params=FILES, ids=lambda pair: pair.name)
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> Pair:
    made: Pair = request.param
    for name, text in ((made.name, made.text), (made.source_name, made.source)):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return made


def check(pair: Pair, folder: Path, *options: str) -> Run:
    return tqcheck(*CHECK, pair.name, "--source-file", pair.source_name, *options, cwd=folder)


def test_a_finding_is_where_its_words_are(pair: Pair, tmp_path: Path) -> None:
    run = check(pair, tmp_path, "--output", "jsonl")
    assert run.code == 1
    (failed,) = (each for each in run.records if each.get("verdict") == "fail")
    (finding,) = failed["findings"]
    assert (failed["id"], failed["file"], failed["language"]) == (pair.key, pair.name, "de")
    assert (failed["source"], finding["text"]) == ("It ends on Tuesday.", "Donnerstag")
    line = pair.text.split("\n")[finding["line"] - 1]
    assert line[finding["column"] - 1 :].startswith("Donnerstag")


def test_strings_without_a_source_are_told_of_and_unchecked(pair: Pair, tmp_path: Path) -> None:
    run = check(pair, tmp_path, "--output", "jsonl")
    assert f"tqcheck: note: {pair.name}: 1 passage has no source: {pair.source_name} has no " in run.err
    (alone,) = (each for each in run.records if "id" in each and each.get("source") is None)
    assert (alone["text"], alone["verdict"]) == ("Neu", "unchecked")


def test_a_finding_is_accepted_in_a_file_beside_them(pair: Pair, tmp_path: Path) -> None:
    check(pair, tmp_path, "--output", "jsonl=run.jsonl")
    before = (tmp_path / pair.name).read_bytes()
    accepted = tqcheck("accept", "run.jsonl", pair.key, "TQ102", "--reason", "moved", cwd=tmp_path)
    assert (accepted.code, accepted.err) == (0, "")
    assert (tmp_path / pair.name).read_bytes() == before
    assert "0 findings" in check(pair, tmp_path).out


def test_the_file_of_sources_is_passed_over(pair: Pair, tmp_path: Path) -> None:
    run = check(pair, tmp_path, pair.source_name)
    assert f"tqcheck: note: {pair.source_name} is the file of sources: passed over\n" in run.err
    assert "1 of " in run.out


def test_a_broken_file_is_one_line_and_exit_2(pair: Pair, tmp_path: Path) -> None:
    for name in (pair.name, pair.source_name):
        kept = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(b"\xff\xfe\x00" + kept[: len(kept) // 2])
        run = check(pair, tmp_path)
        assert (run.code, run.err.count("\n")) == (2, 1)
        assert run.err.startswith(f"tqcheck: error: {name}:1: ")
        (tmp_path / name).write_bytes(kept)


def test_counterparts_can_be_made_of_the_sources(pair: Pair, tmp_path: Path) -> None:
    engines = ("--translator", "command:cat", "--back-translator", "command:cat")
    named = (pair.name, "--source-file", pair.source_name, "--source-language", "en")
    run = tqcheck("translate", *named, *engines, cwd=tmp_path)
    assert run.code == 0
    record = next(each for each in run.records if each["id"] == pair.key)
    assert (record["source"], "back_translation" in record) == ("It ends on Tuesday.", True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_lines(tmp_path / "i18n" / "a.properties", ["end=It ends on Tuesday."])
    for language, text in (("de", "Es endet am Donnerstag."), ("fr", "Il se termine jeudi.")):
        write_lines(tmp_path / "i18n" / f"a_{language}.properties", [f"end={text}"])
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    return tmp_path


@pytest.mark.parametrize("in_config", [False, True])
def test_a_pattern_finds_the_source_of_each(folder: Path, in_config: bool) -> None:
    option = [] if in_config else ["--source-file", "i18n/*.properties"]
    if in_config:
        write_lines(folder / "tqcheck.toml", ['source-file = "i18n/*.properties"'])
    run = tqcheck(*CHECK, "i18n/*.properties", *option, "--output", "jsonl", cwd=folder)
    found = [(each["id"], each["language"], each["source"]) for each in run.records[:-1]]
    assert found == [("end", "de", "It ends on Tuesday."), ("end", "fr", "It ends on Tuesday.")]
    if in_config:
        (folder / "i18n" / "sub").mkdir()
        below = tqcheck(*CHECK, "../a_de.properties", cwd=folder / "i18n" / "sub")
        assert (below.code, "TQ102" in below.out) == (1, True)
        assert tqcheck(*CHECK, "in.jsonl", cwd=folder).code == 0


def test_a_folder_is_not_searched_for_them(folder: Path) -> None:
    run = tqcheck(*CHECK, "i18n", "--source-file", "i18n/*.properties", cwd=folder)
    assert run.code == 2
    assert "files of strings (.properties" in run.err


def test_translations_without_their_sources_are_told_of(folder: Path) -> None:
    run = tqcheck(*CHECK, "i18n/a_*.properties", cwd=folder)
    assert (run.code, run.err) == (
        2,
        "tqcheck: note: i18n/a_de.properties holds translations alone: name the file of sources with --source-file\n",
    )


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["in.jsonl", "--source-file", "in.jsonl"], "--source-file: no file here holds translations alone; "),
        (
            ["i18n/a.properties", "--source-file", "i18n/*.properties"],
            '--source-file: "i18n/a.properties" is the file of sources itself; name the files of translations',
        ),
        (
            ["i18n/a_de.properties", "--source-file", "en/*.properties"],
            "i18n/a_de.properties: its source file en/a_de.properties does not exist; check --source-file",
        ),
        (["i18n/a_de.properties", "--source-file", "**"], "--source-file: expected one * at most in the name"),
        (
            ["--text", "in.jsonl", "--source-file", "a"],
            "both --source-file and --text; parallel line files have --source",
        ),
        (
            ["--text", "i18n/a_de.properties", "--source", "i18n/a.properties"],
            "i18n/a_de.properties: is no file of lines; name it by itself, ",
        ),
        (
            ["-", "--source-file", "i18n/*.properties"],
            '--source-file: "i18n/*.properties" has a *, and standard input has no name; name one file',
        ),
    ],
)  # fmt: skip
def test_wrong_usage(folder: Path, arguments: Sequence[str], complaint: str) -> None:
    run = tqcheck(*CHECK, *arguments, cwd=folder)
    assert (run.code, run.err.count("\n")) == (2, 1), run.err
    assert run.err.startswith(f"tqcheck: error: {complaint}")


def test_standard_input_has_the_source_that_is_named(folder: Path) -> None:
    data = (folder / "i18n" / "a_de.properties").read_bytes()
    options = ("--format", "properties", "--source-file", "i18n/a.properties", "--language", "de")
    run = tqcheck(*CHECK, "-", *options, "--output", "jsonl", cwd=folder, stdin=data)
    assert run.code == 1
    assert json.loads(run.out.split("\n")[0])["source"] == "It ends on Tuesday."


def test_only_strings_that_have_changed_or_whose_sources_have(folder: Path) -> None:
    git(folder, "init")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "first")
    options = ("i18n/a_*.properties", "--source-file", "i18n/*.properties", "--changed-since", "HEAD")
    assert "0 passages" in tqcheck(*CHECK, *options, cwd=folder).out
    write_lines(folder / "i18n" / "a.properties", ["end=It ends on Monday."])
    assert "2 passages" in tqcheck(*CHECK, *options, cwd=folder).out
