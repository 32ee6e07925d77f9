"""XLIFF 1.2 and 2.x."""

from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.reading import faults, left_out, passages
from tqcheck.core.passage import Suppression
from tqcheck.readers import LeftOut


def old(units: str, languages: str = 'source-language="en-US" target-language="fr-FR"') -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
    return f'{head}<file original="a.html" {languages}><body>\n{units}\n</body></file></xliff>'.encode()


def new(units: str) -> bytes:
    head = '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de">'
    return f'{head}<file id="f1">{units}</file></xliff>'.encode()


def unit(target: str, source: str = "a", more: str = "") -> str:
    return f'<trans-unit id="u1"><source>{source}</source><target>{target}</target>{more}</trans-unit>'


def test_a_passage_a_unit() -> None:
    (found,) = passages("xliff", old(unit("Ouvrir", "Open")))
    assert (found.id, found.text, found.language) == ("u1", "Ouvrir", "fr")
    assert (found.source, found.source_language) == ("Open", "en")


def test_a_passage_a_segment_of_xliff_2() -> None:
    segments = (
        "<segment id='s1'><source>One.</source><target>Eins.</target></segment>"
        "<ignorable><source> </source></ignorable>"
        "<segment><source>Two.</source><target>Zwei.</target></segment>"
    )
    found = passages("xliff", new(f"<unit id='a'>{segments}</unit>"))
    assert [(each.id, each.text, each.source) for each in found] == [
        ("a/s1", "Eins.", "One."),
        ("a/2", "Zwei.", "Two."),
    ]
    assert (found[0].language, found[0].source_language) == ("de", "en")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('<g id="1">Save</g> it', '<g id="1">Save</g> it'),
        ('<x id="2"/>a<bx id="3"/>', '<x id="2"/>a<bx id="3"/>'),
        ('<ph id="1">{0}</ph> a', "{0} a"),
        ('<bpt id="1">&lt;b&gt;</bpt>a<ept id="1">&lt;/b&gt;</ept>', "<b>a</b>"),
        ('<ph id="4"/>a', '<ph id="4"/>a'),
        ('<mrk mtype="seg" mid="1">a</mrk> <mrk mtype="seg" mid="2">b</mrk>', "a b"),
        ("a &amp; b<![CDATA[<c>]]>", "a & b<c>"),
        ('a<cp hex="001b"/><cp hex="d800"/><cp/>', "a\x1b"),
    ],
    ids=[
        "paired",
        "empty",
        "native",
        "native pair",
        "native without content",
        "annotations",
        "escapes",
        "control",
    ],
)
def test_inline_codes(content: str, text: str) -> None:
    assert [each.text for each in passages("xliff", old(unit(content)))] == [text]


def test_what_is_no_translation_is_counted_and_left_out() -> None:
    units = [
        '<trans-unit id="1"><source>a</source></trans-unit>',
        '<trans-unit id="2"><source>a</source><target> </target></trans-unit>',
        '<trans-unit id="3"><source>a</source><target state="needs-translation">a</target></trans-unit>',
        '<trans-unit id="4" translate="no"><source>a</source><target>a</target></trans-unit>',
        '<trans-unit id="5"><source>a</source><target state="needs-review-translation">b</target></trans-unit>',
    ]
    data = old("".join(units))
    assert [each.text for each in passages("xliff", data)] == ["b"]
    assert left_out("xliff", data) == [LeftOut("in", (("not to be translated", 1), ("untranslated", 3)))]


def test_a_proposal_is_no_translation() -> None:
    proposal = "<alt-trans><source>x</source><target>y</target></alt-trans>"
    assert [each.text for each in passages("xliff", old(unit("b", more=proposal)))] == ["b"]


def test_ids_of_several_files_in_one() -> None:
    data = (
        old(unit("b"))
        .decode()
        .replace("</body></file>", f"</body></file><file original='c'>{unit('d')}</file>")
    )
    assert [each.id for each in passages("xliff", data.encode())] == ["u1", "c#u1"]


def test_findings_that_a_note_accepts() -> None:
    (found,) = passages("xliff", old(unit("b", more="<note>tqcheck: ignore TQ109 -- no name here</note>")))
    assert found.suppressions == (Suppression("TQ109", reason="no name here"),)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (
            old(unit("b"))[:-30],
            "in:3: broken XML at column 57: unclosed token; check the file with xmllint --noout",
        ),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>", "in:1: declares entities; write the characters themselves"),
        (b"<html><p>Hello</p></html>", "in:1: is not an XLIFF file; name its format with --format"),
        (b"<x>" * 1000, "in:1: tags nested more than 200 deep; is this a file of translations?"),
        (b"prose", "in:1: broken XML at column 1: syntax error; check the file with xmllint --noout"),
    ],
    ids=["cut short", "entities", "another format", "nested", "no XML"],
)
def test_files_that_are_refused(data: bytes, fault: str) -> None:
    assert faults("xliff", data) == [fault]


@given(st.text(st.sampled_from("aé中😀\n <&>"), min_size=1, max_size=40), st.data())
def test_every_character_is_found_in_the_file(text: str, data: st.DataObject) -> None:
    if not text.strip():
        return
    file = old(unit(escape(text)))
    (found,) = passages("xliff", file)
    assert found.text == text
    offset = data.draw(st.integers(0, len(text) - 1))
    place = found.location.at(text, offset)
    lines = file.decode().split("\n")
    rest = "\n".join([lines[place.line - 1][place.column - 1 :], *lines[place.line :]])
    assert rest.startswith(escape(text[offset]))
