"""Engines that are as real as the protocol asks, and say what they were asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tqcheck.counterparts.translation import Direction


def reversed_words(sentence: str) -> str:
    """Every word spelt backwards: twice is the sentence again."""
    return " ".join(word[::-1] for word in sentence.split())


@dataclass
class FakeTranslator:
    """Translates by a function for each attempt, in all directions."""

    ways: Sequence[Callable[[str], str]] = (reversed_words,)
    name: str = "fake"
    identity: str = "fake:1"
    serves_both: bool = True
    asked: list[tuple[str, int]] = field(default_factory=list)
    """Sentences and attempts, in order."""
    directions: set[Direction] = field(default_factory=set)

    def for_direction(self, direction: Direction) -> "FakeTranslator":
        return self

    @property
    def attempts(self) -> int:
        return len(self.ways)

    def translate(self, sentences: Sequence[str], direction: Direction, attempt: int = 0) -> Sequence[str]:
        self.asked += [(sentence, attempt) for sentence in sentences]
        self.directions.add(direction)
        return [self.ways[attempt](sentence) for sentence in sentences]

    @property
    def sentences(self) -> list[str]:
        return [sentence for sentence, _ in self.asked]
