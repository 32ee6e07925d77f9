"""Reports of the installed command."""

import json
from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, tqcheck, write_jsonl
from tests.acceptance.test_exit_codes import ALONE, DRIFTED, SOUND

NEWS = Path(__file__).parents[2] / "fixtures" / "news-zh-en.jsonl"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_jsonl(tmp_path / "in.jsonl", SOUND, DRIFTED, ALONE | {"domain": "economy"})
    return tmp_path


def test_text_shows_the_phrase_and_what_contradicts_it(folder: Path) -> None:
    run = tqcheck(*CHECK, "in.jsonl", cwd=folder)
    assert run.err == ""
    lines = run.out.split("\n")
    assert lines[0].startswith("in.jsonl:2 drifted  fail")
    assert "    | Exports rose to $20 billion last year." in lines
    assert "    |                 ^~~~~~~~~~~" in lines
    assert "    = retranslation: $200 billion" in lines
    assert lines[-3].startswith("FAIL: 1 of 3 passages failed")
    assert lines[-2].startswith("tqcheck:")
    assert "\x1b" not in run.out


@pytest.mark.parametrize(
    ("env", "coloured"),
    [
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": "", "FORCE_COLOR": ""}, False),
    ],
)
def test_colour(folder: Path, env: dict[str, str], coloured: bool) -> None:
    assert ("\x1b[" in tqcheck(*CHECK, "in.jsonl", cwd=folder, env=env).out) is coloured


def test_quiet_is_one_line(folder: Path) -> None:
    run = tqcheck(*CHECK, "in.jsonl", "--quiet", cwd=folder)
    assert (run.out.count("\n"), run.err) == (1, "")


def test_statistics_show_no_passages(folder: Path) -> None:
    out = tqcheck(*CHECK, "in.jsonl", "--statistics", cwd=folder).out
    assert "Passages by verdict: pass 1, fail 1, unchecked 1" in out
    assert "Exports" not in out


def test_the_jsonl_contract(folder: Path) -> None:
    sound, drifted, alone, last = tqcheck(*CHECK, "in.jsonl", "--output", "jsonl", cwd=folder).records
    assert [record["verdict"] for record in (sound, drifted, alone)] == ["pass", "fail", "unchecked"]
    assert [record["line"] for record in (sound, drifted, alone)] == [1, 2, 3]
    assert drifted["findings"][0]["text"] == "$20 billion"
    assert drifted["scores"].keys() == {"drift", "awkward", "chrf", "bleu", "ter"}
    assert alone["extra"] == {"domain": "economy"}
    assert {"rule": "TQ102", "reason": "no counterpart: drift was not checked"} in alone["skipped"]
    assert last["summary"]["verdict"] == "fail"
    assert all(0 <= record["quality"] <= 1 for record in (sound, drifted))
    assert (alone["quality"], alone["scores"]["drift"], alone["scores"]["awkward"]) == (None, None, None)


def test_several_outputs_at_once(folder: Path) -> None:
    run = tqcheck(*CHECK, "in.jsonl", "--output", "text=a.txt", "--output", "jsonl=b.jsonl", cwd=folder)
    assert run.out == ""
    assert run.err.count("\n") == 1
    assert run.err.startswith("FAIL")
    assert (folder / "a.txt").read_text() == tqcheck(*CHECK, "in.jsonl", cwd=folder).out
    assert len((folder / "b.jsonl").read_text().splitlines()) == 4


def test_ter_is_computed_where_asked_for(folder: Path) -> None:
    without, with_it = (
        tqcheck(*CHECK, "in.jsonl", "--output", "jsonl", *more, cwd=folder).records[0]["scores"]["ter"]
        for more in ((), ("--ter",))
    )
    assert without is None
    assert with_it > 0


@pytest.mark.parametrize("output", ["text", "jsonl"])
def test_jobs_change_no_byte(tmp_path: Path, output: str) -> None:
    one, two = (
        tqcheck(*CHECK, NEWS, "--output", output, "--jobs", jobs, cwd=tmp_path) for jobs in ("1", "2")
    )
    assert one == two
    assert one.code == 1


def test_standard_input(folder: Path) -> None:
    given = (folder / "in.jsonl").read_bytes()
    run = tqcheck(*CHECK, "-", "--format", "jsonl", "--output", "jsonl", cwd=folder, stdin=given)
    assert run.code == 1
    assert run.records[0]["file"] == "<stdin>"


def test_output_is_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", DRIFTED | {"text": "“Exports” rose to $20 billion…"})
    run = tqcheck(*CHECK, "in.jsonl", cwd=tmp_path, env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert run.code == 1
    assert "“Exports” rose to $20 billion…" in run.out


def test_config_decides_and_says_where_from(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[tool.tqcheck]\nfail-on = "never"\nallow-unchecked = true\n')
    assert tqcheck(*CHECK, "in.jsonl", cwd=folder).code == 0
    assert tqcheck(*CHECK, "in.jsonl", "--fail-on", "major", cwd=folder).code == 1
    shown = tqcheck("config", "show", cwd=folder).out
    assert [line for line in shown.split("\n") if line.endswith("pyproject.toml")] != []
    assert '"never"' in shown
    (folder / "pyproject.toml").write_text("[tool.tqcheck]\nfail-onn = 1\n")
    run = tqcheck(*CHECK, "in.jsonl", cwd=folder)
    assert (run.code, run.err.count("\n")) == (2, 1)
    assert 'did you mean "fail-on"?' in run.err


def test_excused_phrases_are_counted_and_unused_ones_reported(folder: Path) -> None:
    (folder / "tqcheck.toml").write_text(
        '[[excuse]]\nrule = "TQ102"\nphrase = "$20 billion"\nreason = "client\'s figure"\n'
        '[[excuse]]\nrule = "TQ103"\nphrase = "Nowhere"\n'
    )
    run = tqcheck(*CHECK, "in.jsonl", "--allow-unchecked", cwd=folder)
    assert run.code == 0
    assert "Suppressed: 1 finding" in run.out
    assert "Warning: config: TQ103 “Nowhere” in `excuse` matches no finding" in run.out


def test_rules_are_listed_and_explained(tmp_path: Path) -> None:
    listed = tqcheck("rules", cwd=tmp_path).out
    assert "TQ102  changed-number" in listed
    for_programs = json.loads(tqcheck("rules", "--output", "json", cwd=tmp_path).out)
    assert [each["code"] for each in for_programs] == [line.split()[0] for line in listed.splitlines()]
    (number,) = (each for each in for_programs if each["code"] == "TQ102")
    assert (number["family"], number["severity"], number["learned"]) == ("drift", "major", False)
    assert "en" in number["languages"]
    explained = tqcheck("rule", "changed-number", cwd=tmp_path).out
    assert explained == tqcheck("rule", "tq102", cwd=tmp_path).out
    assert explained.startswith("# TQ102 changed-number\n")
    assert "## Measured" in explained
    unknown = tqcheck("rule", "changed-numbre", cwd=tmp_path)
    assert (unknown.code, unknown.err) == (
        2,
        'tqcheck: error: there is no rule "changed-numbre"; did you mean changed-number?\n',
    )


def test_the_demo_shows_what_the_tool_is_for(tmp_path: Path) -> None:
    run = tqcheck(*CHECK, NEWS, "--allow-unchecked", cwd=tmp_path)
    assert run.code == 1
    shown = tqcheck(*CHECK, NEWS, "--output", "jsonl", cwd=tmp_path).records[-1]["summary"]
    assert {"drift", "awkward", "integrity"} == {name for name, count in shown["families"].items() if count}
    assert json.dumps(shown)


def test_the_html_report_is_one_whole_file_and_the_same_every_time(folder: Path) -> None:
    for name in ("a.html", "b.html"):
        run = tqcheck(*CHECK, "in.jsonl", "--output", f"html={name}", cwd=folder)
        assert (run.code, run.out) == (1, "")
    page = (folder / "a.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>\n")
    assert page.endswith("</html>\n")
    assert "1 of 3 passages failed" in page
    assert page == (folder / "b.html").read_text(encoding="utf-8")
