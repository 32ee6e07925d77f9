"""Labels in a report: what is one, and what is refused with the line that it stands in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.reading import in_memory
from tqcheck.config.calibration import Label
from tqcheck.config.labelled import read_labels
from tqcheck.core.errors import InputError

RULES = {"TQ102", "TQ103"}


def finding(**fields: object) -> dict[str, object]:
    return {"rule": "TQ102", "name": "changed-number", "confidence": 0.8, "text": "ten", **fields}


def line(*findings: object, **fields: object) -> str:
    return json.dumps(
        {"schema_version": 1, "id": "p", "findings": list(findings), **fields}, ensure_ascii=False
    )


SUMMARY = json.dumps({"schema_version": 1, "summary": {"verdict": "fail"}})


def read(*lines: str) -> list[Label]:
    return read_labels(in_memory("\n".join(lines).encode()), RULES)


def test_labelled_findings_are_read_and_the_others_passed_over() -> None:
    assert read(
        line(finding(accepted=True), finding()),
        line(),
        "",
        line(
            finding(rule="TQ103", confidence=1, accepted=False), excused=[{"finding": finding(accepted=True)}]
        ),
        SUMMARY,
    ) == [Label("TQ102", 0.8, accepted=True), Label("TQ103", 1.0, accepted=False)]


def test_what_is_not_labelled_need_not_be_of_this_version() -> None:
    assert len(read(line(finding(rule="TQ999", confidence=None), finding(accepted=True)))) == 1


@pytest.mark.parametrize("text", ["\ufeff{}", "{}\r"], ids=["byte order mark", "CRLF"])
def test_accepts_without_a_word(text: str) -> None:
    assert len(read(text.format(line(finding(accepted=True))))) == 1


@pytest.mark.parametrize(
    ("second", "complaint"),
    [
        (line(finding(accepted="yes")), '"accepted" is "yes"; write true or false'),
        (line(finding(accepted=1)), '"accepted" is "1"'),
        (line(finding(accepted=[True])), '"accepted" is a list'),
        (line(finding(accepted={})), '"accepted" is an object'),
        (line(finding(accepted=None)), '"accepted" is "null"; write true or false, or leave it out'),
        (
            line(finding(accepted=True, rule="TQ999")),
            'a labelled finding\'s rule is "TQ999", which this tqcheck',
        ),
        (line(finding(accepted=True, rule=None)), 'a labelled finding\'s rule is "null"'),
        (line(finding(accepted=True, confidence=None)), "a labelled finding of TQ102 has no confidence"),
        (
            line(finding(accepted=True, confidence="0.8")),
            'a labelled finding of TQ102 has the confidence "0.8"',
        ),
        (line(finding(accepted=True, confidence=True)), "a labelled finding of TQ102 has the confidence"),
        (line(finding(accepted=True, confidence=1.01)), "a labelled finding of TQ102 has the confidence"),
        (line(finding(accepted=True, confidence=float("nan"))), "NaN is not JSON"),
        ('{"text": "A passage.", "accepted": true}', "not a line of a tqcheck report; give it what"),
        (line(schema_version=2), '"schema_version" is "2"; this tqcheck reads 1'),
        (line(schema_version=True), '"schema_version" is "true"'),
        (line("x"), '"findings" is not a list of objects'),
        (line().replace("[]", "{}"), '"findings" is not a list of objects'),
        ("[]", "not a JSON object"),
        ('{"schema_version": 1, "findings": [', "broken JSON at column 36: expecting value"),
        (
            line(finding()).replace("0.8", '0.8, "accepted": true, "accepted": false'),
            'the key "accepted" comes twice',
        ),
        ("[" * 100_000, "not a line of a tqcheck report"),
        ('{"schema_version": ' + "9" * 5000 + "}", "a number of too many digits"),
        (
            '{"schema_version": 1, "findings": [{"accepted": "\\ud800"}]}',
            '"findings" holds half of a surrogate pair',
        ),
    ],
    ids=lambda text: text[:60],
)
def test_refuses_with_the_line(second: str, complaint: str) -> None:
    with pytest.raises(InputError) as refused:
        read(line(finding(accepted=True)), second, SUMMARY)
    assert str(refused.value).startswith(f"in:2: {complaint}")


def test_refuses_what_is_not_utf_8() -> None:
    with pytest.raises(InputError, match=r"^in:1: not UTF-8"):
        read_labels(in_memory(b'{"schema_version": 1, "findings": [], "id": "\xe9t\xe9"}'), RULES)


@pytest.mark.parametrize(
    "lines", [[], [""], [line(finding()), SUMMARY]], ids=["empty", "blank", "unlabelled"]
)
def test_a_report_without_labels_is_of_no_use(lines: list[str]) -> None:
    with pytest.raises(InputError) as refused:
        read(*lines)
    assert (
        str(refused.value)
        == 'in: no finding is labelled; add "accepted": true or false to the findings in it'
    )


PIECES = st.sampled_from([
    b'{"schema_version": 1, ', b'"findings": [', b'{"rule": "TQ102", ', b'"confidence": 0.5, ', b'"accepted": true',
    b"}", b"]", b"\n", b"\xff", b"NaN", b'"\\ud800"', b"[", b",",
])  # fmt: skip


@given(st.lists(PIECES | st.binary(max_size=4)).map(b"".join))
def test_any_bytes_are_labels_or_one_clear_line(data: bytes) -> None:
    said = ""
    try:
        assert read_labels(in_memory(data), RULES)
    except InputError as fault:
        said = str(fault)
    assert not said or (said.startswith("in:") and len(said.splitlines()) == 1)
