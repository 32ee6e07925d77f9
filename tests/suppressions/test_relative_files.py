"""Names of files from another folder."""

from pathlib import Path

import pytest

from tqcheck.suppressions.relative_files import RelativeFiles


@pytest.mark.parametrize(
    ("file", "folder", "name"),
    [
        ("a.txt", ".", "a.txt"),
        ("./sub/../a.txt", ".", "a.txt"),
        ("sub/a.txt", ".", "sub/a.txt"),
        ("a.txt", "sub", "../a.txt"),
        ("link/a.txt", ".", "sub/a.txt"),
        ("sub/a.txt", "link", "a.txt"),
        ("<stdin>", ".", "<stdin>"),
        ("two\nlines.txt", ".", "two\\nlines.txt"),
    ],
)
def test_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, folder: str, name: str) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "link").symlink_to("sub")
    monkeypatch.chdir(tmp_path)
    files = RelativeFiles(Path(folder))
    assert files.name(file) == files.name(file) == name
    if not file.startswith("<"):
        assert files.name(str(tmp_path / file)) == name
