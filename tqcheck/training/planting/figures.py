"""A number written in digits exchanged for another."""

import re
from collections.abc import Iterator
from random import Random

from tqcheck.core.finding import Span
from tqcheck.training.planting.edits import Edit

_FIGURE = re.compile(r"(?<![\w.,-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\w-]|[.,]\d)")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def places(text: str, random: Random) -> Iterator[Edit]:
    """Each figure with one that differs in a digit, in its scale, or in two digits that changed places."""
    for found in _FIGURE.finditer(text):
        other = other_figure(found.group(), random)
        if other != found.group():
            yield Edit(Span(*found.span()), other)


def other_figure(figure: str, random: Random) -> str:
    """A figure that differs; now and then the same, where the drawn change makes none."""
    if _YEAR.fullmatch(figure):
        return str(int(figure) + random.choice((-20, -10, -3, -2, -1, 1, 2, 3, 10)))
    digits = [place for place, char in enumerate(figure) if char.isdigit()]
    way = random.random()
    if way < 0.2 and "," not in figure and "." not in figure and figure.endswith("0"):
        return figure[:-1] or figure
    if way < 0.35 and "," not in figure and "." not in figure:
        return figure + "0"
    if way < 0.5 and len(digits) > 1:
        first, second = random.sample(digits, 2)
        swapped = list(figure)
        swapped[first], swapped[second] = swapped[second], swapped[first]
        return "".join(swapped) if swapped[0] != "0" else figure
    place = random.choice(digits)
    changed = random.choice([digit for digit in "123456789" if digit != figure[place]])
    return figure[:place] + changed + figure[place + 1 :]
