"""Reports appear whole or not at all."""

import os
from pathlib import Path

import pytest

from tests.builders import finding, judgement
from tests.reporters.samples import summary
from tqcheck.cli.outputs import Outputs, Target, parse_targets, refuse_overwriting
from tqcheck.core.errors import UsageError
from tqcheck.reporters.base import RenderOptions


@pytest.mark.parametrize(
    ("options", "targets"),
    [
        ([], (Target("text"),)),
        (["jsonl"], (Target("jsonl"),)),
        (["jsonl=-"], (Target("jsonl"),)),
        (["text", "jsonl=run.jsonl"], (Target("text"), Target("jsonl", Path("run.jsonl")))),
        (["jsonl=a=b.jsonl"], (Target("jsonl", Path("a=b.jsonl")),)),
    ],
)
def test_targets(options: list[str], targets: tuple[Target, ...]) -> None:
    assert parse_targets(options) == targets


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["xml"], 'unknown format "xml"; known are .*jsonl'),
        (["jsonl="], "no path behind"),
        (["jsonl", "text"], "two reports would go to"),
        (["jsonl=a", "text=./a"], "two reports would go to"),
    ],
)
def test_senseless_targets(options: list[str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        parse_targets(options)


def test_an_input_is_never_overwritten(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is read by this run"):
        refuse_overwriting([Target("jsonl", tmp_path / "a.jsonl")], ["b.jsonl", str(tmp_path / "a.jsonl")])
    refuse_overwriting([Target("jsonl", tmp_path / "a.jsonl"), Target("text")], ["b.jsonl"])


def test_a_finished_run_leaves_its_files_and_says_the_verdict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "run.jsonl"
    path.write_text("of the run before")
    with Outputs([Target("jsonl", path)], RenderOptions(), RenderOptions()) as outputs:
        outputs.add([judgement(finding())])
        assert path.read_text() == "of the run before"
        outputs.finish(summary())
    assert len(path.read_text().splitlines()) == 2
    assert [each.name for each in tmp_path.iterdir()] == ["run.jsonl"]
    assert path.stat().st_mode & 0o777 == 0o666 & ~_umask()
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("\n")) == ("", 1)
    assert captured.err.startswith("FAIL")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_a_run_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    def break_off() -> None:
        with Outputs([Target("text", tmp_path / "a")], RenderOptions(), RenderOptions()) as outputs:
            outputs.add([judgement(finding())])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert list(tmp_path.iterdir()) == []


def test_one_bad_place_leaves_nothing_in_the_good_ones(tmp_path: Path) -> None:
    targets = [Target("text", tmp_path / "a"), Target("jsonl", tmp_path / "no" / "b")]
    with pytest.raises(UsageError, match="cannot be written"):
        Outputs(targets, RenderOptions(), RenderOptions())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_place_for_a_report(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written: Is a directory"):
        Outputs([Target("text", tmp_path)], RenderOptions(), RenderOptions())


def test_a_device_is_written_to_directly(capsys: pytest.CaptureFixture[str]) -> None:
    with Outputs(
        [Target("text", Path(os.devnull)), Target("jsonl")], RenderOptions(), RenderOptions()
    ) as outputs:
        outputs.finish(summary())
    assert Path(os.devnull).is_char_device()
    assert capsys.readouterr().out.startswith('{"schema_version": 1, "summary"')
