"""The model hub: checkpoints fetched into its cache, written down file by file, and found again without the network.

huggingface_hub does the fetching, so `HF_HOME`, `HF_ENDPOINT`, `HF_TOKEN`, `HF_HUB_OFFLINE` and proxies count as
they do everywhere. What it has fetched is of use only when it is in the lock file, which is written last: a pull that
was cut off leaves nothing that looks whole, and the next one goes on from there.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from logging import CRITICAL
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck.core.errors import TranslatorError, quoted
from tqcheck.counterparts.models.hashes import sha256_of
from tqcheck.counterparts.models.lock_file import LockedFile, LockedModel
from tqcheck.storage.extras import refuse_without

if TYPE_CHECKING:
    from huggingface_hub.hf_api import ModelInfo

MAIN = "main"
"""The revision that is meant where none is named."""
_NEEDED = ("huggingface_hub",)
# Weights in the formats of other libraries, and what is shown on the hub.
_OTHERS = (".h5", ".msgpack", ".ot", ".onnx", ".tflite", ".pb", ".gguf", ".npz", ".png", ".jpg", ".gif")
_SAFE, _PICKLED = ".safetensors", (".bin", ".pt", ".pth", ".ckpt")
_CARD = "README.md"


def fetch(name: str, revision: str = MAIN) -> LockedModel:
    """Fetch a model's checkpoint, or what is missing of it, and say what it is.

    Raises TranslatorError where the hub or the model cannot be had.
    """
    refuse_without(_NEEDED, f"{name}: needs", "translate")
    from huggingface_hub import HfApi, snapshot_download
    from huggingface_hub.utils import disable_progress_bars, logging  # type: ignore[attr-defined]

    logging.set_verbosity(CRITICAL)  # what goes wrong is said once, by the error
    if not sys.stderr.isatty():
        disable_progress_bars()
    with _faults_told(name, revision):
        info = HfApi().model_info(name, revision=revision, files_metadata=True)
        commit = info.sha or revision
        chosen = _chosen([each.rfilename for each in info.siblings or ()])
        folder = Path(snapshot_download(name, revision=commit, allow_patterns=chosen))
    files = {path: LockedFile((folder / path).stat().st_size, sha256_of(folder / path)) for path in chosen}
    _refuse_damaged(name, info, files)
    return LockedModel(name, revision, commit, _model_type(name, folder), files)


def folder_of(model: LockedModel) -> Path:
    """Where a locked model is on this machine; a TranslatorError says how to get it where it is not whole."""
    folder = _snapshot(model)
    lacking = [path for path, each in model.files.items() if _size(folder / path) != each.size]
    if lacking:
        raise TranslatorError(
            f"{model.id} is not whole on this machine ({len(lacking)} of {len(model.files)} files are missing)",
            cure=f"tqcheck models pull {model.id}@{model.revision}",
        )
    return folder


def damaged_files(model: LockedModel) -> list[str]:
    """The files of a model that is here which are not what the lock file says."""
    folder = folder_of(model)
    return [path for path, each in model.files.items() if sha256_of(folder / path) != each.sha256]


def remove_damaged(model: LockedModel) -> None:
    """Take away what is not what the lock file says, so that it is fetched anew."""
    folder = _snapshot(model)
    for path, each in model.files.items():
        if (folder / path).exists() and sha256_of(folder / path) != each.sha256:
            (folder / path).resolve().unlink()  # the cache holds links to what it fetched
            (folder / path).unlink(missing_ok=True)


def licence_on_card(folder: Path) -> str | None:
    """The licence that a checkpoint's card states."""
    from huggingface_hub import ModelCard

    try:
        stated = ModelCard.load(folder / _CARD).data.license
    except (OSError, ValueError):
        return None
    return None if stated is None else str(stated)


def _snapshot(model: LockedModel) -> Path:
    refuse_without(_NEEDED, f"{model.id}: needs", "translate")
    from huggingface_hub import constants
    from huggingface_hub.file_download import repo_folder_name

    name = repo_folder_name(repo_id=model.id, repo_type="model")
    return Path(constants.HF_HUB_CACHE) / name / "snapshots" / model.revision


def _chosen(paths: Sequence[str]) -> list[str]:
    """The files that transformers reads, of weights those in safetensors where there are any."""
    whole = [path for path in paths if not path.startswith(".") and not path.endswith(_OTHERS)]
    if any(path.endswith(_SAFE) for path in whole):
        return sorted(path for path in whole if not path.endswith(_PICKLED))
    return sorted(whole)


def _refuse_damaged(name: str, info: "ModelInfo", files: Mapping[str, LockedFile]) -> None:
    """The hub says of large files what they should be."""
    for each in info.siblings or ():
        stated = each.lfs.sha256 if each.lfs else None
        if stated and each.rfilename in files and files[each.rfilename].sha256 != stated:
            raise TranslatorError(
                f"{name}: {each.rfilename} is not the file that the hub has",
                cure="remove it from the hub's cache and pull again",
            )


def _model_type(name: str, folder: Path) -> str:
    try:
        return str(json.loads((folder / "config.json").read_text(encoding="utf-8"))["model_type"])
    except (OSError, ValueError, KeyError, TypeError):
        raise TranslatorError(
            f"{name} is no checkpoint (no config.json that names a model_type)", cure="pull another model"
        ) from None


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


@contextmanager
def _faults_told(name: str, revision: str) -> Iterator[None]:
    """What huggingface_hub raises, as an error with a cure."""
    from huggingface_hub import errors

    label = f"{name}@{revision}"
    try:
        yield
    except errors.GatedRepoError:
        raise TranslatorError(
            f"{label} is only for those who were let in", cure="ask for access on the hub, and set HF_TOKEN"
        ) from None
    except errors.RevisionNotFoundError:
        raise TranslatorError(f"{name} has no revision {quoted(revision)}", cure="name another") from None
    except (errors.RepositoryNotFoundError, errors.HFValidationError):
        raise TranslatorError(
            f"there is no model {quoted(name)} on the hub", cure="see tqcheck models list, or set HF_TOKEN"
        ) from None
    except errors.OfflineModeIsEnabled:
        raise TranslatorError(
            f"{label} cannot be pulled: HF_HUB_OFFLINE is set", cure="unset it, or pull on another machine"
        ) from None
    except Exception as fault:  # the errors of the network have no class of their own in common
        said = str(fault).strip().split("\n")[0]
        raise TranslatorError(
            f"{label} cannot be pulled ({quoted(said)})", cure="see to the network and try again"
        ) from fault
