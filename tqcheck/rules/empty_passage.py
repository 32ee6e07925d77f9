"""TQ001: a passage without a word in it."""

import re

from tqcheck.comparison import trimmed
from tqcheck.finding import Family, Mark, Marks, Severity, Span
from tqcheck.protocols import Subject

# What programs write where a value is missing.
_MISSING_VALUES = frozenset({"null", "nan", "none", "undefined", "nil", "n/a", "#n/a", "<na>", "#value!"})
# Of a source so long no translation is that short.
_SOURCE_LETTERS = 12


class EmptyPassage:
    """The passage has no words: the translation is missing.

    ## What it does
    Flags a passage that is blank, that holds nothing but punctuation although its source has words, or
    that is the mark of a missing value (`null`, `NaN`, `undefined`) in place of a whole sentence.

    ## Why it matters
    An engine that timed out, or a column that was misread, leaves a hole where the reader expects a text.

    ## Example
    Bad:

        source: Der Landtag hat am Mittwoch das neue Polizeigesetz beschlossen.
        passage: .

    Good:

        source: Der Landtag hat am Mittwoch das neue Polizeigesetz beschlossen.
        passage: The state parliament passed the new police law on Wednesday.

    ## What it cannot see
    Passages that are merely too short: truncated and omitted-content look for those. Without a source, a
    line of asterisks or dashes counts as an ornament.
    """

    code = "TQ001"
    name = "empty-passage"
    family = Family.INTEGRITY
    severity = Severity.CRITICAL
    languages = frozenset({"en", "zh", "ja", "de", "fr", "es", "ru", "ar", "ko"})
    reads_as_given = True

    def check(self, subject: Subject) -> Marks:
        """What is flagged in the passage."""
        text = subject.passage.text
        others = [comparison.counterpart.text for comparison in subject.comparisons]
        source = subject.source.text if subject.source else next(iter(others), None)
        reason = _why_empty(text, source)
        return [Mark(trimmed(Span(0, len(text)), text), reason)] if reason else []


def _why_empty(text: str, source: str | None) -> str | None:
    if _letters(text) > 4 + len("undefined"):
        return None
    if source is not None and not _letters(source):
        return None
    if not re.search(r"[^\W_]", text):
        blank = not re.search(r"[^\s\u200b-\u200f\u2060\ufeff\x00]", text)
        if blank:
            return "the passage is empty"
        return "nothing but punctuation here" if source is not None else None
    if source is not None and _letters(source) >= _SOURCE_LETTERS and text.strip().lower() in _MISSING_VALUES:
        return f'"{text.strip()}" stands in place of a translation'
    return None


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
