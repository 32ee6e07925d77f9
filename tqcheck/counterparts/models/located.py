"""Where the files of a translation model are: in a folder of one's own, or in the hub's cache."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

from tqcheck.core.errors import TranslatorError
from tqcheck.counterparts.models.hashes import digest_of, sha256_of
from tqcheck.counterparts.models.hub import folder_of
from tqcheck.counterparts.models.lock_file import LockedModel

_SAFE, _PICKLED = "*.safetensors", "*.bin"


class Located(Protocol):
    """A model that was found."""

    @property
    def label(self) -> str:
        """What errors call it."""
        ...

    @property
    def name(self) -> str:
        """What reports call it."""
        ...

    @property
    def digest(self) -> str:
        """A hash of all its files."""
        ...

    @property
    def model_type(self) -> str:
        """The family that it belongs to; a TranslatorError where it is no checkpoint."""
        ...

    @property
    def folder(self) -> Path:
        """Its files; a TranslatorError where they are not here."""
        ...


@dataclass(frozen=True)
class InFolder:
    """A checkpoint in a folder, or what was made of one."""

    folder: Path
    engine: str = "transformers"
    configuration: str = "config.json"
    """Of the checkpoint, in the folder."""

    @property
    def label(self) -> str:
        """As it was written."""
        return f"{self.engine}:{self.folder}"

    @property
    def name(self) -> str:
        """The folder's."""
        return self.folder.name

    @cached_property
    def digest(self) -> str:
        """Of names and contents of all files; of weights in two formats only those that are loaded."""
        paths = _files(self.folder)
        return digest_of({path.relative_to(self.folder).as_posix(): sha256_of(path) for path in paths})

    @cached_property
    def model_type(self) -> str:
        """By what the configuration says."""
        try:
            config = json.loads((self.folder / self.configuration).read_text(encoding="utf-8"))
            return str(config["model_type"])
        except (OSError, ValueError, TypeError, KeyError):
            raise TranslatorError(
                f"{self.label} is no checkpoint (no {self.configuration} that names a model_type)",
                cure="give the folder of a checkpoint",
            ) from None


@dataclass(frozen=True)
class Pulled:
    """A checkpoint from the hub, as the lock file has it: its files are only looked for when they are needed."""

    model: LockedModel

    @property
    def label(self) -> str:
        """With the revision that was asked for."""
        return f"transformers:{self.model.id}@{self.model.asked}"

    @property
    def name(self) -> str:
        """Without the organisation that made it."""
        return self.model.id.rpartition("/")[2]

    @property
    def digest(self) -> str:
        """Of the hashes in the lock file."""
        return digest_of({name: each.sha256 for name, each in self.model.files.items()})

    @property
    def model_type(self) -> str:
        """As it was when it was pulled."""
        return self.model.model_type

    @property
    def folder(self) -> Path:
        """In the hub's cache."""
        return folder_of(self.model)


def _files(folder: Path) -> list[Path]:
    found = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith(".")]
    has_safe = any(path.match(_SAFE) for path in found)
    return [path for path in found if not (has_safe and path.match(_PICKLED))]
