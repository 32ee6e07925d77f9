"""The trained network as three ONNX graphs that take one text, or one pair, of any length."""

import warnings
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn

from tqcheck.qe.graphs import COMPARE, ENCODER, JUDGE
from tqcheck.training.network import COVERAGE, CheckerNetwork, Comparer, Encoder, JudgeModule

_OPSET = 17

# What the judge learned of soundness goes far by what its raters' texts are like. How well the counterpart that the
# passage covers best is covered is known of any text: of news of another year and other raters (2021) the two together
# order passages better (Spearman .40) than the judge alone (.37), on documents held out from training. The weight is
# 0.6 standard deviations of the judge's soundness there for one of the coverage; more costs order within a source.
COVERAGE_WEIGHT, COVERAGE_MEAN = 4.5, 0.8
# The graphs are traced on texts of so many pieces; which numbers does not matter, only that they differ.
_PASSAGE, _COUNTERPART, _COMPARISONS = 21, 17, 2


class EncoderGraph(nn.Module):
    """`ids` [1, L] to `states` [L, D]."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: Tensor) -> Tensor:
        """See the class."""
        states: Tensor = self.encoder(ids, torch.ones_like(ids))
        return states[0]


class CompareGraph(nn.Module):
    """`passage` [L, D] and `counterpart` [M, D] to `features` [L, F], `summary` [G], `alignment` [L, M]."""

    def __init__(self, comparer: Comparer) -> None:
        super().__init__()
        self.comparer = comparer

    def forward(self, passage: Tensor, counterpart: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """See the class."""
        found = self.comparer(passage[None], counterpart[None], _whole(passage), _whole(counterpart))
        return found.features[0], found.summary[0], found.alignment[0]


class JudgeGraph(nn.Module):
    """`states` [L, D], `shapes` [L, S], `features` [K, L, F], `summaries` [K, G], `compared` [1].

    To `tokens` [L, 2] and `passage` [3].
    """

    def __init__(self, judge: JudgeModule) -> None:
        super().__init__()
        self.judge = judge

    def forward(
        self, states: Tensor, shapes: Tensor, features: Tensor, summaries: Tensor, compared: Tensor
    ) -> tuple[Tensor, Tensor]:
        """See the class."""
        found = self.judge(
            states[None],
            shapes[None],
            features[None],
            summaries[None],
            compared,
            _whole(states),
            _whole(summaries),
        )
        coverage = summaries[:, COVERAGE].amax()
        beside = compared * COVERAGE_WEIGHT * (coverage - COVERAGE_MEAN)
        quality_score = found.passage[0, :1] + beside
        return found.tokens[0], torch.cat([quality_score, found.passage[0, 1:]])


class _Traced(NamedTuple):
    """A graph to be: what computes it, on what it is traced, and its names with the axes that may vary."""

    module: nn.Module
    given: tuple[Tensor, ...]
    inputs: dict[str, dict[int, str]]
    outputs: dict[str, dict[int, str]]


def export(network: CheckerNetwork, folder: Path) -> None:
    """Write `encoder.onnx`, `compare.onnx` and `judge.onnx`, all float32; the network is left in `eval` mode."""
    network.eval()
    folder.mkdir(parents=True, exist_ok=True)
    for name, traced in _graphs(network).items():
        _write(traced, folder / name)


def _graphs(network: CheckerNetwork) -> dict[str, _Traced]:
    widths = network.judge.widths
    passage = torch.randn(_PASSAGE, widths.states)
    return {
        ENCODER: _Traced(
            EncoderGraph(network.encoder),
            (torch.zeros(1, _PASSAGE, dtype=torch.long),),
            {"ids": {1: "L"}},
            {"states": {0: "L"}},
        ),
        COMPARE: _Traced(
            CompareGraph(network.comparer),
            (passage, torch.randn(_COUNTERPART, widths.states)),
            {"passage": {0: "L"}, "counterpart": {0: "M"}},
            {"features": {0: "L"}, "summary": {}, "alignment": {0: "L", 1: "M"}},
        ),
        JUDGE: _Traced(
            JudgeGraph(network.judge),
            (
                passage,
                torch.randn(_PASSAGE, widths.shapes),
                torch.randn(_COMPARISONS, _PASSAGE, widths.features),
                torch.randn(_COMPARISONS, widths.summary),
                torch.ones(1),
            ),
            {
                "states": {0: "L"},
                "shapes": {0: "L"},
                "features": {0: "K", 1: "L"},
                "summaries": {0: "K"},
                "compared": {},
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


def _whole(rows: Tensor) -> Tensor:
    """The mask [1, L] of a text without padding."""
    return torch.ones_like(rows[None, :, 0])
