"""Which file holds the sources of a file that holds translations alone: `--source-file`."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path, PurePath

from tqcheck.core.errors import InputError, quoted
from tqcheck.readers.language_in_name import without_language

_ANY_FOLDERS, _ANY = "**", "*"


@dataclass(frozen=True, slots=True)
class SourcePattern:
    """A path, or a pattern for the paths of several files.

    A `*` in a name stands for what the translations' path has in that place, counted from its end: `locales/en/*.json`
    is `locales/en/menu.json` for `locales/de/menu.json`. The language at the end of a name is left out where there is
    such a file: `i18n/*.properties` is `i18n/menu.properties` for `i18n/menu_de.properties`. `**` stands for any
    folders.
    """

    pattern: str

    def __post_init__(self) -> None:
        """Raises ValueError for what is no pattern."""
        names = self._names
        if not names:
            raise ValueError("expected the path of a file")
        if sum(name == _ANY_FOLDERS for name in names) > 1:
            raise ValueError(f"expected ** once at most, not {quoted(self.pattern)}")
        if names[-1] == _ANY_FOLDERS or any(name != _ANY_FOLDERS and name.count(_ANY) > 1 for name in names):
            raise ValueError(
                f"expected one * at most in the name of a file or folder, not {quoted(self.pattern)}"
            )

    def path_for(self, translations: str) -> str | None:
        """The file of sources for a file of translations; None where that is the file of sources itself.

        Raises InputError where there is none.
        """
        candidates = list(dict.fromkeys(self._candidates(translations)))
        for candidate in candidates:
            if _is_same(candidate, translations):
                continue
            if os.path.lexists(candidate):
                return _shown(candidate, translations)
        if any(_is_same(candidate, translations) for candidate in candidates):
            return None
        if not candidates:
            raise InputError(
                f"has no source file: {quoted(self.pattern)} has more folders than its path",
                translations,
                cure="check --source-file",
            )
        raise InputError(
            f"its source file {_shown(candidates[-1], translations)} does not exist",
            translations,
            cure="check --source-file",
        )

    @property
    def is_fixed(self) -> bool:
        """Whether it is the path of one file."""
        return _ANY not in self.pattern

    @property
    def _names(self) -> tuple[str, ...]:
        return PurePath(self.pattern).parts

    def _candidates(self, translations: str) -> Iterator[str]:
        if self.is_fixed:
            yield self.pattern
            return
        is_absolute = PurePath(self.pattern).is_absolute()
        path = Path.cwd() / translations if is_absolute else Path(_relative(translations))
        options = self._options(PurePath(os.path.normpath(path)).parts)
        for names in product(*options):
            yield str(PurePath(*names))

    def _options(self, path: Sequence[str]) -> list[Sequence[str]]:
        """For each part of the source's path what it may be; one that may be nothing makes all of it nothing."""
        names = self._names
        if _ANY_FOLDERS not in names:
            return [_filled(name, path, number - len(names)) for number, name in enumerate(names)]
        at = names.index(_ANY_FOLDERS)
        after = len(names) - at - 1
        if len(path) < at + after:
            return [()]
        return [
            *(_filled(name, path, number) for number, name in enumerate(names[:at])),
            *((name,) for name in path[at : len(path) - after]),
            *(_filled(name, path, number - after) for number, name in enumerate(names[at + 1 :])),
        ]


def _filled(name: str, path: Sequence[str], place: int) -> Sequence[str]:
    """A part of a pattern, with what the path has in its place."""
    head, star, tail = name.partition(_ANY)
    if not star:
        return (name,)
    if not -len(path) <= place < len(path):
        return ()
    there = path[place]
    is_file = place == -1
    stem = PurePath(there).stem if is_file else there
    if len(there) > len(head + tail) and there.startswith(head) and there.endswith(tail):
        stem = there[len(head) : len(there) - len(tail)]
    return (head + without_language(stem) + tail, head + stem + tail)


def _shown(path: str, beside: str) -> str:
    """The path relative to the current folder, if the other file's is: a configuration has absolute ones."""
    shorter = path if PurePath(beside).is_absolute() else _relative(path)
    return path if shorter.startswith("..") else shorter


def _relative(path: str) -> str:
    return os.path.relpath(path) if os.path.isabs(path) else os.path.normpath(path)  # noqa: PTH117


def _is_same(one: str, other: str) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)
