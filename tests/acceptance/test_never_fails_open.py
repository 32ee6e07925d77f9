"""Whatever happens to the gate, a batch with a bad passage never ends in exit code 0, nor in half a report.

It is killed, starved and misconfigured here in every way that anyone has thought of. A code that could be taken for
success is the only wrong one; which of the others it is matters in `test_exit_codes`.
"""

import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, COMMAND, start_command, wait_for_report, write_jsonl, write_lines
from tests.acceptance.test_exit_codes import ALONE, DRIFTED, SOUND
from tests.cli.in_process import tqcheck as in_process
from tqcheck.config.values import PARSERS
from tqcheck.judging.gate import ExitCode
from tqcheck.reporters import REPORTERS

LONG = [*(SOUND | {"id": f"sound-{number}"} for number in range(150)), DRIFTED]
"""Its report is longer than what a pipe holds."""
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="as Linux does it")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_jsonl(tmp_path / "in.jsonl", SOUND, DRIFTED)
    write_jsonl(tmp_path / "long.jsonl", *LONG)
    return tmp_path


def ended(
    folder: Path,
    *options: str,
    before: tuple[str, ...] = (),
    environment: dict[str, str] | None = None,
    starve: Callable[[], None] | None = None,
) -> int:
    """Check the batch with a report to a file; the exit code, once it is sure that the report is whole or not there."""
    done = subprocess.run(
        [*before, COMMAND, *CHECK, "in.jsonl", "--output", "jsonl=report.jsonl", *options],
        cwd=folder,
        env=os.environ | (environment or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        preexec_fn=starve,
        check=False,
        timeout=60,
    )
    assert_whole(folder / "report.jsonl")
    return done.returncode


def assert_whole(report: Path) -> None:
    if report.exists():
        assert "summary" in json.loads(report.read_text(encoding="utf-8").splitlines()[-1])


def test_this_batch_fails(folder: Path) -> None:
    assert ended(folder) == 1
    assert (folder / "report.jsonl").exists()


# Killed.

SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL]


@pytest.fixture
def start(folder: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts a check in the background; what is left of it at the end is killed."""
    running: list[subprocess.Popen[bytes]] = []

    def start(*arguments: str) -> subprocess.Popen[bytes]:
        running.append(
            start_command(
                *CHECK,
                *arguments,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
        )
        return running[-1]

    yield start
    for each in running:
        each.kill()
        each.communicate()


def test_at_any_moment(folder: Path, start: Callable[..., subprocess.Popen[bytes]]) -> None:
    moments = random.Random(4)
    for number, stop in enumerate(SIGNALS * 3):
        running = start("long.jsonl", "--output", f"jsonl={number}.jsonl")
        time.sleep(moments.uniform(0, 0.5))
        running.send_signal(stop)
        running.communicate(timeout=60)
        assert running.returncode != 0, (number, stop)
        assert_whole(folder / f"{number}.jsonl")


def end(running: subprocess.Popen[bytes], stop: signal.Signals) -> None:
    """Send the signal until it is heard, as a person does: Python loses one that comes while it clears up an object."""
    for _ in range(30):
        running.send_signal(stop)
        with suppress(subprocess.TimeoutExpired):
            running.communicate(timeout=2)
            return
    raise AssertionError("it did not end")


STOPPING = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="takes two processors")
@pytest.mark.parametrize("apart", [0.0, 0.02, 0.05, 0.3])
def test_by_several_signals_while_workers_are_busy(
    folder: Path, start: Callable[..., subprocess.Popen[bytes]], apart: float
) -> None:
    moments = random.Random(f"{apart}")
    running = start("long.jsonl", "--jobs", "2", "--no-cache", "--output", "jsonl=report.jsonl")
    wait_for_report(folder / "report.jsonl")
    time.sleep(moments.uniform(0, 0.8))
    workers = children_of(running)
    for stop in moments.choices(STOPPING, k=3):
        running.send_signal(stop)
        time.sleep(apart)
    running.communicate(timeout=15)
    assert running.returncode in {ExitCode.INTERRUPTED, ExitCode.FAILED}  # failed: it was done before
    assert not list(folder.glob(".report.jsonl.*"))
    assert_whole(folder / "report.jsonl")
    deadline = time.monotonic() + 5
    while any(Path(f"/proc/{worker}").exists() for worker in workers):
        assert time.monotonic() < deadline, "a worker lives on"
        time.sleep(0.05)


@LINUX
@pytest.mark.parametrize("stop", [signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2])
def test_no_hidden_file_is_left(
    folder: Path, start: Callable[..., subprocess.Popen[bytes]], stop: signal.Signals
) -> None:
    os.mkfifo(folder / "slow.jsonl")
    running = start("slow.jsonl", "--no-cache", "--output", "jsonl=report.jsonl")
    with (folder / "slow.jsonl").open("w"):
        wait_for_report(folder / "report.jsonl")
        running.send_signal(stop)
        running.communicate(timeout=15)
    assert running.returncode == ExitCode.INTERRUPTED
    assert {path.name for path in folder.iterdir()} == {"in.jsonl", "long.jsonl", "slow.jsonl"}


def children_of(running: subprocess.Popen[bytes]) -> list[str]:
    listed = Path(f"/proc/{running.pid}/task/{running.pid}/children")
    return listed.read_text().split() if listed.exists() else []


@pytest.mark.parametrize("stop", SIGNALS)
def test_while_it_writes_its_report(
    folder: Path, start: Callable[..., subprocess.Popen[bytes]], stop: signal.Signals
) -> None:
    os.mkfifo(folder / "pipe")
    running = start("long.jsonl", "--output", "jsonl=pipe")
    with (folder / "pipe").open("rb") as pipe:
        pipe.read(1)
        end(running, stop)
    assert running.returncode != 0


@LINUX
@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGKILL, signal.SIGSEGV])
def test_a_worker(folder: Path, start: Callable[..., subprocess.Popen[bytes]], stop: signal.Signals) -> None:
    os.mkfifo(folder / "slow.jsonl")
    running = start("slow.jsonl", "--jobs", "2", "--no-cache", "--output", "jsonl=report.jsonl")
    records = [json.dumps(SOUND | {"id": str(number)}) + "\n" for number in range(2000)]
    with (folder / "slow.jsonl").open("w") as slow:
        slow.writelines(records[:1000])  # workers are started with the first passages
        slow.flush()
        os.kill(a_worker_of(running), stop)
        with suppress(BrokenPipeError):
            slow.writelines(records[1000:])
    _, said = running.communicate(timeout=60)
    assert running.returncode == 2
    assert said.decode().count("\n") == 1
    assert "a worker process was ended from outside" in said.decode()
    assert not (folder / "report.jsonl").exists()


def a_worker_of(running: subprocess.Popen[bytes]) -> int:
    """A process that is waiting for passages: the one that only counts semaphores is none."""
    for _ in range(300):
        time.sleep(0.02)
        for child in children_of(running):
            if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                return int(child)
    raise AssertionError("no worker was started")


# Starved.


def limited(kind: int, amount: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(kind, (amount, amount))


MEGABYTE = 2**20


@LINUX
@pytest.mark.parametrize(
    ("kind", "amount", "options"),
    [
        *((resource.RLIMIT_AS, size * MEGABYTE, ()) for size in (60, 120, 180, 250, 290)),
        (resource.RLIMIT_AS, 300 * MEGABYTE, ("--jobs", "2")),
        *((resource.RLIMIT_NOFILE, count, ()) for count in (4, 5, 6)),
        (resource.RLIMIT_NOFILE, 12, ("--jobs", "2")),
        *((resource.RLIMIT_FSIZE, size, ("--output", "html=page.html")) for size in (0, 1000)),
        (resource.RLIMIT_CPU, 0, ()),
        (resource.RLIMIT_CPU, 1, ("--model",)),
    ],
)
def test_for_want_of(folder: Path, kind: int, amount: int, options: tuple[str, ...]) -> None:
    assert ended(folder, *options, starve=limited(kind, amount)) != 0


def test_out_of_memory_is_said_in_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def starving(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("tqcheck.run.run.analysed_batches", starving)
    run = in_process(*CHECK, "in.jsonl", "--output", "jsonl=report.jsonl", cwd=folder)
    assert (run.code, run.out) == (2, "")
    assert run.err == "tqcheck: error: out of memory; give it more, or run it with fewer --jobs\n"
    assert not (folder / "report.jsonl").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("report", REPORTERS)
def test_for_want_of_room_for_a_report(folder: Path, report: str) -> None:
    assert in_process(*CHECK, "in.jsonl", "--output", f"{report}=/dev/full", cwd=folder).code == 2


@LINUX
def test_for_want_of_room_on_a_small_disk(folder: Path) -> None:
    (folder / "disk").mkdir()
    script = (
        'mount -t tmpfs -o size=16k none disk || exit 77; "$@"; code=$?; '
        "ls -A disk | grep -v full; exit $code"
    )
    small_disk = ("unshare", "--map-root-user", "--mount", "sh", "-c", script, "sh")
    done = subprocess.run(
        [
            *small_disk,
            COMMAND,
            *CHECK,
            "long.jsonl",
            *("--output", "markdown=disk/full", "--output", "jsonl=disk/report"),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("no disk can be mounted here")
    assert (done.returncode, done.stdout) == (2, "")
    assert "No space left on device" in done.stderr


@LINUX
@pytest.mark.skipif(shutil.which("setpriv") is None, reason="needs setpriv, where root runs the tests")
def test_in_a_folder_that_is_closed_to_it(folder: Path) -> None:
    # Root may write anywhere, unless that power is taken away.
    mere_user = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
    folder.chmod(0o500)
    assert ended(folder, before=mere_user) == 2
    folder.chmod(0o300)
    assert ended(folder, before=mere_user, environment={"TMPDIR": str(folder)}) != 0
    folder.chmod(0o700)
    (folder / "in.jsonl").chmod(0)
    assert ended(folder, before=mere_user) == 2


def test_without_streams(folder: Path) -> None:
    line = f"{COMMAND} check --no-model in.jsonl --output jsonl=report.jsonl <&- >&- 2>&-"
    assert subprocess.run(["sh", "-c", line], cwd=folder, check=False).returncode == 1
    assert_whole(folder / "report.jsonl")
    line = f"{COMMAND} check --no-model - --allow-unchecked <&-"
    assert subprocess.run(["sh", "-c", line], cwd=folder, check=False, capture_output=True).returncode == 2


# In a strange environment.


@pytest.mark.parametrize(
    "environment",
    [
        {"_TQCHECK_COMPLETE": "source_bash"},
        {"_TQCHECK_COMPLETE": "complete_bash", "COMP_WORDS": "tqcheck ", "COMP_CWORD": "1"},
        {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "TZ": "Nowhere"},
        {"LC_ALL": "tlh_QO.KOI8", "PYTHONCOERCECLOCALE": "0", "TERM": "dumb", "COLUMNS": "1", "LINES": "0"},
        {"COLUMNS": "wide", "TERM": "", "FORCE_COLOR": "1", "PYTHONHASHSEED": "random"},
        {"PYTHONOPTIMIZE": "2", "PYTHONHASHSEED": "0"},
        {"PYTHONWARNINGS": "error", "PYTHONDEVMODE": "1"},
        {"PYTHONINSPECT": "1"},
        {"PYTHONIOENCODING": "nonsense"},
        {"PYTHONHOME": "/nowhere"},
        {"HOME": "", "PATH": "", "XDG_CACHE_HOME": "/dev/null", "USER": ""},
        {"TMPDIR": "/nowhere", "SQLITE_TMPDIR": "/nowhere", "TEMP": "", "TMP": "/dev/null"},
        {"GITHUB_WORKSPACE": "relative", "CI_PROJECT_DIR": "/nowhere", "CI": "", "OMP_NUM_THREADS": "many"},
    ],
    ids=" ".join,
)
def test_variables(folder: Path, environment: dict[str, str]) -> None:
    assert ended(folder, environment=environment) == 1


def test_an_empty_environment(folder: Path) -> None:
    assert ended(folder, before=("env", "-i")) == 1


def test_a_page_of_the_step_that_cannot_be_written(folder: Path) -> None:
    nowhere = {"GITHUB_STEP_SUMMARY": str(folder / "no" / "page.md")}
    assert ended(folder, "--output", "github", environment=nowhere) == 2


# Misconfigured: from here on in this process, for there are many ways.

VALUES = [
    "true",
    "false",
    "-1",
    "0.5",
    "nan",
    "inf",
    "1e400",
    '""',
    '"nonsense"',
    "[]",
    "[[1]]",
    "{}",
    "{a = 1}",
]
VALUES += ["1979-05-27", '["TQ999"]', '{TQ102 = "never"}', "{TQ102 = 7}", '[{rule = "TQ102", frase = "x"}]']


@pytest.mark.parametrize("key", [key.replace("_", "-") for key in PARSERS])
def test_values_of_a_config_key(tmp_path: Path, key: str) -> None:
    write_jsonl(tmp_path / "in.jsonl", DRIFTED)
    for value in VALUES:
        # The command line has the last word on the model: here it is to say nothing.
        (tmp_path / "tqcheck.toml").write_text(f"{key} = {value}\n")
        command = ("check",) if key == "model" and value == "false" else CHECK
        run = in_process(*command, "in.jsonl", "--output", "jsonl=report.jsonl", cwd=tmp_path)
        assert run.code in (1, 2), value
        assert run.code == 1 or run.err.count("\n") == 1, value
        assert (tmp_path / "report.jsonl").exists() is (run.code == 1), value
        (tmp_path / "report.jsonl").unlink(missing_ok=True)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("tqcheck.toml", b"fail_on = 'never'"),
        ("tqcheck.toml", b"[tool.tqcheck]\nfail-on = 'never'"),
        ("tqcheck.toml", b"fail-on = 'never'\nfail-on = 'never'"),
        ("tqcheck.toml", b"fail-on = 'never"),
        ("tqcheck.toml", "fail-on = 'never'".encode("utf-16")),
        ("tqcheck.toml", b"\xef\xbb\xbffail-on = 'never'"),
        ("tqcheck.toml", b"\xff"),
        ("tqcheck.toml", None),
        ("pyproject.toml", b"[tool]\ntqcheck = 'never'"),
        ("pyproject.toml", b"[tool.tqcheck.check]\nfail-on = 'never'"),
        ("pyproject.toml", b"[tool.tqcheck"),
        ("pyproject.toml", None),
        ("tqcheck-accepted.jsonl", b'{"rule": "TQ102"}\n'),
        ("tqcheck-accepted.jsonl", b"{\n"),
        ("tqcheck-accepted.jsonl", b"<<<<<<< ours\n"),
        ("tqcheck-accepted.jsonl", "{}".encode("utf-16")),
        ("tqcheck-accepted.jsonl", None),
        ("base.jsonl", b""),
        ("base.jsonl", b"[]\n"),
        ("base.jsonl", b">>>>>>> theirs\n"),
        ("base.jsonl", None),
    ],
)
@pytest.mark.parametrize("dangling", [False, True])
def test_files_that_say_what_passes(folder: Path, name: str, content: bytes | None, dangling: bool) -> None:
    """Broken ones, folders in their place, links to nothing: none is ever passed over."""
    path = folder / name
    if dangling:
        path.symlink_to("nowhere")
    elif content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    options = ("--baseline", name) if name == "base.jsonl" else ()
    assert in_process(*CHECK, "in.jsonl", *options, cwd=folder).code == 2


LINE = json.dumps(DRIFTED)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", 2),
        (b"\n\r\n \n", 2),
        (b"\xef\xbb\xbf" + LINE.encode(), 1),
        *((LINE.encode(code), 2) for code in ("utf-16", "utf-16-be", "utf-32")),
        (LINE.encode() + b"\n\0\0\0", 2),
        (b"\0" * 1000, 2),
        (LINE[:-9].encode(), 2),
        (f"[{LINE}]".encode(), 2),
        (json.dumps(DRIFTED, indent=1).encode(), 2),
        (LINE.replace("text", "txt").encode(), 2),
        (LINE.replace("retranslation", "retranslated").encode(), 2),
        (LINE.replace("{", '{"text": "Rates rose.", ').encode(), 2),
        (LINE.replace("{", '{"ignore": true, ').encode(), 2),
        (LINE.replace("{", '{"ignore": ["*"], ').encode(), 1),
        (LINE.replace("{", '{"language": "xx", ').encode(), 2),
        (b"[" * 100_000 + b"\n" + LINE.encode(), 2),
        (b'{"text": ' + b"9" * 5000 + b"}\n" + LINE.encode(), 2),
    ],
)
def test_contents(tmp_path: Path, content: bytes, code: int) -> None:
    (tmp_path / "in.jsonl").write_bytes(content)
    assert in_process(*CHECK, "in.jsonl", cwd=tmp_path).code == code


@pytest.mark.parametrize(
    "arguments",
    [
        ("",),
        ("none.jsonl", "in.jsonl"),
        ("in.jsonl", "*.none"),
        ("in.jsonl", "empty"),
        ("in.jsonl", "loop"),
        ("in.jsonl", "dangling.jsonl"),
        ("in.jsonl", os.devnull),
        ("-",),
        ("in.jsonl", "--format", "tsv"),
        ("in.jsonl", "--format", "csv", "--allow-unchecked"),
        ("--text", "in.jsonl"),
        ("--text", "in.jsonl", "--retranslation", "empty.txt"),
        ("--text", "in.jsonl", "--retranslation", "none.txt", "--allow-unchecked"),
        ("in.jsonl", "--language", "zh"),
        ("in.jsonl", "--fail-on", ""),
        ("in.jsonl", "--fail-on", "never", "--fail-on", "major"),
        ("in.jsonl", "--fail-on", "never", "--fail-on-drift", "major"),
        ("in.jsonl", "--fail-on", "never", "--max-findings", "0"),
        ("in.jsonl", "--fail-on", "never", "--max-flagged", "0"),
        ("in.jsonl", "--fail-on", "never", "--max-flagged", "nan"),
        ("in.jsonl", "--fail-on", "never", "--min-chrf", "1e9"),
        ("in.jsonl", "--allow-empty", "--allow-unchecked", "--keep-going"),
        ("in.jsonl", "--min-confidence", "TQ102=nan"),
        ("in.jsonl", "--min-confidence", "TQ102"),
        ("in.jsonl", "--severity", "TQ102=none"),
        ("in.jsonl", "--families", ""),
        ("in.jsonl", "--families", "awkward", "--fail-on-awkward", "minor", "--disable", "all"),
        ("in.jsonl", "--strict-baseline"),
        ("in.jsonl", "--changed-since", "HEAD"),
        ("in.jsonl", "--output", "text", "--output", "jsonl"),
        ("in.jsonl", "--output", "jsonl="),
        ("in.jsonl", "--output", "jsonl=empty"),
        ("in.jsonl", "--quiet", "--statistics"),
        ("in.jsonl", "--jobs", "-1"),
        ("in.jsonl", "--config", "empty"),
        ("in.jsonl", "--config", os.devnull),
        ("in.jsonl", "--help-me"),
        ("in.jsonl", "--", "--fail-on=never"),
        ("in.jsonl", "--translator", "command:none-such", "--pivot", "es"),
        ("in.jsonl", "--translator", "no-such-engine"),
        ("in.jsonl", "--back-translator", ""),
    ],
    ids=" ".join,
)
def test_command_lines(folder: Path, arguments: tuple[str, ...]) -> None:
    (folder / "empty").mkdir()
    (folder / "empty.txt").touch()
    (folder / "loop").symlink_to("loop")
    (folder / "dangling.jsonl").symlink_to("nowhere")
    assert in_process(*CHECK, *arguments, cwd=folder).code in (1, 2)


@pytest.mark.parametrize("engine", ["false", "true", "sh -c 'kill -9 $$'", "sh -c 'cat; exit 1'", "none"])
def test_trouble_with_an_engine(tmp_path: Path, engine: str) -> None:
    write_jsonl(tmp_path / "in.jsonl", ALONE | {"text": DRIFTED["text"]})
    both = [word for name in ("--translator", "--back-translator") for word in (name, f"command:{engine}")]
    run = in_process(*CHECK, "in.jsonl", *both, "--pivot", "es", "--no-cache", cwd=tmp_path)
    assert run.code == 2


def test_a_glob_of_good_files_and_one_bad(folder: Path) -> None:
    for number in range(3):
        write_jsonl(folder / f"good-{number}.jsonl", SOUND)
    write_lines(folder / "texts.txt", ["Rates rose."])
    assert in_process(*CHECK, "good-*.jsonl", cwd=folder).code == 0
    for paths in (["*.jsonl"], ["."], ["good-*.jsonl", "texts.txt"], ["good-*.jsonl", "in.jsonl"]):
        assert in_process(*CHECK, *paths, cwd=folder).code != 0


# With counterparts that say nothing.

SAYING_NOTHING = [
    "\u200b", "\u00ad", "\ufeff", "\u2800", "\u3164", "\ufffd", "\0", "\u0301", "\ue000", "\x07", ".", "-", "????",
    "ok", "5", "Rates rose. " * 60,
]  # fmt: skip


@pytest.mark.parametrize("counterpart", SAYING_NOTHING, ids=ascii)
def test_nothing_is_compared_with_nothing(tmp_path: Path, counterpart: str) -> None:
    # The source shows nothing of this by its values or its plain words; of a number it would, and of a veto.
    bad = {
        "text": "The council carried the stone away.",
        "source": "理事会把石碑留在了那里。",
        "source_language": "zh",
    }
    beside = bad | {"retranslation": counterpart, "reference": counterpart, "back_translation": counterpart}
    write_jsonl(tmp_path / "in.jsonl", *[beside] * 20)
    run = in_process(*CHECK, "in.jsonl", "--output", "jsonl", cwd=tmp_path)
    assert run.code == 2
    *records, summary = run.records
    assert {record["verdict"] for record in records} == {"unchecked"}
    (reason,) = summary["summary"]["unchecked"]
    assert "is blank" in reason or "as long as" in reason


@pytest.mark.parametrize("source", SAYING_NOTHING[:-1], ids=ascii)
def test_a_source_that_says_nothing_is_none(tmp_path: Path, source: str) -> None:
    bad = DRIFTED | {"source": source, "source_language": "en", "back_translation": source}
    del bad["retranslation"]
    write_jsonl(tmp_path / "in.jsonl", bad)
    assert in_process(*CHECK, "in.jsonl", cwd=tmp_path).code == 2


@pytest.mark.parametrize("text", SAYING_NOTHING[:13], ids=ascii)
def test_a_passage_that_says_nothing_is_empty(tmp_path: Path, text: str) -> None:
    write_jsonl(tmp_path / "in.jsonl", DRIFTED | {"text": text})
    run = in_process(*CHECK, "in.jsonl", "--output", "jsonl", cwd=tmp_path)
    assert (run.code, [each["rule"] for each in run.records[0]["findings"]]) == (1, ["TQ001"])


def test_a_batch_of_ornaments_alone_was_not_judged(tmp_path: Path) -> None:
    ornament = {"text": "***", "source": "* * *"}
    write_jsonl(tmp_path / "in.jsonl", SOUND, ornament)
    assert in_process(*CHECK, "in.jsonl", cwd=tmp_path).code == 0
    write_jsonl(tmp_path / "in.jsonl", ornament, ornament)
    assert in_process(*CHECK, "in.jsonl", cwd=tmp_path).code == 2


# With a model that is not whole.


@pytest.mark.parametrize("damage", ["cut", "empty", "missing", "folder", "no-model", "link"])
def test_a_damaged_model(tmp_path: Path, damage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from tqcheck.judging import workers
    from tqcheck.storage.packaged import models_folder

    # A sound batch: what cannot be read must not be gone without, and the rules would let it pass.
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    models = tmp_path / "models"
    if damage != "no-model":
        shutil.copytree(models_folder() / "checker-en", models / "checker-en")
        damaged = models / "checker-en" / "judge.onnx"
        content = damaged.read_bytes()
        damaged.unlink()
        ways: dict[str, Callable[[], object]] = {
            "cut": lambda: damaged.write_bytes(content[: len(content) // 2]),
            "empty": damaged.touch,
            "missing": lambda: None,
            "folder": damaged.mkdir,
            "link": lambda: damaged.symlink_to("nowhere"),
        }
        ways[damage]()
    monkeypatch.setattr("tqcheck.qe.model_files.models_folder", lambda: models)
    workers._loaded.cache_clear()
    run = in_process("check", "in.jsonl", "--output", "jsonl=report.jsonl", cwd=tmp_path)
    workers._loaded.cache_clear()
    assert (run.code, run.err.count("\n")) == (2, 1)
    assert not (tmp_path / "report.jsonl").exists()


# Ended by something else.


@pytest.mark.parametrize("code", [0, None])
def test_by_a_way_out_that_was_not_asked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch, code: int | None
) -> None:
    def leave(*_: object) -> None:
        raise SystemExit(code)

    monkeypatch.setattr("tqcheck.judging.analyse.Judge.analyse", leave)
    run = in_process(*CHECK, "in.jsonl", "--no-cache", cwd=folder)
    assert run.code == ExitCode.INTERNAL
    assert "something ended the run before its verdict" in run.err
