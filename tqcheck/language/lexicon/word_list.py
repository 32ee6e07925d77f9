"""Word lists written as running text."""


def words(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())
