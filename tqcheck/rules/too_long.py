"""TQ114: a passage that is longer than there is room for."""

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.rules.base import LOCALISED_LANGUAGES, PassageRule


class TooLong(PassageRule):
    """The passage is longer than its record or its file allows.

    ## What it does
    Compares the length of the passage with `max_length` of its record, or with `maxwidth` of its unit in XLIFF 1.2
    where that counts characters or bytes. What is beyond the limit is flagged. `"max_length": 20` are characters (code
    points of Unicode, so that an accent of its own is one too), `"20 bytes"` bytes of UTF-8, `"20 cells"` columns of a
    display, of which wide characters of Chinese, Japanese and Korean take two.

    All that is in the passage counts, white space and placeholders as they are written. Units of XLIFF with inline
    codes are not measured.

    ## Why it matters
    A label that does not fit is cut off or pushes the next one away, and a database refuses what is longer than its
    column.

    ## Example
    Bad:

        max_length: 10
        passage: Speichern unter

    Good:

        max_length: 10
        passage: Sichern

    ## What it cannot see
    How wide the text is in its font, and what placeholders become.
    """

    code = "TQ114"
    name = "too-long"
    family = Family.INTEGRITY
    severity = Severity.MAJOR
    languages = LOCALISED_LANGUAGES
    reads_as_given = True

    def check(self, subject: Subject) -> RuleMatches:
        """A match for what is beyond the limit."""
        text, limit = subject.passage.text, subject.max_length
        if limit is None or (length := limit.length(text)) <= limit.most:
            return []
        return [
            RuleMatch(
                Span(limit.end_within(text), len(text)),
                f"{length} {limit.unit} long, {limit.most} are allowed",
            )
        ]
