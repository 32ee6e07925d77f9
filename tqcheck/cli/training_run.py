"""One run of `tqcheck train`, from options to the files of a model."""

from dataclasses import dataclass
from pathlib import Path

import typer

from tqcheck.judging.gate import ExitCode
from tqcheck.training.libraries import refuse_without_libraries


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainOptions:
    """The command line of `tqcheck train`."""

    data: Path
    to: Path
    checkpoints: Path
    seed: int
    head_epochs: float
    epochs: float
    threads: int
    checkpoint_every: int
    """Steps."""
    encoder: Path | None
    plant_errors: bool
    word_net: Path | None
    weights: Path | None
    float32: bool
    fresh: bool
    quiet: bool


def run_training(options: TrainOptions) -> ExitCode:
    """Train, export and calibrate as the options say; raises TqcheckError where that cannot be done."""
    refuse_without_libraries(encoder=options.encoder is None)
    # Imported here: torch is only there with the extra `train`.
    from tqcheck.training.pipeline import TrainingPlan, run
    from tqcheck.training.planting.word_net import USUAL_FOLDER
    from tqcheck.training.stages import heads, whole, whole_with_errors

    whole_stage = whole_with_errors if options.plant_errors else whole

    plan = TrainingPlan(
        data=options.data,
        to=options.to,
        checkpoints=options.checkpoints,
        stages=(heads(options.head_epochs), whole_stage(options.epochs)),
        seed=options.seed,
        threads=options.threads,
        every=options.checkpoint_every,
        encoder=options.encoder,
        word_net=options.word_net or USUAL_FOLDER,
        weights=options.weights,
        int8=not options.float32,
        fresh=options.fresh,
    )
    run(plan, (lambda line: None) if options.quiet else _say)  # noqa: ARG005 - no progress is wanted
    return ExitCode.PASSED


def _say(line: str) -> None:
    typer.echo(line, err=True)
