"""TQ109: a placeholder, address or tag that the counterpart has otherwise or not at all."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from itertools import chain

from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Family, Finding, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.page.damaged_placeholders import damaged
from tqcheck.language.page.placeholders import KINDS, Placeholder, placeholders
from tqcheck.rules.base import ALL_LANGUAGES, ComparisonRule

_Places = dict[Placeholder, Span]
_MOST_LOOKED_FOR = 20


class ChangedPlaceholder(ComparisonRule):
    """A placeholder, a web or e-mail address or a tag was lost, added or altered.

    ## What it does
    Compares the parts of a text that must survive translation letter by letter: variables (`{name}`, `{0}`,
    `${total}`), formats (`%s`, `%(count)d`), templates (`{{ user }}`), web addresses, e-mail addresses and
    tags (`<b>`). They may stand anywhere in the sentence, but each as often as in the source; where the
    source is not given, as in the counterpart. One that is still there, but pulled apart by spaces or set in
    full-width characters, is flagged where it stands.

    ## Why it matters
    A lost variable prints half a sentence, an altered one may stop the program, and an altered address
    sends the reader elsewhere.

    ## Example
    Bad:

        source: Die Wahlkommission veröffentlicht die Liste unter https://wahl.example/2022.
        passage: The election commission publishes the list at https://election.example/2022.

    Good:

        source: Die Wahlkommission veröffentlicht die Liste unter https://wahl.example/2022.
        passage: At https://wahl.example/2022 the election commission publishes the list.

    ## What it cannot see
    Whether the placeholder stands in the right place of the sentence, and names of sites written without
    `www` or `https`, which are often translated. Attributes inside a tag are not compared, since some of
    them are text.
    """

    code = "TQ109"
    name = "changed-placeholder"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = ALL_LANGUAGES
    reads_as_given = True

    def reads_source(self, _language: str) -> bool:
        """What must survive letter by letter is the same in any language."""
        return True

    def is_supported_by_source(self, _finding: Finding, subject: Subject) -> bool:
        """Whether there is a source: what it has must stand in the passage, whatever engines make of it."""
        return subject.by_source is not None

    def compare(self, comparison: Comparison) -> RuleMatches:
        """What is altered, gone or new beside the counterpart."""
        if comparison.side.text == comparison.counterpart.text:
            return []
        here, there = placeholders(comparison.side.text), placeholders(comparison.counterpart.text)
        extra, missing = _left_over(here, there), _left_over(there, here)
        alone = set(extra)
        kept = [one.span for one in here if one not in alone]
        broken = _broken(comparison, missing, kept)
        extra = [one for one in extra if not any(one.span.touches(place) for place in broken.values())]
        missing = [one for one in missing if one not in broken]
        marks = [*_broken_marks(comparison, broken), *_marks(comparison, extra, missing)]
        return sorted(marks, key=lambda mark: mark.span)


def _broken(comparison: Comparison, missing: Sequence[Placeholder], kept: Sequence[Span]) -> _Places:
    """Where those that are missing stand damaged; no place is that of two."""
    found: _Places = {}
    for one in missing[:_MOST_LOOKED_FOR]:
        for place in damaged(one.span.of(comparison.counterpart.text), comparison.side.text):
            if not any(place.touches(other) for other in (*kept, *found.values())):
                found[one] = place
                break
    return found


def _broken_marks(comparison: Comparison, broken: _Places) -> Iterator[RuleMatch]:
    for one, place in broken.items():
        phrase, written = place.of(comparison.side.text), one.span.of(comparison.counterpart.text)
        message = f'{one.kind} "{phrase}" here, "{written}" in {comparison.beside}'
        yield RuleMatch(place, message, 0.95, one.span)


def _left_over(some: Sequence[Placeholder], others: Sequence[Placeholder]) -> list[Placeholder]:
    """Those of `some` that have no partner of the same key among `others`, the last ones first to go."""
    partners = Counter(other.key for other in others)
    alone = []
    for one in some:
        if partners[one.key]:
            partners[one.key] -= 1
        else:
            alone.append(one)
    return alone


def _marks(
    comparison: Comparison, extra: list[Placeholder], missing: list[Placeholder]
) -> Iterator[RuleMatch]:
    """Two of one kind that are left over on both sides are one that was altered."""
    waiting = {kind: deque(one for one in missing if one.kind == kind) for kind in KINDS}
    for one in extra:
        phrase = one.span.of(comparison.side.text)
        if not waiting[one.kind]:
            yield RuleMatch(one.span, f'{one.kind} "{phrase}" here, none in {comparison.beside}', 0.85)
            continue
        partner = waiting[one.kind].popleft()
        written = partner.span.of(comparison.counterpart.text)
        yield RuleMatch(
            one.span, f'{one.kind} "{phrase}" here, "{written}" in {comparison.beside}', 0.95, partner.span
        )
    for one in sorted(chain.from_iterable(waiting.values()), key=lambda left: left.span):
        written = one.span.of(comparison.counterpart.text)
        place = _place(comparison, one.span.start)
        yield RuleMatch(
            place, f'{one.kind} "{written}" of {comparison.beside} is missing here', 0.9, one.span
        )


def _place(comparison: Comparison, offset: int) -> Span:
    """The empty span after the sentence that stands beside the counterpart's sentence at `offset`."""
    theirs, ours = comparison.counterpart.sentences, comparison.side.sentences
    beside = (link.left_end for link in comparison.links if theirs[link.right_end - 1].end > offset)
    last = next(beside, len(ours))
    end = len(comparison.side.text[: ours[last - 1].end if last else 0].rstrip())
    return Span(end, end)
