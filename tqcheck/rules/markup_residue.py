"""TQ005: pieces of a web page that are not part of the text."""

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.subject import Subject
from tqcheck.language.page.boilerplate import page_boilerplate
from tqcheck.rules.base import ALL_LANGUAGES, PassageRule


class MarkupResidue(PassageRule):
    """The text contains a piece of the page that it was taken from.

    ## What it does
    Finds tags, comments and scripts of web pages, template placeholders, Markdown and wiki markup, escaped
    characters (`&nbsp;`), and the lines that publishing systems put around an article: bylines, datelines in
    brackets, picture credits, copyright notices, "Share on Facebook". Tags, placeholders, Markdown and escaped
    characters that the source or a counterpart also has are taken for part of the text, and so is "Click here to
    continue." if one of them, in its language, asks the same.

    ## Why it matters
    The reader sees the machinery of a page, and the engine took a byline for the start of a sentence.

    ## Example
    Bad:

        passage: (Morning Courier reporter Tom Bell comprehensive report) The two ministers met on Friday.

    Good:

        passage: The two ministers met on Friday.

    ## What it cannot see
    Bylines and credits in unusual words, and agency names that open or close a report (`AFP`,
    `BEIJING, Sept 15 (Xinhua) --`), which are proper style.
    """

    code = "TQ005"
    name = "markup-residue"
    family = Family.INTEGRITY
    severity = Severity.MAJOR
    languages = ALL_LANGUAGES

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each piece of boilerplate."""
        text = subject.passage.text
        return [
            RuleMatch(
                each.span,
                f"{each.kind} is left in the text",
                0.95 if each.is_code else 0.85,
                severity=Severity.MINOR if each.is_usual_in_print else None,
            )
            for each in page_boilerplate(text, subject.texts_beside)
        ]
