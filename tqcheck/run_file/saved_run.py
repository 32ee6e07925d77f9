"""A run as `--output jsonl` saved it, back as the judgements and the figures that it reported."""

from collections.abc import Collection, Iterator

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.judgement import Judgement
from tqcheck.core.summary import Summary
from tqcheck.readers.base import InputFile
from tqcheck.readers.fields import Fields
from tqcheck.readers.json_lines import parsed_record
from tqcheck.readers.lines import Line, read_lines
from tqcheck.run_file.reading_records import judgement_from, summary_from

_VERSION = 1
_AGAIN = "check the texts again"


class SavedRun:
    """Reads a saved run once, a line at a time.

    Iterate over it for the judgements; `summary` is known when they are through. `rules` are the codes that a
    finding may have. Whatever is no complete run is refused: an `InputError` says what is wrong, and where.
    """

    def __init__(self, source: InputFile, rules: Collection[str]) -> None:
        self._source = source
        self._rules = rules
        self._summary: Summary | None = None
        self.summary_line = 0
        """The line that the summary stands on; known when the judgements are through."""

    def __iter__(self) -> Iterator[Judgement]:
        passages = 0
        for line in self._lines():
            judgement = self._read(line)
            if judgement is not None:
                passages += 1
                yield judgement
        self._refuse_incomplete(passages)

    def at(self, numbers: Collection[int]) -> Iterator[tuple[int, Judgement]]:
        """The judgements with these numbers, counted from 0, each with its number; the others are not read."""
        for number, line in enumerate(self._lines()):
            if number in numbers and (judgement := self._read(line)) is not None:
                yield number, judgement

    def _lines(self) -> Iterator[Line]:
        for line in read_lines(self._source):
            if isinstance(line, InputError):
                raise line
            if line.text and not line.text.isspace():
                yield line

    @property
    def summary(self) -> Summary:
        """The batch's figures; to be asked for behind the last judgement only."""
        assert self._summary is not None, "the run is read to its end first"  # noqa: S101
        return self._summary

    def _read(self, line: Line) -> Judgement | None:
        """The line's judgement; None where it is the run's last line."""
        if self._summary is not None:
            raise InputError(
                "a line after the summary", self._source.name, line.number, "give one run at a time"
            )
        try:
            fields = _fields(line.text)
            if "summary" not in fields:
                return judgement_from(fields, self._rules)
            self._summary = summary_from(fields.inner("summary"), self._rules)
            self.summary_line = line.number
        except InputError as fault:
            raise fault.at(self._source.name, line.number) from None
        return None

    def _refuse_incomplete(self, passages: int) -> None:
        if self._summary is None:
            reason = (
                "the summary is missing: this run was interrupted" if passages else "there is no run in it"
            )
            raise InputError(reason, self._source.name, cure=_AGAIN)
        if passages != self._summary.passages:
            reason = f"{passages} passages, and the summary speaks of {self._summary.passages}"
            raise InputError(reason, self._source.name, cure="give the run whole, as it was written")


def _fields(line: str) -> Fields:
    try:
        record = parsed_record(line)
    except RecursionError:
        raise InputError("nested too deeply", cure=_AGAIN) from None
    except InputError as fault:
        raise InputError(fault.message, cure=_AGAIN) from None
    if not record.keys() & {"findings", "summary"} or "schema_version" not in record:
        raise InputError("not a line of a saved run", cure="give it what tqcheck check --output jsonl wrote")
    version = record["schema_version"]
    if version != _VERSION or isinstance(version, bool):
        raise InputError(
            f'"schema_version" is {quoted(str(version))}; this tqcheck reads {_VERSION}', cure=_AGAIN
        )
    if "findings" in record and "text" not in record:
        raise InputError('no "text": an older tqcheck wrote this', cure=_AGAIN)
    return Fields(record)
