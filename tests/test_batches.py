"""Batches, here and in worker processes."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.builders import passage
from tqcheck.batches import judged_batches
from tqcheck.errors import InputError
from tqcheck.passage import Passage
from tqcheck.settings import Settings


def passages(count: int) -> Iterator[Passage]:
    for number in range(count):
        yield passage(f"Exports rose to ${number} million.", "Exports rose to $7 million.", id=str(number))


@pytest.mark.parametrize("jobs", [1, 2])
def test_everything_is_judged_in_order(jobs: int) -> None:
    batches = list(judged_batches(passages(600), Settings(jobs=jobs)))
    assert [each.passage.id for batch in batches for each in batch.judgements] == [str(n) for n in range(600)]
    assert sum(batch.similarity["en"].pairs for batch in batches) == 600


def test_workers_find_what_one_process_finds() -> None:
    alone, together = (list(judged_batches(passages(200), Settings(jobs=jobs))) for jobs in (1, 2))
    assert [each for batch in alone for each in batch.judgements] == [
        each for batch in together for each in batch.judgements
    ]


def test_workers_can_be_started_outside_the_main_thread() -> None:
    with ThreadPoolExecutor() as threads:
        batches = threads.submit(lambda: list(judged_batches(passages(3), Settings(jobs=2)))).result()
    assert sum(len(batch.judgements) for batch in batches) == 3


def test_long_passages_make_small_batches() -> None:
    long = [passage("Rates rose. " * 20_000, id=str(number)) for number in range(4)]
    settings = Settings(disable=("TQ204",))
    assert [len(batch.judgements) for batch in judged_batches(long, settings)] == [2, 2]


@pytest.mark.parametrize("jobs", [1, 2])
def test_trouble_in_reading_is_trouble_for_the_caller(jobs: int) -> None:
    def broken() -> Iterator[Passage]:
        yield from passages(3)
        raise InputError("broken", "news.jsonl", 4)

    with pytest.raises(InputError, match=r"news\.jsonl:4: broken"):
        list(judged_batches(broken(), Settings(jobs=jobs)))
