"""The four graphs of the bilingual checker, run by onnxruntime one text, or one pair of texts, at a time.

Without padding: eight-bit arithmetic takes its scale from what it is given, so a text's result depends on nothing else.
Several threads may call; each call uses one.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from tqcheck.qe.graphs import Compared, Floats
from tqcheck.qe.session import session, wrong_graph

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

ENCODER, ACROSS, WITHIN, JUDGE = "encoder.onnx", "across.onnx", "within.onnx", "judge.onnx"

_COMPARING = ("passage", "other"), ("features", "summary", "alignment")
_NAMES = {
    ENCODER: (("ids",), ("states",)),
    ACROSS: _COMPARING,
    WITHIN: _COMPARING,
    JUDGE: (
        ("states", "source_features", "source_summary", "features", "summaries", "compared"),
        ("tokens", "passage"),
    ),
}
"""The inputs and the outputs of each."""


class Judged(NamedTuple):
    """What the network says of a passage of L pieces, those around it included."""

    tokens: Floats
    """[L, 2]: logits that the piece has drifted, that it is awkward."""
    drift: float
    """The logit that something in the passage has drifted."""


class Graphs:
    """The graphs, loaded."""

    def __init__(self, folder: Path) -> None:
        """Load them; a ModelError names a graph that is not what its name says."""
        self._encoder, self._across, self._within, self._judge = (
            session(folder / name, *names) for name, names in _NAMES.items()
        )
        widths = {given.name: given.shape[-1] for given in self._judge.get_inputs()}
        self._features, self._summary = widths["features"], widths["summaries"]
        if not isinstance(self._features, int) or not isinstance(self._summary, int):
            raise wrong_graph(folder / JUDGE, "does not say how wide its inputs are")

    def encode(self, ids: tuple[int, ...]) -> Floats:
        """States [L, D] of a text whose ids include what stands around it."""
        states: Floats = self._encoder.run(["states"], {"ids": np.array([ids], np.int64)})[0]
        return states

    def across(self, passage: Floats, source: Floats) -> Compared:
        """The states of a passage beside those of its source, in another language."""
        return _compared(self._across, passage, source)

    def within(self, passage: Floats, counterpart: Floats) -> Compared:
        """The states of a passage beside those of a counterpart in its own language."""
        return _compared(self._within, passage, counterpart)

    def judge(self, states: Floats, source: Compared, counterparts: Sequence[Compared]) -> Judged:
        """The passage beside its source and as many counterparts as there are."""
        given = {
            "states": states,
            "source_features": source.features,
            "source_summary": source.summary,
            "features": np.zeros((1, len(states), self._features), np.float32),
            "summaries": np.zeros((1, self._summary), np.float32),
            "compared": np.zeros(1, np.float32),
        }
        if counterparts:
            given["features"] = np.stack([each.features for each in counterparts])
            given["summaries"] = np.stack([each.summary for each in counterparts])
            given["compared"] = np.ones(len(counterparts), np.float32)
        tokens, passage = self._judge.run(["tokens", "passage"], given)
        return Judged(tokens, float(passage[0]))


def _compared(graph: "InferenceSession", passage: Floats, other: Floats) -> Compared:
    return Compared(*graph.run(list(Compared._fields), {"passage": passage, "other": other}))
