"""TQ008: invisible characters, and letters that look like those of another alphabet."""

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.subject import Subject
from tqcheck.language.identification.hidden_characters import hidden_characters
from tqcheck.rules.base import ALL_LANGUAGES, PassageRule


class HiddenCharacters(PassageRule):
    r"""The text contains invisible characters, or a word mixes two alphabets that look alike.

    ## What it does
    Finds zero-width spaces and joiners, byte-order marks, soft hyphens, variation selectors and direction controls
    that the script around them does not need, and words in which some letters are look-alikes from another alphabet
    (a Cyrillic `а` in an English word). In Arabic, Hebrew and Persian, in the scripts of India and South-East Asia
    and in emoji, joiners and direction marks are part of the writing and are left alone; direction overrides are
    always flagged. Reports show such characters as escapes (`\u200b`).

    A character inside a word or a number, or one that changes the order in which letters are shown, is major. One
    between words, or a soft hyphen where a word may be divided, is minor.

    ## Why it matters
    A search, a glossary or a check that looks for `not` does not find `n\u200bot`, and the reader sees no difference.
    The other rules of tqcheck compare the text without such characters.

    ## Example
    Bad:

        passage: The council did n\u200bot approve the budget.

    Good:

        passage: The council did not approve the budget.

    ## What it cannot see
    A whole word of look-alikes from another alphabet, and Greek lower-case letters in Latin words, which are usual in
    science (TNFα).
    """

    code = "TQ008"
    name = "hidden-characters"
    family = Family.INTEGRITY
    severity = Severity.MAJOR
    languages = ALL_LANGUAGES | {"fa", "hi"}
    reads_as_given = True

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each phrase with such characters."""
        passage = subject.passage
        return [
            RuleMatch(each.span, each.message, 0.95, severity=None if each.is_grave else Severity.MINOR)
            for each in hidden_characters(passage.text, passage.language)
        ]
