"""Which examples stand together, and the tensors they become."""

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
import torch

from tests.training.bilingual.tiny import UNITS, balanced_pairs, minimal_pairs, tokenizer
from tqcheck.core.errors import InputError
from tqcheck.core.finding import Span
from tqcheck.training.bilingual import batches
from tqcheck.training.bilingual.annotated import AnnotatedSource, AnnotatedTranslation
from tqcheck.training.bilingual.balanced_pairs import BalancedPairs
from tqcheck.training.bilingual.batches import Batch, Groups, collated
from tqcheck.training.bilingual.examples import Example, Labelled, Mark
from tqcheck.training.bilingual.minimal_pairs import MinimalPairs

TOKENIZER = tokenizer()
SOURCE, SOUND, WRONG = "Die Preise stiegen.", "Prices rose.", "Prices fell."
PAIR = Example(
    (SOURCE, SOUND, WRONG),
    (
        Labelled(1, 0, (), (), 0.0),
        Labelled(2, 0, (1,), (Mark(Span(7, 11)),), 1.0, weight=0.5, sound=0),
        Labelled(1, None, (2,), None, 1.0, awkward=(Mark(Span(0, 2), 0.5), Mark(Span(5, 8), 0.75))),
    ),
)
MARKED = AnnotatedSource(
    UNITS[0].source, tuple(AnnotatedTranslation(text, (), (), 0.5) for text in UNITS[0].outputs), ()
)


def labelled(batch: Batch, row: int, head: int) -> dict[str, float]:
    """The pieces of a passage that are not wholly sound."""
    text = PAIR.texts[PAIR.passages[row].passage]
    encoding = TOKENIZER.encode(text)
    values = batch.labels[row, : len(encoding), head].tolist()
    return {
        text[start:end]: value for (start, end), value in zip(encoding.offsets, values, strict=True) if value
    }


def test_labels_fall_on_the_pieces_of_the_marked_words() -> None:
    batch = collated([PAIR], TOKENIZER)
    assert labelled(batch, 0, 0) == {}
    assert labelled(batch, 1, 0) == {"fell": 1.0}


def test_marks_of_several_raters_add_up_to_one_at_most() -> None:
    assert labelled(collated([PAIR], TOKENIZER), 2, 1) == {"Prices": 1.0, "rose": 0.75}


def test_only_what_is_known_of_the_text_itself_weighs() -> None:
    weights = collated([PAIR], TOKENIZER).label_weights
    assert weights.sum(1).tolist() == [[3.0, 0.0], [1.5, 0.0], [0.0, 3.0]]
    assert not weights[:, 0].any(), "the piece before the text"


def test_each_comparison_is_made_once() -> None:
    inputs = collated([replace_texts(PAIR)], TOKENIZER).inputs
    assert inputs.across.tolist() == [[1, 0], [2, 0]]
    assert inputs.within.tolist() == [[2, 1], [1, 2]]
    assert inputs.source.tolist() == [1, 2, 0, 1]
    assert inputs.counterparts.tolist() == [[0, 0], [1, 0], [2, 0], [2, 0]]


def replace_texts(example: Example) -> Example:
    """The example with one passage more, whose comparisons are there."""
    return example._replace(passages=(*example.passages, Labelled(1, 0, (2,), (), 0.0)))


def test_examples_beside_each_other_keep_their_own_texts_and_passages() -> None:
    batch = collated([PAIR, PAIR], TOKENIZER)
    assert batch.inputs.passage.tolist() == [1, 2, 1, 4, 5, 4]
    assert batch.sound.tolist() == [-1, 0, -1, -1, 3, -1]
    assert batch.inputs.across.tolist() == [[1, 0], [2, 0], [4, 3], [5, 3]]
    torch.testing.assert_close(batch.labels[:3], batch.labels[3:])


def groups(seed: int = 1) -> Groups:
    return Groups(UNITS, balanced_pairs(), minimal_pairs(), [MARKED], TOKENIZER, seed)


def test_a_group_depends_on_the_seed_and_its_number_alone() -> None:
    one, same, other_seed, other = (
        [batch.inputs.ids for batch in drawn.batches(number)]
        for drawn, number in ((groups(), 1), (groups(), 1), (groups(2), 1), (groups(), 2))
    )
    assert all(torch.equal(*pair) for pair in zip(one, same, strict=True))
    for different in (other_seed, other):
        assert len(one) != len(different) or not all(map(torch.equal, one, different))


def test_batches_are_small_and_of_like_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "PIECES", 400)
    long = MARKED._replace(text=" ".join([MARKED.text] * 3))
    made = list(replace(groups(), annotated=[MARKED, long]).batches(0))
    assert all(batch.inputs.ids.numel() <= 400 for batch in made)
    assert len({batch.inputs.ids.shape[1] for batch in made}) > 1


def test_a_group_has_annotated_passages_too() -> None:
    shares = {share for batch in groups().batches(0) for share in batch.wrong.tolist()}
    assert shares == {0.0, 0.5, 1.0}
    without = replace(groups(), annotated=[])
    assert 0.5 not in {share for batch in without.batches(0) for share in batch.wrong.tolist()}


def test_of_ten_examples_six_are_balanced_two_planted_and_two_annotated(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: Counter[str] = Counter()

    def counting(kind: type[Any]) -> None:
        example = kind.example

        def counted(*given: Any) -> Example | None:
            found: Example | None = example(*given)
            made[kind.__name__] += found is not None
            return found

        monkeypatch.setattr(kind, "example", counted)

    for kind in (BalancedPairs, MinimalPairs, AnnotatedSource):
        counting(kind)
    list(groups().batches(0))
    assert made == {"BalancedPairs": 77, "MinimalPairs": 26, "AnnotatedSource": 25}


def test_texts_of_too_many_pieces_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "MOST_PIECES", 9)
    assert list(groups().batches(0)) == []


def test_data_in_which_nothing_can_be_planted_is_refused() -> None:
    units = [UNITS[0]._replace(outputs=())]
    with pytest.raises(InputError, match="hardly a sentence that an error can be planted in"):
        list(replace(groups(), units=units).batches(0))
