"""Patterns of grammar errors that no edited English text contains."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.finding import Span


class Flaw(NamedTuple):
    """A grammar error in a text."""

    span: Span
    advice: str
    """What is wrong or what to write instead, as the end of a sentence about the quoted words."""


# Past participles of verbs that have no passive.
_NO_PASSIVE = (
    "happened|occurred|existed|appeared|disappeared|belonged|consisted|emerged|arisen|died|arrived|collapsed"
)
# Base forms that are neither nouns nor adjectives, so that they cannot follow a form of "be".
_BASES = (
    "make|give|wear|become|happen|exist|belong|depend|appear|arrive|include|consist|believe|know|say|bring|choose|lose|"
    "keep|begin|receive|agree|describe|provide|require|refer|remain|seem|contain|occur"
)
_PASTS = (
    "went|came|became|began|gave|took|wrote|knew|saw|ate|drank|spoke|fell|broke|chose|drove|forgot|grew|stole|threw|"
    "wore|bought|brought|caught|taught|thought|sold|told|met|kept|built|sent|paid"
)
# Past tenses that are not also participles.
_BARE_PASTS = (
    "went|came|became|began|gave|took|wrote|knew|saw|ate|drank|spoke|fell|broke|chose|drove|forgot|grew|stole|threw|"
    "wore"
)
_UNCOUNTED = (
    "informations|advices|equipments|furnitures|luggages|knowledges|homeworks|machineries|jewelries|sceneries|staffs|"
    "softwares|hardwares|traffics|fishes|feedbacks"
)
_SPEAKERS = (
    "analyst|spokesman|spokeswoman|spokesperson|official|expert|economist|professor|lawyer|lawmaker|reporter|minister|"
    "resident|doctor|scholar|netizen|insider|observer"
)
_SAID = "said|says|pointed|told|added|believes"
_TIMES = (
    r"(?:yesterday|today|tomorrow|(?:this|last|next) (?:year|month|week|season|summer|winter|spring|autumn|morning)|"
    r"(?:this|last|next) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_FINITE = "will|can|cannot|did|was|is|has|had|have|were|left"
_COMPARED = "better|worse|easier|bigger|larger|smaller|higher|lower|faster|stronger|cheaper|best|worst|biggest|largest"
_MODALS = "can|could|will|would|should|may|might|must|shall"
_CLAUSE = r"[^,.;:!?\"“”]{3,120}, "

# "What I want to do is make time" is right.
_NOT_TO_DO = r"(?<!do )(?<!does )(?<!done )(?<!did )"

_PLAIN_VERB = "needs the base form of the verb"
_ALONE = "takes no preposition"
_FLAWS: tuple[tuple[str, str], ...] = (
    (rf"\b(?:Although|Though|Despite) {_CLAUSE}but\b", 'needs "although" or "but", not both'),
    (
        rf"\b(?:Because|Since) {_CLAUSE}so (?!far|that|much|many|long|to|as|is|was|too)\b",
        'needs "because" or "so", not both',
    ),
    (r"\b[Bb]ecause of the reason\b", 'should be "because"'),
    (r"\b[Tt]he reason (?:is|was) because of\b", 'should be "the reason is"'),
    (r"\b(?:[Ff]acing|[Rr]egarding|[Cc]oncerning) to (?=the\b|this\b|these\b|that\b|a\b)", _ALONE),
    (r"\b[Cc]oncerning about\b", _ALONE),
    (r"\b[Dd]espite of\b", 'should be "despite" or "in spite of"'),
    (r"\b[Dd]iscuss(?:es|ed|ing)? about\b", _ALONE),
    (
        r"\b(?:married|marry|marries) with (?=a\b|an\b|the\b|his\b|her\b|him\b)",
        'should be "married" or "married to"',
    ),
    (r"\b(?:is|are|was|were) lack of\b", 'should be "lacks"'),
    (
        r"\b(?:suggest(?:ed|s)?|recommend(?:ed|s)?) (?:him|them|me|us) to\b",
        'takes "that" and a clause',
    ),
    (
        r"\bexplain(?:ed|s)? (?:him|them|me|us) (?=that\b|how\b|why\b|what\b|the\b)",
        'needs "to" before the person',
    ),
    (r"\b(?:makes?|made|lets?) (?:people|him|them|us|me) to (?=[a-z]+)", 'takes the verb without "to"'),
    (r"\bno choice but (?!to\b|for\b|the\b)[a-z]+", 'should be "no choice but to"'),
    (
        rf"(?<!to )\b(?:[Tt]he|[Aa]n?|[Oo]ne) (?:{_SPEAKERS}) (?:he|she) (?:{_SAID}) (?=that|out|to|the)",
        "has two subjects",
    ),
    (rf"\b(?:is|are|was|were|been) (?:{_NO_PASSIVE})\b(?!-)", "has a verb that takes no passive"),
    (
        rf"{_NOT_TO_DO}\b(?:is|are|was|were) (?:all |also |now |just )?(?:{_BASES})\b(?![-'’,])",
        'has one verb too many, or needs "-ing" or "-ed"',
    ),
    (rf"\b(?:{_MODALS}) (?:not )?(?:{_PASTS})\b", _PLAIN_VERB),
    (rf"\b(?:did|does|do)(?: not|n't|n’t) (?:{_PASTS})\b", _PLAIN_VERB),
    (r"\bdo(?:es)?(?: not|n't|n’t) has\b", 'should be "does not have"'),
    (rf"\bto (?:{_BARE_PASTS})\b", _PLAIN_VERB),
    (rf"\b(?:more|most) (?:{_COMPARED})\b", 'needs no "more" or "most"'),
    (r"\bmore and more \w+ (?:day by day|year by year)\b", 'needs "more and more" or "day by day", not both'),
    (
        r"\b[Vv]ery (?:hope|love|want|thank|enjoy|appreciate|agree|support) (?!-)[a-z]+",
        'should be "very much"',
    ),
    (rf"\b(?:{_UNCOUNTED})\b", "has no plural"),
    (
        rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|it|I) {_TIMES} (?:in [A-Z][a-z]+ )?(?:{_FINITE}|{_PASTS}|[a-z]+ed)\b",
        "has the time between subject and verb",
    ),
    (r"\b(?:already|about|nearly|over|almost) hundred(?! and)\b", 'should be "a hundred"'),
    (
        r"\b[Ff]or the \w+ing of (?:the )?people['’]?s?\b",
        'should be "to improve the people\'s …" and the like',
    ),
    (r"\b(?:go|goes|went|going|come|comes|came|return|returns|returned|back) to home\b", 'should be "home"'),
    (r"\b(?:return|repeat)(?:s|ed|ing)? (?:back (?=to\b)|again\b)", "says it twice"),
    (rf"\b(?:has|have|had) (?:been )?(?:{_BARE_PASTS})\b", "needs the past participle"),
)


def flaws(text: str) -> Iterator[Flaw]:
    """All flaws in a text, grouped by pattern."""
    for pattern, advice in _patterns():
        for match in pattern.finditer(text):
            yield Flaw(Span(match.start(), match.start() + len(match[0].rstrip())), advice)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), advice) for pattern, advice in _FLAWS)
