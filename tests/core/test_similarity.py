"""The scores are sacrebleu's own, for one pair and for a batch added up pair by pair."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER

import tqcheck.core.similarity
from tqcheck.core.similarity import BatchSimilarity, Similarity, chrf, compare, tokenizer_for

PAIRS = [
    ("The bank raised rates on Monday.", "On Monday the bank raised its rates."),
    ("Talks ended.", "The negotiations are over."),
    ("", "Nothing stands here."),
    ("The same.", "The same."),
    ("Wheat rose 3.5%, to $1,200 a tonne!", "Wheat climbed 3.5% to 1,200 dollars per tonne"),
]
TEXTS = st.text(st.characters(codec="utf-8"), max_size=60)


def batch(pairs: list[tuple[str, str]], language: str = "en", *, ter: bool = False) -> BatchSimilarity:
    made = BatchSimilarity(language, ter)
    for text, counterpart in pairs:
        made.add(compare(text, counterpart, language, ter=ter)[1].counts)
    return made


@pytest.mark.parametrize(("text", "counterpart"), PAIRS)
def test_a_pair_scores_as_sacrebleu_scores_a_sentence(text: str, counterpart: str) -> None:
    found, _ = compare(text, counterpart, "en", ter=True)
    assert found.chrf == pytest.approx(CHRF(word_order=2).sentence_score(text, [counterpart]).score)
    assert found.bleu == pytest.approx(BLEU(effective_order=True).sentence_score(text, [counterpart]).score)
    assert found.ter == pytest.approx(TER().sentence_score(text, [counterpart]).score)
    assert chrf(text, counterpart) == found.chrf


@pytest.mark.parametrize("language", ["en", "zh"])
@given(text=TEXTS, counterpart=TEXTS)
def test_long_texts_score_the_same_by_another_count(language: str, text: str, counterpart: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tqcheck.core.similarity, "_LONG", -1)
        tqcheck.core.similarity._chrf_counts.cache_clear()
        found, _ = compare(text, counterpart, language)
    bleu = BLEU(tokenize=tokenizer_for(language), effective_order=True)
    assert found.chrf == pytest.approx(CHRF(word_order=2).sentence_score(text, [counterpart]).score)
    assert found.bleu == pytest.approx(bleu.sentence_score(text, [counterpart]).score)


def test_ter_is_left_out_unless_asked_for() -> None:
    assert compare("Rates rose.", "Rates went up.", "en")[0].ter is None
    assert batch(PAIRS).scores().ter is None
    assert set(batch(PAIRS).signatures()) == {"chrf", "bleu"}


def test_a_batch_scores_as_sacrebleu_scores_a_corpus() -> None:
    texts, counterparts = [text for text, _ in PAIRS], [[other for _, other in PAIRS]]
    found = batch(PAIRS, ter=True).scores()
    assert found.chrf == pytest.approx(CHRF(word_order=2).corpus_score(texts, counterparts).score)
    assert found.bleu == pytest.approx(BLEU().corpus_score(texts, counterparts).score)
    assert found.ter == pytest.approx(TER().corpus_score(texts, counterparts).score)


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=5))
def test_any_batch_scores_as_sacrebleu_scores_it(pairs: list[tuple[str, str]]) -> None:
    texts, counterparts = [text for text, _ in pairs], [[other for _, other in pairs]]
    found = batch(pairs).scores()
    assert found.chrf == pytest.approx(CHRF(word_order=2).corpus_score(texts, counterparts).score)
    assert found.bleu == pytest.approx(BLEU().corpus_score(texts, counterparts).score)


def test_signatures_are_those_of_sacrebleu() -> None:
    metric = BLEU()
    metric.corpus_score(["a b"], [["a b"]])
    found = batch(PAIRS, ter=True).signatures()
    assert found["bleu"] == str(metric.get_signature())
    assert "nw:2" in found["chrf"]
    assert found["ter"].startswith("nrefs:1|case:lc")


def test_an_empty_batch_scores_nothing() -> None:
    assert BatchSimilarity("en").scores() == Similarity(0.0, 0.0)


@pytest.mark.parametrize(
    ("language", "tokenizer"),
    [("en", "13a"), ("zh", "zh"), ("zh-Hant", "zh"), ("zh_CN", "zh"), ("ru", "13a"), ("th", "char")],
)
def test_the_tokenizer_follows_the_language(language: str, tokenizer: str) -> None:
    assert tokenizer_for(language) == tokenizer


@pytest.mark.parametrize(("language", "analyser"), [("ja", "ja-mecab"), ("ko", "ko-mecab")])
def test_a_morphological_tokenizer_is_used_where_it_is_installed(
    language: str, analyser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tqcheck.core.similarity, "find_spec", lambda name: None)
    assert tokenizer_for(language) == "char"
    monkeypatch.setattr(tqcheck.core.similarity, "find_spec", lambda name: object())
    assert tokenizer_for(language) == analyser


def test_chinese_is_compared_sign_by_sign() -> None:
    found, _ = compare("会谈将于下周恢复。", "会谈定于下周恢复。", "zh", ter=True)
    assert found.bleu > 40
    assert found.ter is not None
    assert found.ter < 20


def test_sacrebleu_does_not_hoard_the_batch() -> None:
    from sacrebleu.tokenizers.tokenizer_13a import Tokenizer13a

    made = BatchSimilarity("en")
    for number in range(600):
        made.add(compare(f"Number {number}.", f"The number {number}.", "en")[1].counts)
    assert Tokenizer13a.__call__.cache_info().currsize < 600


def test_importing_it_loads_no_metric() -> None:
    code = "import sys, tqcheck.core.similarity; assert 'sacrebleu' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
