"""The data folder: translations that professionals annotated, errors that were planted, pairs that are sound."""

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.passage import Location
from tqcheck.evaluation.annotated import Annotated
from tqcheck.evaluation.reading.annotated_lines import annotated_from
from tqcheck.readers.base import Defaults
from tqcheck.training.split import (
    ENGINES,
    HELD_OUT_KINDS,
    HUMANS,
    LEARNED_ENGINES,
    SOUND_LANGUAGES,
    Part,
    split_of,
)

TRANSLATIONS = "mqm/train.jsonl.gz"
RETRANSLATIONS = "mqm/retranslations.jsonl.gz"
PLANTED = "perturbations/demetr-odd.jsonl.gz"
SOUND = "backtranslations/flores-dev.jsonl.gz"
RATED = "mlqe/to-english.jsonl.gz"
ALTERNATIVES = "engines/to-english.jsonl.gz"
FILES = (TRANSLATIONS, RETRANSLATIONS, PLANTED, SOUND, RATED)

# Of these nothing is left to align: a lone full stop, another sentence's translation.
_NO_TRANSLATION = frozenset({"empty", "shuffle_trans"})
_LEAST_CHARACTERS = 4
_MEASURED_SETS = "flores"
_SEVERITIES = frozenset({"critical", "major", "minor", "base"})
_DEFAULTS = Defaults("en", "zh")
_CURE = "give the folder that docs/how-to/train.md describes"


@dataclass(frozen=True)
class Source:
    """A source segment with all that is known of its translations."""

    text: str
    document: str
    set: str
    """Which campaign annotated it."""
    machine: tuple[Annotated, ...]
    people: tuple[Annotated, ...]
    """Translations by people."""
    engines: Mapping[str, str]
    """Retranslations by the engines that may be learned from."""

    @property
    def human(self) -> list[str]:
        """The texts of people's translations."""
        return [each.passage.text for each in self.people if each.passage.text.strip()]

    @cached_property
    def part(self) -> Part:
        """What its document is for."""
        return split_of(self.document)


@dataclass(frozen=True, slots=True)
class PlantedError:
    """A translation, the same with one error planted in it, and a reference."""

    kind: str
    severity: str
    sound: str
    damaged: str
    reference: str


@dataclass(frozen=True, slots=True)
class SoundPair:
    """A sentence that nothing is wrong with, and what engines made of a human translation of it."""

    text: str
    engines: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rated:
    """A translation, what a person made of it, and how good others found it."""

    text: str
    post_edit: str
    languages: str
    """From which into which: raters are only comparable within."""
    score: float
    """In standard deviations from the rater's mean; higher is better."""


Alternatives: TypeAlias = tuple[str, ...]
"""What several engines made of one sentence, two or more different texts."""


@dataclass(frozen=True)
class Data:
    """All that is learned from and calibrated on."""

    sources: tuple[Source, ...]
    planted: tuple[PlantedError, ...]
    sound: tuple[SoundPair, ...]
    rated: tuple[Rated, ...]
    alternatives: tuple[Alternatives, ...] = ()
    """Read only where errors are planted in them."""

    def of(self, part: Part) -> list[Source]:
        """The sources whose documents belong to the part, and that have a machine translation."""
        return [source for source in self.sources if source.part == part and source.machine]


def files(*, plants_errors: bool = False) -> tuple[str, ...]:
    """The files of the data folder that are read."""
    return (*FILES, ALTERNATIVES) if plants_errors else FILES


def read(folder: Path, *, plants_errors: bool = False) -> Data:
    """Read the folder; an InputError names the file that is missing, or the line that makes no sense.

    What must not be learned from is left out here, so that nothing behind has to think of it.
    """
    for name in files(plants_errors=plants_errors):
        if not (folder / name).is_file():
            raise InputError("is missing", str(folder / name), cure=_CURE)
    alternatives = _alternatives(folder) if plants_errors else ()
    return Data(_sources(folder), _planted(folder), _sound(folder), _rated(folder), alternatives)


@dataclass(frozen=True)
class _Row:
    """A row of a file; a key that is missing or of another type is an InputError with the place."""

    fields: Mapping[str, Any]
    file: str
    line: int

    def text(self, key: str) -> str:
        return str(self._typed(self.fields.get(key), str, key))

    def engines(self, key: str, chosen: Sequence[str] = ENGINES) -> dict[str, str]:
        """Texts by engine, those left out that are blank or must not be learned from."""
        given = self._typed(self.fields.get(key), dict, key)
        return {name: given[name] for name in chosen if str(given.get(name) or "").strip()}

    def number(self, key: str) -> float:
        return float(self._typed(self.fields.get(key), float, key))

    def segment(self) -> tuple[str, ...]:
        """Document and number."""
        return tuple(map(str, self._typed(self.fields.get("segment"), list, "segment")))

    def annotated(self) -> Annotated:
        record = {key: self.fields.get(key) for key in ("text", "source", "spans", "raters", "mqm", "system")}
        record["document"] = self.segment()[0]
        try:
            return annotated_from(record, Location(self.file, self.line), _DEFAULTS)
        except InputError as fault:
            raise fault.at(self.file, self.line) from None

    def severity(self) -> str:
        """How bad a planted error is."""
        given = self.text("severity")
        if given not in _SEVERITIES:
            raise InputError(f"unknown severity {quoted(given)}", self.file, self.line, _CURE)
        return given

    def _typed(self, value: Any, wanted: type, key: str) -> Any:
        if isinstance(value, wanted):
            return value
        raise InputError(f'no "{key}" that is a {wanted.__name__}', self.file, self.line, _CURE)


def _rows(path: Path) -> Iterator[_Row]:
    line = 0
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line, written in enumerate(lines, 1):
                fields = json.loads(written)
                yield _Row(fields if isinstance(fields, dict) else {}, str(path), line)
    except (ValueError, EOFError, zlib.error, gzip.BadGzipFile) as fault:
        raise InputError(f"cannot be read ({fault})", str(path), line or None, _CURE) from fault


def _sources(folder: Path) -> tuple[Source, ...]:
    retranslated = {
        row.text("source").strip(): row.engines("english") for row in _rows(folder / RETRANSLATIONS)
    }
    grouped: dict[tuple[str, ...], list[_Row]] = {}
    for row in _rows(folder / TRANSLATIONS):
        if row.text("text").strip():
            grouped.setdefault((row.text("set"), *row.segment()), []).append(row)
    return tuple(_source(rows, retranslated) for rows in grouped.values())


def _source(rows: list[_Row], retranslated: Mapping[str, Mapping[str, str]]) -> Source:
    first = rows[0]
    source = first.text("source").strip()
    human = [row.text("system").startswith(HUMANS) for row in rows]
    return Source(
        text=source,
        document=first.segment()[0],
        set=first.text("set"),
        machine=tuple(row.annotated() for row, is_human in zip(rows, human, strict=True) if not is_human),
        people=tuple(row.annotated() for row, is_human in zip(rows, human, strict=True) if is_human),
        engines=retranslated.get(source, {}),
    )


def _planted(folder: Path) -> tuple[PlantedError, ...]:
    found = []
    for row in _rows(folder / PLANTED):
        # `minor_id7_word_swap`: the kind is what comes behind the number.
        kind = row.text("pert_name").partition("_id")[2].partition("_")[2]
        damaged = row.text("pert_sent")
        if kind in HELD_OUT_KINDS | _NO_TRANSLATION or len(damaged) < _LEAST_CHARACTERS:
            continue
        found.append(PlantedError(kind, row.severity(), row.text("mt_sent"), damaged, row.text("eng_sent")))
    return tuple(found)


def _sound(folder: Path) -> tuple[SoundPair, ...]:
    return tuple(
        SoundPair(row.text("english"), row.engines("back_translations"))
        for row in _rows(folder / SOUND)
        if row.text("language") in SOUND_LANGUAGES
    )


def _rated(folder: Path) -> tuple[Rated, ...]:
    return tuple(
        Rated(row.text("text"), row.text("post_edit"), row.text("pair"), row.number("da"))
        for row in _rows(folder / RATED)
        if row.text("text").strip() and row.text("post_edit").strip()
    )


def _alternatives(folder: Path) -> tuple[Alternatives, ...]:
    """Of sentences that are neither annotated nor serve to measure: those have retranslations, or are FLORES."""
    known = {row.text("source").strip() for row in _rows(folder / RETRANSLATIONS)}
    found = []
    for row in _rows(folder / ALTERNATIVES):
        if row.text("set").startswith(_MEASURED_SETS) or row.text("source").strip() in known:
            continue
        outputs = row.engines("outputs", LEARNED_ENGINES)
        texts = tuple(dict.fromkeys(text.strip() for text in outputs.values()))
        if len(texts) > 1:
            found.append(texts)
    return tuple(found)
