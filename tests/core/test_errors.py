"""Errors are one line, whatever is in them."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.errors import (
    ConfigError,
    EmptyInputError,
    InputError,
    TqcheckError,
    UsageError,
    one_line,
    quoted,
)


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (InputError("no text", "a.jsonl", 3, "add it"), "a.jsonl:3: no text; add it"),
        (InputError("cannot be read", "a.jsonl", cure="check it"), "a.jsonl: cannot be read; check it"),
        (UsageError("nothing to check"), "nothing to check"),
        (ConfigError("unknown key", "a\nb\x1b[31m.toml", 1), "a\\nb\\x1b[31m.toml:1: unknown key"),
    ],
)
def test_says_place_fault_and_cure(error: TqcheckError, line: str) -> None:
    assert str(error) == line


def test_moves_to_a_place_and_stays_what_it_is() -> None:
    moved = EmptyInputError("no passages", cure="look").at("b", 4)
    assert type(moved) is EmptyInputError
    assert str(moved) == "b:4: no passages; look"


def test_survives_the_way_to_another_process() -> None:
    error = InputError("no text", "a", 3, "add it")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@given(st.text(st.characters()), st.text(st.characters()))
def test_is_one_printable_line(message: str, file: str) -> None:
    shown = str(InputError(quoted(message), file, 1, message))
    assert shown.splitlines() == [shown]
    shown.encode()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("全角\u3000空白", "全角\u3000空白"),
        ("a\u2028b\ud800\u202e", "a\\u2028b\\ud800\\u202e"),
    ],
)
def test_escapes_only_what_does_harm(text: str, shown: str) -> None:
    assert one_line(text) == shown


def test_shortens_what_it_quotes() -> None:
    assert quoted("x" * 1000) == '"' + "x" * 59 + '…"'
    assert quoted("x" * 60) == '"' + "x" * 60 + '"'
