"""The files of the bilingual checker: what its `checker.json` says of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tqcheck.qe.bilingual.graphs import ACROSS, ENCODER, JUDGE, WITHIN
from tqcheck.qe.card import Card
from tqcheck.qe.model_files import TOKENIZER, read_card

NAME = "checker-bilingual"
SCHEMA_VERSION = 1
FILES = (ENCODER, ACROSS, WITHIN, JUDGE, TOKENIZER)
"""What `checker.json` has the SHA-256 of."""


class Company(StrEnum):
    """What a passage is compared with: the more there is, the more is known."""

    SOURCE = "source"
    COUNTERPARTS = "source_and_counterparts"


@dataclass(frozen=True)
class Model:
    """A model as its `checker.json` says; its other files are looked at when they are first needed."""

    folder: Path
    name: str
    digest: str
    """SHA-256 of `checker.json`, which holds those of all the other files."""
    files: Mapping[str, str]
    """The SHA-256 of each file."""
    languages: frozenset[str]
    """Of passages and of sources."""
    max_pieces: int
    """Of an encoded text, with the two pieces that stand around it."""
    window_words: int
    doubted_from: Mapping[str, Mapping[Company, float]]
    """By the languages of passages that are judged: the logit of drift from which a window is doubted."""


def read(folder: Path) -> Model:
    """Read `checker.json`. Raises ModelError where it cannot be read, or is of another version."""
    card, digest = read_card(folder, SCHEMA_VERSION)
    lines = card.card("doubted_from")
    return Model(
        folder=folder,
        name=card.text("name"),
        digest=digest,
        files=card.digests(FILES),
        languages=card.languages(),
        max_pieces=card.whole("max_pieces", least=3),
        window_words=card.whole("window_words", least=1),
        doubted_from={language: _by_company(lines.card(language)) for language in sorted(lines.fields)},
    )


def _by_company(card: Card) -> dict[Company, float]:
    return {company: card.number(company) for company in Company}
