"""TQ002: a passage, or a long part of it, that is still the source text."""

from collections.abc import Iterator

from tqcheck.core.comparison import trimmed
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.identification.commonest_words import telling_share, words_of
from tqcheck.language.identification.identify import base_language, other_language
from tqcheck.language.identification.quoted_or_bracketed import covered, quotations
from tqcheck.language.identification.source_copies import Copy, copies
from tqcheck.language.identification.without_code import without_code
from tqcheck.rules.base import ALL_LANGUAGES, PassageRule

_STRETCH = 6
_CLAUSE = 5
_SHARE = 0.25
_MOSTLY = 0.6
_OWN_WORDS = 0.12
_THEIR_WORDS = 0.15
# German capitalises every noun.
_CAPITALS = {"de": 0.6}
_CAPITALS_ELSEWHERE = 0.4


class Untranslated(PassageRule):
    """The passage, or a long part of it, is still the source text.

    ## What it does
    Looks for the source's own wording in the passage: all of it, most of it, or a clause of at least six words. What
    is rightly the same in both languages, such as names, numbers, codes and addresses, is left alone, and so are
    quotations and parts of the source that were already in the passage's language.

    ## Why it matters
    The reader cannot understand the text, and the other findings of the report are meaningless.

    ## Example
    Bad:

        source: Der Gemeinderat vertagte die Abstimmung über das neue Stadion auf den Herbst.
        passage: Der Gemeinderat vertagte die Abstimmung über das neue Stadion auf den Herbst.

    Good:

        source: Der Gemeinderat vertagte die Abstimmung über das neue Stadion auf den Herbst.
        passage: The council put off the vote on the new stadium until the autumn.

    ## What it cannot see
    Single words and short phrases that were left (source-residue finds some), and headlines made of names.
    """

    code = "TQ002"
    name = "untranslated"
    family = Family.INTEGRITY
    severity = Severity.CRITICAL
    languages = ALL_LANGUAGES

    def check(self, subject: Subject) -> RuleMatches:
        """A match over the whole passage, or over each untranslated clause."""
        passage, source = subject.passage, subject.source
        if source is None:
            return CannotJudge("no source to compare with")
        if base_language(source.language) == base_language(passage.language):
            return CannotJudge("the source is in the passage's own language")
        if passage.text.strip() == source.text.strip():
            whole = trimmed(Span(0, len(passage.text)), passage.text)
            same = other_language(passage.text, passage.language) or _is_foreign(
                without_code(passage.text), source, passage
            )
            return [_mark(whole, "the passage is the source")] if same else []
        return list(_stretches(passage, source))


def _stretches(passage: Document, source: Document) -> Iterator[RuleMatch]:
    found = [
        copy
        for copy in copies(passage.text, source.text, _STRETCH)
        if len(copy.words) >= _STRETCH
        and not _is_title(copy, base_language(source.language))
        and _is_foreign(copy.span.of(passage.text), source, passage)
    ]
    if not found:
        return
    letters = sum(map(str.isalpha, passage.text))
    if sum(len("".join(copy.words)) for copy in found) >= _MOSTLY * letters:
        whole = trimmed(Span(0, len(passage.text)), passage.text)
        yield _mark(whole, "most of the passage is the source")
        return
    quoted = quotations(passage.text)
    for copy in found:
        clause = copy.length >= _CLAUSE or len("".join(copy.words)) >= _SHARE * letters
        if clause and not covered(copy.span, quoted):
            yield _mark(copy.span, "copied from the source without translation")


def _is_foreign(phrase: str, source: Document, passage: Document) -> bool:
    """Whether the phrase is in the source's language, and not a name, a code or in the passage's language."""
    language = base_language(source.language)
    if other_language(phrase, passage.language) == language:
        return True
    words = words_of(phrase)
    own, theirs = telling_share(words, base_language(passage.language)), telling_share(words, language)
    return own < _OWN_WORDS and theirs >= _THEIR_WORDS


def _is_title(copy: Copy, language: str) -> bool:
    """Whether many words are capitalised, as in titles of works and lists of names."""
    capitals = sum(word[0].isupper() for word in copy.words)
    return capitals > _CAPITALS.get(language, _CAPITALS_ELSEWHERE) * len(copy.words)


def _mark(span: Span, message: str) -> RuleMatch:
    return RuleMatch(span, message, 0.97)
