"""TQ123: a word that excludes the one in its place in the source."""

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.errors import quoted
from tqcheck.core.finding import CannotJudge, Family, Finding, RuleMatch, RuleMatches, Severity
from tqcheck.core.passage import Route
from tqcheck.core.subject import Subject
from tqcheck.language.bilingual import LEXICON_LANGUAGES, CrossContradiction, cross_contradictions
from tqcheck.language.contradictions import excludes
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.rules.base import ComparisonRule

_LANGUAGES = frozenset({"en", *LEXICON_LANGUAGES})


class ContradictedSource(ComparisonRule):
    """A word excludes the one in its place in the source, across languages.

    ## What it does
    Compares English with German, Spanish, French, Japanese, Russian and Chinese, in either direction, by lexicons that
    were learned from translations: for each word, the words that translators put for it, and how often. It fires if a
    word of one text and a word of the aligned sentence exclude each other (rose and 下降, approved and rechazó, all and
    einige; the classes are those of contradicted-word), and neither has anything in the other text that could be its
    translation, or a synonym of its translation. Negated words are left out.

    ## Why it matters
    It needs no engine: with the source alone, a rise for a fall is found in every language that it reads.

    ## Example
    Bad:

        source:  该州的失业率上升至百分之六。
        passage: The state's unemployment rate fell to 6%.

    Good:

        source:  该州的失业率上升至百分之六。
        passage: Unemployment in the state went up to 6%.

    ## What it cannot see
    Words that the lexicons or the classes lack, differences that are not opposites, and sentences with a negation. That
    it finds nothing says little: a passage that only this rule has compared stays unchecked.
    """

    code = "TQ123"
    name = "contradicted-source"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = _LANGUAGES

    def reads_source(self, language: str) -> bool:
        """Whether there is a lexicon of the language, or it is English."""
        return language in _LANGUAGES

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each word that excludes one of the source."""
        languages = {comparison.side.language, comparison.counterpart.language}
        if comparison.route is not Route.SOURCE or "en" not in languages or len(languages) == 1:
            return CannotJudge("no source to compare with in a language that there is a lexicon of")
        return [_match(found, comparison) for found in cross_contradictions(comparison)]

    def is_doubtful(self, finding: Finding, subject: Subject) -> bool:
        """Whether a counterpart says what the passage says, or no back-translation excludes what the source says."""
        english = [each for each in subject.comparisons if each.counterpart.language == "en"]
        if subject.passage.language == "en":
            return any(_says(finding.text, each.counterpart) for each in english)
        said = finding.evidence[0].text
        return bool(english) and not any(excludes(each.counterpart, said) for each in english)


def _says(phrase: str, text: Document) -> bool:
    """Whether an English text has the words of a phrase in any form."""
    said = {stem(word.text) for word in text.words}
    return all(stem(plain(word)) in said for word in phrase.split())


def _match(found: CrossContradiction, comparison: Comparison) -> RuleMatch:
    if comparison.side.language == "en":
        here, there = found.english, found.foreign
    else:
        here, there = found.foreign, found.english
    said = there.of(comparison.counterpart.text)
    shown = said if comparison.counterpart.language in ("zh", "ja") else quoted(said)
    message = f"{quoted(here.of(comparison.side.text))} here, {shown} in the source"
    return RuleMatch(here, message, found.confidence, there)
