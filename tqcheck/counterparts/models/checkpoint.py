"""A translation model's folder as transformers has it: configuration, tokenizer, and how the model is asked."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqcheck.core.errors import TranslatorError, quoted
from tqcheck.counterparts.engines.clauses import in_clauses
from tqcheck.counterparts.models.families import SEQUENCE_TO_SEQUENCE, Chat, ModelFamily
from tqcheck.counterparts.models.located import Located
from tqcheck.counterparts.translation import Direction

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_MANY = 4096


@dataclass(frozen=True)
class Checkpoint:
    """A folder, read as far as it is asked for; its tokenizer needs transformers, all else does not."""

    located: Located
    within: str = ""
    """The folder in the model's where configuration and tokenizer are."""

    @property
    def family(self) -> ModelFamily:
        """By what the configuration says."""
        return SEQUENCE_TO_SEQUENCE.get(self.located.model_type, Chat())

    @property
    def positions(self) -> int:
        """How many pieces the model can have before it, and how many it can write; some say no such number."""
        known = (self._config.get(name) for name in ("max_position_embeddings", "n_positions"))
        return next((int(number) for number in known if isinstance(number, int)), _MANY)

    @cached_property
    def _config(self) -> Mapping[str, Any]:
        return dict(json.loads((self._folder / "config.json").read_text(encoding="utf-8")))

    @property
    def _folder(self) -> Path:
        return self.located.folder / self.within

    @cached_property
    def tokenizer(self) -> "PreTrainedTokenizerBase":
        """With something to pad with, and with a template where the model continues conversations."""
        from transformers import AutoTokenizer

        tokenizer: PreTrainedTokenizerBase = self.loaded(AutoTokenizer)
        if self.family.causal and not tokenizer.chat_template:
            raise TranslatorError(
                f"{self.located.label} has no chat template",
                cure="take a model that was trained to follow instructions",
            )
        if tokenizer.pad_token_id is None:
            tokenizer.pad_token = tokenizer.eos_token
        return tokenizer

    def ids(self, sentence: str, direction: Direction) -> tuple[int, ...]:
        """The numbers of the pieces that the model is given for a sentence."""
        asked = self.family.asked(self.tokenizer, sentence, direction)
        return tuple(self.tokenizer(asked, add_special_tokens=not self.family.causal)["input_ids"])

    def clauses(self, sentences: Sequence[str], direction: Direction, most: int) -> list[list[str]]:
        """Each sentence in as few parts as have no more pieces than `most`."""
        return [
            in_clauses(sentence, lambda part: len(self.ids(part, direction)) <= most, direction.source)
            for sentence in sentences
        ]

    def loaded(self, kind: Any) -> Any:
        """What a class of transformers reads from the folder; a TranslatorError where it cannot."""
        from transformers.utils import logging

        logging.set_verbosity_error()  # type: ignore[no-untyped-call]
        logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        folder = self._folder
        try:
            return kind.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)
        except Exception as fault:  # transformers' errors have no class of their own in common
            said = str(fault).strip().split("\n")[0]
            raise TranslatorError(
                f"{self.located.label} cannot be loaded ({quoted(said)})",
                cure="give the folder of a whole checkpoint",
            ) from fault
