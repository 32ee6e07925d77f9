"""Training, interrupted and not."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from tests.training.test_batches import sample
from tests.training.tiny import network
from tqcheck.core.errors import InputError, UsageError
from tqcheck.training.batches import Batch, collated
from tqcheck.training.checkpoints import load_weights
from tqcheck.training.loop import Keeping, MakeBatch, Training
from tqcheck.training.network import CheckerNetwork
from tqcheck.training.stages import Stage, heads, whole


class BrokenOffError(Exception):
    """In place of Ctrl-C."""


def toy(step: int) -> Batch:
    """Where a passage says "fell" and its counterpart "rose", that word has drifted."""
    words = ("rose", "fell")
    return collated(
        [
            sample(
                text := f"The bank {mine}.",
                f"A bank {theirs}.",
                drift=(0.0, 0.0, 0.0, float(mine != theirs), 0.0, 0.0),
                awkward=(0.0,) * 6,
                group=f"{text} {theirs}",
                penalty=5.0 * (mine != theirs),
            )
            for mine in words
            for theirs in words
        ]
    )


def epoch(number: int) -> list[MakeBatch]:
    return [toy] * 8


def keeping(folder: Path, recipe: str = "a", every: int = 3) -> Keeping:
    return Keeping(folder / "stage.pt", recipe, every)


def trained(stage: Stage, at: Keeping, seed: int = 1) -> CheckerNetwork:
    net = network()
    Training(net, stage, epoch, seed).run(at, lambda line: None)
    return net


def assert_equal_weights(one: CheckerNetwork, other: CheckerNetwork) -> None:
    for (name, mine), theirs in zip(one.state_dict().items(), other.state_dict().values(), strict=True):
        assert torch.equal(mine, theirs), name


def test_the_loss_falls(tmp_path: Path) -> None:
    said: list[str] = []
    net = network()
    Training(net, Stage("heads", 25, head_rate=1e-2), epoch, 1).run(keeping(tmp_path), said.append)
    losses = [float(line.partition("loss ")[2].partition(",")[0]) for line in said]
    assert losses[-1] < losses[0] / 2
    assert said[-1].startswith("heads: step 200 of 200, loss ")


@pytest.mark.parametrize("stage", [heads(2), whole(2)], ids=["heads", "whole"])
@pytest.mark.parametrize("stopped_at", [4, 11])
def test_an_interrupted_stage_ends_with_the_same_weights(
    tmp_path: Path, stage: Stage, stopped_at: int
) -> None:
    def breaks_off(number: int) -> list[MakeBatch]:
        def stop(step: int) -> Batch:
            if step == stopped_at:
                raise BrokenOffError
            return toy(step)

        return [stop] * 8

    at_once = trained(stage, keeping(tmp_path / "at once"))
    with pytest.raises(BrokenOffError):
        Training(network(), stage, breaks_off, 1).run(keeping(tmp_path), lambda line: None)
    said: list[str] = []
    resumed = network(seed=8)  # what it begins with does not matter: the checkpoint has all of it
    Training(resumed, stage, epoch, 1).run(keeping(tmp_path), said.append)
    assert said[0] == f"{stage.name}: going on at step {stopped_at // 3 * 3} of 16"
    assert_equal_weights(at_once, resumed)


def test_the_seed_decides(tmp_path: Path) -> None:
    one, same, other = (
        trained(whole(1), keeping(tmp_path / name), seed) for name, seed in (("a", 1), ("b", 1), ("c", 2))
    )
    assert_equal_weights(one, same)
    assert not torch.equal(one.judge.own.weight, other.judge.own.weight)


def test_a_stage_that_is_done_is_not_done_again(tmp_path: Path) -> None:
    done = trained(heads(1), keeping(tmp_path))
    said: list[str] = []
    again = network(seed=8)
    Training(again, heads(1), epoch, 1).run(keeping(tmp_path), said.append)
    assert said == ["heads: done before"]
    assert_equal_weights(done, again)


def test_a_checkpoint_of_another_recipe_is_refused(tmp_path: Path) -> None:
    trained(heads(1), keeping(tmp_path))
    with pytest.raises(UsageError, match="--fresh"):
        trained(heads(1), keeping(tmp_path, "b"))


@pytest.mark.parametrize(
    ("stage", "learns"),
    [(heads(1), False), (replace(whole(1), frozen_layers=1), True)],
    ids=["heads", "whole"],
)
def test_what_each_stage_leaves_as_it_is(tmp_path: Path, stage: Stage, learns: bool) -> None:
    before, after = network().state_dict(), trained(stage, keeping(tmp_path)).state_dict()
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert {name.split(".")[0] for name in changed} >= {"comparer", "judge"}
    layers = {name.split(".")[4] for name in changed if name.startswith("encoder.bert.encoder.layer")}
    assert layers == ({"1"} if learns else set())
    assert not any("embeddings" in name for name in changed)


def test_weights_are_read_from_checkpoints_and_from_files_of_torch(tmp_path: Path) -> None:
    done = trained(heads(1), keeping(tmp_path))
    torch.save({"net": done.state_dict(), "step": 8}, tmp_path / "other.pt")
    for name in ("stage.pt", "other.pt"):
        net = network(seed=8)
        load_weights(tmp_path / name, net)
        assert_equal_weights(done, net)


@pytest.mark.parametrize("content", [{"net": {"judge.own.weight": torch.zeros(2)}}, {"net": 3}, [1]])
def test_a_file_without_weights_of_this_network_is_refused(tmp_path: Path, content: object) -> None:
    torch.save(content, tmp_path / "w.pt")
    with pytest.raises(InputError, match=r"w\.pt"):
        load_weights(tmp_path / "w.pt", network())


def test_a_damaged_checkpoint_is_refused(tmp_path: Path) -> None:
    (tmp_path / "w.pt").write_bytes(b"none")
    with pytest.raises(InputError, match="damaged"):
        load_weights(tmp_path / "w.pt", network())
