"""TQ105: the passage leaves out what the counterpart says."""

import re
from collections.abc import Collection

from tqcheck.core.comparison import Comparison, trimmed
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.passage import Route
from tqcheck.language.bilingual import unmatched_clauses
from tqcheck.language.content.clauses import shortened
from tqcheck.language.content.unaligned import UnalignedSpan, unaligned_content
from tqcheck.language.content.words import content_words
from tqcheck.language.lexicon.word_forms import stem
from tqcheck.language.source_words import stems_said
from tqcheck.rules.base import ComparisonRule, Specificity

_LEAST_UNSAID = 2.6
"""How many average content words must be missing from the whole passage, where a source shows what its words mean."""
_CLAUSE_CONFIDENCE = 0.75
_CLAUSE = 4.5
"""How many average content words must be missing inside a sentence for the omission to be major."""


_LIMITS = re.compile(
    r"\b(?:except\w*|unless|excluding|excludes?|exempt\w*|other than|apart from|with the exception|provided|as long as"
    r"|on condition|subject to|only|but not|if|until|suspended|depending|not including|bar|barring|without|when)\b",
    re.IGNORECASE,
)
"""Words of clauses that take back a part of what is said."""
_LIMITING = re.compile(
    r"(?:and |but )?(?:except\w*|unless|excluding|other than|apart from|with the exception|provided|as long as"
    r"|on condition|subject to|only (?:if|for|those|when)|but (?:not|only)|if)\b",
    re.IGNORECASE,
)
"""How such a clause begins."""


class OmittedContent(ComparisonRule):
    """Finds sentences and clauses of the counterpart that the passage leaves out.

    ## What it does
    Aligns the passage's sentences with the counterpart's and looks in each pair for a run of words in the counterpart
    whose content words have no equivalent in the passage: not the same word in another form, not another spelling,
    not an acronym. It fires only if the passage has no leftover words there that could be a paraphrase, is shorter by
    about as much, and the neighbouring sentences do not say it either. Beside a source that there is a lexicon of
    (TQ123), it also finds short clauses that counterpart and source have and the passage lacks. If a whole sentence is
    missing, the finding is at the place of the gap; otherwise it is the sentence that lacks something. A few words
    missing inside a sentence are a minor finding, because engines are wordy, and so are the texts that they translate;
    but an exception or a condition (except for, unless, if) is a major one where the passage has no word of the kind.
    With a back-translation it looks for what the source says and the back-translation does not.

    ## Why it matters
    A reader does not notice what is not there: the text is fluent, and only a comparison shows the omission.

    ## Example
    Bad: `The ministry raised the minimum wage.`, where the counterpart has `The ministry raised the minimum wage,
    but small family businesses are exempt until next spring.`

    Good: `The ministry raised the minimum wage. Small family firms are exempt until next spring.`

    ## What it cannot see
    One or two omitted words; an omission that is offset by as much invented text; what no counterpart has. A round
    trip starts from the passage and cannot show what the passage lacks.
    """

    code = "TQ105"
    name = "omitted-content"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    specificity = Specificity.BROAD
    judges_meaning = True

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each sentence that lacks something, or at the place where a sentence is missing."""
        if comparison.route is Route.ROUND_TRIP:
            return CannotJudge("a round trip starts from the passage and cannot show what the passage lacks")
        found = unaligned_content(comparison)
        if comparison.side is not comparison.passage:
            return [_lost_in_passage(absence, comparison.side.text) for absence in found.from_counterpart]
        said = _said_in_other_words(comparison) if found.from_side else None
        missing = [
            _missing_here(absence, comparison)
            for absence in found.from_side
            if said is None
            or _weight_unsaid(absence.span.of(comparison.counterpart.text), said) >= _LEAST_UNSAID
        ]
        clauses = (_missing_clause(each, comparison) for each in unmatched_clauses(comparison).omitted)
        return [
            *missing,
            *(each for each in clauses if not any(each.span.touches(one.span) for one in missing)),
        ]


def _said_in_other_words(comparison: Comparison) -> Collection[str] | None:
    """The stems that the passage has, and those for which it has other words, as a Chinese source shows."""
    source, passage = comparison.source, comparison.passage
    if source is None or (source.language, passage.language) != ("zh", "en"):
        return None
    return stems_said(source.text, passage) | {stem(word.text) for word in passage.words}


def _missing_clause(clause: Span, comparison: Comparison) -> RuleMatch:
    said = shortened(clause.of(comparison.counterpart.text))
    message = f'nothing here says "{said}", which the counterpart and the source have'
    reach = trimmed(comparison.facing(clause), comparison.side.text)
    severity = Severity.MAJOR if _is_limit(clause, reach, comparison) else Severity.MINOR
    return RuleMatch(reach, message, _CLAUSE_CONFIDENCE, clause, severity=severity)


def _is_limit(absent: Span, reach: Span, comparison: Comparison) -> bool:
    """Whether what is absent is an exception or a condition, and the passage has none there: it claims more then."""
    return (
        _LIMITING.match(absent.of(comparison.counterpart.text).lstrip(" ,;:—–-")) is not None
        and _LIMITS.search(reach.of(comparison.side.text)) is None
    )


def _missing_here(absence: UnalignedSpan, comparison: Comparison) -> RuleMatch:
    said = shortened(absence.span.of(comparison.counterpart.text))
    message = f'nothing here says "{said}", which the counterpart has'
    severity = _severity(absence)
    if _is_limit(absence.span, absence.aligned_span, comparison):
        severity = Severity.MAJOR
    return RuleMatch(absence.aligned_span, message, absence.confidence, absence.span, severity=severity)


def _severity(absence: UnalignedSpan) -> Severity:
    """Minor for a few words of a sentence that is there, because it may say the same in fewer words."""
    is_whole_sentence = absence.aligned_sentence is None
    return Severity.MAJOR if is_whole_sentence or absence.words >= _CLAUSE else Severity.MINOR


def _weight_unsaid(phrase: str, said: Collection[str]) -> float:
    """How many average content words of an English phrase have none of the stems that are said."""
    words = content_words(Document.of(phrase, "en"))
    unsaid = {word.stem: word.weight for word in words if stem(phrase[word.start : word.end]) not in said}
    return sum(unsaid.values())


def _lost_in_passage(absence: UnalignedSpan, source: str) -> RuleMatch:
    message = f'"{shortened(absence.span.of(source))}" in the source, nothing like it in the back-translation'
    return RuleMatch(absence.span, message, absence.confidence, absence.aligned_sentence)
