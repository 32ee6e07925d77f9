"""JSON catalogues."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.pairs import paired
from tests.readers.reading import faults, in_memory, left_out, passages, read
from tqcheck.core.passage import Passage, Suppression
from tqcheck.readers import READERS, Defaults, LeftOut


def strings(data: object) -> dict[str, str]:
    return {each.id: each.text for each in passages("json", json.dumps(data, indent=1).encode())}


def test_nested_keys_are_joined() -> None:
    assert strings({"a": "b", "menu": {"open": "c", "days": ["Mo", "Di"]}, "x.y": "d", "n": 3}) == {
        "a": "b",
        "menu.open": "c",
        "menu.days.0": "Mo",
        "menu.days.1": "Di",
        "x.y": "d",
    }


def test_messages_of_a_web_extension() -> None:
    messages = {
        "hello": {"message": "Hi $NAME$", "description": "x", "placeholders": {"name": {"content": "$1"}}},
        "end": {"message": "Bye", "description": "A name.\ntqcheck: ignore TQ103 -- a name"},
    }
    found = passages("json", json.dumps(messages).encode())
    assert [(each.id, each.text) for each in found] == [("hello", "Hi $NAME$"), ("end", "Bye")]
    assert found[1].suppressions == (Suppression("TQ103", reason="a name"),)


def test_messages_beside_plain_strings() -> None:
    assert strings({"a": "b", "c": {"message": "d", "comment": ["e", "f"]}}) == {"a": "b", "c": "d"}


def test_an_object_with_a_key_message_among_others_is_no_message() -> None:
    assert strings({"errors": {"message": "a", "title": "b", "description": "c"}}) == {
        "errors.message": "a",
        "errors.title": "b",
        "errors.description": "c",
    }


def test_arb_files() -> None:
    data = {
        "@@locale": "pt_BR",
        "@@last_modified": "2024",
        "hello": "Oi {name}",
        "@hello": {"description": "tqcheck: ignore TQ109", "placeholders": {"name": {"type": "String"}}},
        "@other": "mail",
    }
    found = passages("json", json.dumps(data).encode())
    assert [(each.id, each.text, each.language) for each in found] == [
        ("hello", "Oi {name}", "pt"),
        ("@other", "mail", "pt"),
    ]
    assert found[0].suppressions == (Suppression("TQ109"),)


def test_a_file_of_one_language_is_read_without_it() -> None:
    assert paired("json", b'{"de": {"a": "Ja", "b": {"c": "x"}}}', b'{"en": {"a": "Yes"}}') == [
        ("a", "Ja", "Yes"),
        ("b.c", "x", None),
    ]
    assert [each.language for each in passages("json", b'{"zh-CN": {"a": "b"}}')] == ["zh"]
    assert strings({"menu": {"a": "b"}}) == {"menu.a": "b"}


def test_a_plural_form_that_the_source_does_not_have_translates_the_usual_one() -> None:
    found = paired(
        "json",
        b'{"n_one": "a", "n_few": "b", "n_many": "c", "n_other": "d", "m_few": "e"}',
        b'{"n_one": "one", "n_other": "others", "m_one": "x"}',
    )
    assert [source for _, _, source in found] == ["one", "others", "others", "others", "x"]


def test_blank_strings_are_counted_and_left_out() -> None:
    assert left_out("json", b'{"a": "", "b": null, "c": "d"}') == [LeftOut("in", (("untranslated", 1),))]


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (
            b'{"name": "a", "version": "1", "scripts": {"b": "c"}}',
            "in: is a package's manifest, no catalogue of strings; leave it out, with --exclude if a glob finds it",
        ),
        (
            b'{"lockfileVersion": 3, "a": "b"}',
            "in: is a lock file, no catalogue of strings; leave it out, with --exclude if a glob finds it",
        ),
        (
            b'{\n"text": "a",\n"source": "b"\n}',
            "in:1: is one record of a passage on several lines; put each object on one line, as jq -c does",
        ),
        (b'{"a": "b",\n "a.b": "c",\n "a": {"b": "d"}}', 'in:3: the key "a" is that of line 1 already; keep one'),
        (b'{"a.b": "c",\n "a": {"b": "d"}}', 'in:2: the key "a.b" is that of line 1 already; keep one'),
        (b'{"a": "\\x"}', r'in:1: "\x" is no escape of JSON; double the backslash'),
        (b'{"a": "\\ud83d"}', r"in:1: half of a surrogate pair (\ud800 to \udfff); write the whole character"),
        (b'{"a": "\xff"}', "in:1: not UTF-8: byte 0xff at column 8; convert it: iconv -f ITS-ENCODING -t UTF-8"),
        (b"{}", "in: no passages in it; check the file, or pass --allow-empty"),
        (b"", "in:1: is no JSON object of keys and strings; name its format with --format"),
    ],
    ids=range(10),
)  # fmt: skip
def test_files_that_are_refused(data: bytes, fault: str) -> None:
    assert faults("json", data) == [fault]


def test_strings_after_a_broken_one_are_read() -> None:
    assert [getattr(each, "text", "") for each in read("json", b'{"a": "\\x", "b": "c"}')] == ["", "c"]


@pytest.mark.parametrize(
    ("name", "data", "form"),
    [
        ("de.json", b'{\n  "a": "b"\n}', "json"),
        ("de.json", b'{"a": "b", "c": "d"}', "json"),
        ("de.json", b'{"a": {"text": "b"}}', "json"),
        ("de.json", b'{"a": "' + b"b" * 100_000 + b'"}', "json"),
        ("de.JSON", b'{"a": "b"}\n', "json"),
        ("de.json", b'{"text": "b"}\n{"text": "c"}\n', "jsonl"),
        ("de.json", b'{"mt": "b"}', "jsonl"),
        ("de.json", b'[{"text": "b"}]', "jsonl"),
        ("<stdin>", b'{"a": "b"}', "jsonl"),
        ("<stdin>", b'{\n"a": "b"\n}', "json"),
    ],
)
def test_the_format_is_told_by_the_content(name: str, data: bytes, form: str) -> None:
    def entries(chosen: str) -> list[str]:
        return list(map(repr, READERS[chosen].read(in_memory(data, name), Defaults())))

    assert entries("auto") == entries(form)


def _written(char: str) -> str:
    return json.dumps(char)[1:-1] if char in 'é\n"\\😀' else char


@given(st.text(st.sampled_from('aé中😀\n"\\/ '), min_size=1, max_size=40), st.data())
def test_every_character_is_found_in_the_file(text: str, data: st.DataObject) -> None:
    if not text.strip():
        return
    file = f'{{"x": 1,\n "é": "{"".join(map(_written, text))}"}}'
    (found,) = passages("json", file.encode())
    assert isinstance(found, Passage)
    assert found.text == text
    offset = data.draw(st.integers(0, len(text) - 1))
    place = found.location.at(text, offset)
    line = file.split("\n")[place.line - 1]
    assert line[place.column - 1 :].startswith(_written(text[offset]))
