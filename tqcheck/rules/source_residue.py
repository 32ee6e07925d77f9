"""TQ004: words in the source's script, or from the source itself, that were left in the passage."""

from collections.abc import Iterator

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.subject import Subject
from tqcheck.language.identification.foreign_residue import Residue, copied_words, foreign_runs
from tqcheck.language.identification.identify import base_language
from tqcheck.rules.base import ALL_LANGUAGES, PassageRule, Specificity


class SourceResidue(PassageRule):
    """Words of the source were left untranslated in the passage.

    ## What it does
    Flags letters of a script that the passage's language is not written in, such as Chinese characters in
    an English sentence, and three or more words in a row that were copied from a source in the same script
    and belong to its language. A name in its own script, in brackets after its romanisation, is accepted, and so is a
    single word in quotation marks.

    ## Why it matters
    The engine did not know the word, and the reader cannot read it either.

    ## Example
    Bad:

        passage: The bureau said that 高新技术 companies would pay less tax.

    Good:

        passage: The bureau said that Gaoxin (高新) companies would pay less tax.

    ## What it cannot see
    Single words left from a source in the same script, and Chinese words in a Japanese passage or Latin ones in a
    Chinese passage, which are common there.
    """

    code = "TQ004"
    name = "source-residue"
    family = Family.INTEGRITY
    severity = Severity.MAJOR
    languages = ALL_LANGUAGES
    specificity = Specificity.BROAD

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each run of words that was left."""
        return list(_marks(subject))


def _marks(subject: Subject) -> Iterator[RuleMatch]:
    text, language = subject.passage.text, base_language(subject.passage.language)
    for residue in foreign_runs(text, language):
        yield _mark(residue, text, f"{residue.what} left in the passage")
    if subject.source is not None:
        for residue in copied_words(
            text, language, subject.source.text, base_language(subject.source.language)
        ):
            yield _mark(residue, text, "copied from the source without translation")


def _mark(residue: Residue, text: str, message: str) -> RuleMatch:
    return RuleMatch(residue.span, f'"{residue.span.of(text)[:40]}": {message}', residue.confidence)
