"""Fluent files."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.pairs import paired
from tests.readers.reading import faults, passages, read
from tqcheck.core.passage import Suppression


def strings(data: str) -> dict[str, str]:
    return {each.id: each.text for each in passages("fluent", data.encode())}


def test_messages_attributes_and_terms() -> None:
    data = "# A file\n\nopen = Open\n    .title = Open it\n    .key = O\n-brand = Firefox\nonly =\n    .label = L\n"
    assert strings(data) == {
        "open": "Open",
        "open.title": "Open it",
        "open.key": "O",
        "-brand": "Firefox",
        "only.label": "L",
    }


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("Hi { $name }!", "Hi {$name}!"),
        ("About { -brand }", "About {-brand}"),
        ('About { -brand(case: "genitive") }', "About {-brand}"),
        ("See { other.title } { other }", "See {other.title} {other}"),
        ('On { DATETIME($day, month: "long") } { NOW() }', "On {$day} {NOW()}"),
        (r'{ "" }a{ "\u00e9\"" }{ 5 }{ { $x } }', 'aé"5{$x}'),
        ("\n    one\n      two\n\n    three  ", "one\n  two\n\nthree"),
        ("one\r\n    two", "one\ntwo"),
    ],
)
def test_patterns(pattern: str, text: str) -> None:
    assert strings(f"a = {pattern}\n") == {"a": text}


def test_a_passage_a_variant() -> None:
    data = "a = You have { $n ->\n    [0] none\n    [one] one file\n   *[other] { $n } files\n  } here.\n"
    assert strings(data) == {
        "a[0]": "You have none here.",
        "a[one]": "You have one file here.",
        "a[other]": "You have {$n} files here.",
    }


def test_variants_of_several_selectors_and_inside_of_each_other() -> None:
    files = "{ $n ->\n    [one] a file\n   *[other] files\n  }"
    who = "{ $who ->\n    [male] he\n   *[other] they\n  }"
    assert strings(f"a = {who}: {files}\n") == {
        "a[1:male]": "he: files",
        "a[1:other]": "they: files",
        "a[2:one]": "they: a file",
    }
    inner = "{ $m ->\n    [one] x\n   *[other] y\n  }"
    assert strings(f"a =\n  {{ $n ->\n    [one] {inner}\n   *[other] b\n  }}\n") == {
        "a[one][one]": "x",
        "a[one][other]": "y",
        "a[other]": "b",
    }


def test_a_variant_that_the_source_does_not_have_translates_the_default_one() -> None:
    few = "a = { $n ->\n [one] x\n [few] y\n *[many] z\n }\n"
    assert paired("fluent", few.encode(), b"a = { $n ->\n [one] one\n *[other] others\n }\n") == [
        ("a[one]", "x", "one"),
        ("a[few]", "y", "others"),
        ("a[many]", "z", "others"),
    ]
    assert [source for _, _, source in paired("fluent", few.encode(), b"a = all\n")] == ["all"] * 3
    assert paired("fluent", b"a = x\n", b"a = { $n ->\n [one] one\n *[other] others\n }\n") == [
        ("a", "x", "others")
    ]


def test_findings_that_a_comment_accepts() -> None:
    data = b"# Of a button.\n# tqcheck: ignore TQ103 -- a name\na = b\n    .c = d\n\n# tqcheck: ignore TQ105\n\ne = f\n"
    accepted = (Suppression("TQ103", reason="a name"),)
    assert [each.suppressions for each in passages("fluent", data)] == [accepted, accepted, ()]


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ("a = b\nc d\n", 'in:2: not Fluent at column 3: Expected token: "="; correct it'),
        ("a = { $n\n", 'in:1: not Fluent at column 9: Expected token: "}"; correct it'),
        ("a = b\n<#if x>\n", "in:2: not Fluent at column 1: Expected an entry start; correct it"),
        ("a = b\na = c\n", 'in:2: the key "a" is that of line 1 already; keep one'),
        ("a = " + "{" * 5000, "in: placeables nested too deeply; is this a Fluent file?"),
        (
            "a = { $n ->\n" + "".join(f" [x{n}] b\n" for n in range(101)) + " *[o] c\n }\n",
            "in:1: more than 100 variants in a message; make several of it",
        ),
        ("# nothing\n", "in: no passages in it; check the file, or pass --allow-empty"),
    ],
    ids=["no message", "cut short", "another format", "twice", "nested", "many variants", "empty"],
)
def test_what_is_refused(data: str, fault: str) -> None:
    assert faults("fluent", data.encode()) == [fault]


def test_messages_after_a_broken_one_are_read() -> None:
    assert [getattr(each, "text", "") for each in read("fluent", b"c d\na = b\n")] == ["", "b"]


def test_a_library_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fluent.syntax", None)
    (fault,) = faults("fluent", b"a = b\n")
    assert fault.startswith("in: Fluent files need fluent.syntax, which is not installed; pip install ")


LINES = st.lists(st.text(st.sampled_from("aé中😀\\\"' .="), max_size=8), min_size=1, max_size=5)


@given(LINES, st.lists(st.integers(1, 4), min_size=5, max_size=5), st.sampled_from(["\n", "\r\n"]), st.data())
def test_every_character_is_found_in_the_file(
    lines: list[str], indents: list[int], line_end: str, data: st.DataObject
) -> None:
    block = line_end.join(
        " " * indent + ("x" if each[:1] in ". " else "") + each
        for indent, each in zip(indents, lines, strict=False)
    )
    file = f"first = a{line_end}k ={line_end}{block} {{ $v }} z{line_end}    .t = u{line_end}"
    found = next(each for each in passages("fluent", file.encode()) if each.id == "k")
    assert found.text.endswith(" {$v} z")
    assert found.text.split() == [*block.split(), "{$v}", "z"]
    offset = data.draw(st.integers(0, len(found.text) - 1))
    char = found.text[offset]
    place = found.location.at(found.text, offset)
    rest = file.split("\n")[place.line - 1][place.column - 1 :]
    if char == "\n":
        assert rest.strip() == ""
    elif offset < len(found.text) - 6:
        assert rest.startswith(char)
    elif offset == len(found.text) - 6:
        assert rest.startswith("{ $v }")
