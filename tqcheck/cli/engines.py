"""The engines that a command line names, ready to make counterparts."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tqcheck.cli.command_line import CacheOptions, TranslatorOptions
from tqcheck.cli.kept import keyed_folder
from tqcheck.cli.progress import ignore
from tqcheck.cli.terminal import warn
from tqcheck.core.errors import UsageError, quoted
from tqcheck.core.passage import Route
from tqcheck.counterparts.engines import EngineOptions, engines
from tqcheck.counterparts.models.lock_file import LockFile
from tqcheck.counterparts.models.store import Store
from tqcheck.counterparts.routes import MADE_ROUTES, CounterpartGenerator
from tqcheck.counterparts.translating import CachedTranslator
from tqcheck.counterparts.translation_cache import TranslationCache
from tqcheck.judging.signature import RECORDED
from tqcheck.readers.language_tag import primary_language

_AUTO = "auto"


@contextmanager
def maker_of(
    options: TranslatorOptions, cached: CacheOptions, on_progress: Callable[[int], None] = ignore
) -> Iterator[CounterpartGenerator]:
    """What makes counterparts with the engines that the options name, and tells how many sentences are done.

    Raises UsageError or TranslatorError where they make no sense.
    """
    routes = _routes(options.routes)
    given = EngineOptions(
        version=options.engine_version,
        allow_remote=options.allow_remote,
        environment=os.environ,
        store=Store(LockFile.near(Path.cwd()), options.allow_download),
    )
    out, into = (engines(named or RECORDED, given) for named in (options.translator, options.back_translator))
    if out is not None and into is None and out.serves_both:
        into = out
    if out is None and into is None:
        _refuse_what_needs_an_engine(options)
        yield CounterpartGenerator()
        return
    cache = TranslationCache(keyed_folder(cached), warn)
    try:
        yield CounterpartGenerator(
            out=CachedTranslator(out, cache, on_progress) if out else None,
            into=CachedTranslator(into, cache, on_progress) if into else None,
            pivot=_pivot(options.pivot),
            routes=routes,
        )
    finally:
        cache.close()


def _refuse_what_needs_an_engine(options: TranslatorOptions) -> None:
    for name, is_given in (
        ("route", bool(options.routes)),
        ("pivot", options.pivot is not None),
        ("engine-version", options.engine_version is not None),
    ):
        if is_given:
            raise UsageError(f"--{name} without an engine", cure="name one with --translator")


def _routes(chosen: Sequence[str]) -> tuple[Route, ...]:
    known = {route.value: route for route in MADE_ROUTES}
    for name in chosen:
        if name not in (_AUTO, *known):
            raise UsageError(
                f"--route: unknown route {quoted(name)}", cure=f"known are {', '.join((_AUTO, *known))}"
            )
    if _AUTO in chosen and len(set(chosen)) > 1:
        raise UsageError("--route auto beside another", cure="leave one of them out")
    return tuple(known[name] for name in dict.fromkeys(chosen) if name != _AUTO)


def _pivot(given: str | None) -> str | None:
    if given is None:
        return None
    language = primary_language(given)
    if language is None:
        raise UsageError(f"--pivot: {quoted(given)} is no language code", cure="write es or zh-Hans, say")
    return language
