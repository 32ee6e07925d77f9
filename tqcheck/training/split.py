"""Which data is for training, which for calibration, and which is held out to measure on."""

import hashlib
from typing import Literal, TypeAlias

Part: TypeAlias = Literal["train", "calibration", "test"]

ENGINES = ("opusmt", "argos", "bergamot-base")
"""The engines whose outputs may be learned from and calibrated on; the licences of the others rule that out."""

LEARNED_ENGINES = (*ENGINES, "bergamot-base-memory", "bergamot-tiny")
"""The same, with engines that are only learned from."""

SOUND_LANGUAGES = frozenset({"ar", "hi", "ko", "vi"})
"""Of the sound pairs, the languages that are learned from; the others show how often sound text is flagged."""

HELD_OUT_KINDS = frozenset(
    {
        "negation",
        "numbers_replaced",
        "ne_replaced",
        "antonym",
        "addition",
        "tense",
        "hypernym",
        "function_word",
        "conj_removed",
    }
)
"""Kinds of planted errors that are never learned from: they show what carries over to errors of other kinds."""

HUMANS = ("Human", "ref")
"""How the names of those systems begin that are people. They translate more freely than any engine: with what raters
marked in them they teach that other words are no drift. Nothing is calibrated or measured on them."""

_TRAIN, _CALIBRATION = 0.70, 0.85


def split_of(document: str) -> Part:
    """The part that a document belongs to: a hash of its name, so that it never depends on what else is there.

    By document and not by row: a sentence is translated by ten systems, and a document has one subject.
    """
    place = int(hashlib.sha256(document.encode()).hexdigest()[:8], 16) / 2**32
    if place < _TRAIN:
        return "train"
    return "calibration" if place < _CALIBRATION else "test"
