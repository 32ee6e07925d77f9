"""TQ101: a phrase that, according to the learned checker, does not mean what the counterparts mean."""

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
    mistranslations, and flags the phrases that they would probably mark. The confidence is the probability that at
    least one of three annotators would mark the phrase. A finding is major if only one in a hundred good passages
    would have one like it. `--sensitivity` moves both thresholds, `--min-confidence TQ101=0.8` sets that from which a
    phrase is flagged, and `--no-model` turns the rule off.

    ## Why it matters
    Most mistranslations change no number, name or negation: the wrong sense of a word, an idiom taken literally, a
    clause without basis in the source. Only a comparison shows them.

    ## Example
    Bad:

        passage:     The airline cancelled all its flights because the eagle of the strike was sold to the cook.
        counterpart: The airline cancelled all its flights because of a strike by its ground staff.

    Good:

        passage:     All the airline's flights were cancelled because its ground staff were on strike.
        counterpart: The airline cancelled all its flights because of a strike by its ground staff.

    ## What it cannot see
    A word replaced by its opposite, or two swapped parties: to a small model the sentences look much alike, and it
    mostly misses the error. What every counterpart gets wrong in the same way. It compares texts in the passage's own
    language, so it cannot use a back-translation. A correct but free rendering may be flagged beside literal
    counterparts, and the flagged phrase may be wider or narrower than the error. It reads English only.
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
        """A match for each phrase that the learned checker predicts to be mistranslated."""
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
    """What the counterparts have in the phrase's place, if it is different."""
    here = phrase.span.of(subject.passage.text).strip().casefold()
    for number, span in phrase.opposite:
        comparison = subject.comparisons[number]
        text = span.of(comparison.counterpart.text).strip()
        if text and text.casefold() != here and comparison.counterpart.text != comparison.side.text:
            given = comparison.counterpart.in_given(trimmed(span, comparison.counterpart.text))
            yield Evidence(comparison.route, comparison.origin, given.of(comparison.counterpart.given))


def _shown(text: str) -> str:
    return quoted(" ".join(text.split()))
