"""Engines that make counterparts, by the name in front of the colon of `--translator`: a new one is one line here.

Each is imported where it is made: most runs have none, and start without HTTP, processes and models.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, Protocol

from tqcheck.core.errors import UsageError, quoted
from tqcheck.counterparts.engines.base import Engines, Translator
from tqcheck.counterparts.models import lock_file
from tqcheck.counterparts.models.lock_file import LockFile
from tqcheck.counterparts.models.store import Store
from tqcheck.counterparts.translation import Direction
from tqcheck.judging.signature import RECORDED


class EngineOptions(NamedTuple):
    """What the command line says of engines besides their specification."""

    version: str | None = None
    """`--engine-version`"""
    allow_remote: bool = False
    """Whether texts may be sent to a service."""
    environment: Mapping[str, str] = MappingProxyType({})
    """Where the services' keys are."""
    store: Store = Store(LockFile(Path(lock_file.NAME)))
    """Where models are."""


@dataclass(frozen=True)
class SingleEngine:
    """One engine for all directions."""

    engine: Translator

    @property
    def serves_both(self) -> bool:
        """Whether the engine does."""
        return self.engine.serves_both

    def for_direction(self, direction: Direction) -> Translator:  # noqa: ARG002 - it is the same for all
        """The engine."""
        return self.engine


class MakeEngine(Protocol):
    """Makes the engine that the part behind the colon names, without loading anything heavy."""

    def __call__(self, written: str, options: EngineOptions) -> Translator:
        """Raises UsageError where it names none."""
        ...


def _command(written: str, options: EngineOptions) -> Translator:
    from tqcheck.counterparts.engines.command import Command

    return Command.of(written, options.version)


def _libretranslate(written: str, options: EngineOptions) -> Translator:
    from tqcheck.counterparts.engines.libretranslate import KEY_VARIABLE, LibreTranslate

    return LibreTranslate(written, options.version, options.environment.get(KEY_VARIABLE))


def _deepl(written: str, options: EngineOptions) -> Translator:
    from tqcheck.counterparts.engines.deepl import KEY_VARIABLE, DeepL

    return DeepL(written, options.version, options.environment.get(KEY_VARIABLE))


def _openai(written: str, options: EngineOptions) -> Translator:
    from tqcheck.counterparts.engines.openai import KEY_VARIABLE, ChatModel

    return ChatModel.of(written, options.version, options.environment.get(KEY_VARIABLE))


def _transformers(written: str, options: EngineOptions) -> Translator:
    from tqcheck.counterparts.engines.transformers_model import TransformersModel

    return TransformersModel(options.store.located(written))


def _ctranslate2(written: str, options: EngineOptions) -> Translator:  # noqa: ARG001 - its files say it all
    from tqcheck.counterparts.engines.ctranslate2_model import CTranslate2Model

    return CTranslate2Model(Path(written))


ENGINES: Mapping[str, MakeEngine] = {
    "command": _command,
    "libretranslate": _libretranslate,
    "deepl": _deepl,
    "openai": _openai,
    "transformers": _transformers,
    "ctranslate2": _ctranslate2,
}
AUTO = "auto"
"""The engine that is a choice among the known models."""
REMOTE = frozenset({"libretranslate", "deepl", "openai"})
"""The engines that send texts away."""


def engines(specification: str, options: EngineOptions) -> Engines | None:
    """What a specification names, None for `recorded`; a UsageError or TranslatorError where there is none such."""
    if specification == RECORDED:
        return None
    if specification == AUTO:
        from tqcheck.counterparts.engines.automatic import Automatic

        return Automatic(options.store)
    return SingleEngine(_engine(specification, options))


def _engine(specification: str, options: EngineOptions) -> Translator:
    kind, colon, written = specification.partition(":")
    if kind not in ENGINES or not colon:
        known = ", ".join((RECORDED, AUTO, *(f"{name}:…" for name in ENGINES)))
        raise UsageError(f"unknown engine {quoted(specification)}", cure=f"known are {known}")
    if kind in REMOTE and not options.allow_remote:
        raise UsageError(
            f"{quoted(specification)} sends text to a remote service", cure="pass --allow-remote to allow it"
        )
    return ENGINES[kind](written, options)
