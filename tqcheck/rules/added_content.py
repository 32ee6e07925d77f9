"""TQ106: the passage has content that the counterpart lacks."""

from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import CannotJudge, Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.passage import Route
from tqcheck.language.bilingual import unmatched_clauses
from tqcheck.language.content.clauses import shortened
from tqcheck.language.content.unaligned import UnalignedSpan, unaligned_content
from tqcheck.rules.base import ComparisonRule, Specificity

_CLAUSE_CONFIDENCE = 0.75


class AddedContent(ComparisonRule):
    """Finds sentences and clauses of the passage that the counterpart does not have.

    ## What it does
    The mirror image of omitted-content: it aligns the sentences and looks in each pair for a run of words in the
    passage whose content words have no equivalent in the counterpart. It fires only if the counterpart has no
    leftover words there that could be a paraphrase, is shorter by about as much, and its neighbouring sentences
    do not say it either. Beside a source that there is a lexicon of (TQ123), it also finds short clauses that neither
    counterpart nor source supports; these are major. With a back-translation it looks for what the back-translation
    says and the source does not.

    ## Why it matters
    Engines invent plausible text, repeat a sentence from elsewhere, or keep text that belongs to the web page.
    The finding is minor by itself because the counterpart may have omitted the words: engines do that far more often.

    ## Example
    Bad: `The bridge reopened on Monday, and the mayor thanked the engineers for their patience.`, where the
    counterpart has `The bridge was reopened on Monday.`

    Good: `The bridge reopened to traffic on Monday.`

    ## What it cannot see
    One or two added words; an addition in place of an omission; what the counterpart adds as well. A round trip
    starts from the passage and cannot show what the passage adds.
    """

    code = "TQ106"
    name = "added-content"
    family = Family.DRIFT
    severity = Severity.MINOR
    languages = frozenset({"en"})
    specificity = Specificity.BROAD
    judges_meaning = True

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each addition."""
        if comparison.route is Route.ROUND_TRIP:
            return CannotJudge("a round trip starts from the passage and cannot show what the passage adds")
        found = unaligned_content(comparison)
        if comparison.side is comparison.passage:
            clauses = [_added_clause(each, comparison) for each in unmatched_clauses(comparison).added]
            added = (_added_here(absence, comparison.side.text) for absence in found.from_counterpart)
            return [
                *clauses,
                *(each for each in added if not any(each.span.touches(one.span) for one in clauses)),
            ]
        return [_added_in_passage(absence, comparison.counterpart.text) for absence in found.from_side]


def _added_here(absence: UnalignedSpan, passage: str) -> RuleMatch:
    message = f'"{shortened(absence.span.of(passage))}" here, nothing like it in the counterpart'
    return RuleMatch(absence.span, message, absence.confidence, absence.aligned_sentence)


def _added_clause(clause: Span, comparison: Comparison) -> RuleMatch:
    said = shortened(clause.of(comparison.side.text))
    message = f'"{said}" here, nothing like it in the counterpart or in the source'
    return RuleMatch(
        clause, message, _CLAUSE_CONFIDENCE, comparison.opposite(clause), severity=Severity.MAJOR
    )


def _added_in_passage(absence: UnalignedSpan, counterpart: str) -> RuleMatch:
    message = (
        f'"{shortened(absence.span.of(counterpart))}" in the back-translation, nothing like it in the source'
    )
    return RuleMatch(absence.aligned_span, message, absence.confidence, absence.span)
