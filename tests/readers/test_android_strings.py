"""String resources of Android."""

from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.pairs import paired
from tests.readers.reading import faults, left_out, passages, read
from tqcheck.core.passage import Suppression
from tqcheck.readers import LeftOut

XLIFF = 'xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2"'


def resources(elements: str, attributes: str = XLIFF) -> bytes:
    return f'<?xml version="1.0" encoding="utf-8"?>\n<resources {attributes}>\n{elements}\n</resources>\n'.encode()


def string(content: str, attributes: str = "") -> bytes:
    return resources(f'<string name="a"{attributes}>{content}</string>')


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Save it", "Save it"),
        (r"Don\'t \"do\" that\n\tnow\@\?\\", 'Don\'t "do" that\n\tnow@?\\'),
        (r"\u0041\u4e2d \ud83d\ude00", "A中 😀"),
        ("  one \n   two\t", "one two"),
        ('"  one \n two "', "  one \n two "),
        ('a "b  c" d', "a b  c d"),
        ('"don\'t"', "don't"),
        ("a &amp; b&#160;&lt;c&gt;", "a & b\xa0<c>"),
        ("<![CDATA[<b>Don\\'t</b> & go]]>", "<b>Don't</b> & go"),
        ("Save <b>this <i>now</i></b>", "Save <b>this <i>now</i></b>"),
        ("one<br/>two", "one<br/>two"),
        ('<a href="https://a.example">here</a> it', '<a href="https://a.example">here</a> it'),
        ('Hi <xliff:g id="x" example="Jo">%1$s</xliff:g>!', "Hi %1$s!"),
        ('a <xliff:g id="x"> b </xliff:g> c', "a b c"),
        ("a<!-- b -->c", "ac"),
        (r"\q", "q"),
        ("a\\", "a"),
    ],
)
def test_content(content: str, text: str) -> None:
    assert [each.text for each in passages("android", string(content))] == [text]


def test_strings_arrays_and_plurals() -> None:
    data = resources(
        '<string name="a">b</string>'
        '<string name="a" product="tv">c</string>'
        '<string-array name="days"><item>Mo</item><item>Di</item></string-array>'
        '<plurals name="n"><item quantity="one">eine</item><item quantity="other">%d</item></plurals>'
        '<color name="x">#fff</color><integer-array name="y"><item>1</item></integer-array>'
    )
    assert [(each.id, each.text) for each in passages("android", data)] == [
        ("a", "b"),
        ("a@tv", "c"),
        ("days[0]", "Mo"),
        ("days[1]", "Di"),
        ("n[one]", "eine"),
        ("n[other]", "%d"),
    ]


def test_a_plural_form_that_the_source_does_not_have_translates_the_usual_one() -> None:
    forms = "".join(f'<item quantity="{each}">%d {each}</item>' for each in ("one", "few", "other"))
    sources = '<item quantity="one">%d file</item><item quantity="other">%d files</item>'
    found = paired(
        "android",
        resources(f'<plurals name="n">{forms}</plurals>'),
        resources(f'<plurals name="n">{sources}</plurals>'),
    )
    assert [source for _, _, source in found] == ["%d file", "%d files", "%d files"]


def test_what_is_not_to_be_translated_is_counted_and_left_out() -> None:
    data = resources(
        '<string name="a" translatable="false">b</string><string name="c">@string/a</string>'
        '<string name="d">?attr/e</string><string name="f"/><string name="g">h@example.org</string>'
    )
    assert [each.text for each in passages("android", data)] == ["h@example.org"]
    assert left_out("android", data) == [LeftOut("in", (("not to be translated", 3), ("untranslated", 1)))]


def test_the_language_that_a_file_says() -> None:
    data = resources('<string name="a">b</string>', 'xmlns:tools="t" tools:locale="pt-BR"')
    assert [each.language for each in passages("android", data)] == ["pt"]


def test_findings_that_a_comment_accepts() -> None:
    data = resources(
        '<!-- tqcheck: ignore TQ103: a name -->\n<string name="a">b</string>\n<string name="c">d</string>'
        '<!-- tqcheck: ignore TQ102, TQ109 --><string-array name="e"><item>f</item></string-array>'
    )
    assert [each.suppressions for each in passages("android", data)] == [
        (Suppression("TQ103", reason="a name"),),
        (),
        (Suppression("TQ102"), Suppression("TQ109")),
    ]


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (
            string(r"a \u12 b"),
            r'in:3: broken escape "\u12 "; write four hexadecimal digits after \u',
        ),
        (string(r"a \u1"), r'in:3: broken escape "\u1"; write four hexadecimal digits after \u'),
        (string(r"\ud83d!"), r"in:3: half of a surrogate pair (\ud800 to \udfff); write the whole character"),
        (string(r"\ude00"), r"in:3: half of a surrogate pair (\ud800 to \udfff); write the whole character"),
        (string(r"\ud83d"), r"in:3: half of a surrogate pair (\ud800 to \udfff); write the whole character"),
        (
            resources('<string name="a">b</string>\n<string name="a">c</string>'),
            'in:4: the key "a" is that of line 3 already; keep one',
        ),
        (
            string("b")[:-30],
            "in:3: broken XML at column 1: unclosed token; check the file with xmllint --noout",
        ),
        (
            b'<!DOCTYPE x [<!ENTITY a "b">]><resources/>',
            "in:1: declares entities; write the characters themselves",
        ),
        (
            b"<manifest><string name='a'>b</string></manifest>",
            "in:1: is no file of Android's string resources; name its format with --format",
        ),
        (
            string("schön").replace("ö".encode(), b"\xf6"),
            "in:3: broken XML at column 21: not well-formed (invalid token); check the file with xmllint --noout",
        ),
    ],
    ids=[
        "broken escape",
        "cut escape",
        "half a character",
        "the other half",
        "half at the end",
        "twice",
        "cut short",
        "entities",
        "another format",
        "not UTF-8",
    ],
)  # fmt: skip
def test_what_is_refused(data: bytes, fault: str) -> None:
    assert faults("android", data) == [fault]


def test_strings_after_a_broken_one_are_read() -> None:
    found = read("android", resources(r'<string name="a">\u1 <b>x</b></string><string name="b">c</string>'))
    assert [getattr(each, "text", "") for each in found] == ["", "c"]


def _written(char: str) -> str:
    named = {
        "\n": r"\n",
        "\t": r"\t",
        "\\": r"\\",
        "'": r"\'",
        '"': r"\"",
        "é": r"\u00e9",
        "😀": r"\ud83d\ude00",
    }
    return named.get(char) or escape(char)


@given(st.text(st.sampled_from("aé中😀\n\t\\'\" <&>"), min_size=1, max_size=40), st.data())
def test_every_character_is_found_in_the_file(text: str, data: st.DataObject) -> None:
    if not text.strip():
        return
    parts = text.split(" ")
    content = "\n <!-- . -->\t".join(f"{''.join(map(_written, part))}" for part in parts)
    file = string(f"<b>{content}</b>")
    (found,) = passages("android", file)
    offset = data.draw(st.integers(0, len(found.text) - 1))
    char = found.text[offset]
    place = found.location.at(found.text, offset)
    lines = file.decode().split("\n")
    rest = "\n".join([lines[place.line - 1][place.column - 1 :], *lines[place.line :]])
    inside = 3 <= offset < len(found.text) - 4
    assert found.text[3:-4].split() == text.split()
    if inside and char != " ":
        assert rest.startswith(_written(char))
    elif inside:
        assert rest[0].isspace()
