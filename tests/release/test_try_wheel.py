"""A wheel that does not do what it must is refused; `make wheel` tries the real one."""

import sys
import zipfile
from pathlib import Path

import pytest

from tests.release.try_wheel import NEWS, WAYS, Scratch, main, trials

INFO = "tqcheck-9.9.9.dist-info"


def wheel(folder: Path, program: str) -> Path:
    """A wheel whose command is this program; pip needs no network for it."""
    path = folder / "tqcheck-9.9.9-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("tqcheck.py", f"import sys\ndef run():\n    {program}\n")
        file.writestr(f"{INFO}/METADATA", "Metadata-Version: 2.1\nName: tqcheck\nVersion: 9.9.9\n")
        file.writestr(f"{INFO}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        file.writestr(f"{INFO}/entry_points.txt", "[console_scripts]\ntqcheck = tqcheck:run\n")
        file.writestr(f"{INFO}/RECORD", "")
    return path


@pytest.mark.parametrize(
    ("program", "problem"),
    [
        (
            "print('tqcheck 9.9.8')",
            "error: tqcheck --version: does not say 'tqcheck 9.9.9\\n'\ntqcheck 9.9.8\n",
        ),
        ("sys.exit('no model')", "environment/bin/tqcheck --version: ended with 1, not 0\nno model\n"),
        ("import numpy", "No module named 'numpy'"),
    ],
    ids=["says another thing", "ends otherwise", "takes what it does not ask for"],
)
def test_a_wheel_that_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], program: str, problem: str
) -> None:
    assert main([str(wheel(tmp_path, program))]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert problem in err


def test_a_report_that_is_not_written_is_missed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checks,) = (trial for trial in trials("9.9.9") if NEWS in trial.arguments)
    says = " ".join(checks.says)
    program = f"print('tqcheck 9.9.9') if '--version' in sys.argv else sys.exit(print({says!r}) or 1)"
    assert main([str(wheel(tmp_path, program))]) == 1
    out, err = capsys.readouterr()
    assert out == "pip: tqcheck --version: as it must be\n"
    assert "does not write report.html; does not write report.sarif" in err


def test_pipx_and_uvx_take_the_python_and_the_versions_that_are_named(tmp_path: Path) -> None:
    file, pinned = tmp_path / "tqcheck.whl", tmp_path / "constraints.txt"
    scratch = Scratch(tmp_path)
    for way, constraint in (("pipx", f"--pip-args=--constraint={pinned}"), ("uvx", str(pinned))):
        command = WAYS[way](file, scratch, pinned)
        assert command[-2:] == (str(file), "tqcheck")
        assert command[command.index("--python") + 1] == sys.executable
        assert constraint in command
        assert constraint not in WAYS[way](file, scratch, None)
