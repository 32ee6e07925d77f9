"""What the exported model says of annotated passages, in logits, beside no, one and several counterparts."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from tqcheck.core.document import Document
from tqcheck.core.passage import Counterpart, Route
from tqcheck.core.subject import Subject
from tqcheck.evaluation.annotated import Annotated
from tqcheck.judging.prepare import prepare
from tqcheck.qe.calibration import Calibration, Counterparts, Curve, Head
from tqcheck.qe.graphs import Floats, Graphs
from tqcheck.qe.model_files import TOKENIZER
from tqcheck.qe.reading import Reader, WindowReading
from tqcheck.qe.subwords import Subwords, Tokeniser
from tqcheck.qe.windows import Limits, Window, windows
from tqcheck.qe.written_form import shapes
from tqcheck.training.annotated import Source
from tqcheck.training.split import ENGINES

ENGINE_SETS: tuple[tuple[str, ...], ...] = ((), *((engine,) for engine in ENGINES), ENGINES)
"""The counterparts that each passage is read beside: none, each engine by itself, all of them."""

# A curve that changes nothing: a reader with it gives logits where it would give chances.
_FAR = 1000.0
_UNCHANGED = Calibration(
    {(number, kind): Curve((-_FAR, _FAR), (-_FAR, _FAR)) for number in Head for kind in Counterparts}
)


@dataclass(frozen=True)
class Observation:
    """A window of an annotated passage; every chance in the reading is a logit still."""

    annotated: Annotated
    window: Window
    is_whole: bool
    """Whether the window is all there is of the passage."""
    reading: WindowReading

    @property
    def counterparts(self) -> Counterparts:
        """How many it was read beside."""
        return Counterparts.counted(len(self.window.opposites))


@dataclass(frozen=True)
class UncalibratedModel:
    """An exported model that is not calibrated yet."""

    graphs: Graphs
    tokeniser: Tokeniser
    limits: Limits

    @classmethod
    def of(cls, folder: Path, limits: Limits) -> "UncalibratedModel":
        """The graphs and the tokenizer in a folder."""
        return cls(Graphs(folder), Tokeniser.of(folder / TOKENIZER), limits)


def observe(
    model: UncalibratedModel, sources: Sequence[Source], threads: int = 1, *, people: bool = False
) -> list[Observation]:
    """Read every machine translation of the sources beside each of ENGINE_SETS, as `tqcheck check` would.

    Or every translation by a person.
    """
    found: list[Observation] = []
    with ThreadPoolExecutor(threads) as pool:
        for each in pool.map(lambda source: list(_of_source(model, source, people=people)), sources):
            found += each
    return found


def _of_source(model: UncalibratedModel, source: Source, *, people: bool) -> Iterator[Observation]:
    states: dict[tuple[int, ...], Floats] = {}
    for annotated in source.people if people else source.machine:
        for engines in ENGINE_SETS:
            if all(engine in source.engines for engine in engines):
                yield from _of_passage(model, _beside(annotated, source.engines, engines), states)


def _beside(annotated: Annotated, texts: Mapping[str, str], engines: Sequence[str]) -> Annotated:
    counterparts = tuple(Counterpart(Route.RETRANSLATION, texts[engine], engine) for engine in engines)
    return replace(annotated, passage=replace(annotated.passage, counterparts=counterparts))


def _of_passage(
    model: UncalibratedModel, annotated: Annotated, states: dict[tuple[int, ...], Floats]
) -> Iterator[Observation]:
    prepared = prepare(annotated.passage)
    if prepared.fault is not None:
        return
    annotated = _as_read(annotated, prepared.subject.passage)
    cut = _cut(model, prepared.subject)
    for window in cut:
        yield Observation(annotated, window, len(cut) == 1, _read(model, window, states))


def _as_read(annotated: Annotated, passage: Document) -> Annotated:
    """The passage with its text folded, where the windows have their places."""
    if passage.original is None:
        return annotated
    errors = tuple(
        replace(each, span=None if each.span is None else passage.in_text(each.span))
        for each in annotated.errors
    )
    return replace(annotated, passage=replace(annotated.passage, text=passage.text), errors=errors)


def _cut(model: UncalibratedModel, subject: Subject) -> list[Window]:
    beside = dict(enumerate(subject.comparisons))
    return windows(subject.passage, beside, model.tokeniser.read, model.limits)


def _read(model: UncalibratedModel, window: Window, states: dict[tuple[int, ...], Floats]) -> WindowReading:
    def encoded(pieces: Subwords) -> Floats:
        if pieces.ids not in states:
            around = (model.tokeniser.opening, *pieces.ids, model.tokeniser.closing)
            states[pieces.ids] = model.graphs.encode(around)
        return states[pieces.ids]

    own = encoded(window.pieces)
    comparisons = [
        model.graphs.compare(own, np.concatenate([encoded(part) for part in each.parts]))
        for each in window.opposites
    ]
    judged = model.graphs.judge(own, shapes(window.pieces), comparisons)
    return Reader(_UNCHANGED).read(window, judged)
