"""What training has come to, on disk: from it a run that was cut goes on.

The embeddings are left out: they stay as they came, and are most of the network.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import Tensor

from tqcheck.core.errors import InputError, UsageError
from tqcheck.training.bilingual.network import Checker
from tqcheck.training.checkpoints import read, write

_LEFT_OUT = "encoder.bert.embeddings."
_WEIGHTS = ("network", "net", "m")
"""Under these names a network's weights are found in a file, ours first."""


@dataclass(frozen=True)
class Progress:
    """Training after some groups of batches. Random states are not in it: a group draws from its number."""

    recipe: str
    """All that the weights depend on beside the data and the time; training goes on only with the same."""
    group: int
    """The next one."""
    step: int
    seconds: float
    """Of training so far."""
    network: Mapping[str, Any]
    optimiser: Mapping[str, Any]


def weights(network: Checker) -> dict[str, Tensor]:
    """The network's state without its embeddings."""
    return {name: value for name, value in network.state_dict().items() if not name.startswith(_LEFT_OUT)}


def save(path: Path, progress: Progress) -> None:
    """Write a checkpoint; the one before stays whole until the new one is."""
    write(path, vars(progress))


def load(path: Path, recipe: str) -> Progress | None:
    """The checkpoint, or None if there is no file yet.

    Raises InputError if the file is none, UsageError if it comes from another recipe.
    """
    if not path.exists():
        return None
    found = read(path)
    if found.get("recipe") != recipe:
        raise UsageError(
            f"is no checkpoint of {recipe}", str(path), cure="give the same options again, or another file"
        )
    return Progress(**found)


def load_weights(path: Path, network: Checker) -> None:
    """Give a network the weights of a checkpoint. Raises InputError if the file has none of this network."""
    try:
        found = read(path)
    except OSError as fault:
        raise InputError(
            f"cannot be read ({fault.strerror or fault})", str(path), cure="give a checkpoint"
        ) from fault
    restore(network, next((found[name] for name in _WEIGHTS if name in found), found), path)


def restore(network: Checker, state: Mapping[str, Any], path: Path) -> None:
    """Give a network a state without embeddings, or with. Raises InputError, which names `path`, if it has another."""
    try:
        missing, unexpected = network.load_state_dict(state, strict=False)
    except (RuntimeError, TypeError, AttributeError) as fault:
        raise _no_weights(path) from fault
    if unexpected or not all(name.startswith(_LEFT_OUT) for name in missing):
        raise _no_weights(path)


def _no_weights(path: Path) -> InputError:
    return InputError("holds no weights of this network", str(path), cure="give a checkpoint of it")
