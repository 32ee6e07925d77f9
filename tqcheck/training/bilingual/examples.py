"""What the network learns from at a time: a few texts that belong together, and passages among them with labels."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.training.bilingual.units import TranslationUnit

MOST_CHARACTERS = 420
"""Of a text that is learned from: longer ones take too much time."""
MOST_COUNTERPARTS = 2

_HUMAN_CHANCE = 0.5


class Mark(NamedTuple):
    """Characters of a passage that are wrong."""

    span: Span
    share: float = 1.0
    """How sure that is: the share of the raters who said so, minor errors counted less."""


class Labelled(NamedTuple):
    """A passage with what it is compared with, and what is to be learned of it; texts by their numbers."""

    passage: int
    source: int | None
    counterparts: tuple[int, ...]
    drift: tuple[Mark, ...] | None
    """None where it is not known what in the passage is wrong."""
    wrong: float
    """How sure it is that something in the passage has drifted, from 0 to 1."""
    weight: float = 1.0
    sound: int | None = None
    """The number, in the example, of the passage beside which this one is the wrong one."""
    awkward: tuple[Mark, ...] | None = None
    """None if nobody annotated it."""


class Example(NamedTuple):
    """What belongs together: a few texts, and passages among them."""

    texts: tuple[str, ...]
    passages: tuple[Labelled, ...]


@dataclass
class Draft:
    """An example in the making."""

    texts: list[str]
    passages: list[Labelled] = field(default_factory=list)

    def text(self, text: str) -> int:
        """The number of a text that is added."""
        self.texts.append(text)
        return len(self.texts) - 1

    def add(self, *passages: Labelled) -> None:
        """Add passages; the first one's number is how many there were before."""
        self.passages += passages

    def finished(self) -> Example:
        """The example as it is now."""
        return Example(tuple(self.texts), tuple(self.passages))


class Chosen(NamedTuple):
    """A translation that serves as the passage, and the other ones in a drawn order."""

    passage: str
    others: Sequence[str]


def chosen(unit: TranslationUnit, random: Random) -> Chosen | None:
    """One of the unit's translations, a person's as often as not; None where the texts have no fitting length."""
    outputs = [text for text in unit.outputs if 0 < len(text) < MOST_CHARACTERS]
    if not outputs or len(unit.source) > MOST_CHARACTERS:
        return None
    human = unit.human
    if human and (len(outputs) < MOST_COUNTERPARTS or random.random() < _HUMAN_CHANCE):
        passage, others = human, list(outputs)
    else:
        passage = random.choice(outputs)
        others = [text for text in outputs if text != passage] or ([human] if human else [])
    random.shuffle(others)
    return Chosen(passage, others) if len(passage) <= MOST_CHARACTERS else None
