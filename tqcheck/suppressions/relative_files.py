"""File names relative to a suppression file: the same wherever the run was started."""

import os
from pathlib import Path

from tqcheck.core.errors import one_line


class RelativeFiles:
    """Names relative to a folder, with forward slashes on every system; links among the folders are followed."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.path.realpath(folder)
        self._known: dict[str, str] = {}

    def name(self, file: str) -> str:
        """The file's name from the folder; what is no file's name (`<stdin>`) stays as it is."""
        if file not in self._known:
            self._known[file] = one_line(self._relative(file))
        return self._known[file]

    def _relative(self, file: str) -> str:
        if file.startswith("<") and file.endswith(">"):
            return file
        folder, name = os.path.split(file)
        whole = os.path.join(os.path.realpath(folder or os.curdir), name)  # noqa: PTH118 - Path would drop `..`
        try:
            return Path(os.path.relpath(whole, self._folder)).as_posix()
        except ValueError:  # on another drive of Windows
            return Path(whole).as_posix()
