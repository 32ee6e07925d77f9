"""TQ208: two independent clauses joined only by a comma."""

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.subject import Subject
from tqcheck.language.grammar.comma_splices import comma_splices
from tqcheck.rules.base import PassageRule

_CONFIDENCE = 0.65


class CommaSplice(PassageRule):
    """Flags two clauses that could each be a sentence but are joined only by a comma.

    ## What it does
    Looks after each comma of a sentence for a subject (a pronoun, "this", "there", or a noun with "the" or a
    possessive) with its verb, and before the comma for a clause that has its own subject and verb and depends on no
    other: no "if", "when", "because", no preposition at its beginning. Sentences with quotations, lists of clauses
    and reports ("it was announced") are left alone.

    ## Why it matters
    Chinese strings clauses together with commas. English needs a full stop, a conjunction or a relative pronoun, and
    a translation without them reads like a list.

    ## Example
    Bad: The actress married three years ago, her husband is a well-known doctor.

    Good: The actress married three years ago; her husband is a well-known doctor.

    ## What it cannot see
    Second clauses that begin with a name or a bare noun, and first clauses whose verb could also be a noun. Writers
    may join short clauses in this way on purpose, so in fiction and speech the rule gives more false alarms. It reads
    English only.
    """

    code = "TQ208"
    name = "comma-splice"
    family = Family.AWKWARD
    severity = Severity.MINOR
    languages = frozenset({"en"})

    def check(self, subject: Subject) -> RuleMatches:
        """A match over each such comma, the word before it, and the subject and verb after it."""
        text = subject.passage.text
        return [
            RuleMatch(
                span,
                f'"{span.of(text)}": two sentences with only a comma between them; begin a new one or join them',
                _CONFIDENCE,
            )
            for span in comma_splices(subject.passage)
        ]
