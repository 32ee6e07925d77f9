"""The site as it is built: it asks no other host for anything, and its search works on a page opened as a file.

Skipped where MkDocs or Chromium is not installed (`make docs`; `apt-get install chromium`).
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.manual.pages import ROOT
from tqcheck.rules import ALL_RULES

pytest.importorskip("mkdocs", reason="MkDocs is not installed: pip install 'tqcheck[docs]'")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_every_rule_has_its_page(site: Path) -> None:
    table = (site / "reference" / "rules.html").read_text(encoding="utf-8")
    for code, rule in ALL_RULES.items():
        assert f'href="rules/{code}.html"' in table
        assert rule.name in (site / "reference" / "rules" / f"{code}.html").read_text(encoding="utf-8")


def test_pages_load_nothing_from_elsewhere(site: Path) -> None:
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert re.findall(r'<(?:script|img|iframe)[^>]* src="?(?:https?:)?//', text) == [], page
        assert (
            re.findall(r'<link[^>]* rel="?(?:stylesheet|preconnect)[^>]* href="?(?:https?:)?//', text) == []
        ), page


def test_the_search_works_without_a_server(site: Path) -> None:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    api = pytest.importorskip("playwright.sync_api")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto((site / "how-to" / "caching.html").as_uri())
        page.wait_for_function("typeof __index !== 'undefined' && document.querySelector('iframe') !== null")
        page.locator("[data-md-component=search-query]").press_sequentially("strict-baseline", delay=20)
        found = page.locator(".md-search-result__item")
        found.nth(1).wait_for(state="attached", timeout=20_000)
        assert "old-findings.html" in str(found.first.locator("a").first.get_attribute("href"))
        assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
        browser.close()
