"""`transformers:MODEL`: a checkpoint of a translation model, run by transformers on the CPU.

A sentence's translation depends on nothing but the sentence: batches have shapes that its own length decides, and
are filled up where sentences are few. Decoding is greedy; where that ends in a loop, beams that may not repeat
themselves are tried.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from tqcheck.counterparts.engines.clauses import rejoined
from tqcheck.counterparts.models.checkpoint import Checkpoint
from tqcheck.counterparts.models.located import Located
from tqcheck.counterparts.translation import Direction
from tqcheck.storage.extras import refuse_without

_NEEDED = ("torch", "transformers")
_WAYS: tuple[dict[str, Any], ...] = (
    {"num_beams": 1},
    {"num_beams": 4, "no_repeat_ngram_size": 6},
)
# Padded lengths, in pieces; what a model calls its limit may be less.
_LENGTHS = (8, 16, 24, 32, 48, 64, 96, 128, 192, 256)
_PIECES = 1024  # of a batch: so many rows of a length
_LONGER, _MORE = 2.0, 16  # a translation has at most so many times the pieces, and a few more
# Of a checkpoint's own wishes only the marks of beginning and end count: how is decoded is decided here.
_WISHES = ("max_length", "min_length", "temperature", "top_k", "top_p", "early_stopping")


class _Prompt(NamedTuple):
    """A sentence, or a part of one, as the model is given it."""

    place: int
    ids: tuple[int, ...]


@dataclass(frozen=True)
class TransformersModel:
    """A checkpoint that was found."""

    located: Located

    attempts = len(_WAYS)

    @property
    def name(self) -> str:
        """The model's."""
        return self.located.name

    @cached_property
    def identity(self) -> str:
        """A hash of the checkpoint, and how is decoded."""
        return f"transformers:{self.located.digest}|{_WAYS}|{_LENGTHS}|{_PIECES}|{_LONGER}|{_MORE}"

    @property
    def serves_both(self) -> bool:
        """Whether the model's family has one model for all directions."""
        return self._checkpoint.family.serves_both

    def translate(self, sentences: Sequence[str], direction: Direction, attempt: int = 0) -> Sequence[str]:
        """In batches of fixed shapes; sentences longer than the model reads go in clauses and are joined again."""
        refuse_without(_NEEDED, "transformers: needs", "translate")
        checkpoint = self._checkpoint
        prepared = checkpoint.family.prepared(checkpoint.tokenizer, direction)
        clauses = checkpoint.clauses(sentences, direction, self._most)
        parts = [part for each in clauses for part in each]
        prompts = [_Prompt(place, checkpoint.ids(part, direction)) for place, part in enumerate(parts)]
        made: dict[int, str] = {}
        for batch in _batches(prompts, self._most):
            made.update(self._generated(batch, {**prepared, **_WAYS[attempt]}))
        return rejoined(clauses, [made[place] for place in range(len(parts))], direction.target)

    def _generated(
        self, batch: Sequence[_Prompt], generation: Mapping[str, Any]
    ) -> Iterator[tuple[int, str]]:
        import torch

        tokenizer, causal = self._checkpoint.tokenizer, self._checkpoint.family.causal
        length = _length(len(batch[0].ids), self._most)
        rows = [*batch, *[batch[0]] * (_rows(length) - len(batch))]
        ids = torch.full((len(rows), length), tokenizer.pad_token_id)
        mask = torch.zeros(len(rows), length, dtype=torch.long)
        for number, row in enumerate(rows):
            # What continues a text must stand right in front of what comes.
            places = slice(length - len(row.ids), length) if causal else slice(0, len(row.ids))
            ids[number, places] = torch.tensor(row.ids)
            mask[number, places] = 1
        with torch.inference_mode():
            made = self._model.generate(
                input_ids=ids,
                attention_mask=mask,
                max_new_tokens=min(int(_LONGER * length) + _MORE, self._checkpoint.positions - 1),
                do_sample=False,
                **generation,
            )
        new = made[: len(batch), length:] if causal else made[: len(batch)]
        texts = tokenizer.batch_decode(new, skip_special_tokens=True)
        for row, text in zip(batch, texts, strict=True):
            yield row.place, " ".join(text.split())

    @cached_property
    def _most(self) -> int:
        """The pieces that the model reads at once."""
        return min(_LENGTHS[-1], self._checkpoint.positions, int(self._checkpoint.tokenizer.model_max_length))

    @cached_property
    def _checkpoint(self) -> Checkpoint:
        return Checkpoint(self.located)

    @cached_property
    def _model(self) -> Any:
        import torch
        from transformers import AutoModelForCausalLM, AutoModelForSeq2SeqLM

        kind = AutoModelForCausalLM if self._checkpoint.family.causal else AutoModelForSeq2SeqLM
        model = self._checkpoint.loaded(kind)
        for wish in _WISHES:
            setattr(model.generation_config, wish, None)
        return model.to(torch.float32).eval()


def _length(pieces: int, most: int) -> int:
    return next((length for length in _LENGTHS if pieces <= length <= most), most)


def _rows(length: int) -> int:
    return max(1, _PIECES // length)


def _batches(prompts: Sequence[_Prompt], most: int) -> Iterator[list[_Prompt]]:
    """Sentences of one padded length together, no more than the length's batches have rows."""
    by_length: defaultdict[int, list[_Prompt]] = defaultdict(list)
    for prompt in prompts:
        by_length[_length(len(prompt.ids), most)].append(prompt)
    for length, alike in sorted(by_length.items()):
        for start in range(0, len(alike), _rows(length)):
            yield alike[start : start + _rows(length)]
