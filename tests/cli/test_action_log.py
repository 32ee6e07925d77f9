"""No text that comes from outside is a command to the runner of a GitHub action."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.cli.action_log import HarmlessStream, harmless


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Rates rose.", "Rates rose."),
        ("::add-mask::a", ": :add-mask::a"),
        ("  ::stop-commands::x", "  : :stop-commands::x"),
        ("\t::x::", "\t: :x::"),
        ("a ::b:: c", "a ::b:: c"),
        ("a\n::b::\r\n::c::", "a\n: :b::\r\n: :c::"),
        ("a\r::b::", "a\r: :b::"),
        (":::x", ": ::x"),
        ("##[add-mask]a", "## [add-mask]a"),
        ("see ###[group]", "see ### [group]"),
        ("# #[a] #[b]", "# #[a] #[b]"),
        ("[a]##", "[a]##"),
        ("", ""),
    ],
)
def test_a_space_parts_what_would_be_a_command(text: str, written: str) -> None:
    assert harmless(text) == written


@given(st.text(":#[ \n\ra", max_size=30))
def test_no_line_is_a_command_and_nothing_is_lost(text: str) -> None:
    written = harmless(text)
    assert "##[" not in written
    assert not any(line.lstrip().startswith("::") for line in written.splitlines())
    assert written.replace(" ", "") == text.replace(" ", "")


@given(st.lists(st.text(":#[ \na", max_size=4), max_size=12))
def test_it_matters_not_in_how_many_pieces_a_line_is_written(pieces: list[str]) -> None:
    stream = HarmlessStream(io.StringIO())
    stream.writelines(pieces)
    assert isinstance(stream.with_commands, io.StringIO)
    assert stream.with_commands.getvalue() == harmless("".join(pieces))


def test_in_all_else_it_is_the_stream() -> None:
    stream = HarmlessStream(io.StringIO("a"))
    assert stream.write("::") == 2
    assert stream.isatty() is False
    assert stream.getvalue() == ": :"
