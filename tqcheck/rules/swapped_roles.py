"""TQ118: the two sides of a relation are swapped."""

from collections.abc import Collection, Iterator, Sequence

from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity
from tqcheck.language.content.clauses import shortened
from tqcheck.language.content.directed_relations import Statement, relations, statements
from tqcheck.language.lexicon.verb_forms import SAYING
from tqcheck.language.lexicon.word_forms import stems
from tqcheck.language.negation.segment import Segment, linked_segments
from tqcheck.rules.base import ComparisonRule

_CONFIDENCE = 0.8


class SwappedRoles(ComparisonRule):
    """The two sides of a relation are swapped compared with the counterpart.

    ## What it does
    Reads from each sentence who does what to whom (active, or passive with "by"), who gives or sends to whom, who
    says something about whom (the inspector complained that the farmer), what causes what (because of, due to, led to,
    sparked), what exceeds what (more than, surpassed) and what is meant and what is not (rather than, and not). It
    fires if the aligned sentence has the same relation, each side shares words with the opposite side there, and
    neither shares a word with its own side: "A sued B" beside "B sued A", but not beside "B was sued by A". It
    also fires if two subjects of a sentence have exchanged predicates: "A went home, B remains in hospital".

    ## Why it matters
    Both texts have the same words, so that a comparison of words sees no difference, but the meaning is the opposite.

    ## Example
    Bad:

        passage:     The striker sued the club in March.
        counterpart: In March, the club sued the striker.

    Good:

        passage:     The striker sued the club in March.
        counterpart: In March, the club was sued by the striker.

    ## What it cannot see
    Relations with different verbs (accused, reported), sides that are named in other words or are far from their verb,
    and symmetric verbs (met, married). It reads English only.
    """

    code = "TQ118"
    name = "swapped-roles"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    judges_meaning = True

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each clause whose sides are swapped in the counterpart."""
        if comparison.side.text == comparison.counterpart.text:
            return []
        return [mark for here, there, _ in linked_segments(comparison) for mark in _marks(here, there)]


def _marks(here: Segment, there: Segment) -> Iterator[RuleMatch]:
    """A match for the first clause whose sides are swapped, if any."""
    if here.stems.isdisjoint(there.stems):
        return
    ours = relations(here)
    theirs = relations(there) if ours else []
    for one in ours:
        if any(one.is_same_way(each) for each in theirs):
            continue
        other = next((each for each in theirs if one.is_turned_round(each)), None)
        if other is not None:
            span, opposite = here.span(one.start, one.end), there.span(other.start, other.end)
            said, answered = span.of(here.text), opposite.of(there.text)
            message = (
                f'"{shortened(said)}" here, the other way round in the counterpart: "{shortened(answered)}"'
            )
            yield RuleMatch(span, message, _CONFIDENCE, opposite)
            return
    yield from _exchanged(here, there)


def _exchanged(here: Segment, there: Segment) -> Iterator[RuleMatch]:
    """A match where two subjects of the sentence have each other's predicates, if any."""
    ours = statements(here)
    theirs = statements(there) if len(ours) > 1 else []
    for one in ours:
        for other in theirs:
            if (
                one.is_of_another(other)
                and one.subject <= there.stems
                and other.subject <= here.stems
                and _is_subject_of_another(one.subject, one.verb, theirs)
                and _is_subject_of_another(other.subject, one.verb, ours)
            ):
                span, opposite = here.span(one.start, one.end), there.span(other.start, other.end)
                said, answered = shortened(span.of(here.text)), shortened(opposite.of(there.text))
                yield RuleMatch(
                    span, f'"{said}" here, "{answered}" in the counterpart', _CONFIDENCE, opposite
                )
                return


def _is_subject_of_another(subject: Collection[str], verb: str, said: Sequence[Statement]) -> bool:
    """Whether the subject has another predicate there, and not this one as well; verbs of saying do not count."""
    verbs = {each.verb for each in said if not each.subject.isdisjoint(subject)}
    return bool(verbs - stems(SAYING)) and verb not in verbs
