"""The notes of a release: the newest section of the changelog, where tag, version and section agree.

    python -m tests.release.notes v0.2.0 > notes.md

It runs in a checkout, on Python alone. What disagrees goes to standard error, a line each, with exit code 2.
"""

import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

TAG = re.compile(r"v(\d+\.\d+\.\d+)")
_HEADING = re.compile(r"^## (.*)$", re.MULTILINE)
_DATED = re.compile(r"(\S+) \((\S+)\)")
_VERSION = re.compile(r'^__version__ = "(.*)"$', re.MULTILINE)
# GitHub breaks the lines of a release's notes where the text has a line end; the changelog is wrapped.
_WRAPPED = re.compile(r"(?<=\S)\n *(?=\S)(?!#|>|\||[-*] |\d+\. |```)")


class ReleaseError(Exception):
    """A repository that is not ready for this tag: `problems` has a line for each thing to mend."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class Located:
    """Something that stands on a line (from 1) of a file."""

    text: str
    path: Path
    line: int

    @property
    def place(self) -> str:
        """Where a reader finds it."""
        return f"{self.path}:{self.line}"


@dataclass(frozen=True)
class Section:
    """A part of the changelog: its heading, and what stands below it."""

    heading: Located
    body: str


def release_notes(root: Path, tag: str) -> str:
    """The notes for a tag of the checkout in `root`.

    Raises:
        ReleaseError: the tag, the package's version and the changelog's newest section disagree.
    """
    named = TAG.fullmatch(tag)
    if named is None:
        raise ReleaseError([f'tag "{tag}": not a version; name it like v1.2.3'])
    section = newest_section(root)
    problems = [*_in_version(package_version(root), named[1]), *_in_section(section, named[1])]
    if problems:
        raise ReleaseError(problems)
    return f"{_WRAPPED.sub(' ', section.body)}\n"


def package_version(root: Path) -> Located:
    """The version as the build reads it: from the file that `tool.hatch.version` in pyproject.toml names."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    path = Path(project["tool"]["hatch"]["version"]["path"])
    content = (root / path).read_text(encoding="utf-8")
    found = _VERSION.search(content)
    if found is None:
        raise ReleaseError([f'{path}: no line __version__ = "..."'])
    return Located(found[1], path, _line(content, found.start()))


def newest_section(root: Path) -> Section:
    """The first section of CHANGELOG.md, without the lines around it that are blank."""
    path = Path("CHANGELOG.md")
    content = (root / path).read_text(encoding="utf-8")
    headings = list(_HEADING.finditer(content))
    if not headings:
        raise ReleaseError([f'{path}: no section; write "## VERSION (DATE)" and what is new'])
    first, *others = headings
    end = others[0].start() if others else len(content)
    heading = Located(first[1].strip(), path, _line(content, first.start()))
    return Section(heading, content[first.end() : end].strip())


def _in_version(version: Located, wanted: str) -> Iterator[str]:
    if version.text != wanted:
        yield f"{version.place}: version {version.text}, but the tag is v{wanted}; correct one of them"


def _in_section(section: Section, wanted: str) -> Iterator[str]:
    heading = section.heading
    dated = _DATED.fullmatch(heading.text)
    if dated is None or dated[1] != wanted:
        cure = f'name it "{wanted} (YYYY-MM-DD)"'
        yield f'{heading.place}: the newest section is "{heading.text}", but the tag is v{wanted}; {cure}'
    elif not _is_date(dated[2]):
        yield f'{heading.place}: "{dated[2]}" is not a date; write YYYY-MM-DD'
    elif not section.body:
        yield f"{heading.place}: nothing under the newest section; write what is new"


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _line(content: str, offset: int) -> int:
    return content.count("\n", 0, offset) + 1


def main(arguments: Sequence[str]) -> int:
    """Write the notes to standard output; the exit code."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m tests.release.notes TAG > FILE\n")
        return 2
    try:
        notes = release_notes(Path(), arguments[0])
    except ReleaseError as error:
        sys.stderr.write("".join(f"error: {problem}\n" for problem in error.problems))
        return 2
    sys.stdout.write(notes)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
