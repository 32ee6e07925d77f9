"""The encoder's embeddings as they came, in blocks of four bits: looked up and unpacked within a graph."""

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from tqcheck.training.bilingual.packed_weights import BLOCK, MIDDLE, Blocks


class PackedEmbeddings(nn.Module):
    """Rows of a matrix [V, H] that is kept in blocks of four bits."""

    def __init__(self, blocks: Blocks, width: int, rows: npt.NDArray[np.int64]) -> None:
        """Keep the given rows, in their order."""
        super().__init__()
        each = width // BLOCK
        halves = blocks.halves.reshape(-1, each, BLOCK // 2)[rows]
        scales = blocks.scales.reshape(-1, each)[rows]
        self.register_buffer("halves", torch.from_numpy(halves))
        self.register_buffer("scales", torch.from_numpy(scales.astype(np.float16)))

    def forward(self, ids: Tensor) -> Tensor:
        """[...] rows to [..., H]."""
        halves = self.halves[ids].int()  # type: ignore[index]
        numbers = torch.cat([halves % 16, halves // 16], dim=-1).float() - MIDDLE
        return (numbers * self.scales[ids].float()[..., None]).flatten(-2)  # type: ignore[index]
