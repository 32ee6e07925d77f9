"""Libraries that only some engines need."""

from collections.abc import Sequence

from tqcheck.errors import UsageError


def refuse_without(names: Sequence[str], needing: str, extra: str) -> None:
    """Raise UsageError where one of the libraries cannot be imported."""
    for name in names:
        try:
            __import__(name)
        except ImportError as fault:
            raise UsageError(
                f"{needing}: needs {fault.name}, which is not installed",
                cure=f"pip install 'tqcheck[{extra}]'",
            ) from None
