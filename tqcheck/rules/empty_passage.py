"""TQ001: a passage without a word in it."""

from tqcheck.core.comparison import trimmed
from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.identification.letters import is_blank, is_invisible
from tqcheck.rules.base import ALL_LANGUAGES, PassageRule

# What programs write for a missing value.
_MISSING_VALUES = frozenset({"null", "nan", "none", "undefined", "nil", "n/a", "#n/a", "<na>", "#value!"})
_LONGEST = 64  # including white space around it
# A source with this many letters has no translation that short.
_SOURCE_LETTERS = 12


class EmptyPassage(PassageRule):
    """The passage has no words: the translation is missing.

    ## What it does
    Flags a passage that has no visible characters, that has neither letters nor digits although its source or a
    counterpart has, or that is a marker of a missing value (`null`, `NaN`, `undefined`) in place of a whole sentence.

    ## Why it matters
    An engine that timed out, or a column that was misread, leaves a gap where the reader expects a text.

    ## Example
    Bad:

        source: Der Landtag hat am Mittwoch das neue Polizeigesetz beschlossen.
        passage: .

    Good:

        source: Der Landtag hat am Mittwoch das neue Polizeigesetz beschlossen.
        passage: The state parliament passed the new police law on Wednesday.

    ## What it cannot see
    Passages that are merely too short, for which truncated and omitted-content look. A line of asterisks or dashes is
    accepted as an ornament if neither source nor counterpart has a word.
    """

    code = "TQ001"
    name = "empty-passage"
    family = Family.INTEGRITY
    severity = Severity.CRITICAL
    reads_as_given = True
    languages = ALL_LANGUAGES

    def check(self, subject: Subject) -> RuleMatches:
        """A match over the whole passage, if it is empty."""
        text = subject.passage.text
        reason = _why_empty(text, subject)
        return [RuleMatch(trimmed(Span(0, len(text)), text), reason)] if reason else []


def _why_empty(text: str, subject: Subject) -> str | None:
    if not is_blank(text):
        return (
            f'"{text.strip()}" stands in place of a translation' if _is_missing_value(text, subject) else None
        )
    if any(not is_blank(other) for other in subject.beside):
        return "the passage is empty" if is_invisible(text) else "nothing but punctuation here"
    return "the passage is empty" if is_invisible(text) and not subject.beside else None


def _is_missing_value(text: str, subject: Subject) -> bool:
    if len(text) > _LONGEST or text.strip().lower() not in _MISSING_VALUES:
        return False
    return any(sum(map(str.isalnum, other)) >= _SOURCE_LETTERS for other in subject.beside[:1])
