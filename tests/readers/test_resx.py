"""Resource files of .NET."""

from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.reading import faults, left_out, passages
from tqcheck.core.passage import Suppression
from tqcheck.readers import LeftOut


def resources(*elements: str) -> bytes:
    schema = '<xsd:schema id="root" xmlns:xsd="x"><xsd:element name="data"/></xsd:schema>'
    header = '<resheader name="version"><value>2.0</value></resheader>'
    inside = "\n".join((schema, header, *elements))
    return f'<?xml version="1.0" encoding="utf-8"?>\n<root>\n{inside}\n</root>'.encode()


def data(value: str, more: str = "", name: str = "a") -> str:
    return f'<data name="{name}" xml:space="preserve">\n<value>{value}</value>{more}</data>'


def test_a_passage_an_element() -> None:
    found = passages("resx", resources(data("Open &amp; <![CDATA[<go>]]>"), data("b\n c", name="x.Text")))
    assert [(each.id, each.text) for each in found] == [("a", "Open & <go>"), ("x.Text", "b\n c")]


def test_what_is_no_text_is_no_string() -> None:
    elements = (
        '<data name="icon" type="System.Drawing.Icon" mimetype="x"><value>AAAB</value></data>',
        '<data name="file" type="System.Resources.ResXFileRef"><value>a.txt</value></data>',
        '<metadata name="m"><value>True</value></metadata>',
        '<assembly alias="x" name="y"/>',
        data("b"),
    )
    assert [each.id for each in passages("resx", resources(*elements))] == ["a"]


def test_what_is_not_to_be_translated_is_counted_and_left_out() -> None:
    elements = (
        data("button1", name="&gt;&gt;button1.Name"),
        data("X", "<comment>{Locked}</comment>", name="x"),
        data("", name="y"),
        data("b"),
    )
    assert [each.id for each in passages("resx", resources(*elements))] == ["a"]
    assert left_out("resx", resources(*elements)) == [
        LeftOut("in", (("not to be translated", 2), ("untranslated", 1)))
    ]


def test_findings_that_a_comment_accepts() -> None:
    comment = "<comment>A day.\ntqcheck: ignore TQ102 -- moved</comment>"
    (found,) = passages("resx", resources(data("b", comment)))
    assert found.suppressions == (Suppression("TQ102", reason="moved"),)


@pytest.mark.parametrize(
    ("file", "fault"),
    [
        (b"<resources/>", "in:1: is no .resx file; name its format with --format"),
        (resources(data("b"), data("c")), 'in:8: the key "a" is that of line 6 already; keep one'),
        (
            b"<!DOCTYPE x [<!ENTITY a 'b'>]><root/>",
            "in:1: declares entities; write the characters themselves",
        ),
        (
            resources(data("b"))[:-20],
            "in:6: broken XML at column 9: unclosed token; check the file with xmllint --noout",
        ),
        (resources(), "in: no passages in it; check the file, or pass --allow-empty"),
    ],
    ids=["another format", "twice", "entities", "cut short", "empty"],
)
def test_what_is_refused(file: bytes, fault: str) -> None:
    assert faults("resx", file) == [fault]


@given(st.text(st.sampled_from("aé中😀\n <&>"), min_size=1, max_size=40), st.data())
def test_every_character_is_found_in_the_file(text: str, draw: st.DataObject) -> None:
    if not text.strip():
        return
    file = resources(data(escape(text)))
    (found,) = passages("resx", file)
    assert found.text == text
    offset = draw.draw(st.integers(0, len(text) - 1))
    place = found.location.at(text, offset)
    lines = file.decode().split("\n")
    rest = "\n".join([lines[place.line - 1][place.column - 1 :], *lines[place.line :]])
    assert rest.startswith(escape(text[offset]))
