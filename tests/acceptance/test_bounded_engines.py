"""An engine that never ends or answers without measure costs bounded time and memory, and then exit code 2."""

import gzip
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, COMMAND, write_jsonl
from tests.acceptance.test_exit_codes import ALONE
from tests.counterparts.engines.service import Fault, Service, running

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="as Linux does it")
GIGABYTE = 2**30


def checked(folder: Path, engine: str) -> subprocess.CompletedProcess[str]:
    """Check a passage by an engine, in a gigabyte of memory and half a minute."""
    write_jsonl(folder / "in.jsonl", ALONE)
    options = ("--translator", engine, "--back-translator", engine, "--pivot", "es", "--allow-remote")
    return subprocess.run(
        [COMMAND, *CHECK, "in.jsonl", *options, "--no-cache", "--output", "jsonl=report.jsonl"],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (GIGABYTE, GIGABYTE)),
        check=False,
        timeout=30,
    )


def assert_refused(folder: Path, done: subprocess.CompletedProcess[str], says: str) -> None:
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert says in done.stderr
    assert not (folder / "report.jsonl").exists()


@LINUX
@pytest.mark.parametrize(
    ("engine", "says"),
    [
        ("command:yes", "command:yes wrote more than 262,144 bytes"),
        ("command:cat /dev/zero", "command:cat wrote more than 262,144 bytes"),
        ("command:sh -c 'yes >&2 & sleep 0.2; kill $!; exit 3'", 'ended with exit code 3: "y"'),
    ],
)
def test_a_program_without_measure(tmp_path: Path, engine: str, says: str) -> None:
    assert_refused(tmp_path, checked(tmp_path, engine), says)


@LINUX
def test_a_program_that_leaves_its_output_open(tmp_path: Path) -> None:
    """What it has written is taken, and what it started ends: nothing waits for the ten minutes."""
    engine = "command:sh -c 'sleep 600 & sed s/^/El/'"
    assert checked(tmp_path, engine).returncode in (0, 1)


@LINUX
@pytest.mark.parametrize(
    "fault",
    [
        Fault(200, {"content-encoding": "gzip"}, gzip.compress(bytes(2 * GIGABYTE // 10))),
        Fault(raw=b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 100_000),
    ],
    ids=["bomb", "flood"],
)
def test_a_service_without_measure(tmp_path: Path, fault: Fault) -> None:
    pytest.importorskip("httpx2", reason="not installed: pip install 'tqcheck[http]'")
    pytest.importorskip("tenacity", reason="not installed: pip install 'tqcheck[http]'")
    with running(Service(lambda body: {}, [fault])) as service:
        done = checked(tmp_path, f"libretranslate:{service.url}")
    assert_refused(tmp_path, done, "answered more than 262,144 bytes; check the address")
