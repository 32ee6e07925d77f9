"""Training for a time, cut and not."""

from collections.abc import Callable, Iterable, Iterator
from itertools import count
from pathlib import Path

import pytest
import torch

from tests.training.bilingual.test_batches import PAIR, TOKENIZER
from tests.training.bilingual.tiny import network
from tqcheck.core.errors import InputError, UsageError
from tqcheck.training.bilingual.batches import Batch, collated
from tqcheck.training.bilingual.checkpoint import load_weights
from tqcheck.training.bilingual.examples import Labelled, Mark
from tqcheck.training.bilingual.loop import Keeping, Training
from tqcheck.training.bilingual.network import Checker

OTHER = PAIR._replace(
    texts=("Die Preise fielen.", "Prices fell.", "Prices rose."),
    passages=(*PAIR.passages[:1], Labelled(2, 0, (), (Mark(PAIR.passages[1].drift[0].span),), 1.0, sound=0)),  # type: ignore[index]
)


class BrokenOffError(Exception):
    """In place of Ctrl-C."""


def batches(group: int) -> list[Batch]:
    """Two batches, in one order and the other."""
    examples = [PAIR, OTHER] if group % 2 else [OTHER, PAIR]
    return [collated([example], TOKENIZER) for example in examples]


def ticking(step: float = 1.0) -> Callable[[], float]:
    """A clock that goes on by the same time whenever it is looked at."""
    return map(float, count(0, step)).__next__


def training(
    net: Checker,
    drawn: Callable[[int], Iterable[Batch]] = batches,
    seconds: float = 12.0,
    clock: Callable[[], float] | None = None,
) -> Training:
    return Training(net, drawn, seconds, clock or ticking(), half=False)


def keeping(folder: Path, recipe: str = "a", every: float = 0.0) -> Keeping:
    return Keeping(folder / "checker.pt", recipe, every)


def trained(folder: Path, seconds: float = 12.0) -> Checker:
    net = network()
    training(net, seconds=seconds).run(keeping(folder), lambda line: None)
    return net


def assert_equal_weights(one: Checker, other: Checker) -> None:
    for (name, mine), theirs in zip(one.state_dict().items(), other.state_dict().values(), strict=True):
        assert torch.equal(mine, theirs), name


def test_the_losses_fall(tmp_path: Path) -> None:
    said: list[str] = []
    training(network(), seconds=150.0).run(keeping(tmp_path), said.append)
    losses = [float(line.partition("drift ")[2].partition(",")[0]) for line in said]
    assert said[0].startswith("step 50, 49 s of 150 s: drift ")
    assert losses[-1] < losses[0] / 2


@pytest.mark.parametrize("cut_in", [1, 4])
def test_a_run_that_was_cut_ends_with_the_same_weights(tmp_path: Path, cut_in: int) -> None:
    def breaks_off(group: int) -> Iterator[Batch]:
        first, second = batches(group)
        yield first
        if group == cut_in:
            raise BrokenOffError
        yield second

    at_once = trained(tmp_path / "at once")
    with pytest.raises(BrokenOffError):
        training(network(), breaks_off).run(keeping(tmp_path), lambda line: None)
    said: list[str] = []
    resumed = network(seed=3)
    training(resumed).run(keeping(tmp_path), said.append)
    assert said[0] == f"going on at step {2 * cut_in}, after {2 * cut_in} s of 12 s"
    assert_equal_weights(at_once, resumed)


def test_a_run_that_is_done_goes_on_only_for_a_longer_time(tmp_path: Path) -> None:
    done = trained(tmp_path)
    assert_equal_weights(done, trained(tmp_path))
    longer = trained(tmp_path, seconds=16.0)
    assert not torch.equal(done.judge.own.weight, longer.judge.own.weight)


def test_what_the_machine_slept_is_no_training(tmp_path: Path) -> None:
    said: list[str] = []
    net = network()
    training(net, seconds=100.0, clock=ticking(3600.0)).run(keeping(tmp_path), lambda line: None)
    training(net, seconds=100.0).run(keeping(tmp_path), said.append)
    assert said == ["going on at step 4, after 120 s of 100 s"]


def test_progress_is_saved_now_and_then(tmp_path: Path) -> None:
    def breaks_off(group: int) -> Iterator[Batch]:
        assert (tmp_path / "checker.pt").exists() == (group >= 5)
        yield from batches(group)

    training(network(), breaks_off).run(keeping(tmp_path, every=10.0), lambda line: None)
    assert [path.name for path in tmp_path.iterdir()] == ["checker.pt"], "no file is left beside it"


def test_embeddings_are_not_in_the_checkpoint(tmp_path: Path) -> None:
    trained(tmp_path)
    found = torch.load(tmp_path / "checker.pt", weights_only=True)
    assert not [name for name in found["network"] if "embeddings" in name]


def test_a_checkpoint_of_another_recipe_is_refused(tmp_path: Path) -> None:
    trained(tmp_path)
    with pytest.raises(UsageError, match="is no checkpoint of b; give the same options"):
        training(network()).run(keeping(tmp_path, "b"), lambda line: None)


@pytest.mark.parametrize("name", ["network", "net", "m"])
def test_weights_are_read_from_checkpoints_and_from_files_of_torch(tmp_path: Path, name: str) -> None:
    done = trained(tmp_path)
    state = {key: value for key, value in done.state_dict().items() if "embeddings" not in key}
    torch.save({name: state, "step": 8}, tmp_path / "other.pt")
    for path in (tmp_path / "checker.pt", tmp_path / "other.pt"):
        net = network()
        load_weights(path, net)
        assert_equal_weights(done, net)


@pytest.mark.parametrize(
    "state",
    [{"judge.own.weight": torch.zeros(2)}, {"judge.own.bias": torch.zeros(16)}, {"more": torch.zeros(1)}, 3],
)
def test_a_file_without_weights_of_this_network_is_refused(tmp_path: Path, state: object) -> None:
    torch.save({"network": state}, tmp_path / "w.pt")
    with pytest.raises(InputError, match=r"w\.pt: holds no weights of this network"):
        load_weights(tmp_path / "w.pt", network())


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"w\.pt: cannot be read"):
        load_weights(tmp_path / "w.pt", network())
