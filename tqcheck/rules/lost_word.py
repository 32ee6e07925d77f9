"""TQ122: a plain word of the source that the passage has no word for."""

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
"""Of the languages of sources."""


class LostWord(ComparisonRule):
    """Something that the source says in plain words is not said in the passage: Chinese to English, English to others.

    ## What it does
    Knows some 1,600 Chinese words that say something plainly, each with all the English words that a translator might
    choose for it, and some 900 English ones with what translators into German, French, Spanish, Russian and Chinese
    choose. Things (蝎子: scorpion; 厨房: kitchen; measles: Masern, rougeole, корь) are lost where the passage has no
    word for them. Deeds, states and degrees (否决: veto, reject, vote down ...; most: die meisten, großteil ...) are
    lost where the passage has no word for them and one for the opposite, and neither is denied.

    ## Why it matters
    Spiders for scorpions, an approval for a veto, a hotel that burnt down where its kitchen did: fluent sentences, each
    of them false.

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
    Words that are not in its tables, and those of which it takes an unusual translation for none. A translator may
    leave a thing out that the sentence before has named, or that goes without saying. Of English words it passes over
    names, halves of compounds (`police custody`), and sentences that deny anything; beside a back-translation it only
    reports what that says otherwise, too. English passages need a Chinese source, the others an English one. That it
    finds nothing says nothing of the rest: a passage that it alone has compared stays unchecked.
    """

    code = "TQ122"
    name = "lost-word"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en", *LANGUAGES_OF_ENGLISH_TABLES})

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each word of the source that is lost."""
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
        """Chinese beside English, English beside the others."""
        return language in _NAMES

    def is_doubtful(self, finding: Finding, subject: Subject) -> bool:
        """Whether the counterparts show that the word means something else there, or that the passage says it.

        It means something else where none of the passage's counterparts has a word for it either. The passage says it,
        in a way that the tables do not have, unless a back-translation says another thing in its place.
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
    """The language of sources that the tables have beside passages in a language."""
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
    """Whether what stands instead stands in the sentences beside the word's, or next to them: texts can be long."""
    if lost.instead is None:
        return True
    reach = comparison.facing(lost.source, more=1)
    return reach.start <= lost.instead.start <= reach.end
