"""TQ101: a phrase that, by the learned checker, does not mean what the counterparts mean."""

from collections.abc import Iterator

from tqcheck.core.comparison import trimmed
from tqcheck.core.errors import quoted
from tqcheck.core.finding import CannotJudge, Evidence, Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.prediction import Phrase
from tqcheck.core.subject import Subject
from tqcheck.rules.base import PassageRule, Specificity


class DriftedMeaning(PassageRule):
    """A phrase does not say what the counterparts say.

    ## What it does
    Reads the passage and its counterparts with a small model that learned from professional annotators where they mark
    mistranslations, and flags the phrases that they would probably mark. The confidence is the chance that at least
    one of three would. A finding is major where only one in a hundred sound passages would have one like it.
    `--sensitivity` moves both lines, `--min-confidence TQ101=0.8` sets the chance from which a phrase is flagged, and
    `--no-model` turns the rule off.

    ## Why it matters
    Most mistranslations change no number, no name and no negation: the wrong sense of a word, an idiom taken
    literally, a clause without basis in the source. Only the comparison shows it.

    ## Example
    Bad:

        passage:     The airline cancelled all its flights because the eagle of the strike was sold to the cook.
        counterpart: The airline cancelled all its flights because of a strike by its ground staff.

    Good:

        passage:     All the airline's flights were cancelled because its ground staff were on strike.
        counterpart: The airline cancelled all its flights because of a strike by its ground staff.

    ## What it cannot see
    A word replaced by its opposite, or the two parties of a sentence swapped: to a small model they look much
    alike, and it mostly misses them. What every counterpart gets wrong in the same way. It compares texts in the
    passage's own language, so it cannot use a back-translation. A sound but free rendering may look drifted against
    stiff engines, and the flagged phrase may be wider or narrower than what is wrong. It reads English only.
    """

    code = "TQ101"
    name = "drifted-meaning"
    family = Family.DRIFT
    severity = Severity.MINOR
    languages = frozenset({"en"})
    specificity = Specificity.VAGUE
    judges_meaning = True
    learned = True

    def check(self, subject: Subject) -> RuleMatches:
        """The phrases that the learned checker takes for drifted."""
        prediction = subject.prediction
        if isinstance(prediction, CannotJudge):
            return prediction
        if prediction.drift is None:
            return CannotJudge(f"{self.name} found no counterpart in the passage's own language")
        return [_mark(phrase, subject) for phrase in prediction.accuracy_spans]


def _mark(phrase: Phrase, subject: Subject) -> RuleMatch:
    evidence = tuple(dict.fromkeys(_contradictions(phrase, subject)))
    severity = Severity.MAJOR if phrase.is_major else Severity.MINOR
    here = _shown(phrase.span.of(subject.passage.text))
    message = f"{here} here probably does not mean what the counterpart means"
    if evidence:
        message = f"{here} here, {_shown(evidence[0].text)} in the counterpart: probably not the same meaning"
    return RuleMatch(phrase.span, message, phrase.chance, severity=severity, evidence=evidence)


def _contradictions(phrase: Phrase, subject: Subject) -> Iterator[Evidence]:
    """What counterparts have in the phrase's place, where it is something else."""
    here = phrase.span.of(subject.passage.text).strip().casefold()
    for number, span in phrase.opposite:
        comparison = subject.comparisons[number]
        text = span.of(comparison.counterpart.text).strip()
        if text and text.casefold() != here and comparison.counterpart.text != comparison.side.text:
            given = comparison.counterpart.in_given(trimmed(span, comparison.counterpart.text))
            yield Evidence(comparison.route, comparison.origin, given.of(comparison.counterpart.given))


def _shown(text: str) -> str:
    return quoted(" ".join(text.split()))
