"""A negation put in or taken out, in the languages other than English: by the words that carry it."""

import re
from collections.abc import Iterator, Mapping
from random import Random

from tqcheck.core.finding import Span
from tqcheck.training.planting.edits import Edit

_DENIALS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "de": ((r"\bnicht ", ""), (r"\bkein", "ein"), (r"\bnie ", ""), (r" ohne ", " mit ")),
    "es": ((r" no ", " "), (r" nunca ", " "), (r" sin ", " con ")),
    "fr": (
        (r"\b(?:ne |n['’])(\w+) (?:pas|jamais)\b", r"\1"),
        (r"\bne (?:pas|jamais) ", ""),
        (r" sans ", " avec "),
    ),
    "ja": (("なかった", "た"), ("ない", "る")),
    "ru": ((r" не ", " "), (r" без ", " с "), (r" никогда ", " ")),
    "zh": ((r"不(?![仅同断过久少但论管足安满幸可])", ""), ("没有?", ""), ("未(?!来)", ""), ("并非", "是")),
}
"""Words that deny something, and what stands in their place where nothing is denied."""

_AFFIRMED: Mapping[str, tuple[str, str]] = {
    "de": (r"\b(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|kann|können|soll|muss) ()", "nicht "),
    "es": (r"() (?:es|son|fue|ha|han|será|puede|pueden|debe|está|están) ", " no"),
    "ru": (r"\b()(?:был|была|были|будет|может|могут|должен|имеет) ", "не "),
    "zh": (r"()(?:会|能|可以|是|将|应该|愿意|允许|同意)", "不"),
}
"""Verbs that can be denied, with the place of the denial as a group, and the denial."""

_DENIED_CHANCE = 0.5
"""How often, where something is denied already, another denial may be put in as well."""


def left_out(text: str, language: str) -> Iterator[Edit]:
    """Denials that can be left out; none in a language that is not known here."""
    for denial, instead in _DENIALS.get(language, ()):
        for found in re.finditer(denial, text):
            yield Edit(Span(*found.span()), found.expand(instead))


def places(text: str, language: str, random: Random) -> Iterator[Edit]:
    """Denials that can be left out, and verbs that can be denied; none in a language that is not known here."""
    denials = list(left_out(text, language))
    yield from denials
    if language in _AFFIRMED and (not denials or random.random() < _DENIED_CHANCE):
        verbs, denial = _AFFIRMED[language]
        yield from (Edit(Span(*found.span(1)), denial) for found in re.finditer(verbs, text))
