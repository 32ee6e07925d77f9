"""The graphs of the bilingual checker give what the network gives, for texts of any length."""

from pathlib import Path

import numpy as np
import pytest
import torch

from tests.training.bilingual.tiny import HIDDEN, LAYERS, WIDTHS, packed_tensors, write_packed
from tqcheck.qe.bilingual.graphs import Graphs
from tqcheck.training.bilingual import base, packed_weights
from tqcheck.training.bilingual.export import export
from tqcheck.training.bilingual.network import Checker, Inputs
from tqcheck.training.bilingual.packed_embeddings import PackedEmbeddings
from tqcheck.training.bilingual.packed_weights import Blocks

CLOSE = 1e-4
KEPT = np.array([0, 1, 2, 3, *range(5, 80, 3)])


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_packed(tmp_path_factory.mktemp("base") / "e5.bin", packed_tensors())


@pytest.fixture(scope="module")
def net(packed: Path) -> Checker:
    torch.manual_seed(4)
    return Checker(base.encoder(packed, max(LAYERS)), WIDTHS, LAYERS, frozen=1).eval()


@pytest.fixture(scope="module")
def graphs(net: Checker, packed: Path, tmp_path_factory: pytest.TempPathFactory) -> Graphs:
    folder = tmp_path_factory.mktemp("graphs")
    export(net, embeddings(packed), folder)
    return Graphs(folder)


def embeddings(packed: Path) -> PackedEmbeddings:
    blocks = packed_weights.read(packed).tensors[base.WORD_EMBEDDINGS]
    assert isinstance(blocks, Blocks)
    return PackedEmbeddings(blocks, HIDDEN, KEPT)


def ids(length: int, first: int = 0) -> tuple[int, ...]:
    """A text of so many pieces, by their rows in the pruned vocabulary."""
    return (0, *(4 + (first + 7 * number) % 20 for number in range(length - 2)), 2)


def rows(length: int, first: int = 0) -> list[int]:
    """The same by their rows in the whole one."""
    return [int(KEPT[number]) for number in ids(length, first)]


def test_embeddings_are_unpacked_exactly(packed: Path, net: Checker) -> None:
    wanted = net.encoder.bert.embeddings.word_embeddings.weight[torch.from_numpy(KEPT)]
    assert torch.equal(embeddings(packed)(torch.arange(len(KEPT))), wanted)


@pytest.mark.parametrize("length", [3, 8, 21, 64])
def test_the_encoder(net: Checker, graphs: Graphs, length: int) -> None:
    given = torch.tensor([rows(length)])
    with torch.no_grad():
        states = net.encoder(given, torch.ones_like(given))[0]
    np.testing.assert_allclose(graphs.encode(ids(length)), states.numpy(), rtol=CLOSE, atol=CLOSE)


@pytest.mark.parametrize("lengths", [(9, 9), (7, 12), (12, 5, 30), (30, 3, 9, 14)], ids=str)
def test_a_passage_beside_its_source_and_counterparts(
    net: Checker, graphs: Graphs, lengths: tuple[int, ...]
) -> None:
    longest, count = max(lengths), len(lengths)
    padded = torch.ones(count, longest, dtype=torch.long)
    mask, inner = torch.zeros(count, longest), torch.zeros(count, longest)
    for text, length in enumerate(lengths):
        padded[text, :length] = torch.tensor(rows(length, text))
        mask[text, :length] = 1.0
        inner[text, 1 : length - 1] = 1.0
    others = torch.arange(2, count)
    inputs = Inputs(
        padded,
        mask,
        inner,
        across=torch.tensor([[0, 1]]),
        within=torch.stack([torch.zeros_like(others), others], dim=1),
        passage=torch.tensor([0]),
        source=torch.tensor([1]),
        counterparts=torch.tensor([[*range(1, count - 1), *[0] * (4 - count)]]),
    )
    with torch.no_grad():
        wanted = net(inputs)
    passage, source, *counterparts = (graphs.encode(ids(length, text)) for text, length in enumerate(lengths))
    across = graphs.across(passage, source)
    found = graphs.judge(passage, across, [graphs.within(passage, other) for other in counterparts])
    assert found.drift == pytest.approx(wanted.passage[0, 0].item(), abs=CLOSE)
    inside = slice(1, lengths[0] - 1)
    np.testing.assert_allclose(found.tokens[inside], wanted.tokens[0, inside].numpy(), rtol=CLOSE, atol=CLOSE)
    np.testing.assert_allclose(across.alignment.sum(axis=1), 1, rtol=CLOSE)
