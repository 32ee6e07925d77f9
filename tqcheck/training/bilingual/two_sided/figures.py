"""A figure that stands once in either text, with another one in its place."""

import re
from collections.abc import Mapping
from random import Random

from tqcheck.core.finding import Span
from tqcheck.training.bilingual.two_sided.pair import Pair, TwoSided
from tqcheck.training.planting import figures
from tqcheck.training.planting.edits import Edit

_FIGURE = re.compile(r"(?<![\d.,])\d{1,4}(?!\d|[.,]\d)")


def other_figures(pair: Pair, random: Random) -> tuple[TwoSided, ...]:
    """One or two other figures for one on both sides; none where they have none in common."""
    english, foreign = _figures(pair.english), _figures(pair.foreign)
    shared = [found for found in english if found in foreign]
    if not shared:
        return ()
    found = random.choice(shared)
    others = dict.fromkeys(figures.other_figure(found, random) for _ in range(2))
    return tuple(
        TwoSided((Edit(english[found], other),), (Edit(foreign[found], other),))
        for other in others
        if other != found
    )


def _figures(text: str) -> Mapping[str, Span]:
    found = list(_FIGURE.finditer(text))
    written = [each.group() for each in found]
    return {each.group(): Span(*each.span()) for each in found if written.count(each.group()) == 1}
