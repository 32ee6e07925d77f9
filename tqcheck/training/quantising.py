"""Graphs in eight bits: weights of a quarter of the size, and faster where the processor has the instructions."""

import logging
from collections.abc import Sequence
from pathlib import Path
from shutil import copyfile

from tqcheck.qe.graphs import ENCODER

QUANTISED = (ENCODER,)
"""Nine tenths of all weights. The others are small, and what they say is the answer."""


def write_graphs(
    exact: Path, folder: Path, *, int8: bool = True, operators: Sequence[str] = ("MatMul", "Gather")
) -> None:
    """Write the graphs of a folder into another, those of QUANTISED in eight bits unless `int8` is off.

    Of a quantised graph the weights of these operators are: products of matrices, and embeddings.
    """
    for path in sorted(exact.glob("*.onnx")):
        name = path.name
        if int8 and name in QUANTISED:
            _quantise(exact / name, folder / name, operators)
        else:
            copyfile(exact / name, folder / name)


def _quantise(given: Path, made: Path, operators: Sequence[str]) -> None:
    """Eight bits, a scale for each column of a matrix; what is computed gets its scale from each text.

    Weights take seven of them: on processors without the newest instructions, sums of products of eight bits
    overflow, and the same text would get other answers there.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.ERROR)  # it advises to prepare the graph in ways that change nothing here
    try:
        quantize_dynamic(
            given,
            made,
            op_types_to_quantize=list(operators),
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
        )
    finally:
        root.setLevel(level)
