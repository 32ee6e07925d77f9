"""Exit codes: what passes, what fails, what could not be judged, and that nothing else reads as a verdict."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.acceptance.command import (
    CHECK,
    COMMAND,
    Run,
    start_command,
    tqcheck,
    wait_for_report,
    write_jsonl,
    write_lines,
)

SOUND = {
    "id": "sound",
    "text": "The central bank raised its benchmark rate on Thursday.",
    "retranslation": "The central bank lifted its benchmark rate on Thursday.",
}
DRIFTED = {
    "id": "drifted",
    "text": "Exports rose to $20 billion last year.",
    "retranslation": "Exports rose to $200 billion last year.",
}
ALONE = {"id": "alone", "text": "The central bank raised its benchmark rate on Thursday."}
BLANK = {"id": "blank", "text": "The central bank raised its benchmark rate.", "retranslation": "  "}
FRENCH = {
    "id": "french",
    "text": "The central bank raised its benchmark rate on Thursday.",
    "retranslation": "La banque centrale a relevé jeudi son taux directeur pour la troisième fois cette année.",
}
MANY = [json.dumps(SOUND | {"id": str(number)}) + "\n" for number in range(1000)]
"""Lines of so many passages that all workers have something to do."""


def check(folder: Path, *records: object, options: tuple[str, ...] = ()) -> Run:
    write_jsonl(folder / "in.jsonl", *records)  # type: ignore[arg-type]
    return tqcheck(*CHECK, "in.jsonl", *options, cwd=folder)


@pytest.mark.parametrize(
    ("records", "options", "code"),
    [
        ([SOUND], (), 0),
        ([SOUND, DRIFTED], (), 1),
        ([DRIFTED], ("--fail-on", "critical"), 0),
        ([DRIFTED], ("--fail-on", "never"), 0),
        ([DRIFTED], ("--fail-on", "never", "--max-findings", "0"), 1),
        ([DRIFTED], ("--fail-on-drift", "critical"), 0),
        ([DRIFTED], ("--severity", "TQ102=minor"), 0),
        ([DRIFTED], ("--disable", "TQ102"), 0),
        ([SOUND], ("--min-chrf", "99"), 1),
        ([DRIFTED | {"ignore": ["TQ102"]}], (), 0),
        ([DRIFTED | {"ignore": [{"rule": "TQ102", "phrase": "$20 billion"}]}], (), 0),
        ([DRIFTED | {"ignore": [{"rule": "TQ102", "phrase": "$2"}]}], (), 1),
        ([ALONE], (), 2),
        ([SOUND, ALONE], (), 2),
        ([SOUND, ALONE], ("--allow-unchecked",), 0),
        ([ALONE], ("--families", "awkward,integrity"), 0),
        ([DRIFTED, ALONE], (), 1),
        ([BLANK], (), 2),
        ([FRENCH], (), 2),
        ([SOUND | {"language": "it"}], (), 2),
        ([{"id": "e", "text": ""}], (), 1),
    ],
)
def test_gate(tmp_path: Path, records: list[object], options: tuple[str, ...], code: int) -> None:
    assert check(tmp_path, *records, options=options).code == code


def test_a_misnamed_column_does_not_pass_a_bad_batch(tmp_path: Path) -> None:
    renamed = {"id": "x", "text": DRIFTED["text"], "retranslated": DRIFTED["retranslation"]}
    run = check(tmp_path, renamed)
    assert run.code == 2
    assert "no counterpart: drift was not checked" in run.out


def test_a_copied_column_is_warned_of(tmp_path: Path) -> None:
    run = check(tmp_path, SOUND | {"retranslation": SOUND["text"]})
    assert run.code == 0
    assert "1 of 1 passages equal their counterparts" in run.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "nothing to check"),
        (("missing.jsonl",), "missing.jsonl"),
        (("*.nothing",), "*.nothing"),
        (("in.jsonl", "--fail-on", "sometimes"), "--fail-on"),
        (("in.jsonl", "--no-such-option"), "--no-such-option"),
        (("in.jsonl", "--max-flagged", "7"), "--max-flagged: expected a number from 0 to 1"),
        (("in.jsonl", "--disable", "TQ999"), 'there is no rule "TQ999"'),
        (("in.jsonl", "--format", "xml"), "--format"),
        (("in.jsonl", "--output", "sms"), 'unknown format "sms"'),
        (("in.jsonl", "--output", "jsonl=no/such/folder/x"), "cannot be written"),
        (("in.jsonl", "--output", "jsonl=in.jsonl"), "is read by this run"),
        (("in.jsonl", "--config", "none.toml"), "none.toml"),
        (("in.jsonl", "--jobs", "0"), "--jobs"),
        (("in.jsonl", "--text", "in.jsonl"), "--text"),
        (("--source", "in.jsonl"), "--text"),
        (("--text", "-", "--reference", "-"), "standard input is named twice"),
        (("--text", "-", "--retranslation", "opus=-"), "standard input is named twice"),
    ],
)
def test_usage_errors_are_one_line_and_exit_2(tmp_path: Path, arguments: tuple[str, ...], says: str) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    run = tqcheck(*CHECK, *arguments, cwd=tmp_path)
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("tqcheck: error: ")
    assert run.err.count("\n") == 1
    assert says in run.err


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b'{"text": "One."}\n{"text": "T\xff"}\n', "in.jsonl:2: "),
        (b'{"text": "One."}\n{"text": \n', "in.jsonl:2: broken JSON"),
        (b'{"text": "One."}\n{"mt_text": "Two."}\n', 'in.jsonl:2: no "text"'),
        (b'{"text": 5}\n', 'in.jsonl:1: "text" is a number'),
        (b'{"text": "\\ud800"}\n', "in.jsonl:1: "),
        (b'{"id": 1, "text": "a"}\n{"id": 1, "text": "b"}\n', "in.jsonl:2: "),
        (b"", "in.jsonl"),
        (b"\n\n", "in.jsonl"),
    ],
    ids=["not-utf-8", "broken", "no-text", "wrong-type", "surrogate", "duplicate-id", "empty", "blank"],
)
@pytest.mark.parametrize("keep_going", [False, True])
def test_unreadable_input_exits_2_and_leaves_no_report(
    tmp_path: Path, content: bytes, says: str, keep_going: bool
) -> None:
    (tmp_path / "in.jsonl").write_bytes(content)
    options = ("--keep-going",) if keep_going else ("--output", "jsonl=out.jsonl")
    run = tqcheck(*CHECK, "in.jsonl", *options, cwd=tmp_path)
    assert run.code == 2
    assert run.err.startswith("tqcheck: error: ")
    assert says in run.err.split("\n")[0]
    assert "Traceback" not in run.err
    assert [each.name for each in tmp_path.iterdir()] == ["in.jsonl"]


def test_keep_going_judges_the_rest(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "a.jsonl", {"txt": "x"}, DRIFTED, SOUND)
    run = tqcheck(*CHECK, "a.jsonl", "--keep-going", "--output", "jsonl", cwd=tmp_path)
    assert run.code == 2
    assert [record["id"] for record in run.records[:-1]] == ["drifted", "sound"]
    assert run.records[-1]["summary"]["input_errors"] == 1


def test_a_file_of_the_wrong_kind_does_not_flood_the_log(tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", ["not JSON"] * 200)
    run = tqcheck(*CHECK, "a.jsonl", "--keep-going", cwd=tmp_path)
    assert run.code == 2
    assert run.err.count("\n") == 51
    assert "200 records unreadable" in run.out


def test_an_empty_input_may_be_allowed(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b"")
    assert tqcheck(*CHECK, "in.jsonl", "--allow-empty", cwd=tmp_path).code == 0


def test_a_crash_is_no_verdict(tmp_path: Path) -> None:
    program = (
        "import tqcheck.run.run as module, sys\n"
        "from tqcheck.__main__ import main\n"
        "def crash(*_, **__): raise ZeroDivisionError('planted')\n"
        "module.analysed_batches = crash\n"
        "sys.exit(main(['check', '--no-model', 'in.jsonl', '--output', 'jsonl=out.jsonl']))\n"
    )
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 3
    assert done.stderr.endswith("tqcheck: internal error; please report it with the lines above\n")
    assert not (tmp_path / "out.jsonl").exists()


def test_a_broken_pipe_is_no_verdict(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", *(SOUND | {"id": str(number)} for number in range(2000)))
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [COMMAND, *CHECK, "in.jsonl", "--output", "jsonl"],
        cwd=tmp_path,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (2, b"")


def test_help_into_a_broken_pipe_is_no_verdict(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [COMMAND, "check", "--help"], cwd=tmp_path, stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert done.returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("output", ["text", "jsonl"])
def test_a_full_disk_is_no_verdict(tmp_path: Path, output: str) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [COMMAND, *CHECK, "in.jsonl", "--output", output],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.decode().startswith("tqcheck: error: ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", [["missing.jsonl"], ["in.jsonl", "--output", "jsonl=out.jsonl"]])
def test_a_log_that_cannot_be_written_is_no_verdict(tmp_path: Path, arguments: list[str]) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([COMMAND, *CHECK, *arguments], cwd=tmp_path, stderr=full, check=False)
    assert done.returncode == 2


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-"])
def test_closed_streams_are_no_crash(tmp_path: Path, closed: str) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    done = subprocess.run(
        ["sh", "-c", f"{COMMAND} check --no-model in.jsonl {closed}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == (2 if closed == ">&-" else 0)
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize("named", ["in.jsonl", ".", "*.jsonl"])
def test_nothing_that_is_read_is_overwritten(tmp_path: Path, named: str) -> None:
    before = write_jsonl(tmp_path / "in.jsonl", SOUND).read_bytes()
    (tmp_path / "tqcheck.toml").write_text("jobs = 1")
    for target in ("in.jsonl", "tqcheck.toml"):
        assert tqcheck(*CHECK, named, "--output", f"jsonl={target}", cwd=tmp_path).code == 2
    assert (tmp_path / "in.jsonl").read_bytes() == before


def test_a_report_goes_where_a_link_points(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    (tmp_path / "link").symlink_to("real")
    assert tqcheck(*CHECK, "in.jsonl", "--output", "jsonl=link", cwd=tmp_path).code == 0
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text().count("\n") == 2


def test_hostile_text_forges_no_line(tmp_path: Path) -> None:
    forged = "\x1b[31m\nPASS (1 passage, 0 findings)"
    run = check(tmp_path, {"text": "Rates rose.", "retranslation": {forged: " "}, "ignore": [forged]})
    assert run.code == 2
    assert "\x1b" not in run.out
    assert [line for line in run.out.split("\n") if line.startswith("PASS")] == []


def test_a_limit_that_could_not_be_computed_does_not_pass(tmp_path: Path) -> None:
    run = check(tmp_path, ALONE, options=("--allow-unchecked", "--min-chrf", "1"))
    assert run.code == 2
    assert "--min-chrf: nothing was compared" in run.out


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_run_exits_130_and_leaves_nothing(
    tmp_path: Path, jobs: str, stop: signal.Signals
) -> None:
    os.mkfifo(tmp_path / "slow.jsonl")
    options = ("--jobs", jobs, "--no-cache", "--output", "text=report.txt")
    running = start_command(*CHECK, "slow.jsonl", *options, cwd=tmp_path, stderr=subprocess.PIPE)
    with (tmp_path / "slow.jsonl").open("w") as slow:  # opens when the command has
        slow.writelines(MANY)
        slow.flush()
        wait_for_report(tmp_path / "report.txt")
        time.sleep(0.5)  # it waits for more lines now
        os.killpg(running.pid, stop)  # as a terminal and a CI host do
        _, said = running.communicate(timeout=30)
    assert running.returncode == 130
    assert said.decode() == "tqcheck: interrupted\n"
    assert [each.name for each in tmp_path.iterdir()] == ["slow.jsonl"]


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes where Linux shows them")
def test_a_killed_run_leaves_no_worker_behind(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "slow.jsonl")
    running = start_command(*CHECK, "slow.jsonl", "--jobs", "2", "--no-cache", cwd=tmp_path)
    with (tmp_path / "slow.jsonl").open("w") as slow:
        slow.writelines(MANY)
        slow.flush()
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
        workers: list[str] = []
        deadline = time.monotonic() + 30
        while len(workers) < 3 and time.monotonic() < deadline:  # two, and what counts the semaphores of both
            time.sleep(0.1)
            workers = children.read_text().split()
        running.kill()
        running.wait()
        while any(Path(f"/proc/{each}").exists() for each in workers) and time.monotonic() < deadline:
            time.sleep(0.1)
    assert len(workers) == 3
    assert not [each for each in workers if Path(f"/proc/{each}").exists()]


def test_without_a_command_there_is_help_but_nothing_was_judged(tmp_path: Path) -> None:
    run = tqcheck(cwd=tmp_path)
    assert (run.code, run.err) == (2, "")
    assert run.out == tqcheck("--help", cwd=tmp_path).out
    assert (
        tqcheck("config", cwd=tmp_path).err == "tqcheck: error: Missing command; see tqcheck config --help\n"
    )


def test_shell_completion(tmp_path: Path) -> None:
    asked = {"_TQCHECK_COMPLETE": "complete_bash", "COMP_WORDS": "tqcheck che", "COMP_CWORD": "1"}
    run = tqcheck(cwd=tmp_path, env=asked)
    assert (run.code, run.out.split(), run.err) == (0, ["check"], "")


def test_module_and_command_are_the_same(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tqcheck", "--version"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == tqcheck("--version", cwd=tmp_path).out == tqcheck("-V", cwd=tmp_path).out


def test_parallel_line_files(tmp_path: Path) -> None:
    write_lines(tmp_path / "mt.en", [SOUND["text"], DRIFTED["text"]])
    write_lines(tmp_path / "opus.en", [SOUND["retranslation"], DRIFTED["retranslation"]])
    run = tqcheck(
        *CHECK, "--text", "mt.en", "--retranslation", "opus=opus.en", "--output", "jsonl", cwd=tmp_path
    )
    assert run.code == 1
    (found,) = run.records[1]["findings"]
    assert (run.records[1]["file"], found["line"], found["column"]) == ("mt.en", 2, 17)
    assert found["evidence"] == [{"route": "retranslation", "origin": "opus", "text": "$200 billion"}]
    write_lines(tmp_path / "opus.en", ["Only one."])
    run = tqcheck(*CHECK, "--text", "mt.en", "--retranslation", "opus.en", cwd=tmp_path)
    assert run.code == 2
    assert "opus.en" in run.err
