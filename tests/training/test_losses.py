"""What is made small in training."""

import torch

from tests.training.test_batches import sample
from tqcheck.training.batches import Batch, collated
from tqcheck.training.losses import losses
from tqcheck.training.network import JudgeOutput


def answers(batch: Batch, quality_score: list[float], logit: float = 0.0) -> JudgeOutput:
    passage = torch.zeros(len(quality_score), 3)
    passage[:, 0] = torch.tensor(quality_score)
    return JudgeOutput(torch.full((*batch.words.shape, 2), logit), passage)


def test_the_order_within_a_source_counts_and_no_other() -> None:
    batch = collated([sample("Rates rose.", penalty=1.0), sample("Rates fell.", penalty=9.0)])
    right, wrong = (losses(answers(batch, order), batch).order for order in ([0.0, -1.0], [-1.0, 0.0]))
    assert right < wrong
    apart = collated(
        [sample("Rates rose.", penalty=1.0, group="s"), sample("Rates fell.", penalty=9.0, group="t")]
    )
    assert losses(answers(apart, [-1.0, 0.0]), apart).order == 0
    equal = collated([sample("Rates rose."), sample("Rates fell.")])
    assert losses(answers(equal, [-1.0, 0.0]), equal).order == 0


def test_what_has_no_weight_is_not_learned_from() -> None:
    silent = collated([sample("Rates rose.", drift_weight=0.0, awkward_weight=0.0, has_scale=False)])
    for logit in (-3.0, 3.0):
        found = losses(answers(silent, [logit], logit), silent)
        assert [each.item() for each in found] == [0.0] * len(found)


def test_marks_of_the_pieces_around_a_text_are_not_learned() -> None:
    batch = collated([sample("Rates rose.", drift=(0.0,) * len(sample("Rates rose.").text))])
    found = answers(batch, [0.0])
    before = losses(found, batch).marks
    found.tokens[0, 0] = found.tokens[0, int(batch.mask.sum()) - 1] = 50.0
    assert losses(found, batch).marks == before


def test_drift_counts_less_where_nothing_is_beside_the_passage() -> None:
    alone = collated([sample("Rates rose fast by a bank.", major_drift=1.0, awkwardness=1.0)])
    beside = collated([sample("Rates rose fast by a bank.", "Rates fell.", major_drift=1.0, awkwardness=1.0)])
    here, there = (losses(answers(batch, [0.0]), batch) for batch in (alone, beside))
    assert here.major_drift == 0.4 * there.major_drift
    assert here.awkwardness == there.awkwardness


def test_soundness_is_minus_the_logarithm_of_the_penalty() -> None:
    batch = collated([sample("Rates rose.", penalty=torch.tensor(1.0).expm1().item())])
    assert losses(answers(batch, [-1.0]), batch).quality_score < 1e-9
    assert losses(answers(batch, [0.0]), batch).quality_score > 0.1
