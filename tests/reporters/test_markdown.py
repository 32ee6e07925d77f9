"""The comment for a merge request."""

import io
import re

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt

from tests.builders import finding, judgement
from tests.reporters.golden import assert_golden, rendered
from tests.reporters.hostile import HOSTILE, PHRASES, hostile_judgement
from tests.reporters.samples import summary
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.markdown import COMMENT, STEP_SUMMARY, MarkdownReporter, Room
from tqcheck.reporters.markdown_text import code, prose

PAGE = MarkdownIt("commonmark").enable(["table", "strikethrough"])
TAGS = {"h3", "p", "table", "thead", "tbody", "tr", "th", "td", "code", "br", "sub"}


def test_golden() -> None:
    assert_golden("run.md", rendered("markdown", RenderOptions()))


def html(phrase: str) -> str:
    return str(PAGE.render(rendered("markdown", RenderOptions(), [hostile_judgement(phrase)])))


@settings(deadline=None)
@given(HOSTILE)
def test_passages_bring_no_markup(phrase: str) -> None:
    page = html(phrase)
    assert set(re.findall(r"<([a-z0-9]+)", page)) <= TAGS
    assert page.count("<tr>") == html("word").count("<tr>")


@pytest.mark.parametrize("phrase", PHRASES)
def test_nothing_calls_or_links_anyone(phrase: str) -> None:
    page = html(phrase)
    outside_code = re.sub(r"<code>.*?</code>", "", page)
    assert not re.search(r"[@#!$%~][a-z0-9\"]", outside_code.replace("&quot;", '"').replace("&amp;", "&"))
    assert "<a" not in page


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words, 40 - 50", "plain words, 40 - 50"),
        ("a|b", "a&#124;b"),
        ("@team", "&#64;\u2060team"),
        ("1 < 2", "1 &#60; 2"),
        ("two\nlines", "two lines"),
    ],
)
def test_prose(text: str, shown: str) -> None:
    assert prose(text) == shown
    assert code(text) == f"<code>{shown.replace(chr(0x2060), '')}</code>"


@pytest.mark.parametrize("room", [COMMENT, STEP_SUMMARY])
def test_stays_within_what_hosts_take(room: Room) -> None:
    stream = io.StringIO()
    reporter = MarkdownReporter(stream, RenderOptions(), room)
    wide = judgement(finding(text="漢|" * 300, message="<@>" * 200))
    for _ in range(2000):
        reporter.add(wide)
    reporter.finish(summary(warnings=("w|" * 500,) * 100))
    report = stream.getvalue()
    rows = len(re.findall(r"TQ102 changed-number", report))
    assert len(report.encode()) <= room.length
    assert f"Not shown here: {2000 - rows} more." in report
    assert rows > 10


def test_a_full_page_is_not_written_to_any_further() -> None:
    stream = io.StringIO()
    reporter = MarkdownReporter(stream, RenderOptions(), Room(10, 0))
    reporter.add(judgement(finding()))
    reporter.finish(summary())
    assert "changed-number" not in stream.getvalue()
    assert "Not shown here: 1 more." in stream.getvalue()
