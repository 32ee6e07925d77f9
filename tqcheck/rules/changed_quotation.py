"""TQ107: quoted speech is added, lost, or attributed to another speaker."""

from collections.abc import Sequence

from tqcheck.core.alignment import Link
from tqcheck.core.by_place import ByPlace
from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.language.negation.segment import linked_segments
from tqcheck.language.speech.mismatch import Drift, drifts
from tqcheck.language.speech.quotations import may_quote
from tqcheck.language.speech.quoted_text import QuotedText
from tqcheck.language.speech.speaker_roles import OtherSpeaker, other_speakers
from tqcheck.rules.base import ComparisonRule

# The engine that made the counterpart may have omitted the speaker; few engines invent one.
_LOST_THERE, _GAINED_THERE, _INVENTED = 0.45, 0.65, 0.6
_ROLES_UNLIKE = 0.75


class ChangedQuotation(ComparisonRule):
    """Quoted speech is added, lost, or attributed to another speaker.

    ## What it does
    Finds direct quotations in quotation marks of every style, with the verb of saying and the speaker beside them
    (said, told, added, according to, tweeted ...), and looks for the same words in the counterpart. It fires if all or
    part of them is there without marks, as the writer's own statement; if the counterpart has the rest of the
    sentence but nothing of the speech; and if both texts name a speaker and the names cannot be one person's. If
    speakers are described by role, it fires, also without quotation marks, if two incompatible roles say the same
    (the surgeon here, the patient's wife there), and if two speakers were swapped. Phrases of up to three words
    ("special military operation") may gain and lose their marks, a quotation may become reported speech of the same
    speaker ("she said that ..."), and pronouns, spokespersons, officials and experts never count as another speaker.

    ## Why it matters
    Quotation marks promise that somebody said these words. Attributed to another person they are a false report;
    without marks an accusation becomes the newspaper's own.

    ## Example
    Bad:

        passage:     The government lied to the families for ten years.
        counterpart: "The government lied to the families for ten years," Nowak said.

    Good:

        passage:     The government, Nowak said, lied to the families for ten years.
        counterpart: "The government lied to the families for ten years," Nowak said.

    ## What it cannot see
    A quotation that is missing together with its sentence (see omitted-content), changed words inside the quotation
    marks, another speaker with a similar name or of a related role, and passages with unpaired quotation marks. A
    counterpart whose engine omitted the speaker can cause a false alarm. It reads English only.
    """

    code = "TQ107"
    name = "changed-quotation"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    judges_meaning = True

    def compare(self, comparison: Comparison) -> RuleMatches:
        """Matches where quotations, or their speakers, differ."""
        side, counterpart = comparison.side, comparison.counterpart
        if side.text == counterpart.text:
            return []
        marks = self._quoted(comparison) if may_quote(side.text) or may_quote(counterpart.text) else []
        linked = [(each.here, each.there) for each in linked_segments(comparison)]
        told = [_told_apart(found, comparison) for found in other_speakers(linked)]
        return sorted(_with_those_apart(marks, told), key=lambda mark: mark.span)

    def _quoted(self, comparison: Comparison) -> list[RuleMatch]:
        """Matches for what only one text quotes, or attributes to another speaker than the other."""
        side, counterpart = comparison.side, comparison.counterpart
        here, there = QuotedText(side), QuotedText(counterpart)
        links = comparison.links
        back = [Link(*link[2:], *link[:2]) for link in links]
        lost = [_lost_there(drift, here, there) for drift in drifts(here, there, links)]
        gained = [_gained_here(drift, here, there) for drift in drifts(there, here, back)]
        return _with_those_apart(lost, gained)


def _with_those_apart(marks: Sequence[RuleMatch], more: Sequence[RuleMatch]) -> list[RuleMatch]:
    """The matches in `marks`, with those of `more` that overlap none that is already taken."""
    kept, taken = list(marks), set(marks)
    by_place = ByPlace([*marks, *more])
    for mark in more:
        if taken.isdisjoint(by_place.touching(mark.span)):
            kept.append(mark)
            taken.add(mark)
    return kept


def _told_apart(found: OtherSpeaker, comparison: Comparison) -> RuleMatch:
    speakers = found.here.of(comparison.side.text), found.there.of(comparison.counterpart.text)
    message = 'said by "{}" here, by "{}" in the counterpart'.format(*speakers)
    return RuleMatch(found.here, message, _ROLES_UNLIKE, found.there)


def _lost_there(drift: Drift, here: QuotedText, there: QuotedText) -> RuleMatch:
    if drift.speakers:
        return _other_speaker(drift.quoting, here, drift.other, there, drift.speakers)
    if drift.invented:
        return RuleMatch(
            drift.quoting, "quoted speech here, nothing of it in the counterpart", _INVENTED, drift.other
        )
    message = "quoted speech here, the writer's own words in the counterpart"
    return RuleMatch(drift.quoting, message, _LOST_THERE, drift.other)


def _gained_here(drift: Drift, here: QuotedText, there: QuotedText) -> RuleMatch:
    if drift.speakers:
        return _other_speaker(drift.other, here, drift.quoting, there, drift.speakers)
    if drift.invented:
        return RuleMatch(
            drift.other, "nothing here of the speech that the counterpart quotes", _INVENTED, drift.quoting
        )
    message = "the writer's own words here, quoted speech in the counterpart"
    return RuleMatch(drift.other, message, _GAINED_THERE, drift.quoting)


def _other_speaker(
    span: Span, here: QuotedText, quoted: Span, there: QuotedText, confidence: float
) -> RuleMatch:
    speakers = span.of(here.document.text), quoted.of(there.document.text)
    return RuleMatch(span, "said by {} here, by {} in the counterpart".format(*speakers), confidence, quoted)
