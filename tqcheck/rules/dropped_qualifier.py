"""TQ121: a qualifier, which narrows the meaning, was dropped."""

from tqcheck.core.comparison import Comparison
from tqcheck.core.errors import quoted
from tqcheck.core.finding import CannotJudge, Family, RuleMatch, RuleMatches, Severity
from tqcheck.language.lexicon.word_forms import stem
from tqcheck.language.negation.segment import linked_segments
from tqcheck.language.qualifiers import Dropped, dropped_qualifiers, unsaid_qualifiers
from tqcheck.rules.base import ComparisonRule

_CONFIDENCE = 0.8


class DroppedQualifier(ComparisonRule):
    """A word of the Chinese source that narrows the meaning is in the counterpart but not in the passage.

    ## What it does
    Knows some 90 Chinese words such as 北部 (northern), 屋顶 (roof), 成员国 (member states), 多个 (several), 疑似
    (suspected) and 未经处理 (untreated), with the English words for each. It fires if the source has such a word, the
    counterpart has an English word for it before a word that is also in the passage, and the passage has none.

    ## Why it matters
    A fire that destroyed the roof of a church has not destroyed the church. The sentence without the word reads well,
    but claims more than the source.

    ## Example
    Bad:

        source:      大火烧毁了教堂的屋顶。
        passage:     The fire destroyed the church.
        counterpart: The fire destroyed the roof of the church.

    Good:

        source:      大火烧毁了教堂的屋顶。
        passage:     The church lost its roof in the fire.
        counterpart: The fire destroyed the roof of the church.

    ## What it cannot see
    Words that are not in its table. A translator may omit such a word if the previous sentence already has it, which
    causes a false alarm. Without a Chinese source it is silent. It reads English only.
    """

    code = "TQ121"
    name = "dropped-qualifier"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en"})

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match at each word whose qualifier was dropped."""
        source = comparison.source
        if source is None or source.language != "zh":
            return CannotJudge("no Chinese source to find qualifiers in")
        said = frozenset(stem(word.text) for word in comparison.side.words)
        unsaid = unsaid_qualifiers(source.text, said)
        return [
            _match(each, comparison)
            for here, there, _ in linked_segments(comparison)
            for each in dropped_qualifiers(unsaid, here.words, there.words)
        ]


def _match(dropped: Dropped, comparison: Comparison) -> RuleMatch:
    here, there = dropped.here.of(comparison.side.text), dropped.there.of(comparison.counterpart.text)
    message = f"{quoted(here)} here, {quoted(there)} in the counterpart, and {dropped.chinese} in the source"
    return RuleMatch(dropped.here, message, _CONFIDENCE, dropped.there)
