"""The bilingual checker as ONNX graphs, which need no PyTorch: each takes one text, or one pair, without padding."""

import warnings
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from tqcheck.qe.bilingual.graphs import ACROSS, ENCODER, JUDGE, WITHIN
from tqcheck.training.bilingual.comparer import Comparer
from tqcheck.training.bilingual.judge import Evidence, Judge
from tqcheck.training.bilingual.network import Checker, Encoder
from tqcheck.training.bilingual.packed_embeddings import PackedEmbeddings

_OPSET = 17
_LENGTH, _OTHER_LENGTH, _COUNTERPARTS = 7, 5, 2
"""Sizes to trace with; they differ, so that no two axes are taken for one."""


class EncoderGraph(nn.Module):
    """A text's pieces [1, L] to its states [L, D]."""

    def __init__(self, encoder: Encoder, embeddings: PackedEmbeddings) -> None:
        super().__init__()
        self.encoder = encoder
        self.words = embeddings

    def forward(self, ids: Tensor) -> Tensor:
        """See the class."""
        states: Tensor = self.encoder.from_embedded(self.words(ids), torch.ones_like(ids))
        return states[0]


class CompareGraph(nn.Module):
    """A passage's states [L, D] beside another text's [M, D], both with the two pieces around them."""

    def __init__(self, comparer: Comparer) -> None:
        super().__init__()
        self.comparer = comparer

    def forward(self, passage: Tensor, other: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Features [L, F], summary [G], alignment [L, M]."""
        found = self.comparer.beside(passage[None], other[None], _inner(passage), _inner(other))
        return found.features[0], found.summary[0], found.alignment[0]


class JudgeGraph(nn.Module):
    """A passage beside its source and K counterparts; where there is none, K is 1 and `compared` is 0."""

    def __init__(self, judge: Judge, hidden: int) -> None:
        super().__init__()
        self.judge = judge
        self.hidden = hidden

    def forward(  # noqa: PLR0913 - the inputs of the graph
        self,
        states: Tensor,
        source_features: Tensor,
        source_summary: Tensor,
        features: Tensor,
        summaries: Tensor,
        compared: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """Logits of drift and awkwardness [L, 2], and the logit that something in the passage has drifted [1]."""
        judged = self.judge(
            Evidence(
                own=self.judge.own(states[None]),
                last=states[None, :, -self.hidden :],
                mask=_inner(states),
                from_source=source_features[None],
                source_summary=source_summary[None],
                has_source=torch.ones(1),
                from_counterparts=features[None],
                counterpart_summaries=summaries[None],
                has_counterpart=compared[None],
            )
        )
        return judged.tokens[0], judged.passage[0, :1]


class _Traced(NamedTuple):
    """A graph to be: what computes it, on what it is traced, and its names with the axes that may vary."""

    module: nn.Module
    given: tuple[Tensor, ...]
    inputs: dict[str, dict[int, str]]
    outputs: dict[str, dict[int, str]]


def export(network: Checker, embeddings: PackedEmbeddings, folder: Path) -> None:
    """Write the four graphs, all float32 but for the embeddings; the network is left in `eval` mode."""
    network.eval()
    folder.mkdir(parents=True, exist_ok=True)
    for name, traced in _graphs(network, embeddings).items():
        _write(traced, folder / name)


def _graphs(network: Checker, embeddings: PackedEmbeddings) -> dict[str, _Traced]:
    widths = network.widths
    passage, other = torch.randn(_LENGTH, widths.states), torch.randn(_OTHER_LENGTH, widths.states)
    comparing = (
        {"passage": {0: "L"}, "other": {0: "M"}},
        {"features": {0: "L"}, "summary": {}, "alignment": {0: "L", 1: "M"}},
    )
    return {
        ENCODER: _Traced(
            EncoderGraph(network.encoder, embeddings),
            (torch.zeros(1, _LENGTH, dtype=torch.long),),
            {"ids": {1: "L"}},
            {"states": {0: "L"}},
        ),
        ACROSS: _Traced(CompareGraph(network.cross), (passage, other), *comparing),
        WITHIN: _Traced(CompareGraph(network.same), (passage, other), *comparing),
        JUDGE: _Traced(
            JudgeGraph(network.judge, widths.hidden),
            (
                passage,
                torch.randn(_LENGTH, widths.compared),
                torch.randn(widths.summary),
                torch.randn(_COUNTERPARTS, _LENGTH, widths.compared),
                torch.randn(_COUNTERPARTS, widths.summary),
                torch.ones(_COUNTERPARTS),
            ),
            {
                "states": {0: "L"},
                "source_features": {0: "L"},
                "source_summary": {},
                "features": {0: "K", 1: "L"},
                "summaries": {0: "K"},
                "compared": {0: "K"},
            },
            {"tokens": {0: "L"}, "passage": {}},
        ),
    }


def _write(traced: _Traced, path: Path) -> None:
    with warnings.catch_warnings(), torch.no_grad():
        # The exporter by tracing is called old; the new one needs another library and gives no better graphs.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            traced.module.eval(),
            traced.given,
            str(path),
            input_names=list(traced.inputs),
            output_names=list(traced.outputs),
            dynamic_axes={**traced.inputs, **traced.outputs},
            opset_version=_OPSET,
            dynamo=False,
        )


def _inner(states: Tensor) -> Tensor:
    """The mask [1, L] of a text between the two pieces that stand around it."""
    return functional.pad(torch.ones_like(states[None, 2:, 0]), (1, 1))
