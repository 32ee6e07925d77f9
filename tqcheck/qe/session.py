"""A graph loaded by onnxruntime."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck.core.errors import ModelError

if TYPE_CHECKING:
    from onnxruntime import InferenceSession


def session(path: Path, inputs: Collection[str], outputs: Collection[str]) -> "InferenceSession":
    """A session that takes one thread a call and writes nothing to the terminal.

    Raises ModelError if the file is no graph, or takes or gives something else.
    """
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    try:
        loaded = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's errors have no class of their own in common
        raise wrong_graph(path, "cannot be loaded") from error
    taken = {given.name for given in loaded.get_inputs()}
    given = {made.name for made in loaded.get_outputs()}
    if taken != set(inputs) or given != set(outputs):
        raise wrong_graph(path, "takes or gives something else than this version expects")
    return loaded


def wrong_graph(path: Path, message: str) -> ModelError:
    """The error that a graph is not what its name says."""
    return ModelError(message, str(path), cure="install tqcheck anew")
