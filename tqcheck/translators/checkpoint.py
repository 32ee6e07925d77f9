"""A translation model's folder as transformers has it: configuration, tokenizer, and how the model is asked."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqcheck.errors import TranslatorError, UsageError, quoted
from tqcheck.translation import Direction
from tqcheck.translators.clauses import in_clauses
from tqcheck.translators.families import SEQUENCE_TO_SEQUENCE, Chat, Family

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_BLOCK = 1 << 20
_MANY = 4096
_SAFE, _WEIGHTS = "*.safetensors", "*.bin"


@dataclass(frozen=True)
class Checkpoint:
    """A folder, read as far as it is asked for; its tokenizer needs transformers, all else does not."""

    folder: Path
    label: str
    """What errors call it."""

    @cached_property
    def family(self) -> Family:
        """By what the configuration says."""
        return SEQUENCE_TO_SEQUENCE.get(str(self._config["model_type"]), Chat())

    @property
    def positions(self) -> int:
        """How many pieces the model can have before it, and how many it can write; some say no such number."""
        known = (self._config.get(name) for name in ("max_position_embeddings", "n_positions"))
        return next((int(number) for number in known if isinstance(number, int)), _MANY)

    @cached_property
    def _config(self) -> Mapping[str, Any]:
        try:
            config = json.loads((self.folder / "config.json").read_text(encoding="utf-8"))
            if "model_type" in config:
                return dict(config)
        except (OSError, ValueError, TypeError):
            pass
        raise TranslatorError(
            f"{self.label} is no checkpoint (no config.json that names a model_type)",
            cure="give the folder of a checkpoint",
        )

    @cached_property
    def tokenizer(self) -> "PreTrainedTokenizerBase":
        """With something to pad with, and with a template where the model continues conversations."""
        from transformers import AutoTokenizer

        tokenizer: PreTrainedTokenizerBase = self.loaded(AutoTokenizer)
        if self.family.causal and not tokenizer.chat_template:
            raise TranslatorError(
                f"{self.label} has no chat template",
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
        try:
            return kind.from_pretrained(str(self.folder), local_files_only=True, trust_remote_code=False)
        except Exception as fault:  # transformers' errors have no class of their own in common
            said = str(fault).strip().split("\n")[0]
            raise TranslatorError(
                f"{self.label} cannot be loaded ({quoted(said)})",
                cure="give the folder of a whole checkpoint",
            ) from fault


def digest(folder: Path) -> str:
    """A hash of what decides the translations: names and contents of the folder's files, and of those below it.

    Of weights in two formats only those in safetensors count, which are what is loaded.
    """
    found = hashlib.sha256()
    for path in _files(folder):
        found.update(path.relative_to(folder).as_posix().encode() + b"\0")
        for block in _blocks(path):
            found.update(block)
    return found.hexdigest()


def refuse_without(names: Sequence[str], engine: str, extra: str) -> None:
    """Raise UsageError where a library that an engine needs cannot be imported."""
    for name in names:
        try:
            __import__(name)
        except ImportError as fault:
            raise UsageError(
                f"{engine}: needs {fault.name}, which is not installed",
                cure=f"pip install 'tqcheck[{extra}]'",
            ) from None


def _files(folder: Path) -> list[Path]:
    found = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith(".")]
    has_safe = any(path.match(_SAFE) for path in found)
    return [path for path in found if not (has_safe and path.match(_WEIGHTS))]


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            yield block
