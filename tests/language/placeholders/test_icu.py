"""Messages of ICU, read into their branches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.language.placeholders.icu import Broken, Choice, Text, has_choices, number_names
from tqcheck.language.placeholders.reading import Known, read


def message(text: str) -> Text:
    found = read(text, Known.of(text))
    assert isinstance(found, Text)
    return found


def only(text: str) -> Choice:
    (choice,) = message(text).choices
    return choice


def keys(text: Text) -> list[str]:
    return [one.key for one in text.placeholders]


def test_a_plural_has_its_branches() -> None:
    choice = only("You have {n, plural, offset:1 =0 {no file} one {# file} other {# files in {place}}}.")
    assert (choice.name, choice.kind, choice.offset, choice.counts) == ("n", "plural", "1", True)
    assert [branch.key for branch in choice.branches] == ["=0", "one", "other"]
    assert [keys(branch.text) for branch in choice.branches] == [[], ["{n"], ["{n", "{place"]]


def test_what_every_branch_shows_is_shown_at_least() -> None:
    text = message("{x} {n, plural, one {a file of {u}} other {# files of {u} in {v}}}")
    assert text.least == {"{x": 1, "{u": 1, "{n": 1}
    assert [one.key for one in text.everything] == ["{x", "{u", "{n", "{u", "{v"]


def test_arguments_may_choose_within_branches() -> None:
    text = message("{g, select, male {{n, plural, other {# of {x}}}} other {none}}")
    assert [choice.name for choice in text.all_choices] == ["g", "n"]
    assert text.least == {}


def test_apostrophes_quote_in_a_message_alone() -> None:
    assert keys(message("l'{name}' est là")) == ["{name"]
    quoted = message("'{name}' {n, plural, other {it''s # '{#}' of '{}'}}")
    assert quoted.placeholders == ()
    assert keys(quoted.choices[0].branches[0].text) == ["{n"]


@pytest.mark.parametrize(
    ("text", "is_quoted"),
    [
        ("{n, plural, one {# file} other {# files}", False),
        ("{n, plural, one {d'{x}} other {#}}", True),
        ("{n, plural, one {# file} # files}", False),
        ("{n, plural, other {" * 12 + "x" + "}}" * 12, False),
    ],
    ids=["open", "quoted", "without a key", "too deep"],
)
def test_broken(text: str, is_quoted: bool) -> None:
    found = read(text, Known.of(text))
    assert isinstance(found, Broken)
    assert (found.span.of(text), found.is_quoted) == ("{n, plural,", is_quoted)


def test_a_brace_that_closes_nothing() -> None:
    text = "{n, plural, other {#}}} left"
    stray = message(text).stray
    assert stray is not None
    assert stray.start == text.index("} left")


@pytest.mark.parametrize(
    "text", ["{name}", "{d, date, short}", "{a, b}", "{0,choice,0#none|1#one}", "a {b, and c, or {d}} e"]
)
def test_no_message(text: str) -> None:
    assert not has_choices(text)
    assert number_names(text) == frozenset()


@given(st.text(alphabet="{}n,#' plurale=0otherselect") | st.text())
def test_any_text_is_read(text: str) -> None:
    found = read(text, Known.of(text))
    if isinstance(found, Text):
        assert all(one.span.of(text) for one in found.everything)
        assert found.least.keys() <= {one.key for one in found.everything}
