"""Where the lines of a text begin: from an offset to line and column."""

import re
from bisect import bisect_right


class LineStarts:
    """The beginnings of a text's lines, found once."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
