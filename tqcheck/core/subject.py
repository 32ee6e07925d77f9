"""A passage with all that a rule or the learned checker may look at."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from operator import is_

from tqcheck.core.comparison import Comparison, trimmed
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, Span
from tqcheck.core.glossary import NO_GLOSSARY, Glossary
from tqcheck.core.length_limit import LengthLimit
from tqcheck.core.prediction import NO_CHECKER, Phrase, Prediction


@dataclass(frozen=True)
class Subject:
    """All that a rule may look at: the passage, its source, and its usable comparisons.

    The documents' texts are folded copies: they read as the texts that were given.
    """

    passage: Document
    source: Document | None = None
    comparisons: tuple[Comparison, ...] = ()
    """The passage or its source beside each usable counterpart; the source itself is none."""
    prediction: Prediction | CannotJudge = NO_CHECKER
    """What the learned checker says, or why it says nothing."""
    by_source: Comparison | None = None
    """The passage beside the source itself, where there is a source in the language that it is said to be in."""
    max_length: LengthLimit | None = None
    """How long the passage may be."""
    glossary: Glossary = NO_GLOSSARY
    """The terms that the translation is held to."""
    beside: tuple[str, ...] = ()
    """What tells whether the passage must have words: its source, else its counterparts, as they came."""

    @cached_property
    def texts_beside(self) -> tuple[str, ...]:
        """The source and the counterparts of the passage: what they have, the passage may have as well."""
        source = () if self.source is None else (self.source.text,)
        return (*source, *(each.counterpart.text for each in self.comparisons if each.side is each.passage))

    def beside_source(self, span: Span) -> Span:
        """The passage's sentences beside those of the source at a span; all of it where they cannot be aligned."""
        whole = Span(0, len(self.passage.text))
        return trimmed(self.by_source.facing(span) if self.by_source else whole, self.passage.text)

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
    def prediction_as_given(self) -> Prediction | CannotJudge:
        """What the learned checker says, with places in the texts as they were given."""
        if isinstance(self.prediction, CannotJudge) or self.passage.original is None:
            return self.prediction
        words = tuple(each._replace(span=self.passage.in_given(each.span)) for each in self.prediction.words)
        accuracy_spans, awkward = map(
            self._in_given, (self.prediction.accuracy_spans, self.prediction.fluency_spans)
        )
        return replace(self.prediction, words=words, accuracy_spans=accuracy_spans, fluency_spans=awkward)

    def _in_given(self, phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
        return tuple(
            replace(
                each,
                span=self.passage.in_given(each.span),
                opposite=tuple(
                    (number, self.comparisons[number].counterpart.in_given(span))
                    for number, span in each.opposite
                ),
            )
            for each in phrases
        )
