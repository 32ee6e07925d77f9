"""`tqcheck translate` and `tqcheck check --translator`, with programs as engines."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from tests.acceptance.command import CHECK, COMMAND, start_command, tqcheck, write_jsonl, write_lines
from tests.counterparts.engines.fakes import reversed_words
from tests.counterparts.engines.service import Service, running

# Spells every word backwards, and writes down what it was asked for.
ENGINE = """
import sys, time
time.sleep(float(sys.argv[1]))
for line in sys.stdin:
    open("asked", "a").write(line)
    print(" ".join(word[::-1] for word in line.split()))
"""
TEXTS = ["It rained in the north on Monday.", "Nobody came to the meeting of the council."]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_lines(tmp_path / "engine.py", [ENGINE])
    write_lines(tmp_path / "news.txt", TEXTS)
    return tmp_path


def engines(seconds: float = 0) -> list[str]:
    spec = f"command:{sys.executable} engine.py {seconds}"
    return ["--translator", spec, "--back-translator", spec, "--pivot", "es", "--cache-dir", "kept"]


def asked(folder: Path) -> list[str]:
    path = folder / "asked"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def test_counterparts_are_added_and_what_was_there_is_kept(folder: Path) -> None:
    record = {
        "id": "a",
        "text": TEXTS[0],
        "source": "北方周一下雨。",
        "source_language": "zh",
        "retranslation": {"opus": "Monday saw rain up north."},
        "ignore": [{"rule": "TQ103", "reason": "house style"}],
        "desk": "weather",
    }
    write_jsonl(folder / "news.jsonl", record)
    run = tqcheck("translate", "news.jsonl", *engines(), "--route", "round_trip", cwd=folder)
    assert (run.code, run.err) == (0, "")
    name = f"{Path(sys.executable).name} via es"
    assert run.records == [record | {"language": "en", "round_trip": {name: TEXTS[0]}}]


def test_what_is_written_can_be_checked(folder: Path) -> None:
    run = tqcheck("translate", "news.txt", *engines(), "--output", "made.jsonl", cwd=folder)
    assert (run.code, run.out) == (0, "")
    checked = tqcheck(*CHECK, "made.jsonl", cwd=folder)
    assert checked.code == 0
    assert "Passages judged by route: round-trip 2" in checked.out


def test_check_makes_them_on_the_way_and_never_twice(folder: Path) -> None:
    first = tqcheck(*CHECK, "news.txt", *engines(), "--output", "jsonl", cwd=folder)
    assert first.code == 0
    summary = first.records[-1]["summary"]
    assert summary["routes"] == {"round_trip": 2}
    assert f"|engine:{Path(sys.executable).name}#" in summary["signature"]
    once = asked(folder)
    assert len(once) == 4
    second = tqcheck(*CHECK, "news.txt", *engines(), "--output", "jsonl", cwd=folder)
    assert second.out == first.out
    assert asked(folder) == once


def test_where_all_is_kept_the_engine_need_not_be_there(folder: Path) -> None:
    first = tqcheck(*CHECK, "news.txt", *engines(), cwd=folder)
    (folder / "engine.py").unlink()
    assert tqcheck(*CHECK, "news.txt", *engines(), cwd=folder) == first
    refused = tqcheck(*CHECK, "news.txt", *engines(), "--no-cache", cwd=folder)
    assert (refused.code, refused.out) == (2, "")
    assert "ended with exit code 2" in refused.err


def test_another_version_is_another_engine(folder: Path) -> None:
    tqcheck("translate", "news.txt", *engines(), cwd=folder)
    tqcheck("translate", "news.txt", *engines(), "--engine-version", "2", cwd=folder)
    assert len(asked(folder)) == 8


def test_a_broken_counterpart_is_not_judged(folder: Path) -> None:
    write_lines(folder / "engine.py", ["import sys", "for line in sys.stdin: print('no ' * 9)"])
    run = tqcheck(*CHECK, "news.txt", *engines(), cwd=folder)
    assert run.code == 2
    assert "it runs in circles" in run.out
    told = tqcheck("translate", "news.txt", *engines(), cwd=folder)
    assert told.code == 0
    assert told.err.count("is broken: it runs in circles; it is left blank") == 2
    assert [list(record["round_trip"].values()) for record in told.records] == [[""], [""]]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--pivot", "es"], "--pivot without an engine; name one with --translator"),
        (["--route", "round_trip"], "--route without an engine"),
        (["--translator", "magic:x"], 'unknown engine "magic:x"; known are recorded, auto, command:'),
        (
            [*engines(), "--route", "detour"],
            '--route: unknown route "detour"; known are auto, back_translation',
        ),
        ([*engines(), "--route", "auto", "--route", "round_trip"], "--route auto beside another"),
        ([*engines()[:-4], "--pivot", "?"], '--pivot: "?" is no language code'),
        (["--translator", "command:nowhere-at-all"], "news.txt:1 has no other language"),
        (["--translator", "command:nowhere-at-all {source} {target}", "--pivot", "es"], "cannot be run"),
    ],
)
def test_options_that_make_no_sense_are_refused_in_one_line(
    folder: Path, options: list[str], says: str
) -> None:
    run = tqcheck(*CHECK, "news.txt", "--no-cache", *options, "--output", "jsonl=report.jsonl", cwd=folder)
    assert (run.code, run.out) == (2, "")
    assert says in run.err
    assert run.err.count("\n") == 1
    assert not (folder / "report.jsonl").exists()


def test_translate_needs_an_engine(folder: Path) -> None:
    run = tqcheck("translate", "news.txt", cwd=folder)
    assert (run.code, run.err) == (
        2,
        "tqcheck: error: no engine to translate with; name one with --translator\n",
    )


def test_a_service_is_asked_only_where_texts_may_go(folder: Path) -> None:
    pytest.importorskip("httpx2", reason="not installed: pip install 'tqcheck[http]'")
    pytest.importorskip("tenacity", reason="not installed: pip install 'tqcheck[http]'")
    service = Service(lambda body: {"translatedText": [reversed_words(text) for text in body["q"]]})
    with running(service):
        given = ["translate", "news.txt", "--translator", f"libretranslate:{service.url}", "--pivot", "es"]
        refused = tqcheck(*given, "--no-cache", cwd=folder)
        made = tqcheck(*given, "--no-cache", "--allow-remote", cwd=folder)
    assert refused.code == 2
    assert "sends text to a remote service; pass --allow-remote to allow it" in refused.err
    assert (made.code, made.err) == (0, "")
    assert [record["round_trip"]["libretranslate via es"] for record in made.records] == TEXTS
    assert len(service.requests) == 2


def test_a_config_file_cannot_name_an_engine(folder: Path) -> None:
    write_lines(folder / "tqcheck.toml", ['translator = "command:touch owned"'])
    run = tqcheck(*CHECK, "news.txt", cwd=folder)
    assert run.code == 2
    assert "translator" in run.err
    assert not (folder / "owned").exists()


def test_a_killed_run_loses_at_most_what_was_under_way(folder: Path) -> None:
    texts = [f"Sentence number {number} says nothing new." for number in range(400)]
    write_lines(folder / "news.txt", texts)
    random = Random(4)
    for _ in range(6):
        running = start_command("translate", "news.txt", *engines(0.05), "--output", "made.jsonl", cwd=folder)
        time.sleep(0.4 + random.random() * 0.8)
        running.send_signal(signal.SIGKILL)
        running.wait()
    done = tqcheck("translate", "news.txt", *engines(0.05), "--output", "made.jsonl", cwd=folder)
    assert done.code == 0
    made = [json.loads(line) for line in (folder / "made.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [list(record["round_trip"].values()) for record in made] == [[text] for text in texts]
    # Each of six kills cost a batch of 64 at most; all else was asked for once.
    wanted = asked(folder)
    assert len(set(wanted)) == 800
    assert len(wanted) <= 800 + 6 * 64


def test_ctrl_c_ends_with_130_and_what_was_translated_is_kept(folder: Path) -> None:
    write_lines(folder / "news.txt", [f"Sentence number {number} says nothing new." for number in range(150)])
    command = ("translate", "news.txt", *engines(1), "--output", "made.jsonl")
    running = start_command(*command, cwd=folder, stderr=subprocess.PIPE)
    while len(asked(folder)) < 65:  # the first batch is kept by then
        time.sleep(0.02)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate()
    assert (running.returncode, said) == (130, b"tqcheck: interrupted\n")
    assert not (folder / "made.jsonl").exists()
    kept = tqcheck("cache", "info", "--cache-dir", "kept", cwd=folder)
    assert int(kept.out.split()[1]) >= 64
    before = asked(folder)[:64]
    assert tqcheck("translate", "news.txt", *engines(1), cwd=folder).code == 0
    assert all(asked(folder).count(sentence) == 1 for sentence in before)


@pytest.mark.parametrize("command", [["translate", "--output", "made.jsonl"], CHECK])
def test_a_person_sees_sentences_a_second_and_the_time_that_is_left(
    folder: Path, command: Sequence[str]
) -> None:
    terminal, line = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "120"}
    running = [COMMAND, *command, "news.txt", *engines(0.3)]
    subprocess.run(running, cwd=folder, stdout=subprocess.PIPE, stderr=line, env=environment, check=True)
    os.close(line)
    shown = b""
    with suppress(OSError):  # the end of a terminal
        while part := os.read(terminal, 65_536):
            shown += part
    os.close(terminal)
    assert b"sentences/s" in shown
    assert b"left" in shown


def test_what_is_kept_can_be_looked_at_and_removed(folder: Path) -> None:
    tqcheck("translate", "news.txt", *engines(), cwd=folder)
    told = tqcheck("cache", "info", "--cache-dir", "kept", cwd=folder)
    assert told.out.startswith("kept/translations.sqlite3: 4 translations, ")
    removed = tqcheck("cache", "clear", "--cache-dir", "kept", cwd=folder)
    assert removed.code == 0
    assert removed.out.splitlines() == [
        "kept/translations.sqlite3: 4 translations removed",
        "kept/results.sqlite3: 0 results removed",
    ]
    left = tqcheck("cache", "info", "--cache-dir", "kept", cwd=folder)
    assert left.out.startswith("kept/translations.sqlite3: 0 translations, 0.0 MB\n")


def test_translations_are_kept_for_the_user_by_default(folder: Path, tmp_path: Path) -> None:
    told = tqcheck("cache", "info", cwd=folder, env={"XDG_CACHE_HOME": str(tmp_path / "user")})
    if sys.platform == "linux":
        folder = tmp_path / "user" / "tqcheck"
        assert told.out.startswith(f"{folder}/translations.sqlite3: 0 translations, 0.0 MB\n")
