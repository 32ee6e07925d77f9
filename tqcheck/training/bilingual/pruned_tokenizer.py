"""The encoder's tokenizer with the pieces alone that texts of the languages that are read are made of."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

_SPECIAL = 4
"""How many pieces at the beginning of the vocabulary stand for no text: <s>, <pad>, </s>, <unk>."""
_TOGETHER = 4096


def kept_rows(tokenizer: Tokenizer, texts: Iterable[str]) -> npt.NDArray[np.int64]:
    """Rows of the vocabulary, in order: the special ones, single characters, and the pieces of the texts."""
    vocabulary = tokenizer.get_vocab()
    kept = {row for piece, row in vocabulary.items() if row < _SPECIAL or len(piece.lstrip("▁")) <= 1}
    batch: list[str] = []
    for text in texts:
        batch.append(text)
        if len(batch) == _TOGETHER:
            kept.update(_pieces(tokenizer, batch))
            batch.clear()
    kept.update(_pieces(tokenizer, batch))
    return np.array(sorted(kept), np.int64)


def _pieces(tokenizer: Tokenizer, texts: list[str]) -> set[int]:
    encoded = tokenizer.encode_batch_fast(texts, add_special_tokens=False)
    return {row for each in encoded for row in each.ids}


def pruned(path: Path, rows: npt.NDArray[np.int64]) -> str:
    """The `tokenizer.json` at `path` with these rows of its vocabulary, which get the numbers of their places."""
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    vocabulary = content["model"]["vocab"]
    numbers = {int(row): number for number, row in enumerate(rows)}
    content["model"]["vocab"] = [vocabulary[row] for row in rows if row < len(vocabulary)]
    content["added_tokens"] = [
        {**token, "id": numbers[token["id"]]} for token in content["added_tokens"] if token["id"] in numbers
    ]
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
