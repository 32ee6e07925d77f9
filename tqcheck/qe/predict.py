"""The learned checker: passages in, predictions out; the same for a passage whatever stands beside it."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from math import fsum, prod
from pathlib import Path
from typing import NamedTuple

import numpy as np

from tqcheck.core.finding import CannotJudge
from tqcheck.core.prediction import Prediction
from tqcheck.core.subject import Subject
from tqcheck.qe.calibration import COMPARED
from tqcheck.qe.candidates import Candidates, Decoder, Thresholds
from tqcheck.qe.card import RULES
from tqcheck.qe.graphs import Floats, Graphs
from tqcheck.qe.in_groups import Ids, Threads, encoded, grouped
from tqcheck.qe.model_files import TOKENIZER, Model, find, read
from tqcheck.qe.reading import Reader, WindowReading
from tqcheck.qe.subwords import Tokeniser
from tqcheck.qe.windows import Limits, Window, windows
from tqcheck.qe.written_form import shapes

_PASSAGES = 64
"""Passages that are held in memory at a time."""
_THREADS = 2


def load(threads: int | None = None, folder: Path | None = None) -> "LearnedChecker":
    """The checker in a folder, the one that comes with tqcheck by default; a ModelError where its files are not whole.

    The graphs are loaded with the first passage. `threads` is how many texts are read at a time; the answers do not
    depend on it.
    """
    return LearnedChecker(read(folder or find()), threads or min(os.cpu_count() or 1, _THREADS))


class _Read(NamedTuple):
    """All that is said of a window."""

    reading: WindowReading
    candidates: Candidates


@dataclass(frozen=True)
class LearnedChecker:
    """Implements `judging.base.Checker` with a model's files."""

    model: Model
    threads: int = 1

    @property
    def signature(self) -> str:
        """Name and hash of the model."""
        return f"{self.model.name}#{self.model.digest[:8]}"

    def predict(self, subjects: Sequence[Subject]) -> list[Prediction | CannotJudge]:
        """One answer a subject, in order."""
        answers: list[Prediction | CannotJudge] = []
        for start in range(0, len(subjects), _PASSAGES):
            answers += self._predict(subjects[start : start + _PASSAGES])
        return answers

    def _predict(self, subjects: Sequence[Subject]) -> Iterator[Prediction | CannotJudge]:
        cut = [self._windows(subject) for subject in subjects]
        readings = iter(self._readings([window for each in cut for window in each]))
        for subject, each in zip(subjects, cut, strict=True):
            own = [next(readings) for _ in each]
            yield _prediction(own) if own else self._unread(subject)

    def _windows(self, subject: Subject) -> list[Window]:
        passage = subject.passage
        if passage.language not in self.model.languages:
            return []
        beside = {
            number: each for number, each in enumerate(subject.comparisons) if each.side is each.passage
        }
        limits = Limits(self.model.stretch_words, self.model.max_pieces - 2)
        return windows(passage, beside, self._tokeniser.read, limits)

    def _unread(self, subject: Subject) -> CannotJudge:
        language = subject.passage.language
        if language not in self.model.languages:
            return CannotJudge(f"the learned checker does not read {language}")
        return CannotJudge("there are no words in the passage")

    def _readings(self, cut: Iterable[Window]) -> Iterator[_Read]:
        graphs = self._graphs  # loaded before any thread asks for them
        for group in grouped(cut):
            states = encoded(group, partial(self._encode, graphs), self._threads)
            yield from self._threads.map(partial(self._read, graphs, states), group)

    def _encode(self, graphs: Graphs, ids: Ids) -> Floats:
        return graphs.encode((self._tokeniser.opening, *ids, self._tokeniser.closing))

    def _read(self, graphs: Graphs, states: Mapping[Ids, Floats], window: Window) -> _Read:
        own = states[window.pieces.ids]
        comparisons = [
            graphs.compare(own, np.concatenate([states[part.ids] for part in each.parts]))
            for each in window.opposites
        ]
        judged = graphs.judge(own, shapes(window.pieces), comparisons)
        reading = self._decoder.reader.read(window, judged)
        return _Read(reading, self._decoder.candidates(window, judged, comparisons))

    @cached_property
    def _threads(self) -> Threads:
        return Threads(self.threads)

    @cached_property
    def _graphs(self) -> Graphs:
        return Graphs(self.model.folder)

    @cached_property
    def _tokeniser(self) -> Tokeniser:
        return Tokeniser.of(self.model.folder / TOKENIZER)

    @cached_property
    def _decoder(self) -> Decoder:
        model = self.model
        drift, awkward = (
            {level: chances[rule] for level, chances in model.thresholds.items()} for rule in RULES
        )
        by_count = {
            each: Thresholds(drift, {level: logits[each] for level, logits in model.major_from.items()})
            for each in COMPARED
        }
        return Decoder(Reader(model.calibration), by_count, Thresholds(awkward), model.phrase_reach)


def _prediction(windows_read: Sequence[_Read]) -> Prediction:
    """A passage's windows put together: any of them may be what makes a professional object."""
    readings = [each.reading for each in windows_read]
    weight = sum(each.weight for each in readings)
    drifts = [each.drift for each in readings if each.drift is not None]
    return Prediction(
        quality_score=fsum(each.quality_score * each.weight for each in readings) / weight,
        drift=_any(drifts) if drifts else None,
        awkward=_any(each.awkward for each in readings),
        accuracy_candidates=tuple(one for each in windows_read for one in each.candidates.accuracy),
        fluency_candidates=tuple(one for each in windows_read for one in each.candidates.fluency),
        words=tuple(word for each in readings for word in each.words),
    )


def _any(chances: Iterable[float]) -> float:
    return 1 - prod(1 - chance for chance in chances)
