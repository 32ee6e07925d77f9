"""The page on paper: whole cards, no half-empty pages, nothing that only a screen can do."""

from collections.abc import Iterator

import pytest

from tests.builders import finding, judgement, passage
from tests.reporters.html.browser import CHROMIUM, Opened, Opener
from tests.reporters.html.printing import printed
from tests.reporters.html.samples import batch, rendered
from tests.reporters.samples import summary
from tqcheck.core.finding import Evidence
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Route
from tqcheck.rules import ALL_RULES

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="Chromium is not installed: apt-get install chromium"
)

SENTENCE = "The minister said on Monday that exports rose in the first half of the year and imports fell. "
EVIDENCE = (Evidence(Route.RETRANSLATION, "a", "imports fell"),)


def cards(*sentences: int) -> Iterator[Judgement]:
    """Failed passages of so many sentences each, beside two counterparts, each with two findings."""
    for number, count in enumerate(sentences):
        text = (SENTENCE * count).strip()
        yield judgement(
            finding(0, 3, text="The", evidence=EVIDENCE),
            finding(4, 12, text="minister", evidence=EVIDENCE),
            passage=passage(text, text, text, id=f"p{number}"),
        )


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_cards_are_whole_and_no_page_is_half_empty(opened: Opener, paper: str) -> None:
    sizes = [1, 4, 2, 3, 1, 3, 2, 4, 1] * 3
    sheets = printed(opened(rendered(cards(*sizes))), paper)
    assert len(sheets.cards()) == len(sizes)
    assert [number for number, (first, last) in sheets.cards().items() if first != last] == []
    assert max(sheets.empty()) < 0.5


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_card_that_would_leave_half_a_page_empty_goes_over_to_the_next(opened: Opener, paper: str) -> None:
    sheets = printed(opened(rendered(cards(*[2, 16, 3, 30, 60, 1, 20, 12] * 2))), paper)
    assert any(first != last for first, last in sheets.cards().values())
    assert max(sheets.empty()) < 0.5


HIDDEN = (
    "#theme",
    "#filters",
    "#review",
    "#more",
    "#evidence",
    ".decision",
    "summary",
    ".passage details",
    ".spread details",
)


def on_paper(report: Opened) -> Opened:
    """The report as it is laid out for paper."""
    report.page.emulate_media(media="print")
    return report


def test_nothing_is_on_paper_that_only_a_screen_can_do(opened: Opener) -> None:
    report = opened(rendered(batch()))
    for shown in report.page.locator("summary").all():
        assert shown.is_visible()
    on_paper(report)
    for control in HIDDEN:
        assert [each.is_visible() for each in report.page.locator(control).all()].count(True) == 0, control
    assert report.page.locator("article").count() == 5
    columns = "side => getComputedStyle(side.parentElement).display"
    assert {side.evaluate(columns) for side in report.page.locator(".side").all()} == {"block"}


def test_all_rules_of_the_table_are_on_paper(opened: Opener) -> None:
    report = on_paper(opened(rendered(batch(), summary(rules=dict.fromkeys(ALL_RULES, 1)))))
    rows = report.page.locator(".by-rule tbody tr").all()
    assert len(rows) == len(ALL_RULES)
    assert all(row.is_visible() for row in rows)


def test_paper_is_white_whatever_the_theme(opened: Opener) -> None:
    report = opened(rendered(batch()), color_scheme="light")
    report.page.get_by_role("button", name="Dark theme").click()
    on_paper(report)
    assert report.page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == (
        "rgb(255, 255, 255)"
    )
    assert report.page.locator("h2").first.evaluate("title => getComputedStyle(title).color") == (
        "rgb(29, 33, 38)"
    )


def test_paper_says_how_many_of_the_passages_are_on_it(opened: Opener) -> None:
    report = on_paper(opened(rendered(cards(*[1] * 51))))
    assert report.page.locator("#printed").inner_text() == "On paper: the first 50 of them."
    assert on_paper(opened(rendered(batch()))).page.locator("#printed").is_hidden()


def test_paper_says_what_was_decided(opened: Opener) -> None:
    report = opened(rendered(batch()))
    report.page.get_by_role("button", name="Not an error").first.click()
    report.page.get_by_label("Why?").first.fill("their spelling")
    said = "item => getComputedStyle(item, '::after').content"
    item = on_paper(report).page.locator(".findings li").first
    assert item.evaluate(said) == '"Reviewed: Not an error: their spelling"'
