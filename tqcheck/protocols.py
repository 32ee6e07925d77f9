"""The seams of tqcheck: whoever implements one of these can be added to its dict."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from operator import is_
from typing import IO, Protocol, runtime_checkable

from tqcheck.annotation import NO_CHECKER, Annotation, Phrase
from tqcheck.comparison import Comparison
from tqcheck.document import Document
from tqcheck.finding import CannotJudge, Family, Finding, Marks, Severity
from tqcheck.judgement import Judgement
from tqcheck.summary import Summary
from tqcheck.translation import Direction


@dataclass(frozen=True)
class Subject:
    """All that a rule may look at: the passage, its source, and its usable comparisons.

    The documents' texts are folded copies: they read as the texts that were given.
    """

    passage: Document
    source: Document | None = None
    comparisons: tuple[Comparison, ...] = ()
    """The passage or its source beside each usable counterpart; the source itself is none."""
    annotation: Annotation | CannotJudge = NO_CHECKER
    """What the learned checker says, or why it says nothing."""
    by_source: Comparison | None = None
    """The passage beside the source itself, where there is a source in the language that it is said to be in."""
    beside: tuple[str, ...] = ()
    """What tells whether the passage must have words: its source, else its counterparts, as they came."""

    @cached_property
    def as_given(self) -> "Subject":
        """The same with its texts as they were given, for a rule about how they are written."""
        source = None if self.source is None else self.source.as_given
        comparisons = tuple(each.as_given for each in self.comparisons)
        if (
            self.passage.original is None
            and source is self.source
            and all(map(is_, comparisons, self.comparisons))
        ):
            return self
        by_source = None if self.by_source is None else self.by_source.as_given
        return replace(
            self,
            passage=self.passage.as_given,
            source=source,
            comparisons=comparisons,
            by_source=by_source,
        )

    @property
    def annotation_as_given(self) -> Annotation | CannotJudge:
        """What the learned checker says, with places in the texts as they were given."""
        if isinstance(self.annotation, CannotJudge) or self.passage.original is None:
            return self.annotation
        words = tuple(each._replace(span=self.passage.in_given(each.span)) for each in self.annotation.words)
        drifted, awkward = map(self._in_given, (self.annotation.drifted, self.annotation.awkwardly_put))
        return replace(self.annotation, words=words, drifted=drifted, awkwardly_put=awkward)

    def _in_given(self, phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
        return tuple(
            Phrase(
                self.passage.in_given(each.span),
                each.chance,
                tuple(
                    (number, self.comparisons[number].counterpart.in_given(span))
                    for number, span in each.opposite
                ),
            )
            for each in phrases
        )


class Checker(Protocol):
    """Reads passages, beside their counterparts where they have any, and says what professionals would mark."""

    @property
    def signature(self) -> str:
        """Name and hash of the model: what its answers depend on besides the texts."""
        ...

    def annotate(self, subjects: Sequence[Subject]) -> Sequence[Annotation | CannotJudge]:
        """One answer a subject, in order; the same for a subject whatever stands beside it in the batch."""
        ...


class Translator(Protocol):
    """An engine. It is asked for sentences, each on one line; what is cached is never asked for."""

    @property
    def name(self) -> str:
        """What reports call it."""
        ...

    @property
    def identity(self) -> str:
        """All that its translations depend on besides direction and sentence, known without loading anything heavy."""
        ...

    @property
    def serves_both(self) -> bool:
        """Whether it translates in any direction, so that it can take a text out of a language and back."""
        ...

    @property
    def attempts(self) -> int:
        """In how many ways it can decode: what comes out broken is asked for again in the next one."""
        ...

    def translate(self, sentences: Sequence[str], direction: Direction, attempt: int = 0) -> Sequence[str]:
        """A translation for each sentence, in order; the same for a sentence whatever stands beside it.

        Raises TranslatorError where the engine gives none.
        """
        ...


class Engines(Protocol):
    """What a command line names with one word: an engine, or one for each direction."""

    @property
    def serves_both(self) -> bool:
        """Whether it has an engine for any direction, so that it can take a text out of a language and back."""
        ...

    def towards(self, direction: Direction) -> Translator:
        """The engine for a direction; raises TranslatorError where it has none."""
        ...


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


@dataclass(frozen=True)
class Look:
    """How a report is to look: colours and figures for people, paths for programs."""

    width: int = 100
    """Columns."""
    colour: bool = False
    quiet: bool = False
    """Only the verdict."""
    statistics: bool = False
    """Figures instead of passages."""
    folder: str = ""
    """The absolute path that relative names of files begin at; unknown, names stay as they are."""
    root: str = ""
    """The absolute path that reports for programs give paths relative to, where it is not `folder`."""


class Reporter(Protocol):
    """Turns judgements into a document, as they come."""

    def add(self, judgement: Judgement) -> None:
        """Take in the next judgement."""
        ...

    def finish(self, summary: Summary) -> None:
        """Write what is left to write."""
        ...


class ReporterFactory(Protocol):
    """Makes a reporter that writes to a stream."""

    def __call__(self, stream: IO[str], look: Look) -> Reporter:
        """The reporter, before its first judgement."""
        ...
