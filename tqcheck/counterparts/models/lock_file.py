"""`tqcheck-models.lock`: which revision of each model was pulled, and what its files are.

It belongs in version control: every machine then translates with the same weights.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tqcheck.core.errors import TranslatorError
from tqcheck.storage.atomic_write import atomic_write

NAME = "tqcheck-models.lock"
_VERSION = 1
_PREFIX = 7  # digits of a revision that are enough to name it


@dataclass(frozen=True)
class LockedFile:
    """One file of a model."""

    size: int
    """In bytes."""
    sha256: str


@dataclass(frozen=True)
class LockedModel:
    """A model of the hub as it was pulled."""

    id: str
    asked: str
    """The branch, tag or commit that was asked for."""
    revision: str
    """The commit that it was."""
    model_type: str
    """Of its configuration: the family that it belongs to."""
    files: Mapping[str, LockedFile]
    """By their names."""

    def is_revision(self, named: str) -> bool:
        """Whether someone who names that revision means this one."""
        return named == self.asked or (len(named) >= _PREFIX and self.revision.startswith(named))


@dataclass(frozen=True)
class LockFile:
    """A lock file, which need not exist yet."""

    path: Path

    @classmethod
    def near(cls, start: Path) -> "LockFile":
        """The nearest one from `start` upwards, else the one that is to be made there."""
        paths = [folder / NAME for folder in (start, *start.parents)]
        return cls(next((path for path in paths if path.is_file()), paths[0]))

    def models(self) -> dict[str, LockedModel]:
        """What is locked, by id; raises TranslatorError where the file cannot be read."""
        if not self.path.exists():
            return {}
        try:
            content = json.loads(self.path.read_text(encoding="utf-8"))
            if content["version"] == _VERSION:
                return {name: _model(name, row) for name, row in content["models"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            pass
        raise TranslatorError(
            "is no lock file of this version", str(self.path), cure="remove it and pull the models anew"
        )

    def add(self, model: LockedModel) -> None:
        """Write a model down, in place of what was known of it; the file is whole at any moment."""
        models = {**self.models(), model.id: model}
        rows = {each.id: _row(each) for each in models.values()}
        text = json.dumps({"version": _VERSION, "models": rows}, indent=2, sort_keys=True) + "\n"
        atomic_write(self.path, [text.encode()])


def _model(name: str, row: Mapping[str, Any]) -> LockedModel:
    files = {path: LockedFile(int(each["size"]), str(each["sha256"])) for path, each in row["files"].items()}
    return LockedModel(name, str(row["asked"]), str(row["revision"]), str(row["model_type"]), files)


def _row(model: LockedModel) -> dict[str, Any]:
    row = asdict(model)
    del row["id"]
    return row
