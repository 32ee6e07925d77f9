"""TQ207: grammar errors that no edited English text has."""

from tqcheck.core.errors import quoted
from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.subject import Subject
from tqcheck.language.grammar.broken import flaws
from tqcheck.rules.base import PassageRule

_CONFIDENCE = 0.85


class BrokenGrammar(PassageRule):
    """Flags grammar errors that no edited English text has.

    ## What it does
    Knows some thirty errors that can be recognised by the words alone: "although" with "but" and "because" with
    "so", prepositions that a verb does not take ("discussed about", "married with"), one verb too many ("is make"),
    passives of verbs that have none ("was happened"), the wrong form after "can", "did not" and "has", plurals of
    nouns that have none ("informations"), doubled comparison ("more better"), a time between subject and verb ("he
    yesterday left").

    ## Why it matters
    Each shows the grammar of the source, and makes the reader stop.

    ## Example
    Bad: Although the weather was cold, but they had no choice but wait.

    Good: Although the weather was cold, they had no choice but to wait.

    ## What it cannot see
    Anything for which the sentence must be parsed: agreement, articles, most word order. It reads English only.
    """

    code = "TQ207"
    name = "broken-grammar"
    family = Family.AWKWARD
    severity = Severity.MINOR
    languages = frozenset({"en"})

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each error, in order."""
        text = subject.passage.text
        found = sorted(flaws(text), key=lambda flaw: flaw.span)
        return [
            RuleMatch(each.span, f"{quoted(each.span.of(text))} {each.advice}", _CONFIDENCE) for each in found
        ]
