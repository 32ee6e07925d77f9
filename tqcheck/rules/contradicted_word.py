"""TQ117: a word that contradicts the one in its place in the counterpart."""

from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Family, Finding, RuleMatch, RuleMatches, Severity
from tqcheck.core.subject import Subject
from tqcheck.language.bilingual import prefers
from tqcheck.language.contradictions import Contradiction, contradictions, is_in_future, leaves_time_open
from tqcheck.language.lexicon.function_words import PRONOUNS_OF_SEX
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.negation.segment import linked_segments
from tqcheck.language.source_words import settles, tells_sex
from tqcheck.rules.base import ComparisonRule


class ContradictedWord(ComparisonRule):
    """A word contradicts the word in its place in the counterpart.

    ## What it does
    Knows some four hundred classes of English words that exclude each other: opposites (rose and fell, approved and
    rejected, before and after), ranks and titles, kinship, compass points, colours, verdicts, medals, amounts (all,
    most, almost all, few), modality (may, must, could not have), tense (is about to, has; still, no longer; one verb
    in the future and in the past: will move, moved), kinds of places, organisations, vehicles, animals, diseases. It
    fires if a word of the passage and a word of the aligned sentence belong to one class and exclude each other,
    neither sentence has the other's word or a synonym, both words have the same neighbours, and both are negated or
    neither is: "did not rise" and "fell" are not a finding.
    In weak classes (titles, things, may and must) the words must be next to the same word, in the same order, or
    name the speaker.

    ## Why it matters
    One exchanged word makes another news item of a sentence. It is fluent, and no monolingual check finds it.

    ## Example
    Bad:

        passage:     Exports to the region rose sharply in the spring.
        counterpart: Exports to the region fell sharply in spring.

    Good:

        passage:     Exports to the region did not rise in the spring.
        counterpart: Exports to the region fell in spring.

    ## What it cannot see
    Words that are in none of its classes, opposites in sentences with quite different wording, and an exchange that
    the counterpart's engine makes too. It reads English only.
    """

    code = "TQ117"
    name = "contradicted-word"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    judges_meaning = True

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match for each word that contradicts one of the aligned sentence."""
        if comparison.side.text == comparison.counterpart.text:
            return []
        return [
            _mark(comparison, found)
            for here, there, _ in linked_segments(comparison)
            for found in contradictions(here, there)
        ]

    def is_supported_by_source(self, finding: Finding, subject: Subject) -> bool:
        """Whether the source has a word for what the passage says, and none for what the evidence says.

        If a Chinese source does not show the sex of anybody, the engine has guessed the counterpart's pronoun.
        """
        source = subject.source
        if source is None:
            return False
        if all(prefers(source, finding.text, each.text) for each in finding.evidence):
            return True
        if _is_about_time(finding) and leaves_time_open(source.text, source.language, finding.text):
            return True
        if source.language != "zh":
            return False
        if plain(finding.text) in PRONOUNS_OF_SEX and not tells_sex(source.text):
            return True
        return all(settles(source.text, finding.text, each.text) for each in finding.evidence)


def _is_about_time(finding: Finding) -> bool:
    """Whether passage and counterpart have the same verb, one of them in the future."""
    phrases = [finding.text, *(each.text for each in finding.evidence)]
    return len({stem(each.split()[-1]) for each in phrases}) == 1 and any(map(is_in_future, phrases))


def _mark(comparison: Comparison, found: Contradiction) -> RuleMatch:
    here, there = found.here.of(comparison.side.text), found.there.of(comparison.counterpart.text)
    return RuleMatch(
        found.here, f'"{here}" here, "{there}" in the counterpart', found.confidence, found.there
    )
