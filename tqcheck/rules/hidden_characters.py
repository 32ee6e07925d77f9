"""TQ008: characters that a reader does not see, and letters that he takes for others."""

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.subject import Subject
from tqcheck.language.identification.hidden_characters import hidden_characters
from tqcheck.rules.base import ALL_LANGUAGES, PassageRule


class HiddenCharacters(PassageRule):
    r"""The text contains invisible characters, or a word mixes two alphabets that look alike.

    ## What it does
    Finds zero-width spaces and joiners, byte-order marks, soft hyphens, variation selectors and controls of direction
    where the script around them needs none, and words in which some letters are another alphabet's look-alikes (a
    Cyrillic `а` in an English word). In Arabic, Hebrew and Persian, in the scripts of India and South-East Asia
    and in emoji, joiners and marks of direction belong to the writing and are left alone; an override of the
    direction belongs nowhere. Reports show such characters as escapes (`\u200b`).

    What stands within a word or a number, or changes the order in which letters are shown, is major. What stands
    between words, and soft hyphens where a word may be divided, is minor.

    ## Why it matters
    A search, a glossary or a check that looks for `not` does not find `n\u200bot`, and the reader sees no difference.
    tqcheck itself compares the text as it reads, without such characters.

    ## Example
    Bad:

        passage: The council did n\u200bot approve the budget.

    Good:

        passage: The council did not approve the budget.

    ## What it cannot see
    A whole word in another alphabet's look-alikes, and Greek lower-case letters in Latin words, which science writes so
    (TNFα).
    """

    code = "TQ008"
    name = "hidden-characters"
    family = Family.INTEGRITY
    severity = Severity.MAJOR
    languages = ALL_LANGUAGES | {"fa", "hi"}
    reads_as_given = True

    def check(self, subject: Subject) -> RuleMatches:
        """What is flagged in the passage."""
        passage = subject.passage
        return [
            RuleMatch(each.span, each.message, 0.95, severity=None if each.is_grave else Severity.MINOR)
            for each in hidden_characters(passage.text, passage.language)
        ]
