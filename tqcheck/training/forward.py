"""A batch through the network."""

import torch
from torch import Tensor
from torch.nn import functional

from tqcheck.training.batches import Batch
from tqcheck.training.network import CheckerNetwork, JudgeOutput

_LENGTHS = 4
"""Into so many parts the texts of a batch are sorted by length: one long text makes no others longer."""


def has_fast_bfloat16() -> bool:
    """Whether the processor multiplies in bfloat16 itself: matrices (AMX) or vectors (AVX-512, AMD's too).

    It then takes half the time of float32 or less; on others, three times as long.
    """
    capabilities = torch.cpu.get_capabilities()
    return any(capabilities.get(name, False) for name in ("amx_bf16", "avx512_bf16"))


def judged(network: CheckerNetwork, batch: Batch, *, learn_encoder: bool, half: bool) -> JudgeOutput:
    """What the network says of the passages.

    `learn_encoder` lets gradients into the encoder. `half` computes the encoder in bfloat16: faster where
    `has_fast_bfloat16`, and what is lost is less than dropout takes.
    """
    learning = learn_encoder and torch.is_grad_enabled()
    with torch.set_grad_enabled(learning), torch.autocast("cpu", torch.bfloat16, enabled=half):
        states = _encoded(network, batch)
    mask = batch.mask.float()
    longest = batch.shapes.shape[1]
    own, own_mask = states[batch.passages, :longest], mask[batch.passages, :longest]
    features, summaries, present = _compared(network, batch, states, mask)
    judgement: JudgeOutput = network.judge(
        own, batch.shapes, features, summaries, batch.compared, own_mask, present
    )
    return judgement


def _encoded(network: CheckerNetwork, batch: Batch) -> Tensor:
    """States [T, M, D] of the texts, zeros where a text has no pieces; texts of like length go together."""
    lengths = batch.mask.sum(1)
    order = torch.argsort(lengths, stable=True)
    parts = []
    for rows in order.tensor_split(min(_LENGTHS, len(order))):
        longest = int(lengths[rows].max())
        encoded = network.encoder(batch.ids[rows, :longest], batch.mask[rows, :longest]).float()
        parts.append(functional.pad(encoded, (0, 0, 0, batch.ids.shape[1] - longest)))
    return torch.cat(parts)[torch.argsort(order)]


def _compared(
    network: CheckerNetwork, batch: Batch, states: Tensor, mask: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Features [P, K, L, F], summaries [P, K, G], and which of them are there [P, K]."""
    widths = network.comparer.widths
    passages, longest = batch.shapes.shape[:2]
    features = torch.zeros(passages, batch.comparisons, longest, widths.features)
    summaries = torch.zeros(passages, batch.comparisons, widths.summary)
    present = torch.zeros(passages, batch.comparisons)
    if len(batch.pairs):
        passage, number, row = batch.pairs.unbind(1)
        own = batch.passages[passage]
        found = network.comparer(states[own, :longest], states[row], mask[own, :longest], mask[row])
        features = features.index_put((passage, number), found.features)
        summaries = summaries.index_put((passage, number), found.summary)
        present = present.index_put((passage, number), torch.ones(len(passage)))
    return features, summaries, present
