"""The losses fall where the answer is right."""

import pytest
import torch

from tests.training.bilingual.test_batches import PAIR, TOKENIZER
from tqcheck.training.bilingual.batches import collated
from tqcheck.training.bilingual.judge import JudgeOutput
from tqcheck.training.bilingual.losses import Losses, losses

BATCH = collated([PAIR], TOKENIZER)


def answer(sureness: float, *, head: int | None = None) -> JudgeOutput:
    """The labels as logits: right where `sureness` is above 0, wrong below; of one head, or of both."""
    tokens = sureness * (2 * (BATCH.labels > 0.5).float() - 1)
    if head is not None:
        tokens[..., 1 - head] = 0.0
    passage = torch.zeros(3, 4)
    passage[:, 0] = sureness * (2 * BATCH.wrong - 1)
    return JudgeOutput(tokens, passage)


@pytest.mark.parametrize("part", Losses._fields)
def test_each_part_falls_with_a_better_answer(part: str) -> None:
    values = [getattr(losses(answer(sureness), BATCH), part).item() for sureness in (-3.0, 0.0, 3.0)]
    assert values == sorted(values, reverse=True)
    assert values[0] > values[1] > values[2] >= 0.0


def test_a_right_answer_costs_little() -> None:
    right = losses(answer(20.0), BATCH)
    assert right.drift + right.passage + right.order == pytest.approx(0.0, abs=1e-4)
    assert right.total < losses(answer(0.0), BATCH).total


def test_each_head_has_its_own_part() -> None:
    nothing, drift, awkward = (
        losses(found, BATCH) for found in (answer(0.0), answer(3.0, head=0), answer(3.0, head=1))
    )
    assert drift.drift < nothing.drift
    assert drift.awkwardness == nothing.awkwardness
    assert awkward.drift == nothing.drift
    assert awkward.awkwardness < nothing.awkwardness


def test_answers_outside_the_text_cost_nothing() -> None:
    found = answer(3.0)
    padded = found.tokens.clone()
    padded[:, 0] = padded[:, 5:] = 50.0
    assert losses(JudgeOutput(padded, found.passage), BATCH) == losses(found, BATCH)


def test_without_a_pair_the_order_is_nothing() -> None:
    batch = BATCH._replace(sound=torch.full((3,), -1))
    assert losses(answer(0.0), batch).order.item() == 0.0
