"""Which samples stand together in a batch, and the tensors that a batch is."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, groupby
from random import Random
from typing import NamedTuple, TypeAlias

import torch
from torch import Tensor

from tqcheck.qe.written_form import SHAPES
from tqcheck.training.annotated import Alternatives, Data, PlantedError, Rated, SoundPair, Source
from tqcheck.training.planting.planter import Planter
from tqcheck.training.samples import (
    MOST_SYSTEMS,
    Planting,
    Read,
    Sample,
    Spoiling,
    minimal_pair,
    planted,
    rated,
    sound_pair,
    translations,
)

PASSAGES = 56
"""A batch ends with so many passages: five or six sources with all their systems."""
PIECES = 2600
"""Or when its passages, padded, have more pieces than this, so that long ones take no longer."""

_MULTIPLE = 8  # lengths are padded to multiples of it: fewer shapes, faster matrix products
_LENGTH_NOISE = 6.0  # in pieces; neighbours in length change from epoch to epoch
# Made samples beside real ones: passages in all for each real one, shared out over planted errors (two passages a
# unit, half the passages) and sound pairs (one).
_MADE_SHARE = 0.35
_PLANTED_UNITS, _SOUND_UNITS = 1 / 4, 1 / 2
# Rated translations for each real one, in groups of like length and languages.
_RATED_SHARE = 0.4
_RATED_BESIDE_PAIRS = 0.15
# Pairs of a sound and a wrong text for each real translation.
_PAIR_SHARE = 0.45
_RATED_TOGETHER = 4
_LEAST_PIECES = 3


@dataclass(frozen=True)
class _Unit:
    """What stays together in a batch."""

    length: int
    """Of its first text, in pieces."""
    passages: int
    samples: Callable[[Random], Iterator[Sample]]


class Batch(NamedTuple):
    """P passages and their counterparts: T distinct texts of up to M pieces, passages of up to L, K comparisons."""

    ids: Tensor
    """[T, M]"""
    mask: Tensor
    """[T, M], 1: a piece."""
    passages: Tensor
    """[P] rows of `ids`."""
    pairs: Tensor
    """[N, 3]: a passage, the number of its comparison (below K), the counterpart's row of `ids`."""
    comparisons: int
    """K, at least 1."""
    shapes: Tensor
    """[P, L, SHAPES]"""
    words: Tensor
    """[P, L] 1.0 for the pieces of the text itself, without the two around it."""
    labels: Tensor
    """[P, L, 2] drift and awkwardness."""
    label_weights: Tensor
    """[P, 2]"""
    penalty: Tensor
    """[P]"""
    group: Tensor
    """[P] equal for passages that are ranked against each other."""
    confidence: Tensor
    """[P]"""
    scale: Tensor
    """[P] 1.0 where the penalty means something beyond its group."""
    known: Tensor
    """[P, 2] 1.0 where a share is known."""
    shares: Tensor
    """[P, 2] of the raters who marked a major drift, who marked anything awkward."""

    @property
    def compared(self) -> Tensor:
        """[P] 1.0 where there is any counterpart."""
        return torch.zeros(len(self.passages)).index_fill(0, self.pairs[:, 0], 1.0)


class Spoil(NamedTuple):
    """Another sentence stands in the place of this share of the translations."""

    share: float


class Plant(NamedTuple):
    """What plants errors, and in which share of the translations; pairs of engines' outputs are made with it too."""

    planter: Planter
    share: float


Errors: TypeAlias = Spoil | Plant | None


def epoch(data: Data, read: Read, seed: str, number: int, errors: Errors = None) -> list[list[_Unit]]:
    """The batches of one epoch, to be made of samples by `samples_of`; the same for the same seed and number."""
    random = Random(f"{seed} epoch {number}")  # noqa: S311 - repeatable, not secret
    sources = data.of("train")
    documents: dict[str, list[Source]] = {}
    for source in sources:
        documents.setdefault(source.document, []).append(source)
    units = [_of_source(source, documents[source.document], read, errors) for source in sources]
    real = sum(unit.passages for unit in units)
    made = int(_MADE_SHARE * real)
    planted_errors = random.sample(data.planted, min(len(data.planted), int(made * _PLANTED_UNITS)))
    pairs = random.sample(data.sound, min(len(data.sound), int(made * _SOUND_UNITS)))
    units += [_of_planted(error, read) for error in planted_errors]
    units += [_of_sound(pair, read) for pair in pairs]
    rated_share = _RATED_BESIDE_PAIRS if isinstance(errors, Plant) else _RATED_SHARE
    ratings = random.sample(data.rated, min(len(data.rated), int(rated_share * real)))
    units += [_of_rated(group, read) for group in _groups(ratings)]
    if isinstance(errors, Plant):
        chosen = random.sample(data.alternatives, min(len(data.alternatives), int(_PAIR_SHARE * real)))
        units += [_of_pair(texts, other[0], errors.planter, read) for texts, other in _shifted(chosen)]
    units.sort(key=lambda unit: unit.length + random.random() * _LENGTH_NOISE)
    batches = list(_packed(units))
    random.shuffle(batches)
    return batches


def samples_of(units: Sequence[_Unit], seed: str, step: int) -> list[Sample]:
    """The samples of a batch, drawn anew for each step; the same for the same seed and step."""
    random = Random(f"{seed} step {step}")  # noqa: S311 - repeatable, not secret
    drawn = [sample for unit in units for sample in unit.samples(random)]
    return [sample for sample in drawn if len(sample.text) >= _LEAST_PIECES]


def collated(samples: Sequence[Sample]) -> Batch:
    """The tensors of a batch; each distinct text once, padded to the longest."""
    texts = {text.ids: text for sample in samples for text in (sample.text, *sample.counterparts)}
    rows = dict(zip(texts, count(), strict=False))
    width, longest = _padded(map(len, texts)), _padded(len(sample.text) for sample in samples)
    size = len(samples), longest
    batch = Batch(
        ids=torch.zeros(len(texts), width, dtype=torch.long),
        mask=torch.zeros(len(texts), width, dtype=torch.long),
        passages=torch.tensor([rows[sample.text.ids] for sample in samples]),
        pairs=torch.tensor(
            [
                (number, place, rows[counterpart.ids])
                for number, sample in enumerate(samples)
                for place, counterpart in enumerate(sample.counterparts)
            ],
            dtype=torch.long,
        ).view(-1, 3),
        comparisons=max(1, *(len(sample.counterparts) for sample in samples)),
        shapes=torch.zeros(*size, SHAPES),
        words=torch.zeros(size),
        labels=torch.zeros(*size, 2),
        label_weights=torch.tensor([(sample.drift_weight, sample.awkward_weight) for sample in samples]),
        penalty=torch.tensor([sample.penalty for sample in samples]),
        group=torch.tensor(_numbered([sample.group for sample in samples])),
        confidence=torch.tensor([sample.confidence for sample in samples]),
        scale=torch.tensor([float(sample.has_scale) for sample in samples]),
        known=torch.tensor(
            [
                (float(sample.major_drift is not None), float(sample.awkwardness is not None))
                for sample in samples
            ]
        ),
        shares=torch.tensor([(sample.major_drift or 0.0, sample.awkwardness or 0.0) for sample in samples]),
    )
    for row, ids in enumerate(texts):
        batch.ids[row, : len(ids)] = torch.tensor(ids)
        batch.mask[row, : len(ids)] = 1
    for row, sample in enumerate(samples):
        length = len(sample.text)
        batch.shapes[row, :length] = torch.from_numpy(sample.text.shapes)
        batch.words[row, 1 : length - 1] = 1.0
        batch.labels[row, :length, 0] = torch.tensor(sample.drift)
        batch.labels[row, :length, 1] = torch.tensor(sample.awkward)
    return batch


def _of_source(source: Source, document: Sequence[Source], read: Read, errors: Errors) -> _Unit:
    def drawn(random: Random) -> Iterator[Sample]:
        if errors is None:
            return translations(source, read, random)
        others = [other for other in document if other is not source]
        strange = [each.passage.text for other in others for each in other.machine]
        if isinstance(errors, Spoil):
            return translations(source, read, random, Spoiling(errors.share, strange))
        own = [each.passage.text for each in source.machine]
        return translations(source, read, random, Planting(errors.planter, errors.share, strange or own))

    passages = min(MOST_SYSTEMS, len(source.machine))
    if isinstance(errors, Plant):
        passages = int(min(MOST_SYSTEMS, len(source.machine) + len(source.people)) * (1 + errors.share))
    return _Unit(
        length=len(read(source.machine[0].passage.text)),
        passages=passages,
        samples=drawn,
    )


def _of_pair(texts: Alternatives, strange: str, planter: Planter, read: Read) -> _Unit:
    return _Unit(len(read(texts[0])), 2, lambda random: minimal_pair(texts, strange, planter, read, random))


def _shifted(chosen: Sequence[Alternatives]) -> Iterator[tuple[Alternatives, Alternatives]]:
    """Each with another one."""
    return zip(chosen, [*chosen[1:], *chosen[:1]], strict=True)


def _of_planted(error: PlantedError, read: Read) -> _Unit:
    return _Unit(len(read(error.sound)), 2, lambda random: planted(error, read, random))


def _of_sound(pair: SoundPair, read: Read) -> _Unit:
    return _Unit(len(read(pair.text)), 1, lambda random: sound_pair(pair, read, random))


def _of_rated(group: Sequence[Rated], read: Read) -> _Unit:
    return _Unit(len(read(group[0].text)), len(group), lambda random: rated(group, read, random))


def _groups(ratings: Sequence[Rated]) -> Iterator[Sequence[Rated]]:
    """Translations of the same languages and of like length."""
    ordered = sorted(ratings, key=lambda each: (each.languages, len(each.text)))
    for _, alike in groupby(ordered, key=lambda each: each.languages):
        together = list(alike)
        for start in range(0, len(together), _RATED_TOGETHER):
            yield together[start : start + _RATED_TOGETHER]


def _packed(units: Sequence[_Unit]) -> Iterator[list[_Unit]]:
    """Neighbours put together until there are enough passages or pieces."""
    batch: list[_Unit] = []
    passages = 0
    for unit in units:
        batch.append(unit)
        passages += unit.passages
        if passages >= PASSAGES or passages * unit.length > PIECES:
            yield batch
            batch, passages = [], 0
    if batch:
        yield batch


def _padded(lengths: Iterable[int]) -> int:
    return -(-max(lengths) // _MULTIPLE) * _MULTIPLE


def _numbered(names: Sequence[str]) -> list[int]:
    numbers = dict(zip(dict.fromkeys(names), count(), strict=False))
    return [numbers[name] for name in names]
