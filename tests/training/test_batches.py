"""Which samples stand together, and the tensors they become."""

from pathlib import Path

import pytest
import torch

from tests.training.tiny import texts, write_data
from tqcheck.training import batches
from tqcheck.training.annotated import Data, read
from tqcheck.training.batches import collated, epoch, samples_of
from tqcheck.training.samples import Sample
from tqcheck.training.texts import MOST_PIECES, Text

READ = texts().read


@pytest.fixture
def data(tmp_path: Path) -> Data:
    return read(write_data(tmp_path, documents=4))


def drawn(data: Data, seed: str, number: int) -> list[list[Sample]]:
    return [samples_of(units, seed, step) for step, units in enumerate(epoch(data, READ, seed, number))]


def sample(text: str, *counterparts: str, **fields: object) -> Sample:
    read_text = READ(text)
    labels = tuple(number / 100 for number in range(len(read_text)))
    given: dict[str, object] = {
        "drift": labels,
        "awkward": labels[::-1],
        "drift_weight": 1.0,
        "awkward_weight": 0.5,
        "penalty": 3.0,
        "group": "s",
        "confidence": 1.0,
        **fields,
    }
    return Sample(read_text, tuple(map(READ, counterparts)), **given)  # type: ignore[arg-type]


def test_an_epoch_shows_every_training_passage_once_and_no_other(data: Data) -> None:
    own = [each for batch in drawn(data, "1", 0) for each in batch if each.major_drift is not None]
    rated = [each for batch in drawn(data, "1", 0) for each in batch if each.group.startswith("rated")]
    assert sorted(each.text.pieces.text for each in rated) == sorted(each.text for each in data.rated)
    assert len({each.group for each in rated}) == 2  # by languages
    wanted = [each.passage.text for source in data.of("train") for each in source.machine]
    pairs = [pair.text for pair in data.sound]
    assert sorted(each.text.pieces.text for each in own) == sorted(wanted + pairs)
    assert {each.group.split()[0] for each in own} == {"train", "sound"}


def test_translations_of_a_source_share_a_batch(data: Data, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "PASSAGES", 4)
    made = drawn(data, "1", 0)
    assert len(made) > 4
    homes: dict[str, set[int]] = {}
    for number, batch in enumerate(made):
        for each in batch:
            homes.setdefault(each.group, set()).add(number)
    assert {len(where) for where in homes.values()} == {1}


def test_the_same_seed_draws_the_same_and_every_epoch_differs(data: Data) -> None:
    assert drawn(data, "1", 0) == drawn(data, "1", 0)
    assert drawn(data, "1", 0) != drawn(data, "1", 1)
    assert drawn(data, "1", 0) != drawn(data, "2", 0)


def test_the_tensors_of_a_batch() -> None:
    long, short = "The bank said rates rose fast.", "Rates fell."
    batch = collated(
        [sample(long, short, "The bank."), sample(short, group="t", major_drift=0.5, awkwardness=1.0)]
    )
    assert batch.ids.shape == batch.mask.shape == (3, 16)  # each distinct text once, a multiple of eight
    assert batch.mask.sum(1).tolist() == [len(READ(text)) for text in (long, short, "The bank.")]
    assert batch.passages.tolist() == [0, 1]
    assert batch.pairs.tolist() == [[0, 0, 1], [0, 1, 2]]
    assert (batch.comparisons, batch.compared.tolist()) == (2, [1.0, 0.0])
    assert batch.words.sum(1).tolist() == [len(READ(text)) - 2 for text in (long, short)]
    assert batch.labels[0, 3].tolist() == pytest.approx([0.03, (len(READ(long)) - 4) / 100])
    assert batch.label_weights.tolist() == [[1.0, 0.5], [1.0, 0.5]]
    assert batch.group.tolist() == [0, 1]
    assert (batch.known.tolist(), batch.shares.tolist()) == (
        [[0.0, 0.0], [1.0, 1.0]],
        [[0.0, 0.0], [0.5, 1.0]],
    )
    assert torch.equal(batch.shapes[1, : len(READ(short))], torch.from_numpy(READ(short).shapes))


def test_a_batch_without_any_counterpart() -> None:
    batch = collated([sample("Rates rose."), sample("Rates fell.")])
    assert (batch.pairs.shape, batch.comparisons, batch.compared.tolist()) == ((0, 3), 1, [0.0, 0.0])


def test_long_texts_are_cut_off() -> None:
    text: Text = READ("rose " * 500)
    assert len(text) == len(text.shapes) == MOST_PIECES
    assert text.ids[-1] == READ("a").ids[-1]
