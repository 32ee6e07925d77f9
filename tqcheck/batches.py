"""Passages judged in batches, here or in worker processes, always in their order."""

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

from tqcheck.passage import Passage
from tqcheck.pipeline import Judge, JudgedBatch
from tqcheck.settings import Settings

# A batch ends at either: enough passages to be worth sending, not so much text that memory notices.
_PASSAGES = 64
_CHARACTERS = 400_000
# Batches under way for each worker: one in hand, the rest so that none waits for the reader.
_AHEAD = 4

_judge: Judge | None = None


def judged_batches(passages: Iterable[Passage], settings: Settings) -> Iterator[JudgedBatch]:
    """Judge everything, a batch at a time, in `settings.jobs` processes; memory holds a few batches."""
    if settings.jobs == 1:
        judge = Judge(settings)
        return (judge.judge(batch) for batch in _batches(passages))
    return _judged_elsewhere(passages, settings)


def _judged_elsewhere(passages: Iterable[Passage], settings: Settings) -> Iterator[JudgedBatch]:
    # Spawned, not forked: a progress bar's thread may hold a lock at the moment of a fork.
    context = get_context("spawn")
    pool = ProcessPoolExecutor(settings.jobs, context, initializer=_start_worker, initargs=(settings,))
    under_way: deque[Future[JudgedBatch]] = deque()
    try:
        # A worker is started with each task until there are enough, and inherits what holds here.
        with _interrupts_held():
            for _ in range(settings.jobs):
                pool.submit(_start)
        for batch in _batches(passages):
            under_way.append(pool.submit(_judge_in_worker, batch))
            if len(under_way) >= _AHEAD * settings.jobs:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl-C reaches every process of a terminal; only the first has something to say about it.

    What is started here never hears of it; this process hears of it a moment later.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _batches(passages: Iterable[Passage]) -> Iterator[list[Passage]]:
    batch: list[Passage] = []
    size = 0
    for passage in passages:
        batch.append(passage)
        size += len(passage.text)
        if len(batch) >= _PASSAGES or size >= _CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _start_worker(settings: Settings) -> None:
    global _judge  # noqa: PLW0603 - a worker process has no other place to keep what it was started with
    _judge = Judge(settings)


def _start() -> None:
    """Nothing to do but to have a worker started for it."""


def _judge_in_worker(batch: list[Passage]) -> JudgedBatch:
    assert _judge is not None, "the pool starts every worker with its settings"  # noqa: S101
    return _judge.judge(batch)
