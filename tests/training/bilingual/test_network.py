"""The network's answers, whatever its weights."""

import pytest
import torch

from tests.training.bilingual.tiny import network, tokenizer
from tqcheck.training.bilingual.batches import collated
from tqcheck.training.bilingual.examples import Example, Labelled
from tqcheck.training.bilingual.judge import JudgeOutput

SOURCE, PASSAGE, COUNTERPART = "Die Preise stiegen", "Prices rose", "In January prices rose by 12 percent"
LONG = " ".join(["Prices rose by 12 percent in January"] * 4)


def judged(*examples: Example) -> JudgeOutput:
    with torch.no_grad():
        found: JudgeOutput = network().eval()(collated(examples, tokenizer()).inputs)
    return found


def example(
    source: int | None = 1, counterparts: tuple[int, ...] = (2,), counterpart: str = COUNTERPART
) -> Example:
    passage = Labelled(0, source, counterparts, (), 0.0)
    return Example((PASSAGE, SOURCE, counterpart), (passage,))


@pytest.mark.parametrize(
    "judged_example",
    [example(), example(None), example(1, ()), example(None, ())],
    ids=["both", "within", "across", "alone"],
)
def test_a_text_is_judged_the_same_whatever_its_padding(judged_example: Example) -> None:
    padded = Example((LONG,), (Labelled(0, None, (), (), 0.0),))
    alone, beside = judged(judged_example), judged(judged_example, padded)
    pieces = len(tokenizer().encode(PASSAGE)) - 1
    assert beside.tokens.shape[1] > alone.tokens.shape[1]
    torch.testing.assert_close(alone.tokens[0, 1:pieces], beside.tokens[0, 1:pieces], rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(alone.passage[0], beside.passage[0], rtol=1e-4, atol=1e-5)


def test_what_a_passage_is_compared_with_makes_a_difference() -> None:
    answers = [
        judged(each).passage[0]
        for each in (example(), example(None), example(1, ()), example(None, ()), example(counterpart=LONG))
    ]
    for number, one in enumerate(answers):
        assert not any(torch.allclose(one, other) for other in answers[:number])


def test_the_order_of_counterparts_makes_none() -> None:
    texts = (PASSAGE, SOURCE, COUNTERPART, LONG)
    one, other = (judged(Example(texts, (Labelled(0, 1, order, (), 0.0),))) for order in ((2, 3), (3, 2)))
    torch.testing.assert_close(one.passage, other.passage)


def test_a_text_without_pieces_is_judged_all_the_same() -> None:
    found = judged(Example(("", SOURCE), (Labelled(0, 1, (), (), 0.0),)))
    assert torch.isfinite(found.passage).all()


def test_embeddings_and_the_lowest_layers_stay_as_they_are() -> None:
    net = network()
    net(collated([example()], tokenizer()).inputs).tokens.sum().backward()
    learned = {
        name.split(".")[4]
        for name, each in net.named_parameters()
        if each.grad is not None and "bert" in name
    }
    assert learned == {"1"}


def test_checkpoints_know_the_weights_by_these_names() -> None:
    names = {name.removesuffix(".weight") for name in network().state_dict() if name.endswith(".weight")}
    comparer = {"project", "query", "piece.0", "piece.2", "weigh", "sum_up"}
    layer = {"before", "attend", "gather", "think.0", "think.1", "think.3"}
    judge = {
        "own",
        "src",
        "cps",
        "norm",
        "drift.0",
        "drift.2",
        "awk.0",
        "awk.2",
        "weigh",
        "whole.0",
        "whole.2",
    }
    judge |= {f"layers.{number}.{part}" for number in range(2) for part in layer}
    wanted = {f"{kind}.{part}" for kind in ("cross", "same") for part in comparer} | {
        f"judge.{part}" for part in judge
    }
    assert {name for name in names if not name.startswith("encoder.bert.")} == wanted
    assert {"cross.sharp", "same.sharp", "judge.no_src", "judge.no_cps"} <= network().state_dict().keys()
