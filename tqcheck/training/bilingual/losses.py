"""What the bilingual network is to learn, as numbers to make small."""

from typing import NamedTuple

from torch import Tensor
from torch.nn import functional

from tqcheck.training.bilingual.batches import Batch
from tqcheck.training.bilingual.judge import JudgeOutput

_DRIFT = 4.0
"""What findings are made of counts most."""
_WRONG_PIECE = 2.0
"""How much more a wrong piece counts than a sound one, in full: they are few."""


class Losses(NamedTuple):
    """The parts, each a scalar."""

    drift: Tensor
    """Cross-entropy of each piece's probability with how wrong it is."""
    awkwardness: Tensor
    passage: Tensor
    """Cross-entropy of the passage's probability of having drifted."""
    order: Tensor
    """How often a passage with a planted error seems sounder than the one without (Burges et al. 2005, "RankNet")."""

    @property
    def total(self) -> Tensor:
        """What is made small."""
        return _DRIFT * self.drift + self.awkwardness + self.passage + self.order


def losses(judged: JudgeOutput, batch: Batch) -> Losses:
    """How far the network's answers are from the labels."""
    entropy = functional.binary_cross_entropy_with_logits(judged.tokens, batch.labels, reduction="none")
    drift_weights = (batch.label_weights * (1 + _WRONG_PIECE * batch.labels))[..., 0]
    wrong = judged.passage[:, 0]
    of_passages = functional.binary_cross_entropy_with_logits(wrong, batch.wrong, reduction="none")
    return Losses(
        drift=_mean(entropy[..., 0], drift_weights),
        awkwardness=_mean(entropy[..., 1], batch.label_weights[..., 1]),
        passage=(of_passages * batch.weights).sum() / batch.weights.sum(),
        order=_order(wrong, batch.sound),
    )


def _mean(values: Tensor, weights: Tensor) -> Tensor:
    return (values * weights).sum() / weights.sum().clamp(min=1)


def _order(wrong: Tensor, sound: Tensor) -> Tensor:
    paired = sound >= 0
    apart = wrong[paired] - wrong[sound[paired]]
    # A sum over a number, not a mean: without pairs it is 0 and not NaN.
    return functional.softplus(-apart).sum() / paired.sum().clamp(min=1)
