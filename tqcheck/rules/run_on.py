"""TQ205: two sentences without a full stop between them."""

import re
from functools import cache

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.grammar.clauses import may_be_clause
from tqcheck.language.lexicon.function_words import FUNCTION_WORDS
from tqcheck.language.lexicon.sentence_openers import (
    BEFORE_PLACES,
    DAYS_AND_MONTHS,
    LINKING_ADVERBS,
    LONE_DETERMINERS,
    NUMBERED_NOUNS,
    OPENERS,
    PERHAPS_NAMES,
    QUANTIFIERS,
    SUBJECTS,
    TITLE_NOUNS,
)
from tqcheck.rules.base import PassageRule

_LAST_WORD = re.compile(r"(?<![\w'’.-])[A-Za-z]+(?= \Z)")
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")
_STOP = re.compile(r"[.!?]")
_FEWEST_WORDS = 3
_LONGEST_SENTENCE = 2000
_LONGEST_WORD = 30


class RunOn(PassageRule):
    """Flags two sentences that run into each other without a full stop between them.

    ## What it does
    Looks inside a sentence for a capitalised word such as "The", "On", "He" or "Many" that begins a clause of its own
    and follows a lower-case word, a day, a month or a place. Headlines, titles and names are left alone.

    ## Why it matters
    Chinese strings clauses together where English needs a full stop. An engine that translates them one by one may
    capitalise the next sentence but leave out the stop before it.

    ## Example
    Bad: The minister arrived in Paris, raising hopes of a deal On the same evening, talks broke off.

    Good: The minister arrived in Paris, raising hopes of a deal. On the same evening, talks broke off.

    ## What it cannot see
    Two sentences joined by a comma, or a second sentence that begins with a name or a lower-case letter.
    """

    code = "TQ205"
    name = "run-on"
    family = Family.AWKWARD
    severity = Severity.MINOR
    languages = frozenset({"en"})

    def check(self, subject: Subject) -> RuleMatches:
        """A match over the two words between which the stop is missing."""
        text = subject.passage.text
        return [
            RuleMatch(Span(match.start("before"), match.end("opener")), _message(match), 0.85)
            for match in _junction().finditer(text)
            if _joins_sentences(text, match)
        ]


def _joins_sentences(text: str, match: re.Match[str]) -> bool:
    if not (_may_stand_before(text, match) and _in_running_text(text, match.end())):
        return False
    following = _WORD.findall(match["rest"])
    return len(following) >= _FEWEST_WORDS and (match["opener"] in SUBJECTS or may_be_clause(following))


def _may_stand_before(text: str, match: re.Match[str]) -> bool:
    """Whether the word before the opener can end a sentence, and the two do not form a name."""
    before, opener = match["before"], match["opener"]
    if before in LONE_DETERMINERS:
        return opener in OPENERS
    if opener in QUANTIFIERS and (before.lower() in FUNCTION_WORDS or before in NUMBERED_NOUNS):
        return False
    if before.islower():
        return before not in TITLE_NOUNS
    return before in DAYS_AND_MONTHS or (
        opener in OPENERS - PERHAPS_NAMES and _is_place(text, match.start("before"))
    )


def _is_place(text: str, at: int) -> bool:
    """Whether the name at `at` follows a preposition of place: "in Paris", but not "of Liu" or "Super Bowl"."""
    word = _LAST_WORD.search(text[max(0, at - _LONGEST_WORD) : at])
    return word is not None and word.group() in BEFORE_PLACES


def _in_running_text(text: str, at: int) -> bool:
    """Whether the line continues to a full stop: headlines, which may be capitalised freely, have none."""
    stop = _STOP.search(text, at, at + _LONGEST_SENTENCE)
    return stop is not None and "\n" not in text[at : stop.start()]


def _message(match: re.Match[str]) -> str:
    phrase = f"{match['opener']} {match['rest'].split(' ', 1)[0].rstrip(',;:')}"
    return f'a sentence begins at "{phrase}" with no stop between it and "{match["before"]}"'


@cache
def _junction() -> re.Pattern[str]:
    """A word in lower case before one that may open a sentence."""
    return re.compile(
        r"(?<![\w'’.-])(?P<before>[A-Za-z][a-z]*)[ \u00a0]{1,2}(?P<opener>"
        + "|".join(sorted(OPENERS | QUANTIFIERS | LINKING_ADVERBS))
        + r") (?=(?P<rest>[a-z][^.!?\n]{0,300}))"
    )
