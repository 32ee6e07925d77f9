"""Paths, folders, globs and standard input."""

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tqcheck.core.errors import InputError
from tqcheck.readers import READERS, Defaults
from tqcheck.readers.files import find_inputs, input_file


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


def found(*names: str, form: str | None = None) -> list[str]:
    """Names and formats, or what is wrong."""
    return [
        str(one) if isinstance(one, InputError) else f"{one.name} {one.format}"
        for one in find_inputs(names, form)
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
        ("empty", "empty: no file to read in this folder (.jsonl .ndjson .txt .tsv .csv); check the path"),
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
    assert not isinstance(entry, InputError)
    assert (entry.text, entry.location.file) == ("a", "in/B.txt")


def test_reads_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"text": "a"}')))
    (entry,) = READERS["auto"].read(input_file("-"), Defaults())
    assert not isinstance(entry, InputError)
    assert (entry.text, entry.location.file) == ("a", "<stdin>")


@pytest.mark.parametrize("closed", [True, False])
def test_standard_input_may_be_closed(monkeypatch: pytest.MonkeyPatch, closed: bool) -> None:
    stream = io.TextIOWrapper(io.BytesIO(b"a"))
    stream.close()
    monkeypatch.setattr(sys, "stdin", stream if closed else None)
    (fault,) = READERS["auto"].read(input_file("-"), Defaults())
    assert str(fault).startswith("<stdin>: cannot be read: standard input is closed")
