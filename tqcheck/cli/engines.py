"""The engines that a command line names, ready to make counterparts."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tqcheck.cli.kept import keyed_folder
from tqcheck.cli.options import texts
from tqcheck.cli.progress import ignore
from tqcheck.cli.terminal import warn
from tqcheck.core.errors import UsageError, quoted
from tqcheck.core.passage import Route
from tqcheck.counterparts.engines import EngineOptions, engines
from tqcheck.counterparts.models.lock_file import LockFile
from tqcheck.counterparts.models.store import Store
from tqcheck.counterparts.routes import MADE_ROUTES, Maker
from tqcheck.counterparts.translating import Translating
from tqcheck.counterparts.translation_cache import TranslationCache
from tqcheck.judging.signature import RECORDED
from tqcheck.readers.language_tag import primary_language

_AUTO = "auto"


@contextmanager
def maker_of(options: Mapping[str, object], tell: Callable[[int], None] = ignore) -> Iterator[Maker]:
    """What makes counterparts with the engines that the options name, and tells how many sentences are done.

    Raises UsageError or TranslatorError where they make no sense.
    """
    routes = _routes(options)
    given = EngineOptions(
        version=_one(options, "engine_version"),
        allow_remote=bool(options.get("allow_remote")),
        environment=os.environ,
        store=Store(LockFile.near(Path.cwd()), bool(options.get("allow_download"))),
    )
    out, into = (
        engines(_one(options, name) or RECORDED, given) for name in ("translator", "back_translator")
    )
    if out is not None and into is None and out.serves_both:
        into = out
    if out is None and into is None:
        _refuse_what_needs_an_engine(options)
        yield Maker()
        return
    cache = TranslationCache(keyed_folder(options), warn)
    try:
        yield Maker(
            out=Translating(out, cache, tell) if out else None,
            into=Translating(into, cache, tell) if into else None,
            pivot=_pivot(options),
            routes=routes,
        )
    finally:
        cache.close()


def _refuse_what_needs_an_engine(options: Mapping[str, object]) -> None:
    for name in ("route", "pivot", "engine_version"):
        if texts(options, name):
            raise UsageError(
                f"--{name.replace('_', '-')} without an engine", cure="name one with --translator"
            )


def _routes(options: Mapping[str, object]) -> tuple[Route, ...]:
    chosen = texts(options, "route")
    known = {route.value: route for route in MADE_ROUTES}
    for name in chosen:
        if name not in (_AUTO, *known):
            raise UsageError(
                f"--route: unknown route {quoted(name)}", cure=f"known are {', '.join((_AUTO, *known))}"
            )
    if _AUTO in chosen and len(set(chosen)) > 1:
        raise UsageError("--route auto beside another", cure="leave one of them out")
    return tuple(known[name] for name in dict.fromkeys(chosen) if name != _AUTO)


def _pivot(options: Mapping[str, object]) -> str | None:
    given = _one(options, "pivot")
    if given is None:
        return None
    language = primary_language(given)
    if language is None:
        raise UsageError(f"--pivot: {quoted(given)} is no language code", cure="write es or zh-Hans, say")
    return language


def _one(options: Mapping[str, object], name: str) -> str | None:
    return next(iter(texts(options, name)), None)
