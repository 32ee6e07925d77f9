"""TQ110: a figure that the counterpart or the source has in another unit."""

from collections.abc import Iterator
from functools import lru_cache

from tqcheck.core.by_place import ByPlace
from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Family, Finding, RuleMatch, RuleMatches, Severity
from tqcheck.core.passage import Route
from tqcheck.core.subject import Subject
from tqcheck.language.numbers import LANGUAGES, read_quantities
from tqcheck.language.numbers.changed_units import Counted, SaidFigures, changed_units, counted
from tqcheck.language.numbers.groups import grouped
from tqcheck.rules.base import ComparisonRule

_CONFIDENCE = 0.85


class ChangedUnit(ComparisonRule):
    """A figure is the same but its unit is different: kilometres became miles, yuan became dollars.

    ## What it does
    Reads the unit after each number of both texts, in words, abbreviations and signs: lengths, areas and volumes
    (square and cubic units, hectares, acres, mu), weights, temperatures, speeds, power, data, times, and money by
    symbol, code or word. If both texts have a figure once, but in different units, both are reported. A figure that
    was converted with its unit counts as equal within the usual rounding (`5 km`, `about 3 miles`), and so does one
    that a text gives in both units. With a source it compares across languages: `36 °C` with `36华氏度`.

    An ambiguous word agrees with each of its meanings: a dollar may be any country's unless the text says which,
    degrees may be Celsius or Fahrenheit, pounds may be money or a weight. Tons and tonnes count as one unit. 元 alone
    in a Chinese source is the currency of the mainland, Hong Kong or Taiwan, never that of the United States.

    ## Why it matters
    The figure looks right to anyone who compares digits. 500 mu is a fifteenth of 500 hectares, and a price in the
    wrong currency is off by the exchange rate.

    ## Example
    Bad:

        passage: The reservoir lies 40 miles from the city.
        source:  水库距离市区40公里。

    Good:

        passage: The reservoir lies 25 miles from the city.
        source:  水库距离市区40公里。

    ## What it cannot see
    A unit that is missing in one text. A figure that occurs twice in a sentence. Units before the number, other than
    currencies. If both figure and unit changed, TQ102 reports it, unless one is the other converted.
    """

    code = "TQ110"
    name = "changed-unit"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = LANGUAGES

    def reads_source(self, language: str) -> bool:
        """Whether it reads the units of a source in this language."""
        return language in self.languages

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each figure of linked sentences that is equal but in another unit."""
        side, counterpart = comparison.side, comparison.counterpart
        groups = grouped(side, counterpart, lambda: comparison.links)
        return [_mark(one, other, comparison) for one, other in changed_units(groups, side, counterpart)]

    def is_supported_by_source(self, finding: Finding, subject: Subject) -> bool:
        """Whether the source has the passage's figures in the passage's units, and not in the counterparts'."""
        source = subject.source
        if source is None or not self.reads_source(source.language):
            return False
        said = _said(source.text, source.language)
        ours = _by_place(subject.passage.text, subject.passage.language).touching(finding.span)
        theirs = (
            each
            for evidence in finding.evidence
            for each in _counted(
                evidence.text,
                source.language if evidence.route is Route.BACK_TRANSLATION else subject.passage.language,
            )
        )
        return bool(ours) and all(map(said.have, ours)) and not any(map(said.have, theirs))


def _counted(text: str, language: str) -> Iterator[Counted]:
    return counted(read_quantities(text, language), text, language)


# Cached because every finding of a passage needs the figures of the passage and of the source.
@lru_cache(maxsize=4)
def _by_place(text: str, language: str) -> ByPlace[Counted]:
    return ByPlace(_counted(text, language))


@lru_cache(maxsize=4)
def _said(text: str, language: str) -> SaidFigures:
    return SaidFigures.of(_counted(text, language))


def _mark(one: Counted, other: Counted, comparison: Comparison) -> RuleMatch:
    here, there = one.span.of(comparison.side.text), other.span.of(comparison.counterpart.text)
    return RuleMatch(one.span, f'"{here}" here, "{there}" in {comparison.beside}', _CONFIDENCE, other.span)
