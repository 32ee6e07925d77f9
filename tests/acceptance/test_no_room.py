"""A disk that is full is named: the report's, or that of temporary files."""

import errno
import io
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from tests.acceptance.command import write_jsonl
from tests.acceptance.test_exit_codes import SOUND
from tests.cli.in_process import tqcheck
from tqcheck.language.identification import language_model
from tqcheck.readers import plain_text
from tqcheck.storage.atomic_write import naming

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full")
CURE = "free some disk space or set TMPDIR"


@LINUX
@pytest.mark.parametrize("form", ["jsonl", "text", "sarif", "html", "junit"])
def test_the_report_s(tmp_path: Path, form: str) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    run = tqcheck("check", "--no-model", "in.jsonl", "--output", f"{form}=/dev/full", cwd=tmp_path)
    assert (run.code, run.err) == (2, f"tqcheck: error: /dev/full: No space left on device; {CURE}\n")


@LINUX
def test_that_of_temporary_files(monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> BinaryIO:
        return Path("/dev/full").open("r+b", buffering=0)

    monkeypatch.setattr("tempfile.TemporaryFile", full)
    monkeypatch.setattr("tempfile.tempdir", "/somewhere")
    with pytest.raises(OSError, match=r"the folder for temporary files \(/somewhere\)"):
        plain_text._rewindable(Pipe(b"Rates rose.\n"), "-")


class Pipe(io.BytesIO):
    """What can be read only once."""

    def seekable(self) -> bool:
        return False


def test_a_model_that_cannot_be_unpacked_in_the_background_is_no_word_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def full() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(language_model, "_loaded", full)
    language_model._made_ready()
    assert capfd.readouterr().err == ""


def test_a_fault_that_names_its_file_keeps_the_name() -> None:
    with pytest.raises(OSError, match="elsewhere"), naming("here"):
        raise OSError(errno.ENOENT, "No such file", "elsewhere")
    with pytest.raises(OSError, match="here"), naming("here"):
        raise OSError(errno.ENOSPC, "No space left on device")
