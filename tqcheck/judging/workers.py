"""Passages judged in batches, here or in worker processes, always in their order."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from multiprocessing import active_children, get_context, parent_process
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from tqcheck.core.errors import WorkerLostError
from tqcheck.core.glossary import NO_GLOSSARY, Glossary
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import AnalysedBatch, Judge, JudgedBatch, decided
from tqcheck.judging.base import Checker
from tqcheck.judging.decide import Suppress
from tqcheck.judging.interruption import held, unblock_termination
from tqcheck.judging.signature import NO_MODEL
from tqcheck.rules import ALL_RULES

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

# A batch ends at either: enough passages to be worth sending, not so much text that memory notices.
_PASSAGES = 64
_CHARACTERS = 400_000
# Batches under way for each worker: one in hand, the rest so that none waits for the reader.
_AHEAD = 4
_SAFE_PATH = "PYTHONSAFEPATH"

LoadChecker: TypeAlias = Callable[[Settings], Checker | None]
"""Gives the learned checker for these settings; a function of a module, so that workers can be told of it."""


def load_checker(settings: Settings) -> Checker | None:
    """The learned checker, or None where the settings leave it nothing to do; loaded once a process.

    Raises ModelError where its files are not whole.
    """
    if not settings.asks_checker(ALL_RULES.values()):
        return None
    # Workers share the cores between them: each reads one text at a time.
    return _loaded(None if settings.jobs == 1 else 1)


def model_signature(checker: Checker | None) -> str:
    """What the signature of a run says of the learned checker."""
    return NO_MODEL if checker is None else checker.signature


def judged_batches(
    passages: Iterable[Passage | None],
    settings: Settings,
    load: LoadChecker = load_checker,
    suppress: Suppress | None = None,
) -> Iterator[JudgedBatch]:
    """Judge everything, a batch at a time: analysed as by `analysed_batches`, decided here, in order."""
    for taken, batch in analysed_batches(passages, settings, load):
        yield decided(taken, batch, settings, suppress)


def analysed_batches(
    passages: Iterable[Passage | None],
    settings: Settings,
    load: LoadChecker = load_checker,
    glossary: Glossary = NO_GLOSSARY,
) -> Iterator[tuple[list[Passage], AnalysedBatch]]:
    """Analyse everything, a batch at a time, in `settings.jobs` processes; memory holds a few batches.

    Each process loads the learned checker for itself. None among the passages ends a batch there. Raises
    WorkerLostError where one of them is ended from outside.
    """
    if settings.jobs == 1:
        judge = Judge(settings, checker=load(settings), glossary=glossary)
        return ((batch, judge.analyse(batch)) for batch in _batches(passages))
    return _analysed_elsewhere(passages, settings, _WorkerContext(settings, load, glossary))


@lru_cache(maxsize=1)
def _loaded(threads: int | None) -> Checker:
    # Imported here: a run of rules alone does without it.
    from tqcheck.qe import load

    return load(threads)


def _analysed_elsewhere(
    passages: Iterable[Passage | None], settings: Settings, started_with: "_WorkerContext"
) -> Iterator[tuple[list[Passage], AnalysedBatch]]:
    # Imported here: a run in one process does without them.
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    # Spawned, not forked: a progress bar's thread may hold a lock at the moment of a fork.
    context = get_context("spawn")
    others = frozenset(active_children())
    with held(), _no_current_folder():  # with the pool the process is started that counts its semaphores
        pool = ProcessPoolExecutor(
            settings.jobs, context, initializer=_start_worker, initargs=(started_with,)
        )
    under_way: deque[tuple[list[Passage], Future[AnalysedBatch]]] = deque()
    is_done = False
    try:
        started = False
        for batch in _batches(passages):
            if batch and not started:
                _start_workers(pool, settings.jobs)
                started = True
            with held():  # the pool has locks that an interruption would leave locked
                analysis = pool.submit(_analyse_in_worker, batch) if batch else _empty_result()
            under_way.append((batch, analysis))
            if len(under_way) >= _AHEAD * settings.jobs:
                yield _finished(under_way.popleft())
        while under_way:
            yield _finished(under_way.popleft())
        is_done = True
    except BrokenProcessPool:
        raise WorkerLostError(
            "a worker process was ended from outside, perhaps for want of memory",
            cure="run it with fewer --jobs",
        ) from None
    finally:
        if not is_done:  # a batch in hand may take longer than anyone waits who has interrupted the run
            for worker in frozenset(active_children()) - others:
                worker.kill()
        pool.shutdown(wait=True, cancel_futures=True)


def _start_workers(pool: "ProcessPoolExecutor", jobs: int) -> None:
    """One is started with each task until there are enough, and inherits what holds here."""
    with held(), _no_current_folder():
        for _ in range(jobs):
            pool.submit(_start)


def _finished(
    under_way: "tuple[list[Passage], Future[AnalysedBatch]]",
) -> tuple[list[Passage], AnalysedBatch]:
    passages, analysis = under_way
    return passages, analysis.result()


def _empty_result() -> "Future[AnalysedBatch]":
    """An already completed future for an empty batch."""
    from concurrent.futures import Future

    done: Future[AnalysedBatch] = Future()
    done.set_result(AnalysedBatch(()))
    return done


@contextmanager
def _no_current_folder() -> Iterator[None]:
    """Python processes that are started here do not look for modules in the current folder.

    They are started with a line of code, before which Python puts that folder: a checkout's `pickle.py` would be
    imported in place of the standard library's. Engines' commands are started elsewhere, and keep their own ways.
    """
    before = os.environ.get(_SAFE_PATH)
    os.environ[_SAFE_PATH] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SAFE_PATH]
        else:
            os.environ[_SAFE_PATH] = before


def _batches(passages: Iterable[Passage | None]) -> Iterator[list[Passage]]:
    batch: list[Passage] = []
    size = 0
    for passage in passages:
        if passage is not None:
            batch.append(passage)
            size += len(passage.text)
        if passage is None or len(batch) >= _PASSAGES or size >= _CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class _WorkerContext(NamedTuple):
    """What a worker process is started with."""

    settings: Settings
    load: LoadChecker
    glossary: Glossary


_worker_context: _WorkerContext | None = None


def _start_worker(started_with: _WorkerContext) -> None:
    global _worker_context  # noqa: PLW0603 - a worker process has no other place to keep what it was started with
    _worker_context = started_with
    unblock_termination()
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A process that was killed could not tell its workers: they end by themselves, whatever they are at."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _start() -> None:
    """Nothing to do but to have a worker started for it."""


def _analyse_in_worker(batch: list[Passage]) -> AnalysedBatch:
    return _judge_of_worker().analyse(batch)


@lru_cache(maxsize=1)
def _judge_of_worker() -> Judge:
    """Made with the first batch: what goes wrong in loading is then an error like any other, and not a dead pool."""
    assert _worker_context is not None, "the pool starts every worker with its settings"  # noqa: S101
    settings, load, glossary = _worker_context
    return Judge(settings, checker=load(settings), glossary=glossary)
