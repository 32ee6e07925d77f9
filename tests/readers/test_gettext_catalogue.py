"""Gettext catalogues."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.reading import faults, left_out, passages, read
from tqcheck.core.passage import Suppression
from tqcheck.readers import Defaults, LeftOut

HEADER = r"""
msgid ""
msgstr ""
"Language: de_AT\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"""


def catalogue(messages: str, header: str = HEADER) -> bytes:
    return f"{header}\n{messages}\n".encode()


def test_a_passage_a_message() -> None:
    (found,) = passages("po", catalogue('msgctxt "menu"\nmsgid "Open %s"\nmsgstr "%s öffnen"'))
    assert (found.id, found.text, found.language) == ("menu|Open %s", "%s öffnen", "de")
    assert (found.source, found.source_language) == ("Open %s", "en")


def test_languages_of_a_catalogue_that_does_not_say_them() -> None:
    (found,) = passages("po", b'msgid "Oui"\nmsgstr "Yes"\n', Defaults("en", "fr"))
    assert (found.language, found.source_language) == ("en", "fr")


def test_each_plural_form_beside_the_form_that_it_translates() -> None:
    plural = 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d Datei"\nmsgstr[1] "%d Dateien"'
    found = passages("po", catalogue(plural))
    assert [(each.id, each.text, each.source) for each in found] == [
        ("%d file[0]", "%d Datei", "%d file"),
        ("%d file[1]", "%d Dateien", "%d files"),
    ]


def test_the_only_form_of_a_language_is_that_of_many() -> None:
    header = HEADER.replace("nplurals=2", "nplurals=1")
    plural = 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "文件 %d"'
    (found,) = passages("po", catalogue(plural, header))
    assert found.source == "%d files"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r'"a\tb\"c\\"', 'a\tb"c\\'),
        (r'"\x41\102\q"', "ABq"),
        ('""\n"one\\n"\n"two"', "one\ntwo"),
    ],
    ids=["escapes", "characters by number", "parts"],
)
def test_strings(written: str, text: str) -> None:
    (found,) = passages("po", catalogue(f'msgid "x"\nmsgstr {written}'))
    assert found.text == text


def test_what_is_no_translation_is_counted_and_left_out() -> None:
    messages = [
        '#, fuzzy, c-format\nmsgid "a"\nmsgstr "b"',
        'msgid "c"\nmsgstr ""',
        '#~ msgid "d"\n#~ msgstr "e"',
        'msgid "f"\nmsgstr "g"',
    ]
    data = catalogue("\n\n".join(messages))
    assert [each.text for each in passages("po", data)] == ["g"]
    (told,) = left_out("po", data)
    assert told == LeftOut("in", (("fuzzy", 1), ("obsolete", 1), ("untranslated", 1)))
    assert str(told) == "in: 1 fuzzy, 1 obsolete, 1 untranslated left out"


def test_a_form_that_is_missing_beside_others_is_no_untranslated_message() -> None:
    plural = 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d Datei"\nmsgstr[1] ""'
    assert [each.text for each in passages("po", catalogue(plural))] == ["%d Datei", ""]


def test_messages_need_no_blank_line_between_them() -> None:
    found = passages("po", catalogue('msgid "a"\nmsgstr "b"\n# next\nmsgid "c"\nmsgstr "d"'))
    assert [each.text for each in found] == ["b", "d"]


def test_findings_that_a_comment_accepts() -> None:
    comment = "# tqcheck: ignore TQ103, changed-number -- the old name\n#. tqcheck: ignore TQ105\n"
    (found,) = passages("po", catalogue(f'{comment}msgid "a"\nmsgstr "b"'))
    assert found.suppressions == (
        Suppression("TQ103", reason="the old name"),
        Suppression("changed-number", reason="the old name"),
    )


def test_long_messages_are_named_by_their_beginning_and_a_hash() -> None:
    ids = [each.id for each in passages("po", catalogue(
        "\n\n".join(f'msgid "{"word " * 40}{end}"\nmsgstr "b"' for end in "ab")
    ))]  # fmt: skip
    assert len({*ids}) == 2
    assert all(len(each) < 100 for each in ids)


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        ('msgid "a\nmsgstr "b"', "in:7: a string without its closing quotation mark; close it on its line"),
        ('msgid "a"\nmsgid "b"\nmsgstr "c"', "in:8: msgid comes twice in a message; keep one"),
        ('msgid "a"', "in:7: a message without msgstr; check the file with msgfmt -c"),
        ('msgstr "a"', "in:7: a message without msgid; check the file with msgfmt -c"),
        ("Some prose.", "in:7: not a line of a gettext catalogue; check the file with msgfmt -c"),
        (
            'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"',
            "in:7: 1 plural form where the header says 2; give one msgstr[N] for each",
        ),
    ],
    ids=["open string", "twice", "no translation", "no message", "prose", "plural forms"],
)
def test_broken_messages_are_errors_in_their_place(message: str, fault: str) -> None:
    good = 'msgid "x"\nmsgstr "y"'
    data = catalogue(f"{message}\n\n{good}")
    assert faults("po", data) == [fault]
    assert [getattr(each, "text", "") for each in read("po", data)][1:] == ["y"]


def _written(char: str) -> str:
    return {"\n": r"\n", "\t": r"\t", '"': r"\"", "\\": r"\\"}.get(char, char)


@given(st.lists(st.text(st.sampled_from('aé中😀\n\t"\\ '), max_size=20), min_size=1, max_size=4), st.data())
def test_every_character_is_found_in_the_file(parts: list[str], data: st.DataObject) -> None:
    text = "".join(parts)
    if not text:
        return
    written = "\n".join(f'"{"".join(map(_written, part))}"' for part in parts)
    file = catalogue(f'msgid "x"\nmsgstr {written}')
    (found,) = passages("po", file)
    assert found.text == text
    offset = data.draw(st.integers(0, len(text) - 1))
    place = found.location.at(text, offset)
    line = file.decode().split("\n")[place.line - 1]
    assert line[place.column - 1 :].startswith(_written(text[offset]))
