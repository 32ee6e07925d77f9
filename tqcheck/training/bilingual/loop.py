"""Steps of training, until so many seconds have been spent on them; a run that was cut goes on where it was saved."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import torch
from torch import nn

from tqcheck.training.bilingual.batches import Batch
from tqcheck.training.bilingual.checkpoint import Progress, load, restore, save, weights
from tqcheck.training.bilingual.losses import Losses, losses
from tqcheck.training.bilingual.network import Checker
from tqcheck.training.forward import has_fast_bfloat16
from tqcheck.training.loop import Say

ENCODER_RATE, HEAD_RATE = 1.5e-4, 1e-3
"""The highest learning rates."""

_WARM_UP = 150  # steps in which the learning rate rises
_LEAST_RATE = 0.03  # of the highest, at the end
_DECAY = 0.01
_BETAS = (0.9, 0.98)
_LONGEST_GRADIENT = 1.0
_LONGEST_STEP = 30.0
"""Seconds that a step counts at most: what a machine slept is no training."""
_SAY_EVERY = 50


@dataclass(frozen=True)
class Keeping:
    """Where and how often progress is saved."""

    path: Path
    recipe: str
    every: float = 300.0
    """Seconds after which the end of a group saves."""


@dataclass
class _State:
    """How far training has come."""

    group: int = 0
    step: int = 0
    seconds: float = 0.0


@dataclass(frozen=True)
class Training:
    """Training of a network for a time.

    The learning rate falls with the time that was spent, so the run ends as it should on a machine of any speed. A run
    that was cut begins again with the group of batches that it was cut in, or an earlier one.
    """

    network: Checker
    batches: Callable[[int], Iterable[Batch]]
    """The batches of a group by its number; the same whenever it is asked for."""
    seconds: float
    clock: Callable[[], float] = monotonic
    half: bool = field(default_factory=has_fast_bfloat16)
    """Whether matrices are multiplied in bfloat16."""

    def run(self, keeping: Keeping, say: Say) -> None:
        """Train to the end, from the checkpoint where there is one; the network then is ready to judge."""
        optimiser = _optimiser(self.network)
        state = _State()
        if (found := load(keeping.path, keeping.recipe)) is not None:
            restore(self.network, found.network, keeping.path)
            optimiser.load_state_dict(dict(found.optimiser))
            state = _State(found.group, found.step, found.seconds)
            say(f"going on at step {state.step}, after {state.seconds:.0f} s of {self.seconds:.0f} s")
        self.network.train()
        saved = state.seconds
        said = _Said(say, self.seconds)
        last = self.clock()
        while state.seconds < self.seconds:
            for batch in self.batches(state.group):
                said.add(state, self._step(optimiser, batch, self._rate(state)))
                now = self.clock()
                state.seconds += min(_LONGEST_STEP, now - last)
                state.step += 1
                last = now
            state.group += 1
            if state.seconds - saved >= keeping.every and state.seconds < self.seconds:
                save(keeping.path, self._progress(keeping, state, optimiser))
                saved = state.seconds
        self.network.eval()
        save(keeping.path, self._progress(keeping, state, optimiser))

    def _step(self, optimiser: torch.optim.Optimizer, batch: Batch, rate: float) -> Losses:
        for group in optimiser.param_groups:
            group["lr"] = group["highest"] * rate
        with torch.autocast("cpu", torch.bfloat16, enabled=self.half):
            judged = self.network(batch.inputs)
        found = losses(judged, batch)
        optimiser.zero_grad()
        found.total.backward()  # type: ignore[no-untyped-call]
        learned = [parameter for group in optimiser.param_groups for parameter in group["params"]]
        nn.utils.clip_grad_norm_(learned, _LONGEST_GRADIENT)
        optimiser.step()
        return found

    def _rate(self, state: _State) -> float:
        """The share of the highest learning rate: up in a line by steps, down along a cosine by time."""
        warm = min(1.0, (state.step + 1) / _WARM_UP)
        falling = 0.5 * (1 + math.cos(math.pi * min(1.0, state.seconds / self.seconds)))
        return warm * (falling * (1 - _LEAST_RATE) + _LEAST_RATE)

    def _progress(self, keeping: Keeping, state: _State, optimiser: torch.optim.Optimizer) -> Progress:
        return Progress(
            keeping.recipe,
            state.group,
            state.step,
            state.seconds,
            weights(self.network),
            optimiser.state_dict(),
        )


def _optimiser(network: Checker) -> torch.optim.Optimizer:
    encoder = [parameter for parameter in network.encoder.parameters() if parameter.requires_grad]
    heads = [
        parameter
        for module in (network.cross, network.same, network.judge)
        for parameter in module.parameters()
    ]
    groups = [
        {"params": encoder, "lr": ENCODER_RATE, "highest": ENCODER_RATE},
        {"params": heads, "lr": HEAD_RATE, "highest": HEAD_RATE},
    ]
    return torch.optim.AdamW(groups, weight_decay=_DECAY, betas=_BETAS)


class _Said:
    """Says now and then how far training has come."""

    def __init__(self, say: Say, seconds: float) -> None:
        self._say, self._seconds = say, seconds
        self._losses: list[list[float]] = []

    def add(self, state: _State, found: Losses) -> None:
        """Take in a step's losses; `state` is that before the step."""
        self._losses.append([part.item() for part in found])
        if (state.step + 1) % _SAY_EVERY:
            return
        means = (sum(parts) / len(self._losses) for parts in zip(*self._losses, strict=True))
        said = ", ".join(f"{name} {mean:.3f}" for name, mean in zip(found._fields, means, strict=True))
        self._say(f"step {state.step + 1}, {state.seconds:.0f} s of {self._seconds:.0f} s: {said}")
        self._losses.clear()
