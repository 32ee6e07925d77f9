"""What the network is to be good at: marking what raters mark, ranking as they rank, knowing how sure to be."""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from tqcheck.training.batches import Batch
from tqcheck.training.network import JudgeOutput

# Without a counterpart little can be known of drift: what there is to learn counts less.
_ALONE = 0.4
# How much each part counts beside the marks, which are what findings are made of.
_SOUNDNESS, _SHARES, _ORDER = 0.5, 0.3, 1.0
# Differences of log-penalties beyond this count no more: the worst translations would drown the rest.
_MOST_DIFFERENCE = 1.5
_SHARPNESS = 2.0
_EQUAL = 1e-6


class Losses(NamedTuple):
    """The parts, each a scalar."""

    marks: Tensor
    """Cross-entropy of each piece's chances with the shares of raters, drift and awkwardness added up."""
    quality_score: Tensor
    """How far soundness is from minus the logarithm of one plus the MQM penalty."""
    major_drift: Tensor
    awkwardness: Tensor
    order: Tensor
    """How often translations of one source are in the wrong order, by how far their penalties lie apart."""

    @property
    def total(self) -> Tensor:
        """What is made small."""
        shares = self.major_drift + self.awkwardness
        return self.marks + _SOUNDNESS * self.quality_score + _SHARES * shares + _ORDER * self.order


def losses(judged: JudgeOutput, batch: Batch) -> Losses:
    """How far the network's answers are from what people said."""
    alone = torch.where(batch.compared > 0, 1.0, _ALONE)
    sound = -batch.penalty.log1p()
    return Losses(
        marks=_marks(judged, batch, alone),
        quality_score=_quality_score(judged, batch, sound),
        major_drift=_share(judged, batch, 0, alone),
        awkwardness=_share(judged, batch, 1, torch.ones_like(alone)),
        order=_order(judged.passage[:, 0], sound, batch.group),
    )


def _marks(judged: JudgeOutput, batch: Batch, alone: Tensor) -> Tensor:
    weights = batch.label_weights * batch.confidence[:, None]
    weights = weights * torch.stack([alone, torch.ones_like(alone)], dim=1)
    spread = batch.words[:, :, None] * weights[:, None, :]  # [P, L, 2]
    entropy = functional.binary_cross_entropy_with_logits(judged.tokens, batch.labels, reduction="none")
    return ((entropy * spread).sum((0, 1)) / spread.sum((0, 1)).clamp(min=1.0)).sum()


def _quality_score(judged: JudgeOutput, batch: Batch, sound: Tensor) -> Tensor:
    weights = batch.confidence * batch.scale
    distance = functional.smooth_l1_loss(judged.passage[:, 0], sound, reduction="none")
    return (distance * weights).sum() / weights.sum().clamp(min=1.0)


def _share(judged: JudgeOutput, batch: Batch, head: int, weights: Tensor) -> Tensor:
    known = batch.known[:, head] * batch.confidence
    entropy = functional.binary_cross_entropy_with_logits(
        judged.passage[:, 1 + head], batch.shares[:, head], reduction="none"
    )
    return (entropy * known * weights).sum() / known.sum().clamp(min=1.0)


def _order(quality_score: Tensor, sound: Tensor, group: Tensor) -> Tensor:
    apart = sound[:, None] - sound[None]
    ranked = (group[:, None] == group[None]) & (apart > _EQUAL)
    weights = apart.clamp(min=0.0, max=_MOST_DIFFERENCE) * ranked
    wrong = functional.softplus(-_SHARPNESS * (quality_score[:, None] - quality_score[None]))
    return (wrong * weights).sum() / weights.sum().clamp(min=1.0)
