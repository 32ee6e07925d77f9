"""Readers of word lists in strings, and of tables in files."""

from collections.abc import Iterator
from importlib.resources import files


def words(text: str) -> frozenset[str]:
    """The set of words in a string, separated by white space."""
    return frozenset(text.split())


def word_sequence(text: str) -> tuple[str, ...]:
    """The words in a string, separated by white space, in order."""
    return tuple(text.split())


def table_lines(package: str, name: str) -> Iterator[str]:
    """The lines of a package's table, without comments (`#`) and blank lines."""
    for line in files(package).joinpath(name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line
