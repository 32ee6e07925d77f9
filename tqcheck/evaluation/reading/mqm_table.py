"""MQM tables as Google publishes them: a row an error, `<v>` and `</v>` around it in the target or the source."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.finding import Span
from tqcheck.core.passage import Location, Passage
from tqcheck.evaluation.annotated import Annotated, MarkedError
from tqcheck.readers.base import Defaults, InputFile
from tqcheck.readers.rows import Row
from tqcheck.readers.tsv_rows import TsvRows

COLUMNS = ("system", "seg_id", "rater", "source", "target", "category", "severity")
"""The columns that there must be; `doc` or `doc_id` besides names the document."""

_OTHER_NAMES = {"globalsegid": "seg_id", "docsegid": "doc_id"}
_MARKER = re.compile("</?v>")


class _Segment(NamedTuple):
    """One system's translation of one segment."""

    system: str
    document: str | None
    number: str


class _Marked(NamedTuple):
    """A row: a text as this rater saw it, and where the marks stand in it."""

    row: Row
    cells: Mapping[str, str]
    text: str
    spans: tuple[Span, ...]
    is_whole: bool
    """Whether every mark that is opened is closed again."""


class MqmTable:
    """Reads an annotated passage from all rows with the same system, document and segment.

    A row without an error (category No-error) says that its rater has read the segment. Raters may have been
    shown texts that differ in white space or the like: the commonest is the passage, and marks in another are
    looked for in it. A mark in the source, or one that is not found, counts for the passage and has no place.
    """

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Annotated]:
        """See `AnnotatedReader.read`."""
        segments: dict[_Segment, list[_Marked]] = {}
        rows = TsvRows().read(source)
        header = next(rows, None)
        if header is None:
            return
        columns = _columns(header, source.name)
        for row in rows:
            if isinstance(row, InputError):
                raise row
            cells = _cells(row, columns, source.name)
            segments.setdefault(_segment(cells), []).append(_marked(row, cells))
        for segment, marked in segments.items():
            yield _annotated(segment, marked, source.name, defaults)


def columns_of(line: str) -> list[str]:
    """The names of the columns in a header, as they are called here."""
    names = [name.strip().casefold() for name in line.split("\t")]
    return [_OTHER_NAMES.get(name, name) for name in names]


def _columns(header: Row | InputError, file: str) -> list[str]:
    if isinstance(header, InputError):
        raise header
    columns = columns_of(header.raw)
    missing = [name for name in COLUMNS if name not in columns]
    if missing:
        raise InputError(
            f"no column {quoted(missing[0])} in the header",
            file,
            header.line,
            f"name the columns {' '.join(COLUMNS)}",
        )
    return columns


def _cells(row: Row, columns: Sequence[str], file: str) -> dict[str, str]:
    if len(row.cells) != len(columns):
        message = f"{len(row.cells)} cells under a header of {len(columns)}"
        raise InputError(message, file, row.line, "give every row as many cells as the header")
    return dict(zip(columns, row.cells, strict=True))


def _segment(cells: Mapping[str, str]) -> _Segment:
    # In some tables `doc_id` is the document's name, in others, beside `doc`, a number within it.
    return _Segment(cells["system"], cells.get("doc") or cells.get("doc_id") or None, cells["seg_id"])


def _marked(row: Row, cells: Mapping[str, str]) -> _Marked:
    """The target without its markers, and the spans that they enclosed."""
    text, spans, opened = "", [], None
    is_whole = True
    position = 0
    for marker in _MARKER.finditer(cells["target"]):
        text += cells["target"][position : marker.start()]
        position = marker.end()
        if marker.group() == "<v>":
            is_whole &= opened is None
            opened = len(text)
        elif opened is None:
            is_whole = False
        else:
            spans.append(Span(opened, len(text)))
            opened = None
    text += cells["target"][position:]
    return _Marked(row, cells, text, tuple(spans), is_whole and opened is None)


def _annotated(segment: _Segment, marked: Sequence[_Marked], file: str, defaults: Defaults) -> Annotated:
    first = marked[0]
    text = Counter(each.text for each in marked).most_common(1)[0][0]
    errors: list[MarkedError] = []
    unplaced = 0
    for each in marked:
        if _is_no_error(each.cells):
            continue
        found = [_in_text(text, each, span) for span in each.spans]
        placed: list[Span | None] = [span for span in found if span is not None]
        unplaced += len(found) - len(placed) + (not each.is_whole)
        errors += [
            MarkedError(each.cells["category"], each.cells["severity"], each.cells["rater"], span)
            # One row is one error: where it has several marks, its penalty is that of one.
            for span in (placed[:1] or [None])
        ]
    return Annotated(
        passage=Passage(
            text=text,
            language=defaults.language,
            id=" ".join(part for part in segment if part),
            source=_MARKER.sub("", first.cells["source"]),
            source_language=defaults.source_language,
            location=Location(file, first.row.line),
        ),
        errors=tuple(errors),
        raters=tuple(dict.fromkeys(each.cells["rater"] for each in marked)),
        document=segment.document,
        system=segment.system,
        unplaced=unplaced,
    )


def _is_no_error(cells: Mapping[str, str]) -> bool:
    return cells["category"].strip().casefold().replace("-", " ") in ("no error", "")


def _in_text(text: str, marked: _Marked, span: Span) -> Span | None:
    """Where the marked phrase stands in the passage: the same place, or the nearest where it is found."""
    if marked.text == text:
        return span
    phrase = span.of(marked.text)
    if not phrase.strip():
        return Span(min(span.start, len(text)), min(span.start, len(text)))
    starts = [match.start() for match in re.finditer(re.escape(phrase), text)]
    if not starts:
        return None
    nearest = min(starts, key=lambda start: abs(start - span.start))
    return Span(nearest, nearest + len(phrase))
