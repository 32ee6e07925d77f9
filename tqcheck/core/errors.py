"""What can go wrong that the user can put right; each error's text is one line that says how."""

import unicodedata
from typing import Self

_SHOWN = 60


class TqcheckError(Exception):
    """An error with a place and a cure: `FILE:LINE: what is wrong; cure`, always one line."""

    def __init__(
        self, message: str, file: str | None = None, line: int | None = None, cure: str | None = None
    ) -> None:
        # All of them go to `args`, so that an error survives the way back from a worker process.
        super().__init__(message, file, line, cure)
        self.message = message
        self.file = file
        self.line = line
        self.cure = cure

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        said = f"{self.message}; {self.cure}" if self.cure else self.message
        return one_line(f"{place}: {said}" if place else said)

    def at(self, file: str, line: int | None = None) -> Self:
        """The same error, in that place."""
        return type(self)(self.message, file, line, self.cure)


class InputError(TqcheckError):
    """Passages that cannot be read. Readers yield it for a bad record and go on with the next."""


class EmptyInputError(InputError):
    """An input without a single passage, good or bad; `--allow-empty` lets it pass."""


class UsageError(TqcheckError):
    """A command line that makes no sense."""


class ConfigError(TqcheckError):
    """A configuration that makes no sense."""


class ModelError(TqcheckError):
    """A file of the learned checker that is missing, damaged or of another version."""


class TranslatorError(TqcheckError):
    """An engine that is not there, or gives no translations: trouble with it says nothing about the passages."""


class WorkerLostError(TqcheckError):
    """The machine took away what the run needs, such as a worker process: it says nothing about the passages."""


def one_line(text: str) -> str:
    """The text with all that could break a line or disturb a terminal written as escapes."""
    if text.isprintable():
        return text
    return "".join(char if _harmless(char) else _escaped(char) for char in text)


def quoted(text: str) -> str:
    """A phrase of the user's as it is shown in a message: in quotation marks, shortened, on one line."""
    return '"' + one_line(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…") + '"'


def _harmless(char: str) -> bool:
    return char.isprintable() or unicodedata.category(char) == "Zs"


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
