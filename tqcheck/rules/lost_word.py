"""TQ122: an unambiguous word of the source for which the passage has no translation."""

from tqcheck.core.comparison import Comparison, trimmed
from tqcheck.core.errors import quoted
from tqcheck.core.finding import CannotJudge, Family, Finding, RuleMatch, RuleMatches, Severity
from tqcheck.core.passage import Route
from tqcheck.core.subject import Subject
from tqcheck.language.source_words import (
    LANGUAGES_OF_ENGLISH_TABLES,
    Unsaid,
    has_translation_for,
    has_word_for,
    is_contradicted,
    unsaid_in_translation,
    unsaid_words,
)
from tqcheck.rules.base import ComparisonRule

_INSTEAD, _MISSING = 0.85, 0.75
_NAMES = {"zh": "Chinese", "en": "English"}
"""The names of the languages of sources."""


class LostWord(ComparisonRule):
    """The passage has no translation of an unambiguous word of the source: Chinese to English, English to others.

    ## What it does
    Knows some 1,600 unambiguous Chinese words, each with all the English words that a translator might choose for it,
    and some 900 English words with their translations into German, French, Spanish, Russian and Chinese. A thing
    (蝎子: scorpion; 厨房: kitchen; measles: Masern, rougeole, корь) is reported if the passage has no word for it. An
    action, state or degree (否决: veto, reject, vote down ...; most: die meisten, großteil ...) is reported if the
    passage has no word for it but one for its opposite, and neither is negated.

    ## Why it matters
    Spiders for scorpions, an approval for a veto, a burnt-down hotel for a burnt-down kitchen: each sentence is fluent,
    and false.

    ## Example
    Bad:

        source:  边检人员在行李箱中查获四十只活蝎子。
        passage: Border officers found 40 live spiders in a suitcase.

        source:  A nurse noticed the mistake.
        passage: Einer Bäckerin fiel der Fehler auf.

    Good:

        source:  边检人员在行李箱中查获四十只活蝎子。
        passage: Border officers found 40 live scorpions in a suitcase.

        source:  A nurse noticed the mistake.
        passage: Einer Pflegerin fiel der Fehler auf.

    ## What it cannot see
    Words that are not in its tables. Unusual translations cause false alarms, and so do things that a translator may
    omit because the previous sentence names them or because they go without saying. Among English words it skips
    names, parts of compounds (`police custody`), and sentences with a negation; if there is a back-translation, it
    reports a word only if that contradicts it too. English passages need a Chinese source, others an English one. That
    it finds nothing says nothing about other words: a passage that only this rule has compared stays unchecked.
    """

    code = "TQ122"
    name = "lost-word"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en", *LANGUAGES_OF_ENGLISH_TABLES})

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each word of the source without a translation."""
        language, source = comparison.side.language, comparison.counterpart
        readable = _source_language(language)
        if comparison.route is not Route.SOURCE or source.language != readable:
            return CannotJudge(f"no {_NAMES[readable]} source to compare with")
        if language == "en":
            found = unsaid_words(source.text, comparison.side)
        else:
            found = unsaid_in_translation(source, comparison.side)
        return [_match(each, comparison) for each in found if _is_about_there(each, comparison)]

    def reads_source(self, language: str) -> bool:
        """Whether it has tables for sources in this language: Chinese or English."""
        return language in _NAMES

    def is_doubtful(self, finding: Finding, subject: Subject) -> bool:
        """Whether the counterparts show that the word has another meaning here, or that the passage does translate it.

        It has another meaning if none of the passage's counterparts has a translation of it either. If there are
        back-translations, the passage is taken to translate it, in words that the tables lack, unless one of them
        contradicts it.
        """
        lost, language = finding.evidence[0].text, subject.passage.language
        back = [each.counterpart for each in subject.comparisons if each.side is not each.passage]
        if language != "en" and subject.source is not None and back:
            source = subject.source
            if not any(is_contradicted(lost, source, text) for text in back):
                return True
        beside = [each.counterpart for each in subject.comparisons if each.side is each.passage]
        has_one = has_word_for if language == "en" else has_translation_for
        return bool(beside) and not any(has_one(lost, text) for text in beside)


def _source_language(language: str) -> str:
    """The language that a source must be in for passages in a language."""
    return "zh" if language == "en" else "en"


def _match(lost: Unsaid, comparison: Comparison) -> RuleMatch:
    text, said = comparison.side.text, lost.source.of(comparison.counterpart.text)
    if comparison.counterpart.language == "en":
        said = quoted(said)
    if lost.instead is not None:
        message = f"{quoted(lost.instead.of(text))} here, {said} in the source"
        return RuleMatch(lost.instead, message, _INSTEAD, lost.source)
    reach = trimmed(comparison.facing(lost.source), text)
    return RuleMatch(reach, f"nothing here says {said}, which the source has", _MISSING, lost.source)


def _is_about_there(lost: Unsaid, comparison: Comparison) -> bool:
    """Whether the word that is there instead is in the aligned sentences or their neighbours; texts can be long."""
    if lost.instead is None:
        return True
    reach = comparison.facing(lost.source, more=1)
    return reach.start <= lost.instead.start <= reach.end
