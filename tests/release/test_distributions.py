"""What is in the wheel and the sdist, as `make wheel` and the release build them."""

import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from email.parser import BytesParser
from pathlib import Path

import pytest

from tqcheck.version import __version__

ROOT = Path(__file__).parents[2]
INFO = f"tqcheck-{__version__}.dist-info"
CARRIED = {".css", ".j2", ".js", ".json", ".md", ".onnx", ".py", ".svg", ".toml", ".tsv", ".txt", ".typed"}
ACCEPTED_BY_PYPI = 100 * 1024 * 1024  # bytes, unless more was asked for


def build(source: Path, to: Path, *what: str) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(to), *what]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build(ROOT, folder)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(built / f"tqcheck-{__version__}-py3-none-any.whl")


def files(folder: str) -> set[str]:
    """The files of a folder of the repository, by their paths in it."""
    found = (
        path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts
    )
    return {path.relative_to(ROOT / folder).as_posix() for path in found}


def test_a_wheel_and_an_sdist_are_built_and_no_more(built: Path) -> None:
    assert {path.name for path in built.iterdir()} == {
        f"tqcheck-{__version__}-py3-none-any.whl",
        f"tqcheck-{__version__}.tar.gz",
    }
    assert all(path.stat().st_size < ACCEPTED_BY_PYPI for path in built.iterdir())


def test_the_wheel_has_the_package_the_models_and_the_licence(wheel: zipfile.ZipFile) -> None:
    assert set(wheel.namelist()) == (
        {f"tqcheck/{path}" for path in files("tqcheck")}
        | {f"tqcheck/models/{path}" for path in files("models")}
        | {
            f"{INFO}/{name}"
            for name in ("METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE")
        }
    )


def test_the_wheel_has_nothing_of_the_tests(wheel: zipfile.ZipFile) -> None:
    paths = [Path(name) for name in wheel.namelist() if not name.startswith(INFO)]
    assert {path.suffix for path in paths} == CARRIED
    assert [path for path in paths if {"tests", "fixtures", "docs", "__pycache__"} & set(path.parts)] == []
    assert [path for path in paths if path.name.startswith(("test_", "conftest", "."))] == []


def test_every_model_comes_with_its_card(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    models = {path.name for path in (ROOT / "models").iterdir() if path.is_dir()}
    assert models == {"checker-en", "lexicon"}
    for model in models:
        assert "| licence |" in wheel.read(f"tqcheck/models/{model}/MODEL_CARD.md").decode()
    assert {f"tqcheck/models/checker-en/{part}.onnx" for part in ("encoder", "compare", "judge")} <= names


def test_what_the_index_is_told(wheel: zipfile.ZipFile) -> None:
    told = metadata(wheel)
    assert (told["Name"], told["Version"], told["Requires-Python"]) == ("tqcheck", __version__, ">=3.11")
    assert (told["License-Expression"], told.get_all("License-File")) == ("Apache-2.0", ["LICENSE"])
    assert wheel.read(f"{INFO}/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
    assert told.get_payload(decode=True) == (ROOT / "README.md").read_bytes()
    assert "tqcheck = tqcheck.__main__:run" in wheel.read(f"{INFO}/entry_points.txt").decode()


def test_nobody_gets_a_tool_of_the_developers(wheel: zipfile.ZipFile) -> None:
    required = [each for each in metadata(wheel).get_all("Requires-Dist", []) if "extra ==" not in each]
    assert len(required) > 5
    heavy = ("hatchling", "hypothesis", "mypy", "pytest", "ruff", "torch", "transformers")
    assert [each for each in required if each.startswith(heavy)] == []


def test_the_sdist_builds_the_same_wheel_byte_for_byte(built: Path, tmp_path: Path) -> None:
    with tarfile.open(built / f"tqcheck-{__version__}.tar.gz") as sdist:
        sdist.extractall(tmp_path, filter="data")
    build(tmp_path / f"tqcheck-{__version__}", tmp_path / "again", "-t", "wheel")
    name = f"tqcheck-{__version__}-py3-none-any.whl"
    assert (tmp_path / "again" / name).read_bytes() == (built / name).read_bytes()


def test_the_sdist_has_what_its_tests_take(built: Path) -> None:
    with tarfile.open(built / f"tqcheck-{__version__}.tar.gz") as sdist:
        names = set(sdist.getnames())
    taken = (
        "Makefile",
        ".ci/run",
        "CONTRIBUTING.md",
        ".github/workflows/release.yml",
        "action.yml",
        "mkdocs.yml",
    )
    folders = {f"{folder}/{path}" for folder in ("tests", "fixtures", "docs") for path in files(folder)}
    assert {f"tqcheck-{__version__}/{path}" for path in {*taken, *folders}} - names == set()


def metadata(wheel: zipfile.ZipFile) -> "Message[str, str]":
    return BytesParser().parsebytes(wheel.read(f"{INFO}/METADATA"))
