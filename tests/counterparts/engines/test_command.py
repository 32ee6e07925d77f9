"""Programs that read lines and write lines."""

import sys
from pathlib import Path

import pytest

from tqcheck.core.errors import TranslatorError, UsageError
from tqcheck.counterparts.engines import EngineOptions, engines
from tqcheck.counterparts.engines import command as module
from tqcheck.counterparts.engines.command import Command
from tqcheck.counterparts.translation import Direction

DIRECTION = Direction("en", "es")


def program(tmp_path: Path, code: str, *arguments: str) -> Command:
    path = tmp_path / "program.py"
    path.write_text(f"import sys\n{code}\n", encoding="utf-8")
    return Command((sys.executable, str(path), *arguments))


def test_a_line_for_each_sentence_in_order(tmp_path: Path) -> None:
    upper = program(tmp_path, "for line in sys.stdin: print(line.rstrip('\\n').upper())")
    assert upper.translate(["one day", "", "zwei, ‘drei’"], DIRECTION) == ["ONE DAY", "", "ZWEI, ‘DREI’"]


def test_arguments_are_split_as_a_shell_would_and_no_shell_is_asked() -> None:
    made = Command.of("apertium -u 'eng spa' $HOME; rm *")
    assert made.argv == ("apertium", "-u", "eng spa", "$HOME;", "rm", "*")
    assert made.name == "apertium"


def test_languages_are_filled_in(tmp_path: Path) -> None:
    says = program(tmp_path, "for line in sys.stdin: print(*sys.argv[1:])", "{source}-{target}")
    assert says.serves_both
    assert says.translate(["x"], DIRECTION) == ["en-es"]
    assert not Command.of("apertium eng-spa").serves_both
    assert not Command.of("apertium eng-{target}").serves_both


def test_identity_is_the_arguments_and_the_version() -> None:
    plain, versioned = Command.of("apertium eng-spa"), Command.of("apertium eng-spa", "3.8")
    assert plain.identity == "command:apertium eng-spa"
    assert versioned.identity == "command:apertium eng-spa@3.8"


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("sys.exit('no such language')", 'ended with exit code 1: "no such language"'),
        ("sys.exit(3)", "ended with exit code 3;"),
        ("print('one')", "wrote 1 lines for 2;"),
        ("print('one\\ntwo\\nthree')", "wrote 3 lines for 2;"),
        ("sys.stdout.buffer.write(b'\\xff\\n\\xff\\n')", "wrote what is not UTF-8"),
        ("import time; time.sleep(60)", "took more than 1 seconds"),
    ],
)
def test_a_program_that_does_not_do_it_is_trouble_and_no_translation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, says: str
) -> None:
    monkeypatch.setattr(module, "SECONDS_A_BATCH", 1.0)
    with pytest.raises(TranslatorError) as fault:
        program(tmp_path, code).translate(["one", "two"], DIRECTION)
    assert says in str(fault.value)
    assert "\n" not in str(fault.value)


def test_a_program_that_is_not_there_is_named_with_a_cure(tmp_path: Path) -> None:
    with pytest.raises(TranslatorError, match=r"command:nowhere cannot be run: No such file .*; install"):
        Command((str(tmp_path / "nowhere"),)).translate(["one"], DIRECTION)


@pytest.mark.parametrize(
    ("specification", "says"),
    [
        ("command:", "without a program"),
        ("command:'apertium", "no closing quotation"),
        ("apertium", 'unknown engine "apertium"; known are recorded, auto, command:…'),
        ("google:x", 'unknown engine "google:x"'),
    ],
)
def test_specifications_that_name_no_engine(specification: str, says: str) -> None:
    with pytest.raises(UsageError) as fault:
        engines(specification, EngineOptions())
    assert says in str(fault.value)


def test_recorded_is_no_engine() -> None:
    assert engines("recorded", EngineOptions()) is None
