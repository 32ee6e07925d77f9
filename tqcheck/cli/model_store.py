"""What the commands of `tqcheck models` do with known models, the lock file and the hub."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import typer

from tqcheck.cli.terminal import warn
from tqcheck.core.errors import TranslatorError, UsageError, quoted
from tqcheck.counterparts.models.conversion import convert
from tqcheck.counterparts.models.hub import MAIN, damaged_files, folder_of, licence_on_card
from tqcheck.counterparts.models.known_models import known_model, known_models
from tqcheck.counterparts.models.lock_file import LockedModel, LockFile
from tqcheck.counterparts.models.store import Store, parsed, restored
from tqcheck.judging.gate import ExitCode

_LICENSED_AS_ONE_LIKES = "commercial use allowed"
_NOT_FOR_BUSINESS = "NOT FOR COMMERCIAL USE"


def store() -> Store:
    """The models at hand where the command is given."""
    return Store(LockFile.near(Path.cwd()))


def listing() -> Iterator[str]:
    """A line for each model that is known or was pulled."""
    locked = store().lock.models()
    known = {model.id: model for model in known_models()}
    width = max(map(len, [*known, *locked]))
    for name in [*known, *sorted(set(locked) - set(known))]:
        model = known.get(name)
        about = [model.reach, model.licence, _terms(commercial=model.commercial)] if model else ["not known"]
        about += [f"{model.megabytes} MB"] if model else []
        about += [f"pulled at {locked[name].revision[:8]}"] if name in locked else []
        about += [f"never chosen by auto: {model.note}"] if model and model.note else []
        yield f"{name:{width}}  {', '.join(about)}"


def pull_models(names: Sequence[str]) -> None:
    """Fetch the models, or without names those of the lock file that are not whole; says what became of each."""
    here = store()
    for name, revision in [parsed(each) for each in names]:
        _say_pulled(here.pull(name, revision or MAIN), here.lock)
    if names:
        return
    locked = here.lock.models().values()
    if not locked:
        raise UsageError("no model is named", cure="see tqcheck models list")
    for model in locked:
        if _is_whole(model):
            typer.echo(f"{model.id}@{model.revision} is here")
        else:
            _say_pulled(restored(model), here.lock)


def verify_models() -> ExitCode:
    """Say of each locked model whether its files are here and whole."""
    locked = store().lock.models().values()
    if not locked:
        raise UsageError("no model was pulled here", cure="tqcheck models pull NAME")
    ended = ExitCode.PASSED
    for model in locked:
        try:
            damaged = damaged_files(model)
            fault = f"{damaged[0]} is damaged; remove it and pull again" if damaged else None
        except TranslatorError as missing:
            fault = str(missing)
        if fault is None:
            typer.echo(f"{model.id}@{model.revision}: {len(model.files)} files, all whole")
        else:
            typer.echo(f"tqcheck: error: {model.id}@{model.revision}: {fault}", err=True)
            ended = ExitCode.NOT_JUDGED
    return ended


def licence_of(name: str) -> Iterator[str]:
    """What is known of a model's licence."""
    known, locked = known_model(name), store().lock.models().get(name)
    if known is None and locked is None:
        raise UsageError(
            f"{quoted(name)} is neither known nor pulled", cure="see tqcheck models list, or pull it"
        )
    if known is not None:
        yield f"{name}: {known.licence} ({_terms(commercial=known.commercial)})"
    if locked is not None:
        stated = licence_on_card(folder_of(locked))
        yield f"{name}: its card says {stated or 'nothing of a licence'}"


def convert_model(model: str, to: Path, precision: str) -> str:
    """Convert a checkpoint for CTranslate2 into a new folder; a line says how to use it."""
    convert(store().located(model), to, precision)
    return f"written to {to}; use it with --translator ctranslate2:{to}"


def _say_pulled(model: LockedModel, lock: LockFile) -> None:
    size = sum(each.size for each in model.files.values())
    where = f"written to {lock.path.name}"
    typer.echo(f"{model.id}@{model.revision}: {len(model.files)} files, {size / 1e6:.1f} MB, {where}")
    known = known_model(model.id)
    stated = licence_on_card(folder_of(model))
    if known is not None and not known.commercial:
        warn(f"{model.id} is under {known.licence}: {_NOT_FOR_BUSINESS}")
    if known is None:
        warn(f"{model.id} is not known: its card says {stated or 'nothing'} of its licence")
    elif stated is not None and stated.casefold() != known.licence.casefold():
        warn(f"{model.id}: its card says {stated}, not {known.licence}: look at it before you use it")


def _is_whole(model: LockedModel) -> bool:
    try:
        return not damaged_files(model)
    except TranslatorError:
        return False


def _terms(*, commercial: bool) -> str:
    return _LICENSED_AS_ONE_LIKES if commercial else _NOT_FOR_BUSINESS
