"""The graphs give what the network gives, for texts of any length."""

from pathlib import Path

import numpy as np
import pytest
import torch

from tests.qe.tiny_model import tokeniser
from tests.training.tiny import WIDTHS, network
from tqcheck.qe.graphs import Compared, Graphs
from tqcheck.training.export import COVERAGE_MEAN, COVERAGE_WEIGHT, export
from tqcheck.training.network import COVERAGE, CheckerNetwork
from tqcheck.training.quantising import QUANTISED, write_graphs

CLOSE = 1e-4


@pytest.fixture(scope="module")
def net() -> CheckerNetwork:
    return network().eval()


@pytest.fixture(scope="module")
def folder(net: CheckerNetwork, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("graphs")
    export(net, made)
    return made


@pytest.fixture(scope="module")
def graphs(folder: Path) -> Graphs:
    return Graphs(folder)


def ids(length: int) -> tuple[int, ...]:
    """A text of so many pieces."""
    own = tokeniser()
    return (own.opening, *(5 + (7 * number) % 40 for number in range(length - 2)), own.closing)


def close(one: np.ndarray, other: torch.Tensor) -> None:
    np.testing.assert_allclose(one, other.numpy(), rtol=CLOSE, atol=CLOSE)


def ones(length: int) -> torch.Tensor:
    return torch.ones(1, length)


@pytest.mark.parametrize("length", [3, 8, 21, 64, 256])
def test_the_encoder(net: CheckerNetwork, graphs: Graphs, length: int) -> None:
    with torch.no_grad():
        states = net.encoder(torch.tensor([ids(length)]), torch.ones(1, length, dtype=torch.long))
    close(graphs.encode(ids(length)), states[0])


@pytest.mark.parametrize(("passage", "counterpart"), [(3, 3), (21, 17), (5, 120), (256, 4)])
def test_the_comparison(net: CheckerNetwork, graphs: Graphs, passage: int, counterpart: int) -> None:
    mine, theirs = graphs.encode(ids(passage)), graphs.encode(ids(counterpart))
    found = graphs.compare(mine, theirs)
    with torch.no_grad():
        wanted = net.comparer(
            torch.from_numpy(mine)[None], torch.from_numpy(theirs)[None], ones(passage), ones(counterpart)
        )
    for one, other in zip(found, wanted, strict=True):
        close(one, other[0])
    np.testing.assert_allclose(found.alignment.sum(1), 1.0, rtol=CLOSE)


@pytest.mark.parametrize("comparisons", [0, 1, 3])
@pytest.mark.parametrize("length", [3, 21, 100])
def test_the_judge(net: CheckerNetwork, graphs: Graphs, length: int, comparisons: int) -> None:
    random = np.random.default_rng(length)

    def drawn(*shape: int) -> np.ndarray:
        return random.normal(size=shape).astype(np.float32)

    states, shapes = drawn(length, WIDTHS.states), drawn(length, WIDTHS.shapes)
    beside = [
        Compared(drawn(length, WIDTHS.features), drawn(WIDTHS.summary), drawn(length, 1))
        for _ in range(comparisons)
    ]
    found = graphs.judge(states, shapes, beside)
    rows = max(comparisons, 1)
    features = np.zeros((1, rows, length, WIDTHS.features), np.float32)
    summaries = np.zeros((1, rows, WIDTHS.summary), np.float32)
    for number, each in enumerate(beside):
        features[0, number], summaries[0, number] = each.features, each.summary
    with torch.no_grad():
        wanted = net.judge(
            torch.from_numpy(states)[None],
            torch.from_numpy(shapes)[None],
            torch.from_numpy(features),
            torch.from_numpy(summaries),
            torch.tensor([float(comparisons > 0)]),
            ones(length),
            ones(rows) if comparisons else torch.zeros(1, rows),
        )
    close(found.tokens, wanted.tokens[0])
    covered = max(each.summary[COVERAGE] - COVERAGE_MEAN for each in beside) if beside else 0.0
    close(found.passage, wanted.passage[0] + torch.tensor([COVERAGE_WEIGHT * covered, 0.0, 0.0]))


@pytest.mark.parametrize(("int8", "changed"), [(True, set(QUANTISED)), (False, set())])
def test_eight_bits_where_they_cost_nothing(
    folder: Path, tmp_path: Path, int8: bool, changed: set[str]
) -> None:
    write_graphs(folder, tmp_path, int8=int8)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == sorted(path.name for path in folder.iterdir())
    assert {
        name for name in names if (folder / name).read_bytes() != (tmp_path / name).read_bytes()
    } == changed


def test_eight_bits_change_little(folder: Path, graphs: Graphs, tmp_path: Path) -> None:
    write_graphs(folder, tmp_path)
    exact, rough = (each.encode(ids(40)) for each in (graphs, Graphs(tmp_path)))
    assert np.corrcoef(exact.ravel(), rough.ravel())[0, 1] > 0.99


def test_the_same_network_gives_the_same_files(net: CheckerNetwork, folder: Path, tmp_path: Path) -> None:
    export(net, tmp_path)
    for path in folder.iterdir():
        assert (tmp_path / path.name).read_bytes() == path.read_bytes(), path.name
