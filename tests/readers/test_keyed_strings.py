"""Files of strings under keys, beside the file of their sources; whatever the format, shown with properties."""

from tests.readers.pairs import entries_beside, paired
from tests.readers.reading import faults, left_out, passages, read
from tqcheck.readers import Defaults, LeftOut, Unpaired


def test_a_string_translates_the_one_under_its_key() -> None:
    assert paired("properties", b"a=Ja\nb=Nein\n", b"b=No\na=Yes\nc=Maybe\n") == [
        ("a", "Ja", "Yes"),
        ("b", "Nein", "No"),
    ]


def test_languages_are_those_that_are_given() -> None:
    (found,) = passages("properties", b"a=Ja", Defaults("de", "en"))
    assert (found.language, found.source_language, found.source) == ("de", "en", None)


def test_strings_that_the_source_does_not_have_are_passages_and_told_of() -> None:
    found = entries_beside("properties", b"a=Ja\nb=Nein\nc=x\n", b"a=Yes")
    assert [getattr(each, "source", "") for each in found] == ["Yes", None, None, ""]
    assert found[-1] == Unpaired("in", "sources", 2, "b")
    assert str(found[-1]) == 'in: 2 passages have no source: sources has no "b", the first of them'
    assert str(Unpaired("in", "en", 1, "b")) == 'in: 1 passage has no source: en has no "b"'


def test_blank_strings_are_counted_and_left_out() -> None:
    assert [each.text for each in passages("properties", b"a=\nb=\\u0020\nc=x")] == ["x"]
    assert left_out("properties", b"a=\nb=\\u0020\nc=x") == [LeftOut("in", (("untranslated", 2),))]


def test_a_key_that_comes_twice_is_an_error() -> None:
    assert faults("properties", b"a=1\nb=2\na=\n") == [
        'in:3: the key "a" is that of line 1 already; keep one'
    ]
    assert [getattr(each, "text", "") for each in read("properties", b"a=1\na=2\nb=3")] == ["1", "", "3"]


def test_a_source_that_cannot_be_read_is_an_error_of_the_file() -> None:
    (fault,) = entries_beside("properties", b"a=1", b"a=1\na=2\n")
    assert str(fault) == 'sources:2: the key "a" is that of line 1 already; keep one'
