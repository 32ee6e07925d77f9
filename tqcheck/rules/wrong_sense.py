"""TQ120: the wrong one of the senses that a word of the source has."""

from tqcheck.core.comparison import Comparison
from tqcheck.core.errors import quoted
from tqcheck.core.finding import CannotJudge, Family, RuleMatch, RuleMatches, Severity
from tqcheck.language.calques import MistakenSense, ambiguous_in, wrong_senses
from tqcheck.language.negation.segment import linked_segments
from tqcheck.rules.base import ComparisonRule

_CONFIDENCE = 0.85


class WrongSense(ComparisonRule):
    """A word of a Chinese source has several senses, and the passage has another one than the counterpart.

    ## What it does
    Knows some 150 words of Chinese news that engines take in the wrong sense (红牌: a red plate for a red card),
    and the English words of either sense. It fires where the source has the word, the passage has the sense that is
    taken by mistake and not the one meant, and the aligned sentence of the counterpart the other way round.

    ## Why it matters
    Each word is a translation of the source's word, so that nothing looks lost or added, and the sentence is nonsense
    or, worse, is not.

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
    Words that are not in its table, other wordings of either sense, and what passage and counterpart get wrong
    together. Without a Chinese source it is silent. It reads English only.
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
            return CannotJudge("no Chinese source to tell senses by")
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
