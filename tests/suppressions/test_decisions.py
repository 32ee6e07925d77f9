"""What a reviewer called no error: from the HTML report's own lines, and from a report labelled by hand."""

import json

import pytest

from tests.readers.reading import in_memory
from tqcheck.core.content_hash import text_hash
from tqcheck.core.errors import InputError
from tqcheck.core.passage import Suppression, SuppressionOrigin
from tqcheck.suppressions.decisions import Rejected, read_rejected

RULES = {"TQ102", "TQ105"}
TEXT = "Exports rose to $20 billion."
HASH = text_hash(TEXT)


def finding(**fields: object) -> dict[str, object]:
    return {"rule": "TQ102", "text": "$20 billion", "confidence": 0.9, "accepted": False, **fields}


def line(*findings: object, **fields: object) -> str:
    return json.dumps(
        {"schema_version": 1, "id": "p", "file": "a.tsv", "text_hash": HASH, "findings": findings, **fields}
    )


def read(*lines: str) -> list[Rejected]:
    return read_rejected(in_memory("\n".join(lines).encode()), RULES, "by default")


def rejected(phrase: str | None, reason: str = "by default", **fields: object) -> Rejected:
    given = {"rule": "TQ102", "also": (), **fields}
    suppression = Suppression(str(given["rule"]), phrase, reason, SuppressionOrigin.SIDECAR)
    return Rejected("a.tsv", "p", HASH, suppression, given["also"])  # type: ignore[arg-type]


def test_what_is_an_error_and_what_nobody_decided_is_passed_over() -> None:
    assert read(line(finding(accepted=True), finding(), {"rule": "TQ999"}), line(finding(accepted=True))) == [
        rejected("$20 billion")
    ]


def test_the_reviewer_s_reason_goes_before_the_default() -> None:
    assert read(
        line(finding(reason=" as the client has it "), finding(reason="  "), finding(reason=None))
    ) == [
        rejected("$20 billion", "as the client has it"),
        rejected("$20 billion"),
        rejected("$20 billion"),
    ]


def test_what_has_no_phrase_is_known_by_what_contradicts_it() -> None:
    evidence = [{"route": "reference", "origin": None, "text": "All are well."}]
    missing = finding(rule="TQ105", text="", evidence=evidence)
    assert read(line(missing, finding(text="", evidence=[]))) == [
        rejected("All are well.", rule="TQ105"),
        rejected(None),
    ]


def test_other_rules_that_flagged_the_place_are_kept_in_mind() -> None:
    assert read(line(finding(also=["TQ108"]))) == [rejected("$20 billion", also=("TQ108",))]


def test_a_report_labelled_by_hand_has_the_text_itself() -> None:
    by_hand = json.loads(line(finding()))
    del by_hand["text_hash"]
    summary = json.dumps({"schema_version": 1, "summary": {}})
    assert read(json.dumps(by_hand | {"text": TEXT}), summary) == [rejected("$20 billion")]


@pytest.mark.parametrize(
    ("second", "complaint"),
    [
        (
            line(finding(), text_hash="no"),
            '"text_hash" is "no"; give it the decisions as the report saved them',
        ),
        (line(finding(), text_hash=7), '"text_hash" is not a string'),
        (line(finding(), id=None), '"id" is not a string'),
        (line(finding(), file=None), '"file" is not a string'),
        (line(finding(reason=7)), '"reason" is not a string'),
        (line(finding(also="TQ108")), '"also" is not a list'),
        (line(finding(text="", evidence=[{}])), '"text" is not a string'),
        (line(finding(accepted="no")), '"accepted" is "no"; write true or false'),
        (line(finding(rule="TQ999")), 'a labelled finding\'s rule is "TQ999"'),
        ("{}", "not a line of a tqcheck report"),
    ],
)
def test_refuses_with_the_line(second: str, complaint: str) -> None:
    with pytest.raises(InputError) as refused:
        read(line(finding()), second)
    assert str(refused.value).startswith(f"in:2: {complaint}")


def test_a_file_without_decisions_is_of_no_use() -> None:
    with pytest.raises(InputError, match="no finding is labelled"):
        read(line())
