"""A padded batch gives every passage what it would get alone."""

import pytest
import torch

from tests.training.test_batches import sample
from tests.training.tiny import network
from tqcheck.training.batches import collated
from tqcheck.training.forward import has_fast_bfloat16, judged

SAMPLES = (
    sample("Rates rose.", "The rates fell, the bank said."),
    sample(
        "The bank said that a council by the rates rose fast, fell and rose.",
        "Rates.",
        "Rates rose.",
        "A bank.",
    ),
    sample("Council."),
)


@pytest.mark.parametrize("number", range(len(SAMPLES)))
def test_padding_and_neighbours_change_nothing(number: int) -> None:
    net = network().eval()
    with torch.no_grad():
        together = judged(net, collated(SAMPLES), learn_encoder=False, half=False)
        alone = judged(net, collated([SAMPLES[number]]), learn_encoder=False, half=False)
    length = len(SAMPLES[number].text)
    torch.testing.assert_close(
        together.tokens[number, :length], alone.tokens[0, :length], rtol=1e-4, atol=1e-5
    )
    torch.testing.assert_close(together.passage[number], alone.passage[0], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("learn_encoder", [True, False])
def test_gradients_reach_the_encoder_only_where_it_is_to_learn(learn_encoder: bool) -> None:
    net = network()
    told = judged(net, collated(SAMPLES), learn_encoder=learn_encoder, half=False)
    told.passage.sum().backward()  # type: ignore[no-untyped-call]
    assert any(each.grad is not None for each in net.encoder.parameters()) is learn_encoder
    assert all(each.grad is not None for each in net.judge.whole.parameters())


@pytest.mark.parametrize(
    ("capabilities", "is_fast"),
    [
        ({"amx_bf16": True, "avx512_bf16": True}, True),
        ({"amx_bf16": False, "avx512_bf16": True}, True),
        ({"amx_bf16": False, "avx512_bf16": False, "avx512_f": True}, False),
        ({"architecture": "aarch64"}, False),
    ],
)
def test_bfloat16_is_fast_where_the_processor_multiplies_in_it(
    capabilities: dict[str, object], is_fast: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("torch.cpu.get_capabilities", lambda: capabilities)
    assert has_fast_bfloat16() is is_fast
