"""Libraries that come with an extra, for what only some runs need."""

from collections.abc import Sequence

from tqcheck.core.errors import UsageError


def refuse_without(names: Sequence[str], who_needs: str, extra: str) -> None:
    """Raise UsageError where one of the libraries cannot be imported; `who_needs` is its subject and verb."""
    for name in names:
        try:
            __import__(name)
        except ImportError as fault:
            raise UsageError(
                f"{who_needs} {fault.name}, which is not installed", cure=f"pip install 'tqcheck[{extra}]'"
            ) from None
