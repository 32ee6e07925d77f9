"""TQ120: the wrong sense of an ambiguous word of the source."""

from tqcheck.core.comparison import Comparison
from tqcheck.core.errors import quoted
from tqcheck.core.finding import CannotJudge, Family, RuleMatch, RuleMatches, Severity
from tqcheck.language.calques import MistakenSense, ambiguous_in, wrong_senses
from tqcheck.language.negation.segment import linked_segments
from tqcheck.rules.base import ComparisonRule

_CONFIDENCE = 0.85


class WrongSense(ComparisonRule):
    """A word of a Chinese source has several senses, and the passage has a different one from the counterpart.

    ## What it does
    Knows some 150 words of Chinese news that engines take in the wrong sense (红牌: a red plate for a red card), with
    English words for both senses. It fires if the source has the word, the passage has only the wrong sense, and the
    aligned sentence of the counterpart has only the right one.

    ## Why it matters
    The wrong word is also a translation of the source's word, so that nothing looks lost or added. The sentence is
    nonsense or, worse, plausible.

    ## Example
    Bad:

        source:      他在第七十八分钟被红牌罚下。
        passage:     He was given a red plate in the 78th minute.
        counterpart: He was sent off with a red card in the 78th minute.

    Good:

        source:      他在第七十八分钟被红牌罚下。
        passage:     He was shown a red card in the 78th minute.
        counterpart: He was sent off with a red card in the 78th minute.

    ## What it cannot see
    Words that are not in its table, other wordings of either sense, and what both passage and counterpart get wrong.
    Without a Chinese source it is silent. It reads English only.
    """

    code = "TQ120"
    name = "wrong-sense"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en"})

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each word with the wrong sense."""
        source = comparison.source
        if source is None or source.language != "zh":
            return CannotJudge("no Chinese source to find ambiguous words in")
        words = ambiguous_in(source.text)
        return [
            _match(each, comparison)
            for here, there, _ in linked_segments(comparison)
            for each in wrong_senses(words, here.words, there.words)
        ]


def _match(wrong: MistakenSense, comparison: Comparison) -> RuleMatch:
    here, there = wrong.here.of(comparison.side.text), wrong.there.of(comparison.counterpart.text)
    message = f"{quoted(here)} here, {quoted(there)} in the counterpart: {wrong.chinese} has both senses"
    return RuleMatch(wrong.here, message, _CONFIDENCE, wrong.there)
