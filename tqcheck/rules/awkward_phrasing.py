"""TQ201: a phrase that the learned checker finds unidiomatic."""

from tqcheck.core.errors import quoted
from tqcheck.core.finding import CannotJudge, Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.prediction import Phrase
from tqcheck.core.subject import Subject
from tqcheck.language.page.headings import is_heading
from tqcheck.rules.base import PassageRule, Specificity


class AwkwardPhrasing(PassageRule):
    """Flags a phrase that is understandable, but that no writer of the language would have chosen.

    ## What it does
    Reads the passage with a small model that learned from professional annotators where they mark errors of fluency
    and style, and flags the phrases that they would probably mark: idioms translated word for word, words that do
    not go together, grammar of the source. The confidence is the probability that at least one of three annotators
    would mark the phrase. `--sensitivity` moves the threshold from which a phrase is flagged,
    `--min-confidence TQ201=0.8` sets it, and `--no-model` turns the rule off.

    ## Why it matters
    The meaning may survive, but the reader stumbles, and a text with many such phrases reads like machine output.

    ## Example
    Bad: Thunder big, rain small, the reform of the medical insurance is finally only landed on the paper, many people
    said so.

    Good: After all the talk, many people said, health insurance reform exists only on paper.

    ## What it cannot see
    Most of what is awkward: at the normal sensitivity it seldom fires, and it flags the example only at
    `--sensitivity high`. What is awkward only in context. It ignores headlines and labels, which have a grammar of
    their own: title case, fewer than four words, or a short line without a final stop. It may flag names and slogans
    that are odd on purpose. Two professionals seldom mark the same words as awkward, so take a finding as a place to
    look, and many in one text as the sign of a poor translation. It reads English only.
    """

    code = "TQ201"
    name = "awkward-phrasing"
    family = Family.AWKWARD
    severity = Severity.MINOR
    languages = frozenset({"en"})
    specificity = Specificity.VAGUE
    learned = True

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each phrase that the learned checker predicts to be awkward."""
        prediction = subject.prediction
        if isinstance(prediction, CannotJudge):
            return prediction
        text = subject.passage.text
        return [
            _mark(phrase, text)
            for phrase in prediction.fluency_spans
            if not is_heading(text, phrase.span.start)
        ]


def _mark(phrase: Phrase, text: str) -> RuleMatch:
    shown = quoted(" ".join(phrase.span.of(text).split()))
    return RuleMatch(
        phrase.span, f"{shown} reads awkwardly: a writer would probably put it another way", phrase.chance
    )
