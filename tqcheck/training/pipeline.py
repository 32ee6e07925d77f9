"""A whole course of training: from the data folder to the files of a model, going on where it was interrupted."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import copyfile

import torch

from tqcheck.qe.model_files import CARD, TOKENIZER
from tqcheck.qe.model_files import FILES as MODEL_FILES
from tqcheck.qe.model_files import read as read_model
from tqcheck.training.alarms import MajorFrom, major_from
from tqcheck.training.annotated import Data, files, read
from tqcheck.training.base_encoder import packaged, tokeniser, untrained, vocabulary
from tqcheck.training.batches import Errors, Plant, Spoil, collated, epoch, samples_of
from tqcheck.training.calibrating import Fitted, fit
from tqcheck.training.card import MODEL_CARD, PLOT, write_card
from tqcheck.training.checkpoints import load_weights
from tqcheck.training.export import export
from tqcheck.training.inference import UncalibratedModel, observe
from tqcheck.training.loop import Keeping, MakeBatch, Say, Training
from tqcheck.training.manifest import limits, write_manifest
from tqcheck.training.network import CheckerNetwork
from tqcheck.training.planting.exchanges import exchanges
from tqcheck.training.planting.names import Names
from tqcheck.training.planting.planter import Planter
from tqcheck.training.planting.word_net import USUAL_FOLDER, WordNet
from tqcheck.training.quantising import QUANTISED, write_graphs
from tqcheck.training.reliability_plot import plot
from tqcheck.training.samples import Read
from tqcheck.training.smoothing import smoothed
from tqcheck.training.stages import Stage
from tqcheck.training.texts import Texts

CALIBRATION_SET = "2020"
"""The campaign with three raters a passage: a share of one rater is no share."""

_SMOOTHED_ON = 100  # texts

_MEGABYTE = 1e6


@dataclass(frozen=True)
class TrainingPlan:
    """What is asked for."""

    data: Path
    to: Path
    checkpoints: Path
    stages: tuple[Stage, ...]
    seed: int = 1
    threads: int = 2
    every: int = 100
    """Steps between checkpoints."""
    encoder: Path | None = None
    """A folder with another encoder than the packaged one."""
    word_net: Path = USUAL_FOLDER
    weights: Path | None = None
    """Trained weights: the stages are left out."""
    int8: bool = True
    fresh: bool = False
    """Forget what is in the checkpoints."""

    @property
    def plants_errors(self) -> bool:
        """Whether any stage does."""
        return any(stage.planted is not None for stage in self.stages)


def run(plan: TrainingPlan, say: Say) -> None:
    """Train, export, calibrate, and write the model's files; raises InputError for data that is of no use."""
    torch.set_num_threads(plan.threads)
    encoder = plan.encoder or packaged()
    data = read(plan.data, plants_errors=plan.plants_errors)
    say(
        f"read {len(data.sources)} sources, {len(data.planted)} planted errors, {len(data.sound)} sound pairs"
    )
    network = untrained(encoder, plan.seed)
    read_text = Texts(tokeniser(encoder)).read
    if plan.weights is not None:
        load_weights(plan.weights, network)
    else:
        _train(plan, network, data, read_text, say)
    made = plan.checkpoints / "model"
    made.mkdir(parents=True, exist_ok=True)
    copyfile(encoder / TOKENIZER, made / TOKENIZER)
    _export(plan, network, _some(data, read_text), made, say)
    fitted = calibrate(made, data, plan.threads, say)
    write_manifest(made, fitted, gate_line(made, data, plan.threads, say), _training(plan, data))
    (made / PLOT).write_text(plot(fitted.reliability), encoding="utf-8")
    _install(made, plan.to)
    write_card(plan.to)
    model = read_model(plan.to)
    size = sum((plan.to / name).stat().st_size for name in MODEL_FILES) / _MEGABYTE
    say(
        f"written to {plan.to}: {model.name}#{model.digest[:8]}, {size:.1f} MB; {MODEL_CARD} says how it was made"
    )


def calibrate(folder: Path, data: Data, threads: int, say: Say) -> Fitted:
    """Curves for the graphs and the tokenizer in a folder, from documents that nothing was learned from."""
    sources = [source for source in data.of("calibration") if source.set == CALIBRATION_SET]
    say(f"calibrating on {sum(len(source.machine) for source in sources)} translations")
    return fit(observe(UncalibratedModel.of(folder, limits()), sources, threads))


def _planter(plan: TrainingPlan, network: CheckerNetwork, data: Data) -> Planter:
    """From the encoder as it came, and the names in what is learned from."""
    pieces, vectors = vocabulary(plan.encoder or packaged(), network)
    texts = [each.passage.text for source in data.of("train") for each in source.machine]
    texts += [text for alternatives in data.alternatives for text in alternatives]
    return Planter(exchanges(pieces, vectors, WordNet.read(plan.word_net)), Names.of(texts))


def gate_line(folder: Path, data: Data, threads: int, say: Say) -> MajorFrom:
    """From where on a phrase is major, by people's translations in the same documents."""
    sources = data.of("calibration")
    say(f"setting the gate's line on {sum(len(source.people) for source in sources)} translations by people")
    return major_from(observe(UncalibratedModel.of(folder, limits()), sources, threads, people=True))


def _train(plan: TrainingPlan, network: CheckerNetwork, data: Data, read_text: Read, say: Say) -> None:
    planter = _planter(plan, network, data) if plan.plants_errors else None
    if plan.fresh:
        for stage in plan.stages:
            _checkpoint(plan, stage).unlink(missing_ok=True)
    content = _digest([plan.data / name for name in files(plants_errors=plan.plants_errors)])
    recipe: list[object] = [content, plan.seed, str(plan.encoder or "")]
    for stage in plan.stages:
        recipe.append(vars(stage))
        keeping = Keeping(_checkpoint(plan, stage), json.dumps(recipe), plan.every)
        epochs = _epochs(data, read_text, f"{plan.seed} {stage.name}", _errors(stage, planter))
        Training(network, stage, epochs, plan.seed).run(keeping, say)


def _errors(stage: Stage, planter: Planter | None) -> Errors:
    if planter is not None and stage.planted is not None:
        return Plant(planter, stage.planted)
    return Spoil(stage.spoiled) if stage.spoiled else None


def _epochs(data: Data, read_text: Read, seed: str, errors: Errors) -> Callable[[int], list[MakeBatch]]:
    def batches(number: int) -> list[MakeBatch]:
        return [
            partial(lambda units, step: collated(samples_of(units, seed, step)), units)
            for units in epoch(data, read_text, seed, number, errors)
        ]

    return batches


def _checkpoint(plan: TrainingPlan, stage: Stage) -> Path:
    return plan.checkpoints / f"{stage.name}.pt"


def _export(
    plan: TrainingPlan, network: CheckerNetwork, seen: Sequence[Sequence[int]], made: Path, say: Say
) -> None:
    exact = given = plan.checkpoints / "float32"
    export(network, exact)
    if plan.int8:
        given = plan.checkpoints / "smoothed"
        export(smoothed(network, seen), given)
    write_graphs(given, made, int8=plan.int8)
    say(f"exported; as trained in {exact}")


def _some(data: Data, read_text: Read) -> Sequence[Sequence[int]]:
    """Texts from all over the training data, to show how large the encoder's columns are."""
    sources = data.of("train")
    return [
        read_text(source.machine[0].passage.text).ids
        for source in sources[:: -(-len(sources) // _SMOOTHED_ON)]
    ]


def _training(plan: TrainingPlan, data: Data) -> Mapping[str, object]:
    sources = data.of("train")
    told = {
        "documents": len({source.document for source in sources}),
        "translations": sum(len(source.machine) for source in sources),
        "eight bits": list(QUANTISED) if plan.int8 else [],
    }
    if plan.weights is not None:
        return {**told, "weights": "trained beforehand"}
    stages = {f"stage {stage.name}": _told(stage) for stage in plan.stages}
    return {"seed": plan.seed, **stages, **told}


def _told(stage: Stage) -> str:
    encoder = "frozen" if stage.encoder_rate is None else f"{stage.encoder_rate:g}"
    told = f"{stage.epochs:g} epochs, learning rates {stage.head_rate:g} (heads), {encoder} (encoder)"
    if stage.planted is not None:
        return f"{told}, {stage.planted:.0%} of the translations again with a planted error"
    return f"{told}, {stage.spoiled:.0%} of the translations corrupted" if stage.spoiled else told


def _install(made: Path, to: Path) -> None:
    """Put the files in place; `checker.json` last, which says what the others must be."""
    to.mkdir(parents=True, exist_ok=True)
    for name in (*MODEL_FILES, PLOT, CARD):
        beside = to / f"{name}.part"
        copyfile(made / name, beside)
        beside.replace(to / name)


def _digest(paths: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()
