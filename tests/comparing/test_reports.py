"""What the reports of a comparison look like: golden files that a person has looked at."""

import json
from pathlib import Path

import pytest

from tests.comparing.runs import SIGNED, found, judged, report, saved
from tests.reporters.golden import assert_golden
from tqcheck.comparing.report import ComparisonReport
from tqcheck.comparing.report_json import json_report
from tqcheck.comparing.report_markdown import markdown_report
from tqcheck.comparing.report_text import text_report
from tqcheck.core.judgement import Judgement
from tqcheck.reporters.base import RenderOptions

FOLDER = Path(__file__).parent / "golden"
LONG = "After three days of talks in Geneva, and against the advice of the ministry, the two sides agreed "


def sample() -> ComparisonReport:
    """Twenty passages and more, of which some are better and some worse, one unchecked, one in one run alone."""
    same = [judged(f"p{number}", 0.5 + number / 100, line=number + 4) for number in range(18)]
    money = LONG + "to spend $20 billion."
    first: list[Judgement] = [
        judged("hostile | id", 0.9, text="Rates rose. <b>@team</b>\x1b[31m", line=1),
        judged("money", 0.3, found("$20 billion", money), found("talks", money, "TQ101"), text=money, line=2),
        judged("alone", None, line=3),
        *same,
        judged("first only", line=30),
    ]
    paid = LONG + "to spend $200 billion."
    later = [
        judged("hostile | id", 0.2, *(found("Rates", rule=code) for code in ("TQ102", "TQ103")), line=1),
        judged("money", 0.8, found("talks", paid, "TQ101"), text=paid, line=2, source="另一个"),
        judged("alone", 0.5, line=3),
        *same[:-1],
        judged("p17", 0.6, *[found("Rates", rule="TQ201")] * 7, line=21),
    ]
    return report(
        saved(first, "yesterday.jsonl"),
        saved(later, "today.jsonl", signature=SIGNED.replace("m#1", "m#2")),
        saved(first, "again.jsonl"),
        allow_different=True,
    )


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("text", RenderOptions()),
        ("text-narrow-coloured", RenderOptions(width=60, colour=True)),
    ],
)
def test_text(name: str, options: RenderOptions) -> None:
    assert_golden(f"{name}.txt", text_report(sample(), options), FOLDER)


def test_markdown() -> None:
    text = markdown_report(sample())
    assert_golden("markdown.md", text, FOLDER)
    assert "@team" not in text
    assert "<b>" not in text


def test_json() -> None:
    text = json_report(sample())
    assert_golden("json.json", text, FOLDER)
    assert [each["label"] for each in json.loads(text)["runs"]] == ["A", "B", "C"]


def test_the_signature_is_that_of_what_was_compared() -> None:
    once, again = sample().signature, sample().signature
    assert once == again
    other = report(saved([judged("p", 0.5)]), saved([judged("p", 0.6)])).signature
    assert other.startswith("tqcheck:")
    assert "|test:paired-bootstrap|p:two-sided|resamples:1000|seed:12345|pairs:id|" in other
    digests = [part for part in other.split("|") if part[:2] in {"A:", "B:"}]
    assert digests[0][2:] != digests[1][2:]
