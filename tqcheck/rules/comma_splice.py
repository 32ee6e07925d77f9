"""TQ208: two clauses with nothing but a comma between them."""

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.subject import Subject
from tqcheck.language.grammar.comma_splices import comma_splices
from tqcheck.rules.base import PassageRule

_CONFIDENCE = 0.65


class CommaSplice(PassageRule):
    """Flags two clauses that could each be a sentence, joined by nothing but a comma.

    ## What it does
    Looks behind each comma of a sentence for a subject (a pronoun, "this", "there", or a noun with "the" or a
    possessive) with its verb, and before it for a clause that has its own subject and verb and leans on nothing: no
    "if", "when", "because", no preposition at its beginning. Sentences with quotations, lists of clauses and reports
    ("it was announced") are left alone.

    ## Why it matters
    Chinese strings clauses together by commas. English wants a full stop, a conjunction or a relative pronoun, and a
    translation without them reads like a list.

    ## Example
    Bad: The actress married three years ago, her husband is a well-known doctor.

    Good: The actress married three years ago; her husband is a well-known doctor.

    ## What it cannot see
    Second clauses that begin with a name or a bare noun, and first ones whose verb could be a noun as well. Writers
    join short clauses in this way on purpose: in fiction and speech it is wrong more often. It reads English only.
    """

    code = "TQ208"
    name = "comma-splice"
    family = Family.AWKWARD
    severity = Severity.MINOR
    languages = frozenset({"en"})

    def check(self, subject: Subject) -> RuleMatches:
        """A match over the comma, the word before it, and the subject and verb behind it."""
        text = subject.passage.text
        return [
            RuleMatch(
                span,
                f'"{span.of(text)}": two sentences with only a comma between them; begin a new one or join them',
                _CONFIDENCE,
            )
            for span in comma_splices(subject.passage)
        ]
