"""Steps of training, one after the other; a stage that was interrupted goes on where it last was written down."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random
from time import monotonic

import torch
from torch import nn

from tqcheck.training.batches import Batch
from tqcheck.training.checkpoints import Progress, load, save
from tqcheck.training.forward import has_fast_bfloat16, judged
from tqcheck.training.losses import losses
from tqcheck.training.network import CheckerNetwork
from tqcheck.training.stages import Stage

Say = Callable[[str], None]
MakeBatch = Callable[[int], Batch]
"""The batch of a step, with all that is drawn for it."""
Epoch = Callable[[int], list[MakeBatch]]
"""The batches of an epoch by its number; the same whenever it is asked for."""

_WARM_UP = 100  # steps in which the learning rate rises
_LEAST_RATE = 0.03  # of the highest, at the end
_DECAY = 0.01
_LONGEST_GRADIENT = 1.0
_SAY_EVERY = 50


@dataclass(frozen=True)
class Keeping:
    """Where and how often progress is written down."""

    path: Path
    recipe: str
    every: int
    """In steps."""


@dataclass(frozen=True)
class Training:
    """A stage of training a network.

    An interrupted stage ends with the same weights as one in a single run with as many threads: what a step draws
    (samples, dropout) depends on the seed and the number of the step alone.
    """

    network: CheckerNetwork
    stage: Stage
    epoch: Epoch
    seed: int
    half: bool = has_fast_bfloat16()
    """See `forward.judged`."""

    def run(self, keeping: Keeping, say: Say) -> None:
        """Bring the network to the end of the stage, from its checkpoint where there is one."""
        optimiser = _optimiser(self.network, self.stage)
        total = int(len(self.epoch(0)) * self.stage.epochs)
        first = 0
        if (found := load(keeping.path, keeping.recipe)) is not None:
            self.network.load_state_dict(found.network)
            first = found.step
            if found.optimiser is None:
                say(f"{self.stage.name}: done before")
                return
            optimiser.load_state_dict(dict(found.optimiser))
            say(f"{self.stage.name}: going on at step {first} of {total}")
        said = _Said(say, self.stage.name, first, total)
        _prepare(self.network, self.stage)
        for step, make in _steps(self.epoch, first, total):
            torch.manual_seed(_step_seed(self.seed, self.stage, step))
            said.add(step, self._step(optimiser, make(step), _rate(step, total)))
            if (step + 1) % keeping.every == 0 and step + 1 < total:
                save(keeping.path, _progress(keeping, step + 1, self.network, optimiser))
        self.network.eval()
        save(keeping.path, _progress(keeping, total, self.network, None))

    def _step(self, optimiser: torch.optim.Optimizer, batch: Batch, rate: float) -> float:
        for group in optimiser.param_groups:
            group["lr"] = group["highest"] * rate
        answers = judged(
            self.network, batch, learn_encoder=self.stage.encoder_rate is not None, half=self.half
        )
        loss = losses(answers, batch).total
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        learned = [parameter for group in optimiser.param_groups for parameter in group["params"]]
        nn.utils.clip_grad_norm_(learned, _LONGEST_GRADIENT)
        optimiser.step()
        return loss.item()


def _rate(step: int, total: int) -> float:
    """The share of the highest learning rate: up in a line, down along a cosine."""
    warm = min(1.0, (step + 1) / _WARM_UP)
    falling = 0.5 * (1 + math.cos(math.pi * step / total))
    return warm * (falling * (1 - _LEAST_RATE) + _LEAST_RATE)


def _prepare(network: CheckerNetwork, stage: Stage) -> None:
    """Turn dropout on in what is learned, and only there."""
    network.train()
    network.encoder.train(stage.encoder_rate is not None)


def _optimiser(network: CheckerNetwork, stage: Stage) -> torch.optim.Optimizer:
    network.encoder.requires_grad_(stage.encoder_rate is not None)
    network.encoder.freeze(stage.frozen_layers)
    heads = [*network.comparer.parameters(), *network.judge.parameters()]
    groups = [{"params": heads, "lr": stage.head_rate, "highest": stage.head_rate}]
    if stage.encoder_rate is not None:
        encoder = [each for each in network.encoder.parameters() if each.requires_grad]
        groups.insert(0, {"params": encoder, "lr": stage.encoder_rate, "highest": stage.encoder_rate})
    return torch.optim.AdamW(groups, weight_decay=_DECAY)


def _steps(epoch: Epoch, first: int, total: int) -> Iterator[tuple[int, MakeBatch]]:
    """The steps that are left, with their batches; epochs differ a little in length."""
    step = 0
    for number in count():
        for make in epoch(number):
            if step >= total:
                return
            if step >= first:
                yield step, make
            step += 1


def _step_seed(seed: int, stage: Stage, step: int) -> int:
    return Random(f"{seed} {stage.name} dropout {step}").getrandbits(63)  # noqa: S311 - repeatable


def _progress(
    keeping: Keeping, step: int, network: CheckerNetwork, optimiser: torch.optim.Optimizer | None
) -> Progress:
    state = None if optimiser is None else optimiser.state_dict()
    return Progress(keeping.recipe, step, network.state_dict(), state)


class _Said:
    """Says now and then how far training has come."""

    def __init__(self, say: Say, name: str, first: int, total: int) -> None:
        self._say, self._name, self._first, self._total = say, name, first, total
        self._since = monotonic()
        self._losses: list[float] = []

    def add(self, step: int, loss: float) -> None:
        """Take in a step's loss."""
        self._losses.append(loss)
        done = step + 1
        if done % _SAY_EVERY and done < self._total:
            return
        mean = sum(self._losses) / len(self._losses)
        pace = (monotonic() - self._since) / (done - self._first)
        self._say(f"{self._name}: step {done} of {self._total}, loss {mean:.3f}, {pace:.2f} s a step")
        self._losses.clear()
