"""Paths, folders, globs and standard input."""

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tqcheck.core.errors import EmptyInputError, InputError
from tqcheck.core.passage import Passage
from tqcheck.readers import READERS, Defaults
from tqcheck.readers.files import SUFFIXES, PassedOver, find_inputs, input_file


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tree of files, in which every test stands."""
    for name in ("b.jsonl", "a.TXT", "c/d.tsv", "c/b.csv", "c/a/x.ndjson", "B.txt", "notes.md", "run.sh"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a\n")
    for name in (".hidden.txt", ".git/a.txt"):
        path = tmp_path / "in" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("a\n")
    monkeypatch.chdir(tmp_path)


def found(*names: str, form: str | None = None, exclude: tuple[str, ...] = ()) -> list[str]:
    """Names and formats, or what is wrong, or why a file is passed over."""
    return [
        str(one)
        if isinstance(one, InputError)
        else f"{one.name}: {one.what}"
        if isinstance(one, PassedOver)
        else f"{one.name} {one.format}"
        for one in find_inputs(names, form, exclude)
    ]


FOLDER = [
    "in/B.txt text",
    "in/a.TXT text",
    "in/b.jsonl jsonl",
    "in/c/b.csv csv",
    "in/c/d.tsv tsv",
    "in/c/a/x.ndjson jsonl",
]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["in"], FOLDER),
        (["in/"], FOLDER),
        (["in/b.jsonl", "in"], [FOLDER[2], *FOLDER[:2], *FOLDER[3:]]),
        (["in/notes.md"], ["in/notes.md auto"]),
        (["in/.hidden.txt"], ["in/.hidden.txt text"]),
        (["in/.git"], ["in/.git/a.txt text"]),
        (["in/*.txt"], ["in/B.txt text"]),
        (["in/**/*.[ct]sv"], ["in/c/b.csv csv", "in/c/d.tsv tsv"]),
        (["in/c*"], FOLDER[3:]),
        (["in/c/**/"], FOLDER[3:]),
        (["-", "in/b.jsonl", "-"], ["<stdin> auto", "in/b.jsonl jsonl"]),
        ([], []),
    ],
)  # fmt: skip
def test_finds_in_order(names: list[str], expected: list[str]) -> None:
    assert found(*names) == expected


def test_absolute_globs(tmp_path: Path) -> None:
    assert found(f"{tmp_path}/in/*.jsonl") == [f"{tmp_path}/in/b.jsonl jsonl"]


def test_the_chosen_format_holds_for_all() -> None:
    assert found("in/a.TXT", "in/run.sh", "-", form="csv") == ["in/a.TXT csv", "in/run.sh csv", "<stdin> csv"]


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("nowhere.txt", "nowhere.txt: no such file or folder; check the path"),
        ("no\nwhere/", "no\\nwhere/: no such file or folder"),
        ("in/*.xliff", "in/*.xliff: no file matches"),
        ("empty*", "empty*: no file matches"),
        ("empty", f"empty: no file to read in this folder ({' '.join(SUFFIXES)}); check the path"),
        ("x" * 5000, "x" * 5000 + ": no such file or folder"),
    ],
    ids=["missing", "line feed", "glob", "glob of nothing", "folder", "too long"],
)
def test_says_what_is_not_there(tmp_path: Path, name: str, complaint: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "notes.md").write_text("a")
    (complaint_made, other) = found(name, "in/b.jsonl")
    assert complaint_made.startswith(complaint)
    assert other == "in/b.jsonl jsonl"


def test_a_name_that_looks_like_a_glob_is_a_name_first(tmp_path: Path) -> None:
    (tmp_path / "a[1].txt").write_text("a")
    assert found("a[1].txt") == ["a[1].txt text"]


def test_links_to_a_file_that_was_read_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "in" / "latest.jsonl").symlink_to("b.jsonl")
    (tmp_path / "in" / "loop").symlink_to(".")
    assert found("in") == FOLDER


def test_a_link_to_nothing_is_an_error_when_read(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to("nowhere")
    (fault,) = READERS["text"].read(input_file("gone.txt"), Defaults())
    assert (
        str(fault)
        == "gone.txt: cannot be read: no such file or directory; check the path and its permissions"
    )


def test_a_folder_that_cannot_be_listed_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    walk = os.walk

    def closed(top: str, onerror: object) -> Iterator[tuple[str, list[str], list[str]]]:
        assert callable(onerror)
        onerror(PermissionError(13, "Permission denied", "in/c"))
        yield next(walk(top))

    monkeypatch.setattr(os, "walk", closed)
    assert found("in") == [
        *FOLDER[:3],
        "in/c: cannot be read: permission denied; check the path and its permissions",
    ]


def test_names_are_text_whatever_their_bytes(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/in/\xff.jsonl"
    try:
        Path(os.fsdecode(raw)).write_text('{"text": "a"}')
    except OSError:
        pytest.skip("this file system takes no such names")
    assert "in/\\xff.jsonl jsonl" in found("in")
    (entry,) = READERS["jsonl"].read(next(iter(find_inputs([os.fsdecode(raw)]))), Defaults())  # type: ignore[arg-type]
    assert not isinstance(entry, InputError)


def test_reads_files() -> None:
    (entry,) = READERS["text"].read(input_file("in/B.txt"), Defaults())
    assert isinstance(entry, Passage)
    assert (entry.text, entry.location.file) == ("a", "in/B.txt")


def test_reads_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"text": "a"}')))
    (entry,) = READERS["auto"].read(input_file("-"), Defaults())
    assert isinstance(entry, Passage)
    assert (entry.text, entry.location.file) == ("a", "<stdin>")


@pytest.mark.parametrize("closed", [True, False])
def test_standard_input_may_be_closed(monkeypatch: pytest.MonkeyPatch, closed: bool) -> None:
    stream = io.TextIOWrapper(io.BytesIO(b"a"))
    stream.close()
    monkeypatch.setattr(sys, "stdin", stream if closed else None)
    (fault,) = READERS["auto"].read(input_file("-"), Defaults())
    assert str(fault).startswith("<stdin>: cannot be read: standard input is closed")


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("a.pot", "is a template or compiled catalogue of gettext, which is not read; name the catalogue"),
        ("a.TBX", "is an XML file, which is not read; export its segments"),
        ("a.docx", "is an office document, which is not read; save it as plain text (.txt)"),
        (
            "a.ods",
            "is a spreadsheet, which is not read; save it as .xlsx, or export the sheet as CSV in UTF-8",
        ),
        ("a.html", "is an HTML page"),
        ("a.htm", "is an HTML page"),
        ("a.pdf", "is a PDF document"),
        ("a.ass", "is a file of subtitles, which is not read; convert it to .srt or .vtt"),
        ("a.yaml", "is a file of resource strings"),
    ],
)
def test_formats_that_are_not_read_are_refused(tmp_path: Path, name: str, complaint: str) -> None:
    (tmp_path / "in" / name).write_text("Some text\n")
    (refusal,) = found(f"in/{name}")
    assert refusal.startswith(f"in/{name}: {complaint}")
    assert found(f"in/?{name[1:]}") == [refusal], "a glob that matches it means it"
    assert found("in") == FOLDER, "in a folder it is passed over as all unknown files are"
    assert found(f"in/{name}", form="text") == [f"in/{name} text"], "unless the user says what it is"


OWN_FILES = {
    "run.jsonl": (
        '{"schema_version": 1, "id": "1", "text": "a", "verdict": "pass", "findings": []}\n',
        "a run",
    ),
    "empty-run.jsonl": ('\ufeff{"schema_version": 1, "summary": {}}\n', "a run"),
    "compared.txt": ('{\n  "schema_version": 1,\n  "runs": []\n}\n', "a report of tqcheck"),
    "old.jsonl": ('{"tqcheck": "baseline", "version": 1}\n', "a baseline"),
    "ours.jsonl": ('{"tqcheck": "accepted", "version": 1}\n', "a file of accepted findings"),
    "models.txt": (
        '{\n  "models": {\n    "a/b": {\n      "asked": "main",\n      "model_type": "marian"\n',
        "a lock file of models",
    ),
}


@pytest.mark.parametrize("name", OWN_FILES)
def test_own_files_are_passed_over_unless_they_are_named(tmp_path: Path, name: str) -> None:
    content, what = OWN_FILES[name]
    (tmp_path / "in" / "d").mkdir()
    (tmp_path / "in" / "d" / name).write_text(content)
    (passed_over,) = (one for one in found("in") if one not in FOLDER)
    assert passed_over.startswith(f"in/d/{name}: {what}")
    assert found("in/d/*") == [passed_over, found("in/d")[-1]]
    (refusal,) = found(f"in/d/{name}")
    assert refusal.startswith(f"in/d/{name}: is {what}")
    assert "; " in refusal
    nothing = found("in/d")[-1]
    assert nothing.startswith("nothing is left to read"), "a folder of such files holds no passages"


@pytest.mark.parametrize(
    ("name", "content"),
    [("tqcheck.toml", "jobs = 2\n"), ("pyproject.toml", "[a]\n[tool.tqcheck]\njobs = 2\n")],
)
def test_configurations_are_passed_over_by_globs(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / "in" / name).write_text(content)
    assert found("in/*.toml")[0] == f"in/{name}: a configuration of tqcheck"
    assert found(f"in/{name}") == [f"in/{name}: is a configuration of tqcheck; pass it with --config"]


@pytest.mark.parametrize(
    "content",
    [
        '{"schema_version": 1, "text": "a"}',
        '{"schema_version": 1, "text": "a", "verdict": "pass"}',
        '{"tqcheck": "baseline", "text": "a"}',
        '{"tqcheck": ["baseline"], "version": 1, "text": "a"}',
        '{"schema_version": 1, "summary": ',
        "[" * 10_000,
        '{"models": {"text": "a"}}',
    ],
)
def test_passages_with_such_keys_are_no_own_files(tmp_path: Path, content: str) -> None:
    (tmp_path / "in" / "b.jsonl").write_text(content + "\n")
    assert found("in") == FOLDER


@pytest.mark.parametrize(
    ("patterns", "left"),
    [
        (["*.txt"], ["a.TXT", "b.jsonl", "c/b.csv", "c/d.tsv", "c/a/x.ndjson"]),
        (["*.txt", "*.TXT", "c"], ["b.jsonl"]),
        (["c/"], ["B.txt", "a.TXT", "b.jsonl"]),
        (["./c"], ["B.txt", "a.TXT", "b.jsonl"]),
        (["c/*.csv"], ["B.txt", "a.TXT", "b.jsonl", "c/d.tsv", "c/a/x.ndjson"]),
        (["c/**/x.*"], ["B.txt", "a.TXT", "b.jsonl", "c/b.csv", "c/d.tsv"]),
        (["in/b.jsonl"], ["B.txt", "a.TXT", "c/b.csv", "c/d.tsv", "c/a/x.ndjson"]),
        (["in/[ab].*"], ["B.txt", "c/b.csv", "c/d.tsv", "c/a/x.ndjson"]),
        (["jsonl", "", "/"], ["B.txt", "a.TXT", "b.jsonl", "c/b.csv", "c/d.tsv", "c/a/x.ndjson"]),
    ],
)
def test_leaves_out_what_is_excluded(tmp_path: Path, patterns: list[str], left: list[str]) -> None:
    for folder in ("in", "i[n]", f"{tmp_path}/in"):
        names = [one.split()[0] for one in found(folder, exclude=tuple(patterns))]
        assert sorted(names) == sorted(f"{folder.replace('[n]', 'n')}/{name}" for name in left)


def test_a_named_file_is_left_out_too_and_nothing_left_is_no_pass(tmp_path: Path) -> None:
    assert found("in/b.jsonl", "in/B.txt", "-", exclude=("b.*",)) == ["in/B.txt text", "<stdin> auto"]
    (fault,) = find_inputs(["in/b.jsonl"], None, ["b.*"])
    assert isinstance(fault, EmptyInputError)
    whole = found(str(tmp_path / "in"), exclude=(tmp_path.name,))
    assert len(whole) == len(FOLDER), "folders above the current one have no say"


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"<!DOCTYPE html>\n<p>a", "<stdin>: is an HTML page, which is not read; save it"),
        (b'\n<?xml version="1.0"?>\n', "<stdin>: is an XML file, which is not read; name its format"),
        (b'{"tqcheck": "baseline", "version": 1}\n', "<stdin>:1: is a baseline; pass it with --baseline"),
        (b'{"schema_version": 1, "summary": {}}\n', "<stdin>:1: is a run that tqcheck check saved; name"),
    ],
)
def test_what_comes_through_a_pipe_is_told_from_its_first_line(
    monkeypatch: pytest.MonkeyPatch, data: bytes, complaint: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    (fault,) = READERS["auto"].read(input_file("-"), Defaults())
    assert str(fault).startswith(complaint)
