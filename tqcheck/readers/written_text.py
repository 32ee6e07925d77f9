"""A text that stands in its file in parts: with escapes, inline codes or line ends that are not its own."""

from tqcheck.core.passage import Location, Place


class WrittenText:
    """Puts a text together from the parts in which it is written."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._places: list[Place] = []
        self._length = 0
        self._next: tuple[int, int] | None = None

    @property
    def text(self) -> str:
        """The parts so far."""
        return "".join(self._parts)

    @property
    def is_empty(self) -> bool:
        """Whether there is no part so far."""
        return not self._places

    def add(self, text: str, line: int, column: int) -> None:
        """A part that is written as it reads."""
        self._begin(line, column)
        self._parts.append(text)
        self._length += len(text)
        head, newline, tail = text.rpartition("\n")
        self._next = (line + head.count("\n") + 1, len(tail) + 1) if newline else (line, column + len(text))

    def add_written_otherwise(self, text: str, line: int, column: int) -> None:
        """A part that stands for what is written there."""
        self.add(text, line, column)
        self._next = None

    def location(self, file: str, line: int) -> Location:
        """Where it begins and goes on; the line given where nothing is written."""
        if not self._places:
            return Location(file, line)
        first, *others = self._places
        return Location(file, first.line, first.column, verbatim=True, places=tuple(others))

    def _begin(self, line: int, column: int) -> None:
        if self._next != (line, column):
            self._places.append(Place(self._length, line, column))
