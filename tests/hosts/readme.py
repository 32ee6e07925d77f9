"""The snippets of the README: what the tests run is what users copy."""

import re
from pathlib import Path
from typing import Any

import yaml

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def section(heading: str) -> str:
    """What stands under a heading of the third level."""
    (found,) = re.findall(rf"^### {heading}\n(.*?)(?=^##)", README, re.MULTILINE | re.DOTALL)
    return str(found)


def snippet(heading: str) -> Any:
    """The YAML in a section."""
    (found,) = re.findall(r"^```yaml\n(.*?)^```", section(heading), re.MULTILINE | re.DOTALL)
    return yaml.safe_load(found)
