"""Translation models that tqcheck knows by name, with their directions and licences: `models/models.toml`."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tqcheck.counterparts.translation import Direction
from tqcheck.storage.packaged import models_folder

_FILE = "models.toml"


@dataclass(frozen=True)
class KnownModel:
    """What is known of a model without having it."""

    id: str
    """On the hub."""
    licence: str
    commercial: bool
    """Whether its licence allows commercial use."""
    megabytes: int
    """To download, about."""
    directions: frozenset[Direction] = frozenset()
    languages: tuple[str, ...] = ()
    """Any of them into any other, where it has no directions of its own."""
    automatic: bool = True
    """Whether it may be chosen without being named."""
    note: str | None = None
    """Why not."""

    def translates(self, direction: Direction) -> bool:
        """Whether it is made for that."""
        return direction in self.directions or all(language in self.languages for language in direction)

    @property
    def reach(self) -> str:
        """Its directions in a few words."""
        if self.languages:
            return f"any of {len(self.languages)} languages"
        return ", ".join(sorted("-".join(direction) for direction in self.directions))


@lru_cache(maxsize=1)
def known_models() -> tuple[KnownModel, ...]:
    """All of them, for each direction the one to be preferred first."""
    return tuple(_read())


def known_model(name: str) -> KnownModel | None:
    """The model of that name, if it is known."""
    return next((model for model in known_models() if model.id == name), None)


def candidates(direction: Direction) -> list[KnownModel]:
    """Those that may be chosen for a direction, the one to be preferred first."""
    return [
        model
        for model in known_models()
        if model.automatic and model.commercial and model.translates(direction)
    ]


def _read() -> Iterator[KnownModel]:
    content = tomllib.loads((models_folder() / _FILE).read_text(encoding="utf-8"))
    for row in content["model"]:
        directions = [each.split("-") for each in row.pop("directions", [])]
        yield KnownModel(
            directions=frozenset(Direction(source, target) for source, target in directions),
            languages=tuple(row.pop("languages", ())),
            **row,
        )
