"""`ctranslate2:FOLDER`: a checkpoint converted for CTranslate2, with weights in eight bits, say."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqcheck.core.errors import TranslatorError, quoted
from tqcheck.counterparts.engines.clauses import rejoined
from tqcheck.counterparts.models.checkpoint import Checkpoint
from tqcheck.counterparts.models.located import InFolder
from tqcheck.counterparts.translation import Direction
from tqcheck.storage.extras import refuse_without

if TYPE_CHECKING:
    from ctranslate2 import Generator, Translator

TOKENIZER = "tokenizer"
"""The folder in the converted one that holds the checkpoint's configuration and tokenizer."""

NEEDED = ("ctranslate2", "transformers")
_WAYS: tuple[dict[str, Any], ...] = (
    {"beam_size": 1},
    {"beam_size": 4, "no_repeat_ngram_size": 6},
)
_PIECES = 2048  # of a batch, padding counted
_MOST = 256  # pieces that are read at once
_LONGER, _MORE = 2, 16  # a translation has at most so many times the pieces, and a few more


@dataclass(frozen=True)
class CTranslate2Model:
    """A converted model in a folder, as `tqcheck models convert` writes it."""

    folder: Path
    threads: int = 0
    """0 leaves it to CTranslate2."""

    attempts = len(_WAYS)

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.folder.name

    @cached_property
    def identity(self) -> str:
        """A hash of the converted model, and how is decoded."""
        return f"ctranslate2:{self._located.digest}|{_WAYS}|{_PIECES}|{_MOST}|{_LONGER}|{_MORE}"

    @property
    def serves_both(self) -> bool:
        """Whether the model's family has one model for all directions."""
        return self._checkpoint.family.serves_both

    def translate(self, sentences: Sequence[str], direction: Direction, attempt: int = 0) -> Sequence[str]:
        """Sentences longer than the model reads go in clauses and are joined again."""
        refuse_without(NEEDED, "ctranslate2: needs", "ctranslate2")
        checkpoint = self._checkpoint
        prepared = checkpoint.family.prepared(checkpoint.tokenizer, direction)
        most = min(_MOST, checkpoint.positions, int(checkpoint.tokenizer.model_max_length))
        clauses = checkpoint.clauses(sentences, direction, most)
        tokens = [
            checkpoint.tokenizer.convert_ids_to_tokens(list(checkpoint.ids(part, direction)))
            for each in clauses
            for part in each
        ]
        first = prepared.get("forced_bos_token_id")
        begin = [] if first is None else [checkpoint.tokenizer.convert_ids_to_tokens(first)]
        made = self._generated(tokens, begin, attempt)
        return rejoined(clauses, [self._text(each[len(begin) :]) for each in made], direction.target)

    def _generated(
        self, tokens: Sequence[Any], begin: Sequence[Any], attempt: int
    ) -> Sequence[Sequence[str]]:
        # The same for every batch: what runs in circles must not run further beside a longer sentence.
        limit = min(_LONGER * _MOST + _MORE, self._checkpoint.positions - len(begin) - 1)
        batches = {"max_batch_size": _PIECES, "batch_type": "tokens", **_WAYS[attempt]}
        if self._checkpoint.family.causal:
            results = self._generator.generate_batch(
                list(tokens), max_length=limit, include_prompt_in_result=False, sampling_topk=1, **batches
            )
            return [each.sequences[0] for each in results]
        prefix = [list(begin)] * len(tokens) if begin else None
        results = self._translator.translate_batch(
            list(tokens), target_prefix=prefix, max_decoding_length=limit, **batches
        )
        return [each.hypotheses[0] for each in results]

    def _text(self, tokens: Sequence[str]) -> str:
        tokenizer = self._checkpoint.tokenizer
        ids = tokenizer.convert_tokens_to_ids(list(tokens))
        return " ".join(str(tokenizer.decode(ids, skip_special_tokens=True)).split())

    @cached_property
    def _located(self) -> InFolder:
        return InFolder(self.folder, "ctranslate2", f"{TOKENIZER}/config.json")

    @cached_property
    def _checkpoint(self) -> Checkpoint:
        return Checkpoint(self._located, TOKENIZER)

    @cached_property
    def _translator(self) -> "Translator":
        import ctranslate2

        return self._loaded(ctranslate2.Translator)

    @cached_property
    def _generator(self) -> "Generator":
        import ctranslate2

        return self._loaded(ctranslate2.Generator)

    def _loaded(self, kind: Any) -> Any:
        try:
            return kind(str(self.folder), device="cpu", compute_type="default", intra_threads=self.threads)
        except (RuntimeError, ValueError) as fault:
            raise TranslatorError(
                f"{self._located.label} cannot be loaded ({quoted(str(fault))})",
                cure="convert it again with tqcheck models convert",
            ) from fault
