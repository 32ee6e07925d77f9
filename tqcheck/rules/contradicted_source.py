"""TQ123: a word that excludes the one in its place in the source."""

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.errors import quoted
from tqcheck.core.finding import CannotJudge, Family, Finding, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.passage import Route
from tqcheck.core.subject import Subject
from tqcheck.language.bilingual import (
    LEXICON_LANGUAGES,
    CrossContradiction,
    FlippedNegation,
    cross_contradictions,
    denies,
    flipped_negations,
    is_denied,
)
from tqcheck.language.contradictions import excludes
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.rules.base import ComparisonRule

_FLIPPED_CONFIDENCE = 0.75
_LANGUAGES = frozenset({"en", *LEXICON_LANGUAGES})


class ContradictedSource(ComparisonRule):
    """A word excludes the one in its place in the source, across languages.

    ## What it does
    Compares English with German, Spanish, French, Japanese, Russian and Chinese, in either direction, by lexicons that
    were learned from translations: for each word, the words that translators put for it, and how often. It fires if a
    word of one text and a word of the aligned sentence exclude each other (rose and 下降, approved and rechazó, all and
    einige; the classes are those of contradicted-word), and neither has anything in the other text that could be its
    translation, or a synonym of its translation. Negated words are left out. It also
    fires if one text denies a word that the other has, and nothing in the aligned sentence there could be a denial.

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
    Words that the lexicons or the classes lack, differences that are not opposites, and words beside a negation. That
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
        words = [_match(found, comparison) for found in cross_contradictions(comparison)]
        negations = (_flipped(found, comparison) for found in flipped_negations(comparison))
        return [
            *words,
            *(each for each in negations if not any(each.span.touches(one.span) for one in words)),
        ]

    def is_doubtful(self, finding: Finding, subject: Subject) -> bool:
        """Whether a counterpart says what the passage says, or no back-translation excludes what the source says."""
        english = [each for each in subject.comparisons if each.counterpart.language == "en"]
        if (denied := _is_denied_here(finding, subject)) is not None:
            # They say what the foreign text says: of the source if the passage is English, else of the passage.
            return any(is_denied(each.counterpart) is denied for each in english)
        if subject.passage.language == "en":
            return any(_says(finding.text, each.counterpart) for each in english)
        said = finding.evidence[0].text
        return bool(english) and not any(excludes(each.counterpart, said) for each in english)


def _is_denied_here(finding: Finding, subject: Subject) -> bool | None:
    """Whether the English text of passage and source denies what the other affirms; None if no denial is at stake."""
    texts = (finding.text, finding.evidence[0].text)
    source = subject.source.language if subject.source is not None else "und"
    languages = (subject.passage.language, source)
    denied = [denies(text, language) for text, language in zip(texts, languages, strict=True)]
    if denied[0] is denied[1]:
        return None
    return denied[languages.index("en")]


def _says(phrase: str, text: Document) -> bool:
    """Whether an English text has the words of a phrase in any form."""
    said = {stem(word.text) for word in text.words}
    return all(stem(plain(word)) in said for word in phrase.split())


def _flipped(found: FlippedNegation, comparison: Comparison) -> RuleMatch:
    here, there = _placed(found, comparison)
    said = there.of(comparison.counterpart.text)
    shown = said if comparison.counterpart.language in ("zh", "ja") else quoted(said)
    message = (
        f"{quoted(here.of(comparison.side.text))} here, {shown} in the source: only one of them is denied"
    )
    return RuleMatch(here, message, _FLIPPED_CONFIDENCE, there)


def _placed(found: CrossContradiction | FlippedNegation, comparison: Comparison) -> tuple[Span, Span]:
    """The places in the passage and in the source."""
    return (
        (found.english, found.foreign) if comparison.side.language == "en" else (found.foreign, found.english)
    )


def _match(found: CrossContradiction, comparison: Comparison) -> RuleMatch:
    here, there = _placed(found, comparison)
    said = there.of(comparison.counterpart.text)
    shown = said if comparison.counterpart.language in ("zh", "ja") else quoted(said)
    message = f"{quoted(here.of(comparison.side.text))} here, {shown} in the source"
    return RuleMatch(here, message, found.confidence, there)
