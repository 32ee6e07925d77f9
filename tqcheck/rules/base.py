"""The base classes of rules, with defaults that hold for most of them."""

from abc import ABC, abstractmethod
from enum import IntEnum

from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Family, Finding, RuleMatches, Severity
from tqcheck.core.subject import Subject

ALL_LANGUAGES = frozenset({"ar", "de", "en", "es", "fr", "ja", "ko", "ru", "zh"})
"""The languages of passages that tqcheck supports; the `languages` of rules that know no words of a language."""

LOCALISED_LANGUAGES = ALL_LANGUAGES | {"cs", "el", "he", "hi", "it", "nl", "pl", "pt", "sv", "th", "tr", "uk"}
"""Those, and more languages of programs: for rules that know no words, but forms and marks."""


class Specificity(IntEnum):
    """How exactly a rule says what is wrong: if two rules flag one phrase, the finding is that of the lower value."""

    EXACT = 0
    """This number, this name."""
    BROAD = 1
    """A longer part of the text: not translated, omitted, added."""
    VAGUE = 2
    """Something is wrong near this phrase."""
    VAGUEST = 3
    """Something is wrong in this sentence."""


class Rule(ABC):
    """A rule; the docstring of its class is its page in the documentation."""

    code: str
    """`TQ` and three digits; permanent."""
    name: str
    """The name in lower-case words joined by hyphens."""
    family: Family
    """The kind of problem that it looks for."""
    severity: Severity
    """The severity of its findings, unless a match has its own."""
    languages: frozenset[str]
    """The languages that it reads; for a comparison rule those of the compared side."""
    specificity: Specificity = Specificity.EXACT
    learned: bool = False
    """Whether it reports predictions of the learned checker, so that it is off if the checker is."""
    judges_meaning: bool = False
    """Whether it compares meaning, not only numbers, punctuation or similarity: a passage that no such rule
    could judge is `unchecked`."""
    reads_as_given: bool = False
    """Whether it needs the texts as they were given instead of their folded (normalised) copies."""


class PassageRule(Rule):
    """A rule that judges a passage by itself; its matches are spans of the passage.

    A rule of the drift family runs only if there is something to compare with, unless it stands alone.
    """

    stands_alone: bool = False
    """Whether it needs no counterpart, though it is about meaning: what it goes by is the source or a glossary."""

    @abstractmethod
    def check(self, subject: Subject) -> RuleMatches:
        """The matches in one passage, or why it cannot be judged."""


class ComparisonRule(Rule):
    """A rule that judges one comparison; its matches are spans of the side, and quote spans of the counterpart.

    Except on the route `source`, side and counterpart are in the same language. The pipeline combines several
    comparisons: there is a finding where more than half of those that the rule can judge contradict the passage.
    """

    @abstractmethod
    def compare(self, comparison: Comparison) -> RuleMatches:
        """The matches in one comparison, or why it cannot be judged."""

    def reads_source(self, language: str) -> bool:  # noqa: ARG002 - for rules that differ
        """Whether it can compare a passage with a source in this language (`und` if that is unknown).

        `compare` is then also called with the comparison of the route `source`, whose side is the passage and whose
        counterpart is the source. The source outweighs the counterparts: what contradicts it is a finding whatever they
        say, and counterparts with a match at the same words are added as evidence. Their matches at other words are
        decided by vote.
        """
        return False

    def is_supported_by_source(self, finding: Finding, subject: Subject) -> bool:  # noqa: ARG002 - for rules that differ
        """Whether the source certainly says what the passage says at the finding, and not what the evidence says.

        Such a finding is dropped, because several engines may make the same error.
        """
        return False

    def is_doubtful(self, finding: Finding, subject: Subject) -> bool:  # noqa: ARG002 - for rules that differ
        """Whether the counterparts show that a finding from the source is due to a misread source.

        Such a finding is dropped.
        """
        return False

    def is_same_claim(self, quoted: str, other: str) -> bool:  # noqa: ARG002 - for rules that differ
        """Whether two phrases that different counterparts have in place of the flagged one make the same claim.

        Engines that garble the same name in different ways do not confirm each other.
        """
        return True
