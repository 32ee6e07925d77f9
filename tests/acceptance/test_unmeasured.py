"""What nothing compared has no figures: a number would look as if something had been measured."""

import json
from pathlib import Path

import pytest

from tests.acceptance.command import tqcheck, write_jsonl
from tests.acceptance.test_exit_codes import ALONE, SOUND


@pytest.mark.parametrize("model", [(), ("--no-model",)], ids=["model", "rules"])
def test_unchecked_passages_have_no_figures(tmp_path: Path, model: tuple[str, ...]) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND | {"id": "sound"}, ALONE | {"id": "alone"})
    run = tqcheck("check", *model, "in.jsonl", "--output", "jsonl", cwd=tmp_path)
    sound, alone, last = run.records
    assert (run.code, alone["verdict"], alone["quality"]) == (2, "unchecked", None)
    assert [alone["scores"][name] for name in ("drift", "awkward")] == [None, None]
    assert alone["why_unchecked"]
    assert isinstance(sound["quality"], float)
    assert last["summary"]["quality"] == sound["quality"], "the mean is of what was measured"


def test_reports_show_a_dash_and_a_saved_run_gives_the_same(tmp_path: Path) -> None:
    odd = ALONE | {"id": "odd", "text": "He said the the rates rose."}
    write_jsonl(tmp_path / "in.jsonl", odd)
    run = tqcheck(
        "check", "--no-model", "in.jsonl", "--output", "text", "--output", "jsonl=run.jsonl", cwd=tmp_path
    )
    assert "odd  unchecked, quality –" in run.out
    assert "ean quality" not in run.out
    assert tqcheck("report", "run.jsonl", cwd=tmp_path).out == run.out
    page = tqcheck("report", "run.jsonl", "--output", "html", cwd=tmp_path).out
    assert '<p class="scores">quality –</p>' in page
    assert "1 unchecked: not measured" in page
    comment = tqcheck("report", "run.jsonl", "--output", "markdown", cwd=tmp_path).out
    assert "mean quality" not in comment


def test_a_run_that_an_older_version_saved_shows_none_either(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", ALONE | {"text": "He said the the rates rose."})
    tqcheck("check", "--no-model", "in.jsonl", "--output", "jsonl=run.jsonl", cwd=tmp_path)
    lines = (tmp_path / "run.jsonl").read_text(encoding="utf-8").splitlines()
    record = json.loads(lines[0]) | {"quality": 0.85}
    record["scores"] |= {"drift": 0.1, "awkward": 0.2}
    write_jsonl(tmp_path / "old.jsonl", record, json.loads(lines[1]))
    assert (
        tqcheck("report", "old.jsonl", cwd=tmp_path).out == tqcheck("report", "run.jsonl", cwd=tmp_path).out
    )
