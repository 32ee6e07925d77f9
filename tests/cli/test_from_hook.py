"""Command lines that hooks write: names of files are never options."""

from pathlib import Path

import pytest

from tests.acceptance.command import write_jsonl
from tests.acceptance.test_exit_codes import DRIFTED, SOUND
from tests.cli.in_process import tqcheck
from tqcheck.cli.from_hook import FROM_HOOK

ODD = "--allow-empty.jsonl"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_jsonl(tmp_path / ODD, DRIFTED)
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((FROM_HOOK, "--no-model", "--", "in.jsonl"), 0),
        ((FROM_HOOK, "--no-model", "--", "in.jsonl", ODD), 1),
        (("--no-model", FROM_HOOK, "--", ODD), 1),
        ((FROM_HOOK, "--no-model", "--", "in.jsonl", FROM_HOOK), 2),
        ((FROM_HOOK, "--no-model", "in.jsonl"), 2),
        (("--no-model", "in.jsonl", "--", FROM_HOOK), 2),
        (("--no-model", "in.jsonl"), 0),
    ],
)
def test_what_follows_the_end_of_the_options_is_a_file(
    folder: Path, arguments: tuple[str, ...], code: int
) -> None:
    assert tqcheck("check", *arguments, cwd=folder).code == code


def test_options_without_an_end_are_one_line(folder: Path) -> None:
    said = tqcheck("check", FROM_HOOK, "in.jsonl", cwd=folder).err
    assert said == (
        'tqcheck: error: the names of files could be taken for options; end the args of the hook with "--"\n'
    )
