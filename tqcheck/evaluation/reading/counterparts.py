"""Counterparts that are kept apart from the annotated passages, found by the source that they translate."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tqcheck.core.errors import InputError, UsageError
from tqcheck.core.passage import Counterpart, Location, Route
from tqcheck.evaluation.annotated import Annotated
from tqcheck.readers.base import Defaults, InputFile
from tqcheck.readers.json_lines import parsed_record
from tqcheck.readers.lines import read_lines
from tqcheck.readers.record import passage_from

_ROUTES = (Route.RETRANSLATION, Route.REFERENCE)
"""Of the counterparts that depend on nothing but the source."""


class CounterpartTable:
    """Reads JSON lines of a `source` and, with the keys of a passage, its `retranslation` and `reference`."""

    def __init__(self, file: InputFile) -> None:
        self._name = file.name
        self._by_source: dict[str, tuple[Counterpart, ...]] = {}
        for line in read_lines(file):
            if isinstance(line, InputError):
                raise line
            if line.text.strip():
                try:
                    self._take(parsed_record(line.text))
                except InputError as fault:
                    raise fault.at(file.name, line.number) from None

    def added_to(self, annotated: Iterable[Annotated]) -> Iterator[Annotated]:
        """The passages with the counterparts of their sources besides their own.

        Raises UsageError behind the last where no source was found: another file was meant.
        """
        found = False
        for each in annotated:
            more = self._by_source.get((each.passage.source or "").strip(), ())
            found |= bool(more)
            counterparts = (*each.passage.counterparts, *more)
            yield replace(each, passage=replace(each.passage, counterparts=counterparts))
        if not found:
            raise UsageError(
                f"--counterparts: {self._name} has none of the passages' sources",
                cure="name a file with the same sources",
            )

    def _take(self, record: dict[str, object]) -> None:
        described = passage_from({**record, "text": ""}, Location(self._name, 1), Defaults())
        if not described.source or not described.source.strip():
            raise InputError('no "source"', cure="say what the counterparts are translations of")
        texts = tuple(each for each in described.counterparts if each.route in _ROUTES)
        if not texts:
            cure = "give translations of the source under one of these keys"
            raise InputError('neither "retranslation" nor "reference"', cure=cure)
        key = described.source.strip()
        self._by_source[key] = tuple(dict.fromkeys((*self._by_source.get(key, ()), *texts)))
