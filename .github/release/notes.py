"""Prints the changelog's section of a version; refuses a release whose tag, version and changelog do not agree.

python .github/release/notes.py v1.2.3
"""

import re
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_VERSION = re.compile(r'^__version__ = "(.+)"$', re.MULTILINE)


def notes(tag: str, version: str, changelog: str) -> str:
    """The section. Raises ValueError, with what has to be done, where there is something wrong."""
    if tag != f"v{version}":
        raise ValueError(f"the tag {tag} is not v{version}: tag the commit that sets the version")
    _, *sections = re.split(r"^## ", changelog, flags=re.MULTILINE)
    title, _, body = sections[0].partition("\n") if sections else ("", "", "")
    if title.split(" ")[0] != version:
        raise ValueError(
            f"the newest section of CHANGELOG.md is not {version}: rename it, with the date behind it"
        )
    if not body.strip():
        raise ValueError(f"CHANGELOG.md says nothing about {version}")
    return body.strip() + "\n"


def main() -> None:
    """Print the section of the tag that is given."""
    found = _VERSION.search((_ROOT / "tqcheck/version.py").read_text(encoding="utf-8"))
    version = found[1] if found else ""
    try:
        sys.stdout.write(notes(sys.argv[1], version, (_ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))
    except ValueError as fault:
        sys.exit(f"no release: {fault}")


if __name__ == "__main__":
    main()
