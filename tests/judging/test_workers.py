"""Batches, here and in worker processes."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.builders import FakeChecker, load_fake_checker, passage
from tqcheck.core.errors import InputError, TqcheckError
from tqcheck.core.finding import Family
from tqcheck.core.passage import Passage
from tqcheck.core.prediction import Prediction
from tqcheck.core.settings import Settings
from tqcheck.judging.workers import judged_batches, load_checker, model_signature


def passages(count: int) -> Iterator[Passage]:
    for number in range(count):
        yield passage(f"Exports rose to ${number} million.", "Exports rose to $7 million.", id=str(number))


def rules_alone(jobs: int = 1) -> Settings:
    return Settings(jobs=jobs, model=False)


@pytest.mark.parametrize("jobs", [1, 2])
def test_everything_is_judged_in_order(jobs: int) -> None:
    batches = list(judged_batches(passages(600), rules_alone(jobs)))
    assert [each.passage.id for batch in batches for each in batch.judgements] == [str(n) for n in range(600)]


def test_workers_find_what_one_process_finds() -> None:
    alone, together = (list(judged_batches(passages(200), rules_alone(jobs))) for jobs in (1, 2))
    assert [each for batch in alone for each in batch.judgements] == [
        each for batch in together for each in batch.judgements
    ]


def test_workers_can_be_started_outside_the_main_thread() -> None:
    with ThreadPoolExecutor() as threads:
        batches = threads.submit(lambda: list(judged_batches(passages(3), rules_alone(2)))).result()
    assert sum(len(batch.judgements) for batch in batches) == 3


def test_long_passages_make_small_batches() -> None:
    long = [passage("Rates rose. " * 20_000, id=str(number)) for number in range(4)]
    settings = Settings(disable=("TQ204",), model=False)
    assert [len(batch.judgements) for batch in judged_batches(long, settings)] == [2, 2]


@pytest.mark.parametrize("jobs", [1, 2])
def test_trouble_in_reading_is_trouble_for_the_caller(jobs: int) -> None:
    def broken() -> Iterator[Passage]:
        yield from passages(3)
        raise InputError("broken", "news.jsonl", 4)

    with pytest.raises(InputError, match=r"news\.jsonl:4: broken"):
        list(judged_batches(broken(), rules_alone(jobs)))


def test_workers_load_the_checker_for_themselves() -> None:
    very = [passage("It was very cold.", "It was cold.", id=str(number)) for number in range(130)]
    alone, together = (
        [
            each
            for batch in judged_batches(very, Settings(jobs=jobs), load_fake_checker)
            for each in batch.judgements
        ]
        for jobs in (1, 2)
    )
    assert alone == together
    assert {finding.rule for each in together for finding in each.findings} == {"TQ201"}
    assert all(isinstance(each.prediction, Prediction) for each in together)


def load_broken_checker(settings: Settings) -> FakeChecker | None:
    raise TqcheckError("a file of the model is missing", "encoder.onnx")


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_checker_that_cannot_be_loaded_is_an_error_of_the_user_s(jobs: int) -> None:
    with pytest.raises(TqcheckError, match=r"encoder\.onnx: a file of the model is missing"):
        list(judged_batches(passages(3), Settings(jobs=jobs), load_broken_checker))


@pytest.mark.parametrize(
    "settings",
    [
        Settings(model=False),
        Settings(disable=("TQ101", "TQ201")),
        Settings(families=(Family.INTEGRITY,)),
        Settings(families=(Family.AWKWARD,), disable=("TQ201",)),
    ],
)
def test_a_checker_that_no_rule_reads_is_not_loaded(settings: Settings) -> None:
    assert load_checker(settings) is None
    assert model_signature(None) == "none"


def test_the_checker_names_itself() -> None:
    assert model_signature(FakeChecker()) == "checker-fake#00c0ffee"
