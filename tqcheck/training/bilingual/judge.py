"""Judges a passage by its own states and by what its comparisons say."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from tqcheck.training.bilingual.widths import FAR, Widths

_ANSWERS = 4
_POOLS = 2


class Evidence(NamedTuple):
    """What is known of P passages of up to L pieces, each compared with its source and with up to K counterparts."""

    own: Tensor
    """[P, L, W]: the passage's states as the judge reads them (`Judge.own`)."""
    last: Tensor
    """[P, L, H]: the encoder's last layer."""
    mask: Tensor
    """[P, L], 1.0: a piece."""
    from_source: Tensor
    """[P, L, F]"""
    source_summary: Tensor
    """[P, G]"""
    has_source: Tensor
    """[P], 1.0 or 0.0."""
    from_counterparts: Tensor
    """[P, K, L, F]"""
    counterpart_summaries: Tensor
    """[P, K, G]"""
    has_counterpart: Tensor
    """[P, K], 1.0 or 0.0."""


class JudgeOutput(NamedTuple):
    """What the judge says."""

    tokens: Tensor
    """[P, L, 2]: for each piece the logits of drift and of awkwardness."""
    passage: Tensor
    """[P, 4]: the logit that something in the passage has drifted; nothing is learned for the other three."""


class Layer(nn.Module):
    """One pre-norm transformer layer (Xiong et al. 2020), written out so that texts of any length can be exported."""

    def __init__(self, width: int, heads: int = 4) -> None:
        super().__init__()
        self.heads = heads
        self.before = nn.LayerNorm(width)
        self.attend = nn.Linear(width, 3 * width)
        self.gather = nn.Linear(width, width)
        self.think = nn.Sequential(
            nn.LayerNorm(width), nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, width)
        )

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """[P, L, W] and the mask [P, L] to [P, L, W]."""
        parts = self.attend(self.before(pieces)).unflatten(-1, (3, self.heads, -1)).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0], parts[1], parts[2]
        nowhere = ((1 - mask) * FAR)[:, None, None, :].to(parts.dtype)
        weights = torch.softmax(query @ key.transpose(2, 3) * query.shape[-1] ** -0.5 + nowhere, dim=-1)
        gathered = (weights.to(parts.dtype) @ value).transpose(1, 2).flatten(2)
        pieces = pieces + self.gather(gathered)
        thought: Tensor = self.think(pieces)
        return pieces + thought


class Judge(nn.Module):
    """What is known of passages, to logits for each piece and for the whole."""

    def __init__(self, widths: Widths) -> None:
        super().__init__()
        width, compared = widths.trunk, widths.compared
        self.own = nn.Linear(widths.states, width)
        self.src = nn.Linear(compared, width)
        self.cps = nn.Linear(3 * compared, width)
        self.no_src = nn.Parameter(torch.zeros(width))
        self.no_cps = nn.Parameter(torch.zeros(width))
        self.norm = nn.LayerNorm(width)
        self.layers = nn.ModuleList([Layer(width), Layer(width)])
        self.drift = nn.Sequential(nn.Linear(width + 4 * compared, 128), nn.GELU(), nn.Linear(128, 1))
        self.awk = nn.Sequential(nn.Linear(width + widths.hidden, 96), nn.GELU(), nn.Linear(96, 1))
        self.weigh = nn.Linear(width, _POOLS)
        self.whole = nn.Sequential(
            nn.Linear(3 * width + 4 * widths.summary + 8, 192), nn.GELU(), nn.Linear(192, _ANSWERS)
        )

    def forward(self, evidence: Evidence) -> JudgeOutput:
        """See `Evidence` for the shapes."""
        mask = evidence.mask
        has_source = evidence.has_source
        has_any = (evidence.has_counterpart.sum(1) > 0).float()
        source = evidence.from_source * has_source[:, None, None]
        others = _gathered(evidence.from_counterparts, evidence.has_counterpart[:, :, None, None])
        trunk = self.norm(
            evidence.own
            + self.src(source)
            + self.cps(others)
            + (1 - has_source)[:, None, None] * self.no_src
            + (1 - has_any)[:, None, None] * self.no_cps
        )
        for layer in self.layers:
            trunk = layer(trunk, mask)
        trunk = trunk.float()
        drift = self.drift(torch.cat([trunk, source, others], dim=-1))
        awkward = self.awk(torch.cat([trunk, evidence.last], dim=-1))
        tokens = torch.cat([drift, awkward], dim=-1).float()
        summaries = torch.cat(
            [
                evidence.source_summary * has_source[:, None],
                _gathered(evidence.counterpart_summaries, evidence.has_counterpart[:, :, None]),
            ],
            dim=-1,
        )
        known = torch.stack([has_source, has_any], dim=-1)
        return JudgeOutput(tokens, self._whole(trunk, tokens, summaries, known, mask))

    def _whole(self, trunk: Tensor, tokens: Tensor, summaries: Tensor, known: Tensor, mask: Tensor) -> Tensor:
        there = mask[:, :, None]
        weights = torch.softmax(self.weigh(trunk).float() + (1 - there) * FAR, dim=1)  # [P, L, 2]
        pooled = [(weights[:, :, pool, None] * trunk).sum(1) for pool in range(_POOLS)]
        size = there.sum(1)
        mean = (trunk * there).sum(1) / size
        worst = (tokens + (1 - there) * FAR).amax(1)
        total = (torch.sigmoid(tokens) * there).sum(1)
        marks = [worst, (total + 1e-3).log(), total / size]
        answers: Tensor = self.whole(torch.cat([*pooled, mean, summaries, *marks, known], dim=-1))
        return answers.float()


def _gathered(values: Tensor, present: Tensor) -> Tensor:
    """[P, K, ..., F] to [P, ..., 3F]: mean, greatest and least over those that are present; zeros where none is."""
    mean = (values * present).sum(1) / present.sum(1).clamp(min=1)
    most = (values + (1 - present) * FAR).amax(1)
    least = (values - (1 - present) * FAR).amin(1)
    return torch.cat([mean, most, least], dim=-1) * (present.sum(1) > 0).float()
