"""The command line run in this process: as the installed command ends and says, without the wait for its start."""

import contextlib
import io
import sys
from pathlib import Path
from unittest.mock import patch

from tests.acceptance.command import Run
from tqcheck.__main__ import main


def tqcheck(*arguments: str | Path, cwd: Path, stdin: bytes = b"") -> Run:
    """Run a command line in a folder."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n") for _ in range(2))
    with (
        contextlib.chdir(cwd),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin))),
    ):
        code = main([str(each) for each in arguments])
    return Run(int(code), *(_text(stream) for stream in (out, err)))


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()
