"""Engines that make counterparts, by the name in front of the colon of `--translator`: a new one is one line here."""

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from tqcheck.errors import UsageError, quoted
from tqcheck.protocols import Translator
from tqcheck.translators.command import Command

RECORDED = "recorded"
"""No engine: what the input holds is all there is."""


class EngineOptions(NamedTuple):
    """What the command line says of engines besides their specification."""

    version: str | None = None
    """`--engine-version`"""


class MakeEngine(Protocol):
    """Makes the engine that the part behind the colon names, without loading anything heavy."""

    def __call__(self, written: str, options: EngineOptions) -> Translator:
        """Raises UsageError where it names none."""
        ...


def _command(written: str, options: EngineOptions) -> Translator:
    return Command.of(written, options.version)


ENGINES: Mapping[str, MakeEngine] = {"command": _command}


def engine(specification: str, options: EngineOptions) -> Translator | None:
    """The engine that a specification names, None for `recorded`; raises UsageError where there is no such engine."""
    if specification == RECORDED:
        return None
    kind, colon, written = specification.partition(":")
    if kind not in ENGINES or not colon:
        known = ", ".join((RECORDED, *(f"{name}:…" for name in ENGINES)))
        raise UsageError(f"unknown engine {quoted(specification)}", cure=f"known are {known}")
    return ENGINES[kind](written, options)
