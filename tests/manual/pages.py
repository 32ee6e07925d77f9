"""The pages of the manual: the README and everything in `docs/`."""

import re
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = (ROOT / "README.md", *sorted(DOCS.rglob("*.md")))
GENERATED = DOCS / "reference" / "commands.md"


def text(*pages: Path) -> str:
    """The text of these pages, one after another."""
    return "\n".join(page.read_text(encoding="utf-8") for page in pages)


def section(page: str, heading: str) -> str:
    """The text under a heading of the second level, on a page in `docs/`."""
    (found,) = re.findall(rf"^## {heading}\n(.*?)(?=^## |\Z)", text(DOCS / page), re.MULTILINE | re.DOTALL)
    return str(found)


def snippet(page: str, heading: str) -> Any:
    """The only block of YAML in a section."""
    (found,) = re.findall(r"^```yaml\n(.*?)^```", section(page, heading), re.MULTILINE | re.DOTALL)
    return yaml.safe_load(found)
