"""Which examples stand together in a batch, and the tensors that a batch is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from random import Random
from typing import NamedTuple

import torch
from tokenizers import Encoding, Tokenizer
from torch import Tensor

from tqcheck.core.errors import InputError
from tqcheck.training.bilingual.annotated import AnnotatedSource
from tqcheck.training.bilingual.balanced_pairs import BalancedPairs
from tqcheck.training.bilingual.examples import MOST_COUNTERPARTS, Example, Labelled, Mark
from tqcheck.training.bilingual.minimal_pairs import MinimalPairs
from tqcheck.training.bilingual.network import Inputs
from tqcheck.training.bilingual.units import TranslationUnit

PIECES = 5200
"""A batch ends before its texts, padded, have more pieces than this."""
MOST_PIECES = 136
"""Of a text; examples with longer ones are left out."""

_TOGETHER = 128
"""Examples of a group, from which batches of like length are made."""
_BALANCED_SHARE, _PLANTED_SHARE = 0.6, 0.2
"""Of these, how many are balanced pairs and how many minimal pairs; the others are annotated."""
_MOST_TRIES = 100
"""For each example of a group, before it is clear that the data has none."""
_MULTIPLE = 8  # lengths are padded to multiples of it: fewer shapes, faster matrix products
_PADDING = 1  # the number of <pad>; masked, whatever it is
_HUMAN_WEIGHT = 1.3
_PAIR_WEIGHTS = {
    ("ar", "en"): 0.7,
    ("en", "ar"): 0.5,
    ("ko", "en"): 0.7,
    ("en", "ko"): 0.5,
    ("de", "en"): 0.9,
    ("en", "de"): 0.5,
    ("ru", "en"): 0.9,
    ("en", "ru"): 0.5,
    ("zh", "en"): 2.4,
    ("en", "zh"): 0.9,
    ("ja", "en"): 2.2,
    ("en", "ja"): 1.2,
    ("es", "en"): 1.5,
    ("en", "es"): 1.5,
}
"""How often units of a pair of languages are drawn beside those of any other: by what there is, and what matters."""


class Batch(NamedTuple):
    """P passages, and what is to be learned of them."""

    inputs: Inputs
    labels: Tensor
    """[P, L, 2]: how wrong each piece is, 0.0 to 1.0; drift and awkwardness."""
    label_weights: Tensor
    """[P, L, 2]: 0.0 where nothing is known, and outside the text."""
    wrong: Tensor
    """[P]: how sure it is that something has drifted."""
    weights: Tensor
    """[P]"""
    sound: Tensor
    """[P]: the passage beside which this one is the wrong one, or -1."""


@dataclass(frozen=True)
class Groups:
    """Draws examples in groups; a group depends on the seed and its own number alone."""

    units: Sequence[TranslationUnit]
    balanced: BalancedPairs
    planted: MinimalPairs
    annotated: Sequence[AnnotatedSource]
    """Where there are none, there are more minimal pairs instead."""
    tokenizer: Tokenizer
    seed: int

    def batches(self, number: int) -> Iterator[Batch]:
        """The batches of a group, of texts of like length each, in a drawn order."""
        random = Random(f"{self.seed} {number}")  # noqa: S311 - the same for the same seed
        together = _of_like_length(self._drawn(random), self.tokenizer)
        random.shuffle(together)
        for examples in together:
            yield collated(examples, self.tokenizer)

    def _drawn(self, random: Random) -> list[Example]:
        """Examples of a group. Raises InputError if the data has none."""
        chances = tuple(accumulate(map(_weight, self.units)))
        balanced = round(_BALANCED_SHARE * _TOGETHER)
        planted = round(_PLANTED_SHARE * _TOGETHER) if self.annotated else _TOGETHER - balanced

        def unit() -> TranslationUnit:
            (found,) = random.choices(self.units, cum_weights=chances)
            return found

        return [
            *_made(
                lambda: self.planted.example(unit(), random),
                planted,
                "sentence that an error can be planted in",
            ),
            *_made(
                lambda: self.balanced.example(unit(), random),
                balanced,
                "sentence that words can be exchanged in as in its translation",
            ),
            *_made(
                lambda: random.choice(self.annotated).example(random),
                _TOGETHER - balanced - planted,
                "annotated sentence",
            ),
        ]


def _weight(unit: TranslationUnit) -> float:
    return _PAIR_WEIGHTS.get(unit.pair, 1.0) * (1.0 if unit.human is None else _HUMAN_WEIGHT)


def _made(make: Callable[[], Example | None], count: int, what: str) -> list[Example]:
    tried = (make() for _ in range(count * _MOST_TRIES))
    made = list(islice((example for example in tried if example is not None), count))
    if len(made) < count:
        raise InputError(f"the data has hardly a {what}", cure="give the data folder of docs/how-to/train.md")
    return made


def _of_like_length(examples: Sequence[Example], tokenizer: Tokenizer) -> list[list[Example]]:
    """The examples in batches of no more than `PIECES`."""
    measured = [
        (max(len(encoding) for encoding in tokenizer.encode_batch(list(example.texts))), example)
        for example in examples
    ]
    batches: list[list[Example]] = []
    texts = 0
    for length, example in sorted(measured, key=lambda pair: pair[0]):
        if length > MOST_PIECES:
            break
        texts += len(example.texts)
        if not batches or texts * _padded(length) > PIECES:
            batches.append([])
            texts = len(example.texts)
        batches[-1].append(example)
    return batches


def _padded(length: int) -> int:
    return -(-length // _MULTIPLE) * _MULTIPLE


def collated(examples: Sequence[Example], tokenizer: Tokenizer) -> Batch:
    """The tensors of examples; no two of them share a text, and none a comparison."""
    passages = _joined(examples)
    encodings = tokenizer.encode_batch([text for example in examples for text in example.texts])
    length = _padded(max(map(len, encodings)))
    ids = torch.full((len(encodings), length), _PADDING)
    mask, inner = torch.zeros(len(encodings), length), torch.zeros(len(encodings), length)
    for row, encoding in enumerate(encodings):
        size = len(encoding)
        ids[row, :size] = torch.tensor(encoding.ids)
        mask[row, :size] = 1
        # A text without a piece of its own is its two marks, so that nothing is divided by zero.
        inner[row, slice(1, size - 1) if size > 2 else slice(size)] = 1
    inputs = _inputs(passages, ids, mask, inner)
    labels = torch.zeros(len(passages), length, 2)
    known = torch.zeros(len(passages), 2)
    for row, passage in enumerate(passages):
        for head, marks in enumerate((passage.drift, passage.awkward)):
            if marks is not None:
                labels[row, :, head] = _labels(encodings[passage.passage], marks, length)
                known[row, head] = passage.weight
    return Batch(
        inputs,
        labels,
        inner[inputs.passage][:, :, None] * known[:, None, :],
        torch.tensor([passage.wrong for passage in passages]),
        torch.tensor([passage.weight for passage in passages]),
        torch.tensor([-1 if passage.sound is None else passage.sound for passage in passages]),
    )


def _joined(examples: Sequence[Example]) -> list[Labelled]:
    """The passages of all examples, with the numbers that their texts and they have in the batch."""
    passages: list[Labelled] = []
    texts = 0
    for example in examples:
        first = len(passages)
        passages += [
            passage._replace(
                passage=passage.passage + texts,
                source=None if passage.source is None else passage.source + texts,
                counterparts=tuple(number + texts for number in passage.counterparts),
                sound=None if passage.sound is None else passage.sound + first,
            )
            for passage in example.passages
        ]
        texts += len(example.texts)
    return passages


def _inputs(passages: Sequence[Labelled], ids: Tensor, mask: Tensor, inner: Tensor) -> Inputs:
    """Each comparison once, though several passages have it."""
    across, within = _Pairs(), _Pairs()
    source = torch.zeros(len(passages), dtype=torch.long)
    counterparts = torch.zeros(len(passages), MOST_COUNTERPARTS, dtype=torch.long)
    for row, passage in enumerate(passages):
        if passage.source is not None:
            source[row] = across.number(passage.passage, passage.source)
        for place, other in enumerate(passage.counterparts):
            counterparts[row, place] = within.number(passage.passage, other)
    own = torch.tensor([passage.passage for passage in passages])
    return Inputs(ids, mask, inner, across.tensor(), within.tensor(), own, source, counterparts)


class _Pairs:
    """Numbers, from 1 on, for pairs of texts."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[int, int], int] = {}

    def number(self, passage: int, other: int) -> int:
        return self._numbers.setdefault((passage, other), len(self._numbers) + 1)

    def tensor(self) -> Tensor:
        """The pairs in the order of their numbers: [N, 2]."""
        return torch.tensor(list(self._numbers), dtype=torch.long).reshape(-1, 2)


def _labels(encoding: Encoding, marks: Sequence[Mark], length: int) -> Tensor:
    """[L]: of each piece, the shares of the marks that cover a character of it, added up to 1.0 at most."""
    labels = torch.zeros(length)
    for place, (start, end) in enumerate(encoding.offsets):
        if start < end:
            labels[place] = sum(
                mark.share for mark in marks if start < mark.span.end and mark.span.start < end
            )
    return labels.clamp(max=1.0)
