"""TQ202: words that end in a full stop but are not a sentence."""

import re
from collections.abc import Iterator

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.grammar.clauses import may_be_clause
from tqcheck.language.lexicon.name_words import NAME_PARTICLES
from tqcheck.language.punctuation.english_stops import ABBREVIATIONS, ADDRESS_PARTS
from tqcheck.rules.base import PassageRule

# A word or a year's day, a stop, and a lower-case letter: "the United States. tool", "September 11. relationship".
_SMALL_START = re.compile(
    r"(?<![\w.'’&@/-])(?P<before>[A-Z][a-z]{4,}|[a-z]{3,}|(?<=[A-Za-z] )\d{2,4})\.[ \u00a0]{1,2}"
    r"(?P<cut>(?P<word>[a-z]{2,})(?![\w@/]|\.\w|-[A-Z])[^.!?\n]{0,300}[.!?]?)"
)
_NUMBERED = re.compile(
    r"\b(?:[Nn]os?|[Pp]p?|[Vv]ol|[Ff]igs?|[Aa]rt|[Cc]h|[Ss]ec)\.? \Z"
    r"|\b(?:[Ss]ection|[Aa]rticle|[Ss]tep|[Pp]art|[Cc]hapter|[Pp]oint|[Ii]tem) \Z"
)
# Where a fragment's own words end and a dependent clause begins: "tool, which helps".
_CLAUSE_END = re.compile(r"[,;:—–]| (?:that|which|who|whose|where|when) ")
_LETTER = re.compile(r"[^\W\d_]")

# Beginnings that need a main clause after them.
_HANGING = re.compile(
    r"(?:(?<=[a-z)]\. )|(?<=[a-z)][.][”\"] ))"
    r"(?P<cut>(?:(?:In order to|So as to|To) (?=[a-z])|(?:Such as|Including|As well as) )"
    r"(?P<rest>[A-Za-z][^.!?,;:—–\n]{8,300})\.)(?=\s|\Z)"
)
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")


class SentenceFragment(PassageRule):
    """Flags a fragment cut off by a wrong full stop.

    ## What it does
    Looks for words after a full stop that begin with a lower-case letter and contain no verb, and for phrases such as
    "In order to …" that end in a full stop without a main clause. Abbreviations, headlines, captions and names such as
    iPhone or van Gogh are left alone.

    ## Why it matters
    An engine that loses track ends the sentence early and puts the rest after it. The fragment is often the very word
    that the sentence needed.

    ## Example
    Bad: The two sides see the pipeline as a part of their long rivalry. instrument.

    Good: The two sides see the pipeline as an instrument in their long rivalry.

    ## What it cannot see
    A fragment that begins with a capital letter, except the few forms named above: writers use such sentences on
    purpose.
    """

    code = "TQ202"
    name = "sentence-fragment"
    family = Family.AWKWARD
    severity = Severity.MINOR
    languages = frozenset({"en"})

    def check(self, subject: Subject) -> RuleMatches:
        """A match over each fragment, including its full stop."""
        text = subject.passage.text
        marks = [*_cut_off(text), *_hanging(text)]
        return sorted(marks, key=lambda mark: mark.span)


def _cut_off(text: str) -> Iterator[RuleMatch]:
    for match in _SMALL_START.finditer(text):
        before, word = match["before"], match["word"]
        if before.lower() in ABBREVIATIONS or word in NAME_PARTICLES or word in ADDRESS_PARTS:
            continue
        if before.isdigit() and _NUMBERED.search(text, max(0, match.start() - 12), match.start()):
            continue
        head = _WORD.findall(_CLAUSE_END.split(match["cut"], maxsplit=1)[0])
        if may_be_clause(head) or _starts_small(text, match.start()):
            continue
        message = f'a full stop before "{word}" cuts this off from its sentence'
        yield RuleMatch(Span(*match.span("cut")), message, 0.85)


def _starts_small(text: str, at: int) -> bool:
    """Whether the line also begins with a lower-case letter, so that its writer does not use capitals."""
    line_start = text.rfind("\n", max(0, at - 5000), at) + 1
    first = _LETTER.search(text, line_start)
    return first is not None and first.group().islower()


def _hanging(text: str) -> Iterator[RuleMatch]:
    for match in _HANGING.finditer(text):
        if not may_be_clause(_WORD.findall(match["rest"])):
            opening = " ".join(match["cut"].split()[:3])
            yield RuleMatch(
                Span(*match.span("cut")), f'"{opening} …" ends in a full stop, but is not a sentence', 0.6
            )
