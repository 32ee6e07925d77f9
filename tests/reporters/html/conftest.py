"""A browser for the tests that need one, and reports opened in it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.reporters.html.browser import WIDE, Opened, Opener, started
from tests.reporters.html.samples import batch, rendered


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = started(playwright)
        yield chromium
        chromium.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    """Opens pages; whatever a test does there, nothing but the file is asked for and nothing is complained of.

    `before` is a script that runs in the page before the page's own.
    """
    reports: list[Opened] = []

    def open_report(page: str, width: int = WIDE, *, before: str = "", **options: Any) -> Opened:
        path = tmp_path / "report.html"
        path.write_text(page, encoding="utf-8")
        tab = browser.new_page(viewport={"width": width, "height": 900}, **options)
        tab.add_init_script(before)
        reports.append(Opened(tab).open(path))
        return reports[-1]

    yield open_report
    for report in reports:
        assert set(report.requests) == {(tmp_path / "report.html").as_uri()}
        assert report.complaints == []
        report.page.close()


@pytest.fixture
def report(opened: Opener) -> Opened:
    return opened(rendered(batch()))
