"""Models by what a command line calls them: a folder, a folder in `models`, or a name on the hub with a revision."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tqcheck.core.errors import TranslatorError, UsageError, quoted
from tqcheck.counterparts.models.hub import MAIN, fetch, folder_of, remove_damaged
from tqcheck.counterparts.models.located import InFolder, Located, Pulled
from tqcheck.counterparts.models.lock_file import LockedModel, LockFile

_SHELF = Path("models")
_HUB_NAME = re.compile(r"[\w.-]+(/[\w.-]+)?")


@dataclass(frozen=True)
class Store:
    """The models that are at hand."""

    lock: LockFile
    allow_download: bool = False
    """Whether what is not here may be pulled."""

    def located(self, written: str) -> Located:
        """The model; a folder goes before the hub. Raises UsageError or TranslatorError where there is none."""
        for folder in (Path(written), _SHELF / written):
            if folder.is_dir():
                return InFolder(folder)
        name, revision = parsed(written)
        model = self.lock.models().get(name)
        if model is not None and (revision is None or model.is_revision(revision)):
            return Pulled(self._whole(model))
        if not self.allow_download:
            raise TranslatorError(
                f"there is no model {quoted(written)} on this machine",
                cure=f"tqcheck models pull {written}, or say --allow-download",
            )
        return Pulled(self.pull(name, revision or MAIN))

    def pull(self, name: str, revision: str = MAIN) -> LockedModel:
        """Fetch a model of the hub and write it down."""
        model = fetch(name, revision)
        self.lock.add(model)
        return model

    def preferred(self, names: Sequence[str]) -> str:
        """Of some models the first that was pulled, else the first."""
        models = self.lock.models()
        return next((name for name in names if name in models), names[0])

    def _whole(self, model: LockedModel) -> LockedModel:
        """The model; with downloads allowed, what is missing of it is fetched now."""
        if self.allow_download:
            try:
                folder_of(model)
            except TranslatorError:
                return restored(model)
        return model


def restored(model: LockedModel) -> LockedModel:
    """Fetch a locked model again; a TranslatorError where it is no longer what the lock file says."""
    remove_damaged(model)
    found = fetch(model.id, model.revision)
    changed = [path for path, each in model.files.items() if found.files.get(path) != each]
    if changed:
        raise TranslatorError(
            f"{model.id}: {changed[0]} on the hub is not the file in the lock file",
            cure="pull it by its name",
        )
    return model


def parsed(written: str) -> tuple[str, str | None]:
    """Name and revision of `NAME[@REVISION]`; raises UsageError where it can be neither."""
    name, at, revision = written.partition("@")
    if not _HUB_NAME.fullmatch(name) or (at and not revision):
        raise UsageError(
            f"{quoted(written)} is neither a folder nor a model of the hub",
            cure="write FOLDER, or NAME@REVISION",
        )
    return name, revision or None
