"""Draws an error and plants it: in a translation, or in what a translation is compared with."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.training.planting import closed_classes, figures, names, negation, order, words
from tqcheck.training.planting.edits import Corrupted, Edit, edited
from tqcheck.training.planting.exchanges import Exchanges
from tqcheck.training.planting.names import Names
from tqcheck.training.planting.spoiled import spoiled

_WEIGHTS = {
    "word": 34,
    "closed class": 22,
    "name": 10,
    "figure": 7,
    "negation": 9,
    "roles": 6,
    "left out": 4,
    "put in": 4,
    "spoiled": 4,
}
_EXCHANGES = ("word", "closed class", "name", "figure")
"""Kinds that exchange words for others in one place."""
_TRIES = 4


class Mirrored(NamedTuple):
    """Counterparts with an error, and the words of the passage that say otherwise than they do now."""

    counterparts: tuple[str, ...]
    wrong: Span


@dataclass(frozen=True)
class Planter:
    """Plants errors with the help of what the data and a lexicon say can be exchanged."""

    exchanges: Exchanges
    names: Names

    def planted(self, text: str, strange: str, random: Random) -> Corrupted | None:
        """The text with one error; `strange` is a sentence of something else. None where nothing could be found."""
        for _ in range(_TRIES):
            kind = _drawn(tuple(_WEIGHTS), random)
            if kind == "spoiled":
                found = spoiled(text, strange, random)
                if found is not None:
                    return found
                continue
            choices = self._edits(kind, text, strange, random)
            if choices:
                return edited(text, random.choice(choices))
        return None

    def mirrored(self, text: str, counterparts: Sequence[str], random: Random) -> Mirrored | None:
        """All counterparts with the same words exchanged; None where they share none with the text."""
        first, *others = counterparts
        for _ in range(_TRIES):
            choices = self._edits(_drawn(_EXCHANGES, random), first, "", random)
            random.shuffle(choices)
            for (edit,) in choices:
                out = edit.out.of(first)
                if text.count(out) == 1 and all(other.count(out) == 1 for other in others):
                    changed = [
                        edited(first, [edit]).text,
                        *(other.replace(out, edit.put_in) for other in others),
                    ]
                    start = text.index(out)
                    return Mirrored(tuple(changed), Span(start, start + len(out)))
        return None

    def _edits(self, kind: str, text: str, strange: str, random: Random) -> list[tuple[Edit, ...]]:
        ways: Mapping[str, Callable[[], list[tuple[Edit, ...]]]] = {
            "word": lambda: [(edit,) for edit in words.places(text, self.exchanges, random)],
            "closed class": lambda: [(edit,) for edit in closed_classes.places(text, random)],
            "name": lambda: [(edit,) for edit in names.places(text, self.names, random)],
            "figure": lambda: [(edit,) for edit in figures.places(text, random)],
            "negation": lambda: [(edit,) for edit in negation.places(text)],
            "roles": lambda: list(order.roles(text)),
            "left out": lambda: [(edit,) for edit in order.left_out(text)],
            "put in": lambda: [(edit,) for edit in order.put_in(text, strange, random)],
        }
        return ways[kind]()


def _drawn(kinds: Sequence[str], random: Random) -> str:
    return random.choices(kinds, [_WEIGHTS[kind] for kind in kinds])[0]
