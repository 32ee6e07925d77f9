"""JSON values with their places: the standard library's parser says the same of what they are."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.errors import InputError
from tqcheck.readers.json_values import JsonText

CHARS = st.characters(exclude_categories=["Cs"])
DOCUMENTS = st.dictionaries(
    st.text(CHARS, max_size=5),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(CHARS),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(CHARS, max_size=5), inner, max_size=3),
    ),
)  # fmt: skip


def strings_of(value: object, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str | None]]:
    """Each value that is no object and no array with its path; None for what is no string."""
    inner = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    )
    if inner is None:
        yield path, value if isinstance(value, str) else None
    else:
        for key, each in inner:
            yield from strings_of(each, (*path, str(key)))


@given(DOCUMENTS, st.booleans(), st.sampled_from([None, 2]))
def test_agrees_with_the_standard_library(
    document: dict[str, object], ascii_only: bool, indent: int | None
) -> None:
    text = JsonText(json.dumps(document, ensure_ascii=ascii_only, indent=indent), "in")
    found = [(each.path, text.written(each).text if each.string else None) for each in text.values()]
    assert found == list(strings_of(document))


@given(st.text(st.sampled_from('{}[],:"\\u0atrue1e.- \n')), st.booleans())
def test_refuses_what_the_standard_library_refuses(text: str, in_object: bool) -> None:
    document = f'{{"a": {text}}}' if in_object else "{" + text
    try:
        expected = list(strings_of(json.loads(document)))
    except ValueError:
        expected = None
    try:
        read = JsonText(document, "in")
        found = [(each.path, read.written(each).text if each.string else None) for each in read.values()]
    except InputError:
        found = None
    assert found is None or found == expected


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('{\n"a": b}', 'in:2: broken JSON at column 6: "b}" where a value is expected; check it with jq .'),
        ('{"a": "b" "c"}', 'in:1: broken JSON at column 11: "\\"c\\"}" where a comma or "}" is expected'),
        ('{"a": [1 2]}', 'in:1: broken JSON at column 10: "2]}" where a comma or "]" is expected'),
        ('{"a": "b",}', 'in:1: broken JSON at column 11: "}" where a key in double quotation marks is expected'),
        ('{"a" "b"}', "where a colon is expected"),
        ('{"a": "b\n"}', "where a value is expected"),
        ('{"a": "b"\n\n', "in:1: the file ends before its object does; is it whole?"),
        ('{"a": "b"}\n{"a": "c"}', "in:2: more after the end of the object; pass --format jsonl for JSON lines"),
        ('{"a": {"b": 1},\n"a": {"c": 2}}', 'in:2: the key "a" is that of line 1 already; keep one'),
        ('{"a": 01}', "where a value is expected"),
        ('{"a": NaN}', "where a value is expected"),
        ('{"a":' + "[" * 100, "in:1: values nested more than 64 deep; is this a catalogue?"),
        ("[1]", "in:1: is no JSON object of keys and strings; name its format with --format"),
    ],
    ids=range(13),
)  # fmt: skip
def test_broken_documents(text: str, fault: str) -> None:
    with pytest.raises(InputError) as raised:
        list(JsonText(text, "in").values())
    assert fault.replace('\\"', '"') in str(raised.value).replace('\\"', '"')
