"""No bytes whatever make a reader fail."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.reading import in_memory, read
from tqcheck.core.errors import InputError
from tqcheck.core.passage import Passage, Route
from tqcheck.readers import READERS, Defaults
from tqcheck.readers.files import TRANSLATIONS_ALONE
from tqcheck.readers.parallel_lines import CounterpartFile, ParallelLines

# Pieces that mean something to one of the readers, in any order, and bytes that mean nothing.
PIECES = st.sampled_from([
    b'{"text": "a"}', b'{"text":', b"[", b"{", b'"', b'""', b",", b"\t", b"\n", b"\r", b"\r\n", b"\0", b"text", b"id",
    b'{"id": 1, "mt": "', b"\\ud800", b"NaN", b"\xff", b"\xef\xbb\xbf", b"\xe4\xb8", "中\u2028".encode(), b" ",
    b'msgid "', b'msgstr "a"\n', b"#, fuzzy\n", b"<xliff>", b"<file><unit>", b"<segment>", b"<target>", b"<seg>", b"</",
    b"<tmx><tu><tuv>", b"&#1;", b"<!DOCTYPE", b">", b"text,id\n", b"id\ttext\n", b"\xff\xfe", b"\x1f\x8b", b"null",
    b"1e999", b"a=", b"b: \\u", b"d83d", b"\\", b"# ", b"<resources>",
    b"<string name='a'>", b"</string>", b"<plurals>", b"<item>", b"</item>", b"<b>", b"'",
    b'": {"', b'": "', b'"}', b'{"a": "', b"]", b":", b"[a]\n", b"{ $x }",
    b"\na = { $n ->\n *[b] ", b"\n }", b"\n    .", b"<root>",
    b"<data name='a'><value>", b"</value></data>",
    b"WEBVTT\n\n", b"1\n00:00:01,000 --> 00:00:02,000\n", b"NOTE x\n", b" --> ", b"<i>", b"&amp;",
])  # fmt: skip
DATA = st.lists(PIECES | st.binary(max_size=8)).map(b"".join)


@pytest.mark.parametrize("form", READERS)
@given(data=DATA)
def test_gives_passages_and_errors_and_never_nothing(form: str, data: bytes) -> None:
    entries = read(form, data)
    assert entries
    for entry in entries:
        if isinstance(entry, Passage):
            entry.text.encode()
            assert entry.id
            assert pickle.loads(pickle.dumps(entry)) == entry
        else:
            assert isinstance(entry, InputError)
            assert str(entry).startswith("in:")
            assert len(str(entry).splitlines()) == 1
    assert list(map(repr, read(form, data))) == list(map(repr, entries))


@pytest.mark.parametrize("form", sorted(TRANSLATIONS_ALONE))
@given(data=DATA, other=DATA)
def test_so_with_a_file_of_sources(form: str, data: bytes, other: bytes) -> None:
    entries = [*READERS[form].read(in_memory(data), Defaults(sources=in_memory(other)))]
    assert entries
    for entry in entries:
        assert len(str(entry).splitlines()) == 1


@given(data=DATA, other=DATA)
def test_so_with_parallel_lines(data: bytes, other: bytes) -> None:
    reader = ParallelLines(None, (CounterpartFile(Route.REFERENCE, in_memory(other)),))
    assert list(reader.read(in_memory(data), Defaults()))
