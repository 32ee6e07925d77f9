"""A real engine: Apertium's English-Spanish, where it is installed (Debian: apertium-eng-spa)."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, tqcheck, write_lines

ENGINES = ["--translator", "command:apertium -u eng-spa", "--back-translator", "command:apertium -u spa-eng"]
TEXTS = [
    "Nobody came to the meeting of the council on Monday.",
    "The dog sees a red house near the river.",
    "Exports rose to 20 million dollars last year.",
]


def has_apertium() -> bool:
    if shutil.which("apertium") is None:
        return False
    return "eng-spa" in subprocess.run(["apertium", "-l"], capture_output=True, text=True, check=False).stdout


pytestmark = pytest.mark.skipif(
    not has_apertium(), reason="apertium-eng-spa is not installed: apt-get install apertium-eng-spa"
)


def test_a_round_trip_through_spanish(tmp_path: Path) -> None:
    write_lines(tmp_path / "news.txt", TEXTS)
    run = tqcheck("translate", "news.txt", *ENGINES, "--pivot", "es", "--no-cache", cwd=tmp_path)
    assert (run.code, run.err) == (0, "")
    made = [record["round_trip"]["apertium via es"] for record in run.records]
    assert [record["text"] for record in run.records] == TEXTS
    for text, there_and_back in zip(TEXTS, made, strict=True):
        shared = {*text.lower().split()} & {*there_and_back.lower().split()}
        assert len(shared) >= len(text.split()) / 2


def test_it_is_checked_on_the_way(tmp_path: Path) -> None:
    write_lines(tmp_path / "news.txt", TEXTS)
    run = tqcheck(
        *CHECK, "news.txt", *ENGINES, "--pivot", "es", "--no-cache", "--output", "jsonl", cwd=tmp_path
    )
    assert run.code in (0, 1)
    assert run.records[-1]["summary"]["routes"] == {"round_trip": len(TEXTS)}
