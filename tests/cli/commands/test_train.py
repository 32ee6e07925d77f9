"""The command line of `tqcheck train`: each option has its place."""

from dataclasses import replace
from pathlib import Path

from tests.cli.parsed import options_of, parsed
from tqcheck.cli.training_run import TrainOptions

RUN = "tqcheck.cli.training_run.run_training"
NEEDED = ("--to", "model", "--checkpoints", "kept")
ALL = (
    *(*NEEDED, "--seed", "3", "--head-epochs", "0.25", "--epochs", "4", "--threads", "8"),
    *("--checkpoint-every", "50", "--encoder", "bert", "--word-net", "words"),
    *("--weights", "weights.pt"),
    *("--plant-errors", "--float32", "--fresh", "--quiet"),
)
DEFAULTS = TrainOptions(
    data=Path("data"),
    to=Path("model"),
    checkpoints=Path("kept"),
    seed=1,
    head_epochs=0.5,
    epochs=3.0,
    threads=2,
    checkpoint_every=100,
    encoder=None,
    plant_errors=False,
    word_net=None,
    weights=None,
    float32=False,
    fresh=False,
    quiet=False,
)


def test_without_options_the_defaults_hold() -> None:
    assert parsed(RUN, "train", "data", *NEEDED) == DEFAULTS


def test_each_option_has_its_place() -> None:
    assert parsed(RUN, "train", "data", *ALL) == replace(
        DEFAULTS,
        seed=3,
        head_epochs=0.25,
        epochs=4.0,
        threads=8,
        checkpoint_every=50,
        encoder=Path("bert"),
        plant_errors=True,
        word_net=Path("words"),
        weights=Path("weights.pt"),
        float32=True,
        fresh=True,
        quiet=True,
    )


def test_no_option_is_forgotten_here() -> None:
    assert {each for each in ALL if each.startswith("--")} == options_of("train")
