"""TQ109: a placeholder, address or tag that differs from the source's."""

from bisect import bisect_right
from functools import cached_property

from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Family, Finding, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.content.clauses import trimmed_end
from tqcheck.language.placeholders.difference import Difference, Pair
from tqcheck.language.placeholders.differences import differences
from tqcheck.rules.base import ALL_LANGUAGES, ComparisonRule


class ChangedPlaceholder(ComparisonRule):
    r"""A placeholder, a web or e-mail address or a tag was lost, added or altered.

    ## What it does
    Compares the parts of a text that a program reads. Each must occur as often as in the source or, without a source,
    as in the counterpart; it may be anywhere in the sentence.

    - Variables and templates: `{name}`, `{0}`, `${total}`, `%{count}`, `{{ user | upper }}`, `{% if x %}`; `$name` and
      `{}` where the source has them.
    - ICU messages: arguments by name and kind (`plural`, `select`, `selectordinal`, `date`), the branch `other` of a
      plural and those for one number (`=0`), the keys of a select, and what each branch shows. Plural keywords may
      differ by language: Russian has `few`, English has not. Braces must be closed; in a message with branches an
      apostrophe before a brace, as in `l'{name}`, makes the brace plain text.
    - Formats: `%s`, `%(count)d`, `%-5.2f`, `%@`, Qt's `%1` and `%n`. Those without numbers must keep their order,
      since values are filled in by order; `%1$s` may move. A percent sign must be doubled where the source's is.
    - Tags: opening and closing, properly nested, around some text, and with the same `href`, `src`, `id` and the
      like; a `title` may be translated. Other words in angle brackets (`<file>`) are taken for prose.
    - Targets of Markdown links, web and e-mail addresses.
    - Escapes: the same number of `\n` and `\t`; every quotation mark with a backslash if all of the source's have one.
    - Accelerators of menus and buttons: `&File`, `E&xit` or `_File` in only one of the texts. The letter may differ,
      and `Q&A` does not count.

    A placeholder that is still there, but broken up by spaces or in full-width characters, is flagged at its place.

    ## Why it matters
    A lost variable prints half a sentence, an altered one may stop the program, and an altered address
    sends the reader elsewhere.

    ## Example
    Bad:

        source: {count, plural, one {# file was deleted} other {# files were deleted}}
        passage: {count, plural, one {# fichier a été supprimé} autres {# fichiers ont été supprimés}}

    Good:

        source: {count, plural, one {# file was deleted} other {# files were deleted}}
        passage: {count, plural, one {# fichier a été supprimé} other {# fichiers ont été supprimés}}

    ## What it cannot see
    Whether a placeholder is in the right place of the sentence, whether a message has all plural forms of the
    language, and names of sites without `www` or `https`, which are often translated. What may also be prose
    (`$rest`, `{ so }`, `5 %s`) counts only if the source has it.
    """

    code = "TQ109"
    name = "changed-placeholder"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = ALL_LANGUAGES
    reads_as_given = True

    def reads_source(self, _language: str) -> bool:
        """Always: placeholders do not depend on the language."""
        return True

    def is_supported_by_source(self, _finding: Finding, subject: Subject) -> bool:
        """Whether there is a source: it alone decides which placeholders the passage must have."""
        return subject.by_source is not None

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each placeholder that was altered, lost or added."""
        here, there = comparison.side, comparison.counterpart
        if here.text == there.text:
            return []
        found = differences(Pair(here.text, there.text, here.language, comparison.beside))
        ends = _Ends(comparison)
        marks = [RuleMatch(_span(one, ends), one.message, one.confidence, one.there) for one in found]
        return sorted(marks, key=lambda mark: mark.span)


def _span(one: Difference, ends: "_Ends") -> Span:
    if one.here is not None:
        return one.here
    return ends.beside(one.there.start if one.there else 0)


class _Ends:
    """The ends of the side's sentences, where missing placeholders of the aligned sentences are reported."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison

    def beside(self, offset: int) -> Span:
        """The empty span after the sentence that is aligned with the counterpart's sentence at `offset`."""
        at = bisect_right(self._theirs, offset)
        end = self._ours[at] if at < len(self._ours) else self._end
        return Span(end, end)

    @cached_property
    def _theirs(self) -> list[int]:
        theirs = self._comparison.counterpart.sentences
        return [theirs[link.right_end - 1].end if link.right_end else 0 for link in self._comparison.links]

    @cached_property
    def _ours(self) -> list[int]:
        ours = self._comparison.side.sentences
        return [
            self._trimmed(ours[link.left_end - 1].end if link.left_end else 0)
            for link in self._comparison.links
        ]

    @cached_property
    def _end(self) -> int:
        ours = self._comparison.side.sentences
        return self._trimmed(ours[-1].end if ours else 0)

    def _trimmed(self, end: int) -> int:
        return trimmed_end(self._comparison.side.text, end)
