"""Word lists written as running text, and tables of words in files of their own."""

from collections.abc import Iterator
from importlib.resources import files


def words(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())


def word_sequence(text: str) -> tuple[str, ...]:
    """The words of a list in order."""
    return tuple(text.split())


def table_lines(package: str, name: str) -> Iterator[str]:
    """The lines of a table in a package, without comments (`#`) and blank lines."""
    for line in files(package).joinpath(name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line
