"""TQ006: characters damaged by wrong decoding or escaping."""

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.page.encoding_damage import encoding_damage
from tqcheck.rules.base import ALL_LANGUAGES, PassageRule


class DamagedEncoding(PassageRule):
    r"""Characters were damaged: decoded with the wrong encoding, escaped twice, or lost.

    ## What it does
    Finds text that was decoded with the wrong encoding (`â€™` for an apostrophe, `Ã©` for é), replacement
    characters, control characters (except NUL), characters escaped twice (`&amp;amp;`) or left escaped
    (`\u2019`, `=E2=80=99`), question marks in place of an apostrophe (`China?s`), and accents without a letter.
    Escapes that the source or a counterpart also has belong to a program and are left alone.

    ## Why it matters
    The reader sees garbage, and so did the engine: damage in the source often spoils the translation of the words
    around it.

    ## Example
    Bad:

        passage: The minister said it wasnâ€™t the governmentâ€™s decision.

    Good:

        passage: The minister said it wasn’t the government’s decision.

    ## What it cannot see
    Letters that were lost without a trace, and damage that turns a word into another word.
    """

    code = "TQ006"
    name = "damaged-encoding"
    family = Family.INTEGRITY
    severity = Severity.MAJOR
    languages = ALL_LANGUAGES
    reads_as_given = True

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each damaged part."""
        text = subject.passage.text
        return [
            RuleMatch(Span(start, end), message, confidence)
            for start, end, message, confidence in encoding_damage(text, subject.texts_beside)
        ]
