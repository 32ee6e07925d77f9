"""Where a finding is: the path of the file as other programs expect it, and the flagged region."""

import os
from typing import NamedTuple
from urllib.parse import quote

from tqcheck.core.finding import Finding
from tqcheck.core.passage import Location, Passage
from tqcheck.reporters.base import RenderOptions


class Region(NamedTuple):
    """Start and end (exclusive) of a flagged phrase; no end where only the beginning of its text is known."""

    start: Location
    end: Location | None


def region_of(passage: Passage, finding: Finding) -> Region:
    """The finding's place in the file; where the text is escaped there, the place where it begins."""
    start = passage.location.at(passage.text, finding.start)
    return Region(start, passage.location.at(passage.text, finding.end) if start.verbatim else None)


def path_of(file: str, options: RenderOptions) -> str:
    """The file's path relative to the root where it lies below that, else absolute; with slashes.

    Where the folder is unknown, and for what is no file (`<stdin>`), it is the name as it was given.
    """
    if not options.folder or file.startswith("<"):
        return file
    path = _slashed(os.path.normpath(os.path.join(options.folder, file)))  # noqa: PTH118 - only text
    return path.removeprefix(_slashed(options.root or options.folder).rstrip("/") + "/")


def uri_of(path: str) -> str:
    """A path as a URI reference: relative for a relative path, `file:` for an absolute one."""
    is_absolute = path.startswith("/")
    return ("file://" if is_absolute else "") + quote(path, safe="/", errors="surrogatepass")


def _slashed(path: str) -> str:
    return path.replace(os.sep, "/")
