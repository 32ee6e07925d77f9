"""`pytest --tqcheck`: passages as tests, in pytest's own hands."""

import json
import shlex
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from _pytest import pytester as pytester_module

from tests.acceptance.command import write_jsonl, write_lines
from tests.acceptance.test_exit_codes import ALONE, DRIFTED, SOUND
from tests.manual.pages import section
from tqcheck.core.errors import ModelError
from tqcheck.judging.workers import analysed_batches
from tqcheck.run import run as run_module
from tqcheck.run.run import Run

pytest_plugins = ["pytester"]


@pytest.fixture(autouse=True)
def imports_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Modules that a run in this process imports are not forgotten, as pytester would have it: classes would be
    there twice, and numpy comes only once."""
    snapshot = pytester_module.SysModulesSnapshot
    monkeypatch.setattr(
        pytester_module,
        "SysModulesSnapshot",
        lambda preserve: snapshot(lambda name: preserve(name) or not name.startswith("test_")),
    )


Counts = Mapping[str, int]
RULES = "--tqcheck-no-model"


@pytest.fixture
def folder(pytester: pytest.Pytester) -> Path:
    write_jsonl(pytester.path / "in.jsonl", SOUND, DRIFTED)
    return pytester.path


def outcomes(pytester: pytest.Pytester, *arguments: str) -> Counts:
    """How many tests ended how."""
    return pytester.runpytest("--tqcheck", "in.jsonl", RULES, *arguments).parseoutcomes()


def test_an_item_a_passage_and_one_for_the_gate(pytester: pytest.Pytester, folder: Path) -> None:
    run = pytester.runpytest("--tqcheck", "in.jsonl", RULES, "-v")
    assert run.ret == pytest.ExitCode.TESTS_FAILED
    run.stdout.fnmatch_lines(
        ["in.jsonl::sound PASSED*", "in.jsonl::drifted FAILED*", "tqcheck::gate FAILED*"], consecutive=True
    )


def test_the_failure_is_the_finding_as_the_text_report_has_it(
    pytester: pytest.Pytester, folder: Path
) -> None:
    run = pytester.runpytest("--tqcheck", "in.jsonl", RULES)
    run.stdout.fnmatch_lines(
        [
            "*_ drifted _*",
            "in.jsonl:2 drifted  fail, quality *",
            "  TQ102 changed-number [[]major, 80% sure[]]",
            "    | Exports rose to $20 billion last year.",
            "    |                 ^~~~~~~~~~~",
            "    = retranslation: $200 billion",
            "*_ tqcheck::gate _*",
            "FAIL: 1 of 2 passages failed (2 passages, 1 finding)",
            "tqcheck:*|model:none|*",
        ]
    )
    run.stdout.no_fnmatch_line("*NotFitError*")


@pytest.mark.parametrize(
    ("records", "config", "expected"),
    [
        ([SOUND], "", {"passed": 2}),
        ([DRIFTED], 'fail-on = "never"', {"passed": 2}),
        ([DRIFTED], 'fail-on = "never"\nmax-findings = 0', {"passed": 1, "failed": 1}),
        ([SOUND], "min-chrf = 99", {"passed": 1, "failed": 1}),
        ([DRIFTED | {"ignore": ["TQ102"]}], "", {"passed": 2}),
        ([DRIFTED], '[[excuse]]\nrule = "TQ102"', {"passed": 2}),
        ([DRIFTED], 'baseline = "base.jsonl"', {"passed": 2}),
        ([SOUND, ALONE], "", {"passed": 1, "failed": 2}),
        ([SOUND, ALONE], "allow-unchecked = true", {"passed": 2, "skipped": 1}),
        ([SOUND, DRIFTED, ALONE], "jobs = 2", {"passed": 1, "failed": 3}),
        ([], "allow-empty = true", {"passed": 1}),
    ],
    ids=str,
)
def test_the_configuration_decides(
    pytester: pytest.Pytester, records: list[dict[str, object]], config: str, expected: Counts
) -> None:
    write_jsonl(pytester.path / "in.jsonl", DRIFTED)
    baseline(pytester)
    write_jsonl(pytester.path / "in.jsonl", *records)
    (pytester.path / "tqcheck.toml").write_text(config)
    assert outcomes(pytester) == expected


def baseline(pytester: pytest.Pytester) -> None:
    """A baseline of what is in in.jsonl."""
    from tests.cli.in_process import tqcheck as command

    command("check", "--no-model", "in.jsonl", "--output", "jsonl=run", cwd=pytester.path)
    assert command("baseline", "write", "run", "--to", "base.jsonl", cwd=pytester.path).code == 0


def test_the_reason_of_an_unchecked_passage(pytester: pytest.Pytester) -> None:
    write_jsonl(pytester.path / "in.jsonl", ALONE)
    run = pytester.runpytest("--tqcheck", "in.jsonl", RULES)
    run.stdout.fnmatch_lines(["in.jsonl:1 alone  unchecked, *", "    no counterpart: drift was not checked"])


def test_warnings_of_the_batch_are_warnings(pytester: pytest.Pytester) -> None:
    write_jsonl(pytester.path / "in.jsonl", SOUND | {"retranslation": SOUND["text"]})
    run = pytester.runpytest("--tqcheck", "in.jsonl", RULES)
    assert run.parseoutcomes() == {"passed": 2, "warnings": 1}
    run.stdout.fnmatch_lines(["*PytestWarning: tqcheck: 1 of 1 passages equal their counterparts*"])


def test_what_passes_with_findings_shows_them_where_asked_to(pytester: pytest.Pytester, folder: Path) -> None:
    (folder / "tqcheck.toml").write_text('fail-on = "never"')
    run = pytester.runpytest("--tqcheck", "in.jsonl", RULES, "-rP")
    run.stdout.fnmatch_lines(
        ["*- Captured tqcheck call -*", "in.jsonl:2 drifted  pass, *", "PASS (2 passages, *"]
    )


def test_files_folders_and_globs_as_the_command_takes_them(pytester: pytest.Pytester) -> None:
    for name in ("a/one.jsonl", "a/b/two.jsonl", "c [1]/three::3.jsonl"):
        write_jsonl(pytester.path / name, SOUND)
    write_lines(pytester.path / "four.txt", ["Rates rose on Monday."])
    given = [word for path in ("a", "c*/*.jsonl", "four.txt") for word in ("--tqcheck", path)]
    run = pytester.runpytest(*given, RULES, "--collect-only", "-q")
    assert run.outlines[:5] == [
        "a/one.jsonl::sound",
        "a/b/two.jsonl::sound",
        "c [1]/three::3.jsonl::sound",
        "four.txt::line-1",
        "tqcheck::gate",
    ]


def test_as_the_manual_has_it(pytester: pytest.Pytester) -> None:
    for name in ("passages.jsonl", "articles/news.jsonl"):
        write_jsonl(pytester.path / name, DRIFTED | {"id": "p1"})
    (line,) = [
        line
        for line in section("how-to/pytest.md", "The plugin").splitlines()
        if line.startswith("    pytest ")
    ]
    run = pytester.runpytest(*shlex.split(line)[1:], RULES, "-v")
    run.stdout.fnmatch_lines(["passages.jsonl::p1 FAILED*", "articles/news.jsonl::p1 FAILED*"])


def test_stands_beside_tests_in_python(pytester: pytest.Pytester, folder: Path) -> None:
    pytester.makepyfile("def test_it(): pass")
    assert outcomes(pytester) == {"passed": 2, "failed": 2}
    assert outcomes(pytester, "-m", "tqcheck", "--strict-markers") == {
        "passed": 1,
        "failed": 2,
        "deselected": 1,
    }


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["-k", "sound"], {"passed": 1, "deselected": 2}),
        (["-k", "gate"], {"failed": 1, "deselected": 2}),
        (["in.jsonl"], {"passed": 1, "failed": 2}),
        (["in.jsonl::sound"], {"passed": 1}),
        (["in.jsonl::drifted", "in.jsonl::sound"], {"passed": 1, "failed": 1}),
        (["--deselect", "in.jsonl::drifted", "--deselect", "tqcheck::gate"], {"passed": 1, "deselected": 2}),
        (["-x"], {"passed": 1, "failed": 1}),
    ],
    ids=" ".join,
)
def test_selection(pytester: pytest.Pytester, folder: Path, arguments: list[str], expected: Counts) -> None:
    assert outcomes(pytester, *arguments) == expected


def test_only_what_is_selected_is_judged(
    pytester: pytest.Pytester, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged: list[str] = []

    def spying(passages, settings, load, glossary):  # type: ignore[no-untyped-def]
        taken = list(passages)
        judged.extend(passage.id for passage in taken)
        return analysed_batches(taken, settings, load, glossary)

    monkeypatch.setattr(run_module, "analysed_batches", spying)
    for chosen, expected in (("sound", ["sound"]), ("gate", ["sound", "drifted"]), ("nothing", [])):
        judged.clear()
        outcomes(pytester, "-k", chosen)
        assert judged == expected
    judged.clear()
    outcomes(pytester)
    assert judged == ["sound", "drifted"]  # once, whoever asks


def test_what_failed_last_is_run_again(pytester: pytest.Pytester, folder: Path) -> None:
    outcomes(pytester)
    assert outcomes(pytester, "--lf") == {"failed": 2}


def test_collecting_loads_no_model(
    pytester: pytest.Pytester, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[Run] = []

    def load(run: Run) -> None:
        loaded.append(run)

    monkeypatch.setattr(Run, "load_model", load)
    run = pytester.runpytest("--tqcheck", "in.jsonl", "--collect-only", "-q")
    assert (run.ret, loaded) == (0, [])
    pytester.runpytest("--tqcheck", "in.jsonl", RULES)
    assert len(loaded) == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('{"text": "One."}\n{"text": \n', "in.jsonl:2: broken JSON*"),
        ("", "in.jsonl: no passages in it*"),
        ('{"id": 1, "text": "a"}\n{"id": 1, "text": "b"}\n', "in.jsonl:2: *"),
    ],
    ids=["broken", "empty", "duplicate-id"],
)
def test_unreadable_input_is_an_error_of_the_collection(
    pytester: pytest.Pytester, content: str, says: str
) -> None:
    (pytester.path / "in.jsonl").write_text(content)
    run = pytester.runpytest("--tqcheck", "in.jsonl", RULES)
    assert run.ret == pytest.ExitCode.INTERRUPTED
    run.stdout.fnmatch_lines(["*ERROR collecting in.jsonl*", says])
    assert "Traceback" not in run.stdout.str()


def test_the_gate_fails_where_some_of_the_input_could_not_be_read(pytester: pytest.Pytester) -> None:
    write_lines(pytester.path / "in.jsonl", [json.dumps(SOUND), "{}"])
    assert outcomes(pytester, "--continue-on-collection-errors") == {"failed": 1, "errors": 1}
    (pytester.path / "tqcheck.toml").write_text("keep-going = true")
    assert outcomes(pytester) == {"passed": 1, "failed": 1}


@pytest.mark.parametrize(
    ("arguments", "config", "says"),
    [
        (["--tqcheck", "none.jsonl"], "", "*none.jsonl: no such file or folder; check the path"),
        (["--tqcheck", "*.none"], "", "*no file matches*"),
        (["--tqcheck", ""], "", "*no such file or folder*"),
        (["--tqcheck", "-"], "", "*pytest keeps standard input to itself; name files"),
        (["--tqcheck", "in.jsonl"], "fail-onn = 1", '*did you mean "fail-on"?'),
        (["--tqcheck", "in.jsonl"], 'baseline = "none"', "*no such baseline*"),
    ],
)
def test_a_usage_error_is_one_line(
    pytester: pytest.Pytester, folder: Path, arguments: list[str], config: str, says: str
) -> None:
    (folder / "tqcheck.toml").write_text(config)
    run = pytester.runpytest(*arguments, RULES)
    assert run.ret == pytest.ExitCode.USAGE_ERROR
    run.stderr.fnmatch_lines([says])
    assert "Traceback" not in run.stderr.str()


def test_trouble_with_the_model_fails_every_passage_in_its_own_words(
    pytester: pytest.Pytester, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(run: Run) -> None:
        raise ModelError("is missing", "model.onnx", cure="install tqcheck anew")

    monkeypatch.setattr(Run, "load_model", load)
    run = pytester.runpytest("--tqcheck", "in.jsonl")
    assert run.parseoutcomes() == {"failed": 3}
    assert run.outlines.count("model.onnx: is missing; install tqcheck anew") == 3


def test_a_fault_of_tqcheck_lets_nothing_pass(
    pytester: pytest.Pytester, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr(run_module, "analysed_batches", crash)
    assert outcomes(pytester) == {"failed": 3}


def test_a_glossary_of_the_configuration(pytester: pytest.Pytester) -> None:
    record = {"text": "Ihre Rechnung ist zu.", "language": "de", "source": "Your account is closed."}
    write_jsonl(pytester.path / "in.jsonl", record | {"source_language": "en"})
    (pytester.path / "tqcheck.toml").write_text('glossary = "terms.csv"\n', encoding="utf-8")
    (pytester.path / "terms.csv").write_text("source,target\naccount,Konto\n", encoding="utf-8")
    run = pytester.runpytest("--tqcheck", "in.jsonl", RULES)
    run.stdout.fnmatch_lines(["*TQ111 wrong-term*"])
    (pytester.path / "terms.csv").write_text("source,target\n", encoding="utf-8")
    run = pytester.runpytest("--tqcheck", "in.jsonl", RULES)
    run.stderr.fnmatch_lines(["*no terms in the glossary; give it a term and what it is*"])


def test_an_id_cannot_disturb_the_terminal(pytester: pytest.Pytester) -> None:
    write_jsonl(pytester.path / "in.jsonl", SOUND | {"id": "a\x1b[31m\nb"})
    run = pytester.runpytest("--tqcheck", "in.jsonl", RULES, "-v")
    run.stdout.fnmatch_lines(["in.jsonl::a\\x1b[[]31m\\nb PASSED*"])


def test_in_several_processes(pytester: pytest.Pytester, folder: Path) -> None:
    run = pytester.runpytest_subprocess("--tqcheck", "in.jsonl", RULES, "-n", "2")
    assert run.parseoutcomes() == {"passed": 1, "failed": 2}


def test_costs_nothing_where_nobody_asks_for_it(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_it():
            print(*(name for name in sys.modules if name.partition(".")[0] == "tqcheck"), sep="\\n")
        """
    )
    run = pytester.runpytest_subprocess("-s", "-q")
    assert [line.lstrip(".") for line in run.outlines if "tqcheck" in line] == [
        "tqcheck",
        "tqcheck.pytest_plugin",
    ]
    alone = pytester.run(sys.executable, "-c", "import sys, tqcheck.pytest_plugin; print(len(sys.modules))")
    bare = pytester.run(sys.executable, "-c", "import sys, typing; print(len(sys.modules))")
    assert int(alone.outlines[0]) - int(bare.outlines[0]) == 2


def test_the_learned_checker_reads_along(pytester: pytest.Pytester, folder: Path) -> None:
    run = pytester.runpytest_subprocess("--tqcheck", "in.jsonl")
    run.stdout.fnmatch_lines(["tqcheck:*|model:checker-en#*"])
