"""TQ119: an idiom of the source that was translated word for word and is not understood."""

from tqcheck.core.comparison import Comparison
from tqcheck.core.errors import quoted
from tqcheck.core.finding import CannotJudge, Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.passage import Route
from tqcheck.language.calques import Rendering, renderings
from tqcheck.rules.base import ComparisonRule

_CONFIDENCE = 0.9


class LiteralIdiom(ComparisonRule):
    """Flags an idiom of a Chinese source whose image was translated instead of its meaning.

    ## What it does
    Knows some 400 idioms and figures of speech of Chinese news, how they read in English word for word, and what a
    writer would say instead. It fires if the source has the idiom and the passage has its image: soup and medicine
    for 换汤不换药.

    ## Why it matters
    An image that English does not have tells the reader nothing, and often it carries the point of the sentence.

    ## Example
    Bad:

        source:  反对派批评新法只是换汤不换药。
        passage: The opposition called the new law a change of soup without a change of medicine.

    Good:

        source:  反对派批评新法只是换汤不换药。
        passage: The opposition called the new law old wine in new bottles.

    ## What it cannot see
    Idioms that are not in its table, and other literal renderings of those that are. A saying that is quoted and then
    explained is flagged too. Without a Chinese source it is silent; TQ209 then flags what no writer of English says.
    """

    code = "TQ119"
    name = "literal-idiom"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en"})

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each literal rendering of an idiom of the source."""
        source = comparison.counterpart
        if comparison.route is not Route.SOURCE or source.language != "zh":
            return CannotJudge("no Chinese source to compare with")
        found = renderings(comparison.side, source)
        return [
            _match(each, comparison.side.text, source.text) for each in found if not each.phrase.is_understood
        ]

    def reads_source(self, language: str) -> bool:
        """Whether the language is Chinese."""
        return language == "zh"


def _match(found: Rendering, text: str, source: str) -> RuleMatch:
    shown = quoted(" ".join(found.span.of(text).split()))
    message = (
        f"{shown} is {found.in_source} word for word: "
        f"a writer would say something like {quoted(found.phrase.meaning)}"
    )
    start = source.index(found.in_source)
    return RuleMatch(found.span, message, _CONFIDENCE, Span(start, start + len(found.in_source)))
