"""Finds the inputs that the user names (files, folders, globs, `-`), in a deterministic order."""

import glob
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from tqcheck.core.errors import EmptyInputError, InputError
from tqcheck.readers.base import InputFile
from tqcheck.readers.excluding import excluding
from tqcheck.readers.lines import unreadable
from tqcheck.readers.own_files import own_file
from tqcheck.readers.unread_formats import unread_by_name

SUFFIXES = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".txt": "text",
    ".tsv": "tsv",
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".parquet": "parquet",
    ".po": "po",
    ".xliff": "xliff",
    ".xlf": "xliff",
    ".sdlxliff": "xliff",
    ".mxliff": "xliff",
    ".mqxliff": "xliff",
    ".tmx": "tmx",
}
"""The format of a file by its suffix; in a folder files with other suffixes are skipped."""

SUFFIXES_OF_STRINGS = {
    ".properties": "properties",
    ".xml": "android",
    ".json": "auto",
    ".arb": "json",
    ".ini": "ini",
    ".ftl": "fluent",
    ".resx": "resx",
    ".srt": "srt",
    ".vtt": "vtt",
}
"""The same for files that a folder may hold for other ends too: they are read where they are named."""

TRANSLATIONS_ALONE = frozenset(SUFFIXES_OF_STRINGS.values()) - {"auto"}
"""Formats that hold texts in one language, each under a key: their sources are in another such file."""

BILINGUAL = frozenset({"po", "xliff", "tmx"})
"""Formats that contain both passages and their sources."""

TABLES = frozenset({"tsv", "csv", "xlsx", "parquet", "auto"})
"""Formats that have, or may have, columns."""

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class PassedOver:
    """One of tqcheck's own files, which was skipped in a folder or among the matches of a glob."""

    name: str
    what: str
    """What the file is, as in `a baseline`."""


def find_inputs(
    names: Iterable[str],
    chosen_format: str | None = None,
    exclude: Sequence[str] = (),
    glossary: Path | None = None,
) -> Iterator[InputFile | PassedOver | InputError]:
    """The inputs that the names stand for, each once and in order, and the errors of names.

    A folder stands for the files in it and below, a glob for its matches, `-` for standard input. Hidden files are
    skipped unless they are named; files that match a pattern of `exclude` are always skipped. The format is the chosen
    one, else that of the suffix, else detected from the content. Formats without a reader are refused, and so are
    tqcheck's own files if they are named. The run's glossary is a table too, and no passages
    are read from it.
    """
    seen = {os.path.realpath(glossary)} if glossary else set[str]()
    excluded = excluding(exclude)
    any_excluded, nothing = False, True
    for name in names:
        for found in _found(name, excluded):
            if isinstance(found, InputError):
                nothing = False
                yield found
            elif found == STANDARD_INPUT or not excluded(found):
                if (real := os.path.realpath(found)) in seen:
                    continue
                seen.add(real)
                each = _unless_refused(found, chosen_format, named=found == name)
                nothing = nothing and isinstance(each, PassedOver)
                yield each
            else:
                any_excluded = True
    if nothing and (seen or any_excluded):
        yield EmptyInputError(
            "nothing is left to read: every file is excluded or one of tqcheck's own",
            cure="check the paths and --exclude, or pass --allow-empty",
        )


def _unless_refused(
    path: str, chosen_format: str | None, *, named: bool
) -> InputFile | PassedOver | InputError:
    if path != STANDARD_INPUT and (own := own_file(path)):
        what, cure = own
        return InputError(f"is {what}", _shown(path), cure=cure) if named else PassedOver(_shown(path), what)
    refusal = None if chosen_format else unread_by_name(path, _shown(path))
    return refusal or input_file(path, chosen_format)


def input_file(path: str, chosen_format: str | None = None) -> InputFile:
    """The file at a path, or standard input for `-`."""
    if path == STANDARD_INPUT:
        return InputFile("<stdin>", _open_standard_input, chosen_format or "auto")
    suffix = Path(path).suffix.lower()
    known = SUFFIXES.get(suffix) or SUFFIXES_OF_STRINGS.get(suffix, "auto")
    return InputFile(_shown(path), lambda: Path(path).open("rb"), chosen_format or known)


def _open_standard_input() -> BinaryIO:
    if sys.stdin is None or sys.stdin.closed:
        raise FileNotFoundError(0, "standard input is closed")
    return sys.stdin.buffer


def _found(name: str, excluded: Callable[[str], bool]) -> Iterator[str | InputError]:
    if name == STANDARD_INPUT:
        yield name
    elif _is_folder(name):
        message = f"no file to read in this folder ({' '.join(SUFFIXES)})"
        cure = f"check the path; files of strings ({' '.join(SUFFIXES_OF_STRINGS)}) are named, or found by a glob"
        yield from _or_else(_in_folder(name, excluded), _no_match(message, name, cure))
    elif os.path.lexists(name):
        yield name
    elif glob.has_magic(name):
        yield from _or_else(_matching(name, excluded), _no_match("no file matches", name))
    else:
        yield _no_match("no such file or folder", name)


def _matching(pattern: str, excluded: Callable[[str], bool]) -> Iterator[str | InputError]:
    # Not Path.glob, which takes no absolute patterns and does not skip hidden files.
    for match in sorted(glob.glob(pattern, recursive=True)):  # noqa: PTH207
        yield from _in_folder(match, excluded) if _is_folder(match) else (match,)


def _in_folder(folder: str, excluded: Callable[[str], bool]) -> Iterator[str | InputError]:
    faults: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=faults.append):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and not excluded(os.path.join(parent, name))  # noqa: PTH118
        )
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield str(Path(parent, name))
    for fault in faults:
        yield unreadable(fault, _shown(str(fault.filename)))


def _or_else(found: Iterable[str | InputError], fault: InputError) -> Iterator[str | InputError]:
    """The items of `found`, or the fault if there are none."""
    nothing = True
    for one in found:
        nothing = False
        yield one
    if nothing:
        yield fault


def _is_folder(name: str) -> bool:
    return os.path.isdir(name)  # noqa: PTH112 - Path.is_dir raises if a parent folder is not accessible


def _no_match(message: str, name: str, cure: str = "check the path") -> InputError:
    return InputError(message, _shown(name), cure=cure)


def _shown(path: str) -> str:
    """The path as valid text: bytes that are not UTF-8, which would break reports, are escaped."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
