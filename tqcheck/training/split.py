"""Which annotated documents are learned from, which set the scales, which only measure."""

import hashlib
from typing import Literal, TypeAlias

Part: TypeAlias = Literal["train", "calibration", "test"]

_TRAIN, _CALIBRATION = 0.70, 0.85


def split_of(document: str) -> Part:
    """The part that a document belongs to: a hash of its name, so that it never depends on what else is there.

    By document and not by row: a sentence is translated by ten systems, and a document has one subject.
    """
    place = int(hashlib.sha256(document.encode()).hexdigest()[:8], 16) / 2**32
    if place < _TRAIN:
        return "train"
    return "calibration" if place < _CALIBRATION else "test"
