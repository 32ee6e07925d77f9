"""What lies in the folder that a check runs in is text, and never imported: a pull request may have put it there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.acceptance.command import COMMAND, write_jsonl
from tests.acceptance.test_exit_codes import DRIFTED, SOUND

TAKEN = ("pickle", "multiprocessing", "numpy", "json", "tqcheck", "sitecustomize", "sqlite3", "concurrent")
OWNED = """\
import os
open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "owned"), "a").write(__name__ + "\\n")
"""
ON_TWO = pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="takes two processors")

AS_COMMAND = (COMMAND,)
AS_MODULE = (sys.executable, "-m", "tqcheck")
WITHOUT_ENVIRONMENT = (sys.executable, "-E", "-m", "tqcheck")
ISOLATED = (sys.executable, "-I", "-m", "tqcheck")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with a batch that fails, a configuration that asks for workers, and modules with well-known names."""
    write_jsonl(tmp_path / "in.jsonl", *(SOUND | {"id": str(number)} for number in range(70)), DRIFTED)
    for name in TAKEN:
        (tmp_path / f"{name}.py").write_text(OWNED, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("jobs", [1, pytest.param(2, marks=ON_TWO)])
@pytest.mark.parametrize("started", [AS_COMMAND, ISOLATED], ids=["tqcheck", "python -I -m"])
def test_nothing_of_it_is_imported(checkout: Path, started: tuple[str, ...], jobs: int) -> None:
    assert checked(checkout, started, jobs) == 1
    assert not (checkout / "owned").exists()


@pytest.mark.parametrize("jobs", [1, pytest.param(2, marks=ON_TWO)])
@pytest.mark.parametrize("started", [AS_MODULE, WITHOUT_ENVIRONMENT], ids=["python -m", "python -E -m"])
def test_nor_by_python_m_where_the_name_of_the_package_is_not_taken(
    checkout: Path, started: tuple[str, ...], jobs: int
) -> None:
    (checkout / "tqcheck.py").unlink()  # Python itself would run this in place of the package
    assert checked(checkout, started, jobs) == 1
    assert not (checkout / "owned").exists()


def checked(checkout: Path, started: tuple[str, ...], jobs: int) -> int:
    """The exit code of a check in the folder, with an environment that says nothing of where modules are."""
    (checkout / "tqcheck.toml").write_text(f"jobs = {jobs}\nmodel = false\n", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [*started, "check", "in.jsonl", "--no-cache", "--quiet"],
        cwd=checkout,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    return done.returncode
