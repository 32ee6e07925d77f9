"""The three graphs of the learned checker, run by onnxruntime one text at a time.

One text at a time and without padding: eight-bit arithmetic takes its scale from what it is given, so a text's
result depends on nothing else. Several threads may call; each call uses one.
"""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from tqcheck.qe.session import session, wrong_graph

Floats = npt.NDArray[np.float32]

ENCODER, COMPARE, JUDGE = "encoder.onnx", "compare.onnx", "judge.onnx"

_INPUTS = {
    ENCODER: ("ids",),
    COMPARE: ("passage", "counterpart"),
    JUDGE: ("states", "shapes", "features", "summaries", "compared"),
}
_OUTPUTS = {
    ENCODER: ("states",),
    COMPARE: ("features", "summary", "alignment"),
    JUDGE: ("tokens", "passage"),
}


class Compared(NamedTuple):
    """A passage (L pieces) beside one counterpart (M pieces), both with what stands around them."""

    features: Floats
    """[L, F]"""
    summary: Floats
    """[G]"""
    alignment: Floats
    """[L, M], rows sum to 1."""


class Judged(NamedTuple):
    """What the network says of a passage of L pieces."""

    tokens: Floats
    """[L, 2]: logits that a rater marks the piece for drift, for awkwardness."""
    passage: Floats
    """[3]: soundness (higher is better), logits of a major drift and of any awkwardness."""


class Graphs:
    """The graphs, loaded."""

    def __init__(self, folder: Path) -> None:
        """Load them; a ModelError names a graph that is not what its name says."""
        self._encoder, self._compare, self._judge = (
            session(folder / name, _INPUTS[name], _OUTPUTS[name]) for name in (ENCODER, COMPARE, JUDGE)
        )
        widths = {given.name: given.shape[-1] for given in self._judge.get_inputs()}
        self._features, self._summary = widths["features"], widths["summaries"]
        if not isinstance(self._features, int) or not isinstance(self._summary, int):
            raise wrong_graph(folder / JUDGE, "does not say how wide its inputs are")

    def encode(self, ids: tuple[int, ...]) -> Floats:
        """States [L, D] of a text whose ids include what stands around it."""
        states: Floats = self._encoder.run(["states"], {"ids": np.array([ids], np.int64)})[0]
        return states

    def compare(self, passage: Floats, counterpart: Floats) -> Compared:
        """The states of a passage beside those of a counterpart."""
        given = {"passage": passage, "counterpart": counterpart}
        return Compared(*self._compare.run(list(Compared._fields), given))

    def judge(self, states: Floats, shapes: Floats, comparisons: list[Compared]) -> Judged:
        """The passage's pieces and the passage, beside as many counterparts as there are."""
        given = {
            "states": states,
            "shapes": shapes,
            "features": np.zeros((1, len(states), self._features), np.float32),
            "summaries": np.zeros((1, self._summary), np.float32),
            "compared": np.array([1.0 if comparisons else 0.0], np.float32),
        }
        if comparisons:
            given["features"] = np.stack([each.features for each in comparisons])
            given["summaries"] = np.stack([each.summary for each in comparisons])
        return Judged(*self._judge.run(list(Judged._fields), given))
