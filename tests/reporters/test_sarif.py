"""SARIF as its published schema has it, and as code-scanning hosts want it."""

import io
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft4Validator

from tests.builders import finding, judgement, passage
from tests.reporters.golden import assert_golden, rendered
from tests.reporters.hostile import HOSTILE, hostile_judgement
from tests.reporters.samples import DRIFTED, NUMBER, summary
from tqcheck.core.finding import Severity, Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Location, Suppression, SuppressionOrigin
from tqcheck.core.summary import Summary
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.sarif import SarifReporter
from tqcheck.reporters.sarif_results import plain, suppression_kind
from tqcheck.rules import ALL_RULES

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-schema-2.1.0.json").read_text())
VALIDATOR = Draft4Validator(SCHEMA)


def run_of(
    batch: Iterable[Judgement] | None = None,
    figures: Summary | None = None,
    options: RenderOptions | None = None,
) -> Any:
    log = json.loads(rendered("sarif", options or RenderOptions(), batch, figures))
    VALIDATOR.validate(log)
    (run,) = log["runs"]
    return run


def test_golden() -> None:
    log = json.loads(rendered("sarif", RenderOptions()))
    log["runs"][0]["tool"]["driver"]["rules"] = "as tqcheck rules --markdown has them"
    assert_golden("run.sarif", json.dumps(log, indent=1, ensure_ascii=False) + "\n")


def test_the_schema_is_one_that_can_refuse() -> None:
    assert not VALIDATOR.is_valid({"version": "2.1.0", "runs": [{"results": []}]})
    assert VALIDATOR.is_valid(json.loads(rendered("sarif", RenderOptions(), [])))


def test_every_rule_is_described() -> None:
    rules = run_of()["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(ALL_RULES)
    for rule in rules:
        assert rule["shortDescription"]["text"]
        assert "##" not in rule["fullDescription"]["text"]
        assert rule["fullDescription"]["text"].removesuffix("…") in rule["help"]["text"]
        assert rule["help"]["markdown"].startswith(f"# {rule['id']} ")
        assert rule["properties"]["precision"] == ("medium" if rule["id"] in ("TQ101", "TQ201") else "high")


def test_results_point_to_their_rules_worst_first_and_accepted_ones_last() -> None:
    run = run_of()
    assert [result["ruleId"] for result in run["results"]] == [
        "TQ001", "TQ102", "TQ105", "TQ203", "TQ203", "TQ203", "TQ102"
    ]  # fmt: skip
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert [len(result["suppressions"]) for result in run["results"]] == [0, 0, 0, 0, 0, 1, 1]


def test_accepted_findings_are_suppressed_where_they_were_accepted() -> None:
    *_, in_the_record, elsewhere = run_of()["results"]
    assert in_the_record["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "a quotation"}
    ]
    assert elsewhere["suppressions"] == [{"kind": "external", "status": "accepted"}]
    kinds = {origin: suppression_kind(Suppression("TQ103", origin=origin)) for origin in SuppressionOrigin}
    assert kinds.pop(SuppressionOrigin.RECORD) == "inSource"
    assert set(kinds.values()) == {"external"}


def test_a_region_is_counted_in_code_points_from_1_and_ends_behind_its_phrase() -> None:
    (result,) = run_of([judgement(NUMBER, passage=DRIFTED)])["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 3,
        "startColumn": 36,
        "endLine": 3,
        "endColumn": 47,
        "snippet": {"text": "$20 billion"},
    }
    assert run_of()["columnKind"] == "unicodeCodePoints"


def test_escaped_text_is_shown_where_its_value_begins() -> None:
    (result,) = run_of([judgement(finding(), passage=passage(location=Location("a.csv", 2, 9)))])["results"]
    (location,) = result["locations"]
    assert location["physicalLocation"]["region"] == {"startLine": 2, "startColumn": 9}
    assert location["message"]["text"] == "“Rates”, at 0 to 5 of the text that begins here"


def test_source_and_counterparts_are_related_and_linked_to() -> None:
    (result,) = run_of([judgement(NUMBER, passage=DRIFTED)])["results"]
    assert [related["message"]["text"] for related in result["relatedLocations"]] == [
        "source (zh): 去年出口增至2000亿美元。",
        f"retranslation by engine-a, which has “$200 billion”: {DRIFTED.counterparts[0].text}",
        "reference, which has “200 billion dollars”: Exports rose to 200 billion dollars last year.",
    ]
    assert [related["id"] for related in result["relatedLocations"]] == [1, 2, 3]
    assert "[retranslation by engine-a](2): $200 billion; [reference](3): " in result["message"]["text"]


@pytest.mark.parametrize(
    ("file", "location"),
    [
        ("a b/新闻.jsonl", {"uri": "a%20b/%E6%96%B0%E9%97%BB.jsonl", "uriBaseId": "%SRCROOT%"}),
        ("/srv/here/c:d.jsonl", {"uri": "c%3Ad.jsonl", "uriBaseId": "%SRCROOT%"}),
        ("../there/a.jsonl", {"uri": "file:///srv/there/a.jsonl"}),
        ("<stdin>", {"uri": "%3Cstdin%3E", "uriBaseId": "%SRCROOT%"}),
    ],
)
def test_uris(file: str, location: dict[str, str]) -> None:
    batch = [judgement(finding(), passage=passage(location=Location(file, 1)))]
    run = run_of(batch, options=RenderOptions(folder="/srv/here"))
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == location
    assert "%SRCROOT%" in run["originalUriBaseIds"]


def test_only_so_many_results_and_the_rest_is_counted() -> None:
    stream = io.StringIO()
    reporter = SarifReporter(stream, RenderOptions(), most=2)
    for severity in (Severity.MINOR, Severity.MAJOR, Severity.CRITICAL):
        reporter.add(judgement(finding(severity=severity)))
    reporter.finish(summary())
    (run,) = json.loads(stream.getvalue())["runs"]
    assert [result["properties"]["severity"] for result in run["results"]] == ["critical", "major"]
    assert "1 more results left out, none of them worse" in [
        each["message"]["text"] for each in run["invocations"][0]["toolExecutionNotifications"]
    ]


@pytest.mark.parametrize(
    ("fields", "successful", "code"),
    [
        ({"verdict": Verdict.PASS}, True, 0),
        ({}, True, 1),
        ({"verdict": Verdict.UNCHECKED}, False, 2),
        ({"verdict": Verdict.PASS, "input_errors": 1}, False, 2),
    ],
)
def test_a_run_that_could_not_judge_looks_so(fields: dict[str, object], successful: bool, code: int) -> None:
    run = run_of([], summary(**fields))
    (invocation,) = run["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (successful, code)
    assert run["properties"]["verdict"] == summary(**fields).verdict.value
    assert ("unreadable" in json.dumps(invocation)) is bool(fields.get("input_errors"))


@pytest.mark.parametrize(("allowed", "level"), [(True, "note"), (False, "error")])
def test_unchecked_passages_are_notified(allowed: bool, level: str) -> None:
    (invocation,) = run_of(None, summary(unchecked_allowed=allowed))["invocations"]
    unchecked = invocation["toolExecutionNotifications"][0]
    assert (unchecked["descriptor"]["id"], unchecked["level"]) == ("unchecked", level)
    assert unchecked["message"]["text"] == "1 of 5 passages unchecked: no counterpart: drift was not checked"


@settings(max_examples=25, deadline=None)
@given(HOSTILE)
def test_hostile_text_stays_text(phrase: str) -> None:
    (result,) = run_of([hostile_judgement(phrase)])["results"]
    texts = [result["message"]["text"], *(each["message"]["text"] for each in result["relatedLocations"])]
    links = [link for text in texts for link in re.findall(r"(?<!\\)\]\(([^)]*)\)", text)]
    assert set(links) <= {"1", "2"}
    assert len(rendered("sarif", RenderOptions(), [hostile_judgement(phrase)]).splitlines()) == 8


@given(HOSTILE)
def test_plain_text_links_nowhere(phrase: str) -> None:
    assert not re.search(r"(?<!\\)\]\(", plain(phrase))
