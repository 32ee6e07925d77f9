"""Graphs that are not what their name says."""

import shutil
from pathlib import Path

import pytest

from tests.qe.tiny_model import write_model
from tqcheck.core.errors import ModelError
from tqcheck.qe.graphs import Graphs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_model(tmp_path)


def test_a_file_that_is_no_graph(folder: Path) -> None:
    (folder / "judge.onnx").write_bytes(b"no graph")
    with pytest.raises(ModelError, match=r"judge\.onnx: cannot be loaded; install tqcheck anew$"):
        Graphs(folder)


def test_a_graph_in_the_place_of_another(folder: Path) -> None:
    shutil.copy(folder / "encoder.onnx", folder / "compare.onnx")
    with pytest.raises(ModelError, match=r"compare\.onnx: takes or gives something else"):
        Graphs(folder)


def test_an_alignment_shares_out_every_piece(folder: Path) -> None:
    graphs = Graphs(folder)
    passage, counterpart = graphs.encode((2, 4, 5, 3)), graphs.encode((2, 6, 3))
    alignment = graphs.compare(passage, counterpart).alignment
    assert alignment.shape == (4, 3)
    assert alignment.sum(axis=1) == pytest.approx([1, 1, 1, 1])
