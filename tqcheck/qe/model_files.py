"""The files of the learned checker: where they are, what `checker.json` says, and whether they are whole."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tqcheck.core.errors import ModelError
from tqcheck.core.settings import Sensitivity
from tqcheck.qe.calibration import Calibration, Counterparts
from tqcheck.qe.card import CURE, Card
from tqcheck.qe.graphs import COMPARE, ENCODER, JUDGE
from tqcheck.storage.packaged import models_folder

NAME = "checker-en"
SCHEMA_VERSION = 2
TOKENIZER = "tokenizer.json"
CARD = "checker.json"
FILES = (ENCODER, COMPARE, JUDGE, TOKENIZER)
"""What `checker.json` has the SHA-256 of."""


@dataclass(frozen=True)
class Model:
    """A model whose files are all there."""

    folder: Path
    name: str
    digest: str
    """SHA-256 of `checker.json`, which holds those of all the other files."""
    languages: frozenset[str]
    max_pieces: int
    """Of an encoded text, with the two pieces that stand around it."""
    stretch_words: int
    phrase_reach: float
    calibration: Calibration
    thresholds: Mapping[Sensitivity, Mapping[str, float]]
    """For each of `card.RULES` the chance from which a phrase is flagged."""
    major_from: Mapping[Sensitivity, Mapping[Counterparts, float]]
    """The logit from which a drifted phrase is major."""


def find(name: str = NAME) -> Path:
    """The folder of a model that comes with the package."""
    return models_folder() / name


def read(folder: Path) -> Model:
    """Read `checker.json` and look whether every file is what it says; a ModelError names the one that is not."""
    card, digest = read_card(folder, SCHEMA_VERSION)
    expect_whole(folder, card.digests(FILES))
    return Model(
        folder=folder,
        name=card.text("name"),
        digest=digest,
        languages=card.languages(),
        max_pieces=card.whole("max_pieces", least=3),
        stretch_words=card.whole("stretch_words", least=1),
        phrase_reach=card.share("phrase_reach"),
        calibration=card.calibration(),
        thresholds=card.thresholds(),
        major_from=card.major_from(),
    )


def read_card(folder: Path, version: int) -> tuple[Card, str]:
    """`checker.json` and its SHA-256. Raises ModelError where it cannot be read, or is of another version."""
    content = _bytes(folder / CARD)
    card = Card.of(folder / CARD, content)
    card.expect_version(version)
    return card, hashlib.sha256(content).hexdigest()


def expect_whole(folder: Path, digests: Mapping[str, str]) -> None:
    """Raise ModelError, which names the file, where one is missing or has not its SHA-256."""
    for name, digest in digests.items():
        if hashlib.sha256(_bytes(folder / name)).hexdigest() != digest:
            raise ModelError(
                f"is damaged: its SHA-256 is not the one in {CARD}", str(folder / name), cure=CURE
            )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ModelError("is missing", str(path), cure=CURE) from None
    except OSError as error:
        raise ModelError(f"cannot be read ({error.strerror})", str(path), cure=CURE) from error
