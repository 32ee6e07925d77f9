"""What every rule has, with what holds for most of them: a rule says only where it differs."""

from abc import ABC, abstractmethod
from enum import IntEnum

from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Family, Finding, RuleMatches, Severity
from tqcheck.core.subject import Subject

ALL_LANGUAGES = frozenset({"ar", "de", "en", "es", "fr", "ja", "ko", "ru", "zh"})
"""The languages of passages that tqcheck supports: of each rule that does not depend on words of a language."""

LOCALISED_LANGUAGES = ALL_LANGUAGES | {"cs", "el", "he", "hi", "it", "nl", "pl", "pt", "sv", "th", "tr", "uk"}
"""Those, and more languages of programs: for rules that know no words, but forms and marks."""


class Specificity(IntEnum):
    """How exactly a rule's findings say what is wrong: where two rules flag one phrase, the lower keeps its name."""

    EXACT = 0
    """This number, this name."""
    BROAD = 1
    """A stretch of text: not translated, left out, added."""
    VAGUE = 2
    """Something is wrong near this phrase."""
    VAGUEST = 3
    """Something is wrong in this sentence."""


class Rule(ABC):
    """What every rule has; its docstring is its page in the documentation."""

    code: str
    """Permanent: `TQ` and three digits."""
    name: str
    """In words, with hyphens."""
    family: Family
    """What kind of trouble it looks for."""
    severity: Severity
    """Of its findings, unless a match says otherwise."""
    languages: frozenset[str]
    """The languages it reads (of the side that it compares, for a rule that compares)."""
    specificity: Specificity = Specificity.EXACT
    learned: bool = False
    """Whether it reports predictions of the learned checker: it is off where the checker is."""
    judges_meaning: bool = False
    """Whether it compares meaning, not only numbers, punctuation or similarity: without such a rule it is unchecked."""
    reads_as_given: bool = False
    """Whether it is about how a text is written: it is given the texts as they came instead of their folded copies."""


class PassageRule(Rule):
    """A rule that judges a passage by itself; its matches are spans of the passage.

    One of the drift family is asked only where there is something to compare with, unless it stands alone.
    """

    stands_alone: bool = False
    """Whether it needs no counterpart, though it is about meaning: what it goes by is the source or a glossary."""

    @abstractmethod
    def check(self, subject: Subject) -> RuleMatches:
        """Judge one passage."""


class ComparisonRule(Rule):
    """A rule that judges one comparison; its matches are spans of the side, their quotes spans of the counterpart.

    The same side language is the counterpart's too. Several comparisons are put together by the pipeline:
    a rule fires where more than half of those that it can judge contradict the passage.
    """

    @abstractmethod
    def compare(self, comparison: Comparison) -> RuleMatches:
        """Judge one comparison."""

    def reads_source(self, language: str) -> bool:  # noqa: ARG002 - for rules that differ
        """Whether it can compare a passage with the source itself in this language; `und` where that is not known.

        `compare` is then also given the comparison of the route `source`: its side is the passage, its counterpart the
        source. The source outweighs the counterparts: what contradicts it is a finding whatever they say, and those
        that object to the same words are evidence, too. Objections of counterparts to other words are put to the vote.
        """
        return False

    def is_supported_by_source(self, finding: Finding, subject: Subject) -> bool:  # noqa: ARG002 - for rules that differ
        """Whether the source plainly says what the passage says at the finding, and not what the evidence says.

        Engines err together. Such a finding is dropped.
        """
        return False

    def is_doubtful(self, finding: Finding, subject: Subject) -> bool:  # noqa: ARG002 - for rules that differ
        """Whether the counterparts show that a finding by the source comes from misreading the source.

        Such a finding is dropped.
        """
        return False

    def is_same_claim(self, quoted: str, other: str) -> bool:  # noqa: ARG002 - for rules that differ
        """Whether two phrases that counterparts have in a flagged one's place say the same.

        Engines that each garble the same name agree in nothing but that they are wrong.
        """
        return True
