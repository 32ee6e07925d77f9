"""Word lists written as running text."""


def words(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())


def word_sequence(text: str) -> tuple[str, ...]:
    """The words of a list in order."""
    return tuple(text.split())
