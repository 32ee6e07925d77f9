"""Debian's Chromium, and a report opened in it that may ask nobody for anything and complain of nothing."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, Playwright

CHROMIUM = shutil.which("chromium")
WIDE = 1200
"""Of a window on a desk, in pixels."""


def started(playwright: Playwright) -> Browser:
    """The browser, without a window."""
    return playwright.chromium.launch(executable_path=CHROMIUM)


@dataclass
class Opened:
    """A report in a tab, with all that went over the tab's edge."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    """Errors, console messages (the policy's refusals are among them) and dialogs."""

    def __post_init__(self) -> None:
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))

    def open(self, path: Path) -> "Opened":
        """Go to the file."""
        self.page.goto(path.as_uri())
        return self

    @property
    def ids(self) -> list[str]:
        """The passages that are shown, in order."""
        return self.page.locator("article h2").all_inner_texts()

    @property
    def told(self) -> str:
        """What it says of how much is shown."""
        return self.page.locator("#shown").inner_text()

    @property
    def bubble(self) -> Locator:
        """Where evidence appears."""
        return self.page.locator("#evidence")

    def choose(self, **wanted: str) -> None:
        """Set filters, and wait until they hold."""
        for name, value in wanted.items():
            place = self.page.locator(f"#filters [name={name}]")
            if name == "search":
                place.fill(value)
            elif name == "suppressed":
                place.check()
            else:
                place.select_option(value)
        self.page.wait_for_timeout(200 if "search" in wanted else 40)

    def width(self) -> int:
        """How wide the page is, beyond the window's edge too."""
        return int(self.page.evaluate("document.documentElement.scrollWidth"))


Opener = Callable[..., Opened]
"""Opens a page's text in a tab of its own; see conftest."""
