"""Word lists written as running text."""


def words(written: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(written.split())
