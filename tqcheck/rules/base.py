"""What every rule has, and what a rule may have besides."""

from typing import Protocol, runtime_checkable

from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import Family, Finding, Marks, Severity
from tqcheck.core.subject import Subject


class Rule(Protocol):
    """What every rule has; its docstring is its page in the documentation.

    A rule about how a text is written, not what it says, may have an attribute `reads_as_given = True`: it is given
    the texts as they were given instead of their folded copies.
    """

    @property
    def code(self) -> str:
        """Permanent: `TQ` and three digits."""
        ...

    @property
    def name(self) -> str:
        """In words, with hyphens."""
        ...

    @property
    def family(self) -> Family:
        """What kind of trouble it looks for."""
        ...

    @property
    def severity(self) -> Severity:
        """Of its findings, unless a mark says otherwise."""
        ...

    @property
    def languages(self) -> frozenset[str]:
        """The languages it reads (of the side that it compares, for a rule that compares)."""
        ...


def judges_meaning(rule: Rule) -> bool:
    """Whether a rule compares what is said, and not only figures, marks or likeness; without one nothing is checked.

    Such a rule has an attribute `judges_meaning = True`.
    """
    return bool(getattr(rule, "judges_meaning", False))


class PassageRule(Rule, Protocol):
    """A rule that judges a passage as it stands; marks lie in the passage.

    A rule that only hands on what the learned checker says has an attribute `reads_annotation = True`: it is off
    where the checker is. One of the drift family is asked only where there is something to compare with.
    """

    def check(self, subject: Subject) -> Marks:
        """Judge one passage."""
        ...


class ComparisonRule(Rule, Protocol):
    """A rule that judges one comparison; marks lie in the comparison's side, quotes in its counterpart.

    The same side language is the counterpart's too. Several comparisons are put together by the pipeline:
    a rule fires where more than half of those that it can judge contradict the passage.
    """

    def compare(self, comparison: Comparison) -> Marks:
        """Judge one comparison."""
        ...


@runtime_checkable
class ReadsSource(Protocol):
    """What a comparison rule may have besides: it compares the passage with the source itself, across languages.

    `compare` is then also given the comparison of the route `source`: its side is the passage, its counterpart the
    source. The source outweighs the counterparts: what contradicts it is a finding whatever they say, and those that
    object to the same words are evidence, too. Objections of counterparts to other words are put to the vote.
    """

    def reads_source(self, language: str) -> bool:
        """Whether it can compare a passage with a source in this language; `und` where that is not known."""
        ...


@runtime_checkable
class AsksSource(Protocol):
    """What a comparison rule may have besides: a way to ask the source who is right.

    Engines err together. Where the source is known and plainly says what the passage says, the finding is dropped.
    """

    def is_borne_out(self, finding: Finding, subject: Subject) -> bool:
        """Whether the source says what the passage says at the finding, and not what the evidence says."""
        ...


@runtime_checkable
class TellsClaims(Protocol):
    """What a comparison rule may have besides: a way to tell whether two counterparts object alike.

    Engines that each garble the same name agree in nothing but that they are wrong. Without it, objections to
    the same phrase are one.
    """

    def is_same_claim(self, quoted: str, other: str) -> bool:
        """Whether two quoted phrases say the same."""
        ...
