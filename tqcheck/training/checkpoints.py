"""What a stage has come to, on disk: from it an interrupted run goes on as if nothing had happened."""

import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from tqcheck.core.errors import InputError, UsageError

# Under these names the weights of a network are found in a file, ours first.
_WEIGHTS = ("network", "net")


@dataclass(frozen=True)
class Progress:
    """A stage after some steps. Random states are not in it: every step draws from the seed and its own number."""

    recipe: str
    """All that the weights depend on; a stage goes on only with the same."""
    step: int
    network: Mapping[str, Any]
    optimiser: Mapping[str, Any] | None
    """None once the stage is done."""

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return self.optimiser is None


def save(path: Path, progress: Progress) -> None:
    """Write a checkpoint; the one before stays whole until the new one is."""
    write(path, {**vars(progress)})


def load(path: Path, recipe: str) -> Progress | None:
    """The stage's checkpoint, None where there is none yet; a UsageError where it comes from another recipe."""
    if not path.exists():
        return None
    found = read(path)
    if found.get("recipe") != recipe:
        raise UsageError(
            "was made with other data, another seed or other options",
            str(path),
            cure="give the same again, another --checkpoints folder, or --fresh",
        )
    return Progress(**found)


def load_weights(path: Path, network: torch.nn.Module) -> None:
    """Give a network the weights in a checkpoint, or in any file of torch's with a state under `network` or `net`."""
    found = read(path)
    state = next((found[name] for name in _WEIGHTS if name in found), found)
    try:
        network.load_state_dict(state)
    except (RuntimeError, TypeError, AttributeError) as fault:
        reason = str(fault).split("\n")
        raise InputError(
            f"holds no weights of this network ({' '.join(reason[:2])})",
            str(path),
            cure="give a checkpoint of it",
        ) from fault


def write(path: Path, content: Mapping[str, Any]) -> None:
    """Write a file of torch's; the one before stays whole until the new one is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part")
    torch.save(dict(content), beside)
    beside.replace(path)


def read(path: Path) -> dict[str, Any]:
    """What a file of torch's holds, tensors and plain values alone; InputError where it is none."""
    try:
        found = torch.load(path, map_location="cpu", weights_only=True)
    except (RuntimeError, EOFError, pickle.UnpicklingError) as fault:
        raise InputError("is no checkpoint, or a damaged one", str(path), cure="delete it") from fault
    if not isinstance(found, dict):
        raise InputError("is no checkpoint", str(path), cure="give a checkpoint")
    return found
