"""The bilingual checker: passages in, doubts out; the same for a passage whatever stands beside it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from tqcheck.core.comparison import Comparison
from tqcheck.core.finding import CannotJudge
from tqcheck.core.prediction import Doubt
from tqcheck.core.subject import Subject
from tqcheck.qe.bilingual.graphs import Graphs
from tqcheck.qe.bilingual.model_files import Company, Model, read
from tqcheck.qe.bilingual.place import place
from tqcheck.qe.graphs import Floats
from tqcheck.qe.in_groups import Ids, Threads, encoded, grouped
from tqcheck.qe.model_files import TOKENIZER, expect_whole
from tqcheck.qe.subwords import Tokeniser
from tqcheck.qe.windows import Limits, Opposite, Window, windows

_ENGLISH = "en"
_SOURCE = -1
"""The source's number among what stands beside a passage."""
_MOST_COUNTERPARTS = 2
"""Counterparts that are read; in training there were never more."""
_PASSAGES = 64
"""Passages that are held in memory at a time."""
_OPENING, _CLOSING = "<s>", "</s>"


def load(threads: int, folder: Path) -> "BilingualChecker":
    """The checker in a folder.

    Its files are looked at with the first passage that has a source: a ModelError names what is missing or damaged.
    """
    return BilingualChecker(read(folder), threads)


@dataclass(frozen=True)
class Weighed:
    """A window of a passage beside its source, and how much speaks against it."""

    drift: float
    """The logit that something in it has drifted."""
    is_doubted: bool
    doubt: Doubt


@dataclass(frozen=True)
class BilingualChecker:
    """Compares passages with their sources, where one of the two is English."""

    model: Model
    threads: int = 1

    @property
    def signature(self) -> str:
        """Name and hash of the model."""
        return f"{self.model.name}#{self.model.digest[:8]}"

    def doubts(self, subjects: Sequence[Subject]) -> list[tuple[Doubt, ...] | CannotJudge]:
        """One answer a subject, in order: what of it probably says something else than the source."""
        return [
            each
            if isinstance(each, CannotJudge)
            else tuple(weighed.doubt for weighed in each if weighed.is_doubted)
            for each in self.weighed(subjects)
        ]

    def weighed(self, subjects: Sequence[Subject]) -> Iterator[list[Weighed] | CannotJudge]:
        """All that is known of each subject's windows, whether doubted or not."""
        for start in range(0, len(subjects), _PASSAGES):
            taken = subjects[start : start + _PASSAGES]
            cut = [self._windows(subject) for subject in taken]
            found = self._read(
                [window for each in cut if not isinstance(each, CannotJudge) for window in each]
            )
            for subject, each in zip(taken, cut, strict=True):
                if isinstance(each, CannotJudge):
                    yield each
                else:
                    yield [self._weighed(subject, next(found)) for _ in each]

    def _windows(self, subject: Subject) -> list[Window] | CannotJudge:
        beside = self._beside(subject)
        if isinstance(beside, CannotJudge):
            return beside
        limits = Limits(self.model.window_words, self.model.max_pieces - 2)
        cut = windows(subject.passage, beside, self._tokeniser.read, limits)
        legible = [window for found in cut if (window := _legible(found)) is not None]
        return legible or CannotJudge(
            "the bilingual checker finds no words to compare with those of the source"
        )

    def _beside(self, subject: Subject) -> dict[int, Comparison] | CannotJudge:
        """What the passage is compared with, the source first."""
        by_source = subject.by_source
        if by_source is None:
            return CannotJudge("the bilingual checker has no source to compare with")
        language, other = subject.passage.language, by_source.counterpart.language
        if language not in self.model.doubted_from:
            return CannotJudge(f"the bilingual checker does not read {language}")
        if _ENGLISH not in (language, other) or language == other or other not in self.model.languages:
            return CannotJudge(f"the bilingual checker does not compare {language} with {other}")
        own = [(number, each) for number, each in enumerate(subject.comparisons) if each.side is each.passage]
        return {_SOURCE: by_source, **dict(own[:_MOST_COUNTERPARTS])}

    def _read(self, cut: Iterable[Window]) -> Iterator["_Read"]:
        graphs = self._graphs  # loaded here, before any thread asks for them
        for group in grouped(cut):
            states = encoded(group, partial(self._encode, graphs), self._threads)
            yield from self._threads.map(partial(_judged, graphs, states), group)

    def _encode(self, graphs: Graphs, ids: Ids) -> Floats:
        return graphs.encode((self._tokeniser.opening, *ids, self._tokeniser.closing))

    def _weighed(self, subject: Subject, found: "_Read") -> Weighed:
        company = Company.COUNTERPARTS if len(found.window.opposites) > 1 else Company.SOURCE
        least = self.model.doubted_from[subject.passage.language][company]
        return Weighed(found.drift, found.drift >= least, found.doubt)

    @cached_property
    def _threads(self) -> Threads:
        return Threads(self.threads)

    @cached_property
    def _graphs(self) -> Graphs:
        return Graphs(self.model.folder)

    @cached_property
    def _tokeniser(self) -> Tokeniser:
        expect_whole(self.model.folder, self.model.files)
        return Tokeniser.of(self.model.folder / TOKENIZER, _OPENING, _CLOSING)


@dataclass(frozen=True)
class _Read:
    """A window as the graphs judge it."""

    window: Window
    drift: float
    doubt: Doubt


def _legible(window: Window) -> Window | None:
    """The window with those texts beside it that are short enough to be read at once; None without the source."""
    read = tuple(each for each in window.opposites if len(each.parts) == 1)
    is_whole = any(each.comparison == _SOURCE for each in read)
    return Window(window.pieces, window.words, read) if is_whole else None


def _judged(graphs: Graphs, states: Mapping[Ids, Floats], window: Window) -> _Read:
    own = states[window.pieces.ids]
    (source,) = (each for each in window.opposites if each.comparison == _SOURCE)
    across = graphs.across(own, _states(source, states))
    within = [
        graphs.within(own, _states(each, states)) for each in window.opposites if each.comparison != _SOURCE
    ]
    judged = graphs.judge(own, across, within)
    return _Read(window, judged.drift, place(window.pieces, source.parts[0], judged, across.alignment))


def _states(opposite: Opposite, states: Mapping[Ids, Floats]) -> Floats:
    return states[opposite.parts[0].ids]
