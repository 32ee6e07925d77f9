"""An excuse in a record: nothing else in the file changes."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.errors import UsageError
from tqcheck.core.passage import Suppression
from tqcheck.readers.json_lines import parsed_record
from tqcheck.suppressions.record_writing import with_suppressions, write_suppressions

ONE = (Suppression("TQ103", "Kiev", "house style"),)
ADDED = '{"rule": "TQ103", "phrase": "Kiev", "reason": "house style"}'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{"text": "a"}', '{"text": "a", "ignore": [$]}'),
        ('{ "text" : "a" }\r\n', '{ "text" : "a", "ignore": [$] }\r\n'),
        ('{"text": "a", "ignore": []}', '{"text": "a", "ignore": [$]}'),
        ('{"ignore": null,"text": "a"}', '{"ignore": [$],"text": "a"}'),
        ('{"ignore": ["TQ102" ], "text": "a"}', '{"ignore": ["TQ102", $ ], "text": "a"}'),
        ('{"ignor\\u0065":["x"],"text":"]}"}', '{"ignor\\u0065":["x", $],"text":"]}"}'),
        ('{"x": {"ignore": [1]}, "text": "\\"}"}', '{"x": {"ignore": [1]}, "text": "\\"}", "ignore": [$]}'),
        ('\ufeff{"n": 1.50, "text": "\\u00e9\t"}', '\ufeff{"n": 1.50, "text": "\\u00e9\t", "ignore": [$]}'),
    ],
)
def test_records(before: str, after: str) -> None:
    assert with_suppressions(before, ONE) == after.replace("$", ADDED)


def test_several_at_once_and_only_what_they_say() -> None:
    both = (Suppression("TQ103", reason="r\u2028"), Suppression("TQ104", "no", "s"))
    assert with_suppressions('{"text": "a"}', both) == (
        '{"text": "a", "ignore": [{"rule": "TQ103", "reason": "r\\u2028"}, '
        '{"rule": "TQ104", "phrase": "no", "reason": "s"}]}'
    )


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.dictionaries(st.text(), VALUES),
    st.none() | st.lists(st.sampled_from(["TQ102", "run-on"])),
    st.booleans(),
    st.sampled_from([None, (",", ":"), (" , ", "  :  ")]),
)
def test_a_record_says_what_it_said_and_the_excuse(
    record: dict[str, object], ignored: list[object] | None, escaped: bool, separators: tuple[str, str] | None
) -> None:
    record = {"text": "a", **record, "ignore": ignored}
    written = json.dumps(record, ensure_ascii=escaped, separators=separators)
    expected = {**record, "ignore": [*(ignored or []), json.loads(ADDED)]}
    assert (
        json.loads(with_suppressions(written, ONE))
        == expected
        == parsed_record(with_suppressions(written, ONE))
    )


def test_the_other_lines_stay_byte_by_byte(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"text": "a"}\r\n\xff not UTF-8\n{"text": "b"}')
    path.chmod(0o640)
    write_suppressions(path, 1, ONE)
    write_suppressions(path, 3, ONE)
    first, second, third = path.read_bytes().split(b"\n")
    assert first == b'\xef\xbb\xbf{"text": "a", "ignore": [' + ADDED.encode() + b"]}\r"
    assert second == b"\xff not UTF-8"
    assert third == b'{"text": "b", "ignore": [' + ADDED.encode() + b"]}"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["in.jsonl"]


def test_a_file_that_cannot_be_written_stays_and_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"text": "a"}\n')
    monkeypatch.setattr(os, "access", lambda *given: False)
    with pytest.raises(
        UsageError, match="cannot be written: permission denied; accept it in a file beside it"
    ):
        write_suppressions(path, 1, ONE)
    assert path.read_text() == '{"text": "a"}\n'
