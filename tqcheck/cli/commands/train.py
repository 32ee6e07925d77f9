"""`tqcheck train`: the learned checker from annotated translations, in one command."""

from pathlib import Path
from typing import Annotated

import typer

from tqcheck.judging.gate import ExitCode


def train(  # noqa: PLR0913 - one parameter an option
    data: Annotated[Path, typer.Argument(metavar="DATA", help="The folder with the annotated translations.")],
    to: Annotated[Path, typer.Option(metavar="FOLDER", help="Where the model's files go.")],
    checkpoints: Annotated[
        Path,
        typer.Option(metavar="FOLDER", help="Where progress is kept; an interrupted run goes on from there."),
    ],
    seed: Annotated[int, typer.Option(metavar="N", min=0, help="Of everything that is drawn.")] = 1,
    head_epochs: Annotated[
        float, typer.Option(metavar="N", min=0.0, help="Epochs of the heads on the encoder as it came.")
    ] = 0.5,
    epochs: Annotated[float, typer.Option(metavar="N", min=0.0, help="Epochs of everything together.")] = 3.0,
    threads: Annotated[int, typer.Option(metavar="N", min=1, help="Cores to use.")] = 2,
    checkpoint_every: Annotated[
        int, typer.Option(metavar="N", min=1, help="Steps after which progress is written down.")
    ] = 100,
    encoder: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Begin with this BERT instead of all-MiniLM-L6-v2.")
    ] = None,
    plant_errors: Annotated[
        bool,
        typer.Option(
            "--plant-errors",
            help="Learn from planted errors too: better on plain errors, less so on raters' marks.",
        ),
    ] = False,
    word_net: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="Of --plant-errors: WordNet as Debian packs it. [where Debian's wordnet-base puts it]",
        ),
    ] = None,
    weights: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Trained weights: export and calibrate only.")
    ] = None,
    float32: Annotated[
        bool, typer.Option("--float32", help="Nothing in eight bits: to measure what that costs.")
    ] = False,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Begin anew, whatever the checkpoints hold.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress.")] = False,
) -> ExitCode:
    """Train the learned checker on annotated translations, export it, calibrate it and write its files.

    Exit codes: 0 done, 2 data or options of no use, 3 fault of tqcheck, 130 interrupted.
    """
    from tqcheck.cli.training_run import TrainOptions, run_training

    return run_training(
        TrainOptions(
            data=data,
            to=to,
            checkpoints=checkpoints,
            seed=seed,
            head_epochs=head_epochs,
            epochs=epochs,
            threads=threads,
            checkpoint_every=checkpoint_every,
            encoder=encoder,
            plant_errors=plant_errors,
            word_net=word_net,
            weights=weights,
            float32=float32,
            fresh=fresh,
            quiet=quiet,
        )
    )
