"""Maps a text to its places in a file, where escapes, inline codes or line ends divide it into parts."""

from tqcheck.core.passage import Location, Place


class WrittenText:
    """Assembles a text from its parts in a file."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._places: list[Place] = []
        self._length = 0
        self._next: tuple[int, int] | None = None

    @property
    def text(self) -> str:
        """The text of the parts so far."""
        return "".join(self._parts)

    @property
    def is_empty(self) -> bool:
        """Whether there is no part so far."""
        return not self._places

    def add(self, text: str, line: int, column: int) -> None:
        """Add a part that the file has unchanged at this place."""
        self._begin(line, column)
        self._parts.append(text)
        self._length += len(text)
        head, newline, tail = text.rpartition("\n")
        self._next = (line + head.count("\n") + 1, len(tail) + 1) if newline else (line, column + len(text))

    def add_written_otherwise(self, text: str, line: int, column: int) -> None:
        """Add a part that is written differently in the file, as an escape is."""
        self.add(text, line, column)
        self._next = None

    def location(self, file: str, line: int) -> Location:
        """The place of the text's beginning, and those of its further parts; `line` if there are no parts."""
        if not self._places:
            return Location(file, line)
        first, *others = self._places
        return Location(file, first.line, first.column, verbatim=True, places=tuple(others))

    def _begin(self, line: int, column: int) -> None:
        if self._next != (line, column):
            self._places.append(Place(self._length, line, column))
