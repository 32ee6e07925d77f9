"""The learned checker: passages in, annotations out; the same for a passage whatever stands beside it."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property, partial
from math import fsum, prod
from pathlib import Path
from typing import TypeAlias, TypeVar

import numpy as np

from tqcheck.core.annotation import Annotation
from tqcheck.core.finding import CannotJudge
from tqcheck.core.settings import Sensitivity
from tqcheck.core.subject import Subject
from tqcheck.qe.calibration import Counterparts
from tqcheck.qe.graphs import Floats, Graphs
from tqcheck.qe.model_files import TOKENIZER, Model, find, read
from tqcheck.qe.phrases import Lines
from tqcheck.qe.pieces import Pieces, Tokeniser
from tqcheck.qe.reading import Reader, StretchReading
from tqcheck.qe.stretches import Limits, Stretch, stretches
from tqcheck.qe.written_form import shapes

Given = TypeVar("Given")
Made = TypeVar("Made")
Ids: TypeAlias = tuple[int, ...]

# What is held in memory at a time: passages, and pieces whose states are (5 kB each).
_PASSAGES = 64
_PIECES = 4096
_THREADS = 2


def load(
    sensitivity: Sensitivity = Sensitivity.NORMAL,
    min_confidence: Mapping[str, float] | None = None,
    threads: int | None = None,
    folder: Path | None = None,
) -> "LearnedChecker":
    """The checker in a folder, the one that comes with tqcheck by default; a ModelError where its files are not whole.

    `min_confidence` replaces the sensitivity's threshold of the rules (TQ101, TQ201) that it names. The graphs are
    loaded with the first passage. `threads` is how many texts are read at a time; the answers do not depend on it.
    """
    model = read(folder or find())
    chances = {**model.thresholds[sensitivity], **(min_confidence or {})}
    flags_major = "TQ101" not in (min_confidence or {})
    drift = {
        each: Lines(chances["TQ101"], major, flags_major)
        for each, major in model.major_from[sensitivity].items()
    }
    return LearnedChecker(
        model, drift, Lines(chances["TQ201"]), threads or min(os.cpu_count() or 1, _THREADS)
    )


@dataclass(frozen=True)
class LearnedChecker:
    """Implements `judging.base.Checker` with a model's files."""

    model: Model
    drift: Mapping[Counterparts, Lines]
    """From where on phrases are flagged by TQ101."""
    awkward: Lines
    """The same by TQ201."""
    threads: int = 1

    @property
    def signature(self) -> str:
        """Name and hash of the model."""
        return f"{self.model.name}#{self.model.digest[:8]}"

    def annotate(self, subjects: Sequence[Subject]) -> list[Annotation | CannotJudge]:
        """One answer a subject, in order."""
        answers: list[Annotation | CannotJudge] = []
        for start in range(0, len(subjects), _PASSAGES):
            answers += self._annotate(subjects[start : start + _PASSAGES])
        return answers

    def _annotate(self, subjects: Sequence[Subject]) -> Iterator[Annotation | CannotJudge]:
        cut = [self._stretches(subject) for subject in subjects]
        readings = iter(self._readings([stretch for each in cut for stretch in each]))
        for subject, each in zip(subjects, cut, strict=True):
            own = [next(readings) for _ in each]
            yield _annotation(own) if own else self._unread(subject)

    def _stretches(self, subject: Subject) -> list[Stretch]:
        passage = subject.passage
        if passage.language not in self.model.languages:
            return []
        beside = {
            number: each for number, each in enumerate(subject.comparisons) if each.side is each.passage
        }
        limits = Limits(self.model.stretch_words, self.model.max_pieces - 2)
        return stretches(passage, beside, self._tokeniser.read, limits)

    def _unread(self, subject: Subject) -> CannotJudge:
        language = subject.passage.language
        if language not in self.model.languages:
            return CannotJudge(f"the learned checker does not read {language}")
        return CannotJudge("there are no words in the passage")

    def _readings(self, cut: Iterable[Stretch]) -> Iterator[StretchReading]:
        graphs = self._graphs  # loaded before any thread asks for them
        for group in _groups(cut):
            texts = {pieces.ids for stretch in group for pieces in _texts(stretch)}
            # Long texts first: the threads are done at about the same time.
            ordered = sorted(texts, key=lambda ids: (-len(ids), ids))
            encoded = self._in_threads(partial(self._encode, graphs), ordered)
            states = dict(zip(ordered, encoded, strict=True))
            yield from self._in_threads(partial(self._read, graphs, states), group)

    def _encode(self, graphs: Graphs, ids: Ids) -> Floats:
        return graphs.encode((self._tokeniser.opening, *ids, self._tokeniser.closing))

    def _read(self, graphs: Graphs, states: Mapping[Ids, Floats], stretch: Stretch) -> StretchReading:
        own = states[stretch.pieces.ids]
        comparisons = [
            graphs.compare(own, np.concatenate([states[part.ids] for part in each.parts]))
            for each in stretch.opposites
        ]
        judged = graphs.judge(own, shapes(stretch.pieces), comparisons)
        return self._reader.read(stretch, judged, comparisons)

    def _in_threads(self, work: Callable[[Given], Made], items: Sequence[Given]) -> Iterator[Made]:
        return map(work, items) if self.threads == 1 else self._pool.map(work, items)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self.threads, "checker")

    @cached_property
    def _graphs(self) -> Graphs:
        return Graphs(self.model.folder)

    @cached_property
    def _tokeniser(self) -> Tokeniser:
        return Tokeniser.of(self.model.folder / TOKENIZER)

    @cached_property
    def _reader(self) -> Reader:
        return Reader(self.model.calibration, self.drift, self.awkward, self.model.phrase_reach)


def _texts(stretch: Stretch) -> Iterator[Pieces]:
    """Everything that has to be encoded for a stretch."""
    yield stretch.pieces
    for each in stretch.opposites:
        yield from each.parts


def _groups(cut: Iterable[Stretch]) -> Iterator[list[Stretch]]:
    """Neighbouring stretches whose texts have no more pieces than memory should hold."""
    group: list[Stretch] = []
    size = 0
    for stretch in cut:
        own = sum(map(len, _texts(stretch)))
        if group and size + own > _PIECES:
            yield group
            group, size = [], 0
        group.append(stretch)
        size += own
    if group:
        yield group


def _annotation(readings: Sequence[StretchReading]) -> Annotation:
    """A passage's stretches put together: any of them may be what makes a professional object."""
    weight = sum(each.weight for each in readings)
    drifts = [each.drift for each in readings if each.drift is not None]
    return Annotation(
        soundness=fsum(each.soundness * each.weight for each in readings) / weight,
        drift=_any(drifts) if drifts else None,
        awkward=_any(each.awkward for each in readings),
        drifted=tuple(phrase for each in readings for phrase in each.drifted),
        awkwardly_put=tuple(phrase for each in readings for phrase in each.awkwardly_put),
        words=tuple(word for each in readings for word in each.words),
    )


def _any(chances: Iterable[float]) -> float:
    return 1 - prod(1 - chance for chance in chances)
