"""TQ003: a passage, or a sentence of it, in the wrong language."""

from collections.abc import Iterator, Sequence

from tqcheck.core.comparison import trimmed
from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.identification.commonest_words import words_of
from tqcheck.language.identification.identify import base_language, identify, other_language
from tqcheck.language.identification.language_names import language_name
from tqcheck.language.identification.quoted_or_bracketed import without_quoted_or_bracketed
from tqcheck.language.identification.short_texts import LATIN_LANGUAGES, short_other_language
from tqcheck.rules.base import ALL_LANGUAGES, PassageRule, Specificity

_SENTENCE_CHARACTERS = 60
_DENSE_CHARACTERS = 20
_TWO_SENTENCES = 40


class WrongLanguage(PassageRule):
    """The passage, or one of its sentences, is in the wrong language.

    ## What it does
    Identifies the language of the passage by its script, its most frequent words and a statistical model, and flags
    the passage if that is certainly not the declared language. In longer passages each long sentence is checked as
    well. Quotations, names, titles and short texts get the benefit of the doubt. A text of three to twelve words in
    Latin letters is flagged if it is in the source's language, or, if that is not known, if it is in another language
    and none of its words is in a counterpart.

    ## Why it matters
    The text was not translated, was translated into the wrong language, or was filed under the wrong language.

    ## Example
    Bad:

        passage: Le ministre a annoncé que la réforme serait présentée au parlement dès la semaine prochaine.

    Good:

        passage: The minister said the reform would be put before parliament as early as next week.

    ## What it cannot see
    A short headline that is mostly names or has neither source nor counterpart, single foreign words, and closely
    related languages, such as Norwegian and Danish.
    """

    code = "TQ003"
    name = "wrong-language"
    family = Family.INTEGRITY
    severity = Severity.CRITICAL
    languages = ALL_LANGUAGES
    specificity = Specificity.BROAD

    def check(self, subject: Subject) -> RuleMatches:
        """A match over the whole passage, or over each run of sentences in another language."""
        text, declared = subject.passage.text, subject.passage.language
        found = other_language(text, declared) or _short(subject)
        if found is None and len(text) < _TWO_SENTENCES:
            return []
        parts = list(_foreign_sentences(subject)) if len(subject.passage.sentences) > 1 else []
        if found is None or (parts and _has_sentence_in(declared, subject)):
            return parts
        return [_mark(trimmed(Span(0, len(text)), text), found, declared)]


def _short(subject: Subject) -> str | None:
    """The language of a short passage: the source's or, if only a counterpart is known, any; None if not certain."""
    text, declared = subject.passage.text, subject.passage.language
    beside = [each.counterpart for each in subject.comparisons if each.side is subject.passage]
    if subject.source is not None and subject.source.language:
        suspected: Sequence[str] = (subject.source.language,)
    else:
        suspected = LATIN_LANGUAGES if beside else ()
    known = {word for each in beside for word in words_of(each.text)} if suspected else ()
    return short_other_language(text, declared, suspected, known)


def _foreign_sentences(subject: Subject) -> Iterator[RuleMatch]:
    """Matches for sentences in other languages; adjacent ones in one language are one match."""
    text, declared = subject.passage.text, subject.passage.language
    start = end = 0
    speaking: str | None = None
    for sentence in (*subject.passage.sentences, Span(len(text), len(text))):
        found = _foreign(sentence.of(text), declared)
        if speaking is not None and found != speaking:
            yield _mark(trimmed(Span(start, end), text), speaking, declared)
        if found != speaking:
            start = sentence.start
        speaking, end = found, sentence.end


def _has_sentence_in(declared: str, subject: Subject) -> bool:
    text = subject.passage.text
    return any(identify(sentence.of(text)) == declared for sentence in subject.passage.sentences)


def _foreign(sentence: str, declared: str) -> str | None:
    if len(sentence) < _DENSE_CHARACTERS or (sentence.isascii() and len(sentence) < _SENTENCE_CHARACTERS):
        return None
    found = other_language(sentence, declared)
    return found and other_language(without_quoted_or_bracketed(sentence), declared)


def _mark(span: Span, found: str, declared: str) -> RuleMatch:
    message = f"this reads as {language_name(found)}, not {language_name(base_language(declared))}"
    return RuleMatch(span, message, 0.97)
