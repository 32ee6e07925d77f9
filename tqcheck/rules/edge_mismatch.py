"""TQ115: white space, a final mark or a capital that only one of passage and source has."""

from tqcheck.core.finding import CannotJudge, Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.subject import Subject
from tqcheck.language.edges.capital_mismatch import capital_mismatch
from tqcheck.language.edges.mark_mismatch import mark_mismatch
from tqcheck.language.edges.outer_space import space_mismatches
from tqcheck.rules.base import LOCALISED_LANGUAGES, PassageRule


class EdgeMismatch(PassageRule):
    """The passage begins or ends otherwise than its source: a space, a line end, a final mark or a capital.

    ## What it does
    Compares the edges of the passage with those of the source.

    - Spaces and line ends before and after the text, up to 400 characters: a longer one is no string of a program.
    - The mark after the last word: full stop, colon, ellipsis, question mark, exclamation mark. Marks of one kind are
      the same in all scripts (`.` and `。`, `...` and `…`, `?` and `؟` and the Greek `;`), with French spaces before
      them, and quotation marks, brackets and closing tags after them.
    - The capital of the first word, in sentences of three words and more.

    Left alone is what languages do in their own ways: Thai has no full stop, Japanese and Thai ask with a word, Chinese
    and Japanese put no space between two texts, indent paragraphs, and put no stop after a notice of a few characters.
    A full stop after an abbreviation or a number may be its own. A stop and an exclamation mark stand for each other. A
    longer source without a stop may be a headline; beside Chinese, Japanese and Korean, whose sentences have stops,
    three words do.

    ## Why it matters
    Programs put texts together: without its space "Saved by " runs into the name after it. A button that opens a
    dialogue has an ellipsis, the label of a field its colon, and a list with and without stops looks unread.

    ## Example
    Bad:

        source: Choose a folder for the backup:
        passage: Wählen Sie einen Ordner für die Sicherung.

    Good:

        source: Choose a folder for the backup:
        passage: Wählen Sie einen Ordner für die Sicherung:

    ## What it cannot see
    Which of the two is right: where the source lacks a stop, the passage is flagged. Commas and dashes at the end, the
    edges of the lines within a text, capitals of labels, and the opening marks of Spanish.
    """

    code = "TQ115"
    name = "edge-mismatch"
    family = Family.INTEGRITY
    severity = Severity.MINOR
    languages = LOCALISED_LANGUAGES
    reads_as_given = True

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each edge that differs."""
        passage, source = subject.passage, subject.source
        if source is None:
            return CannotJudge("no source to compare with")
        beside = passage.text, passage.language, source.text, source.language
        found = [*space_mismatches(*beside), capital_mismatch(*beside), mark_mismatch(*beside)]
        return [RuleMatch(each.span, each.message, each.confidence) for each in found if each is not None]
