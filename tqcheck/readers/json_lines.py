"""JSON lines, tqcheck's native format: one object a line."""

import json
import math
import re
from collections.abc import Iterator
from functools import lru_cache

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.passage import Location, Passage
from tqcheck.readers.base import Defaults, Entry, InputFile
from tqcheck.readers.lines import Line, read_lines, to_the_end
from tqcheck.readers.record import passage_from, text_name
from tqcheck.readers.unique_ids import refuse_duplicates


class JsonLines:
    """Reads one passage from each line that is not blank."""

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(refuse_duplicates(_entries(source, defaults)), source)


def _entries(source: InputFile, defaults: Defaults) -> Iterator[Entry]:
    for line in read_lines(source):
        if isinstance(line, InputError):
            yield line
        elif line.text and not line.text.isspace():
            try:
                yield _passage(line, source.name, defaults)
            except InputError as fault:
                yield fault.at(source.name, line.number)


def _passage(line: Line, file: str, defaults: Defaults) -> Passage:
    try:
        record = parsed_record(line.text)
    except RecursionError:
        raise InputError("nested too deeply", cure="leave the nested value out") from None
    return passage_from(record, _location(record, line, file), defaults)


def parsed_record(line: str) -> dict[str, object]:
    """The JSON object in a line; raises `InputError` without a place if there is none."""
    try:
        record = _DECODER.decode(line.removeprefix("\ufeff"))
    except json.JSONDecodeError as fault:
        raise _broken(fault, line) from None
    except ValueError:
        raise InputError("a number of too many digits", cure="make it a string") from None
    if not isinstance(record, dict):
        raise InputError("not a JSON object", cure=_ONE_A_LINE)
    if "\\ud" in line or "\\uD" in line:
        _refuse_surrogates(record)
    return record


def _broken(fault: json.JSONDecodeError, line: str) -> InputError:
    what = fault.msg[:1].lower() + fault.msg[1:]
    spread_out = line.strip() in ("[", "{", "[{")
    return InputError(
        f"broken JSON at column {fault.pos + 1}: {what}", cure=_SPREAD_OUT if spread_out else _ONE_A_LINE
    )


_ONE_A_LINE = 'write one object a line: {"text": "..."}'
_SPREAD_OUT = "put each object on one line, as jq -c does"


def _refuse_surrogates(record: dict[str, object]) -> None:
    """Raise an error for half of a surrogate pair, which could be neither compared nor written."""
    for name, value in record.items():
        try:
            json.dumps({name: value}, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            message = f"{quoted(name)} holds half of a surrogate pair (\\ud800 to \\udfff)"
            raise InputError(message, cure="write the whole character") from None


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    record = dict(pairs)
    if len(record) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise InputError(f"the key {quoted(twice)} comes twice", cure="keep one")
    return record


def _no_number(name: str) -> object:
    raise InputError(f"{name} is not JSON", cure="write null")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise InputError(f"the number {quoted(digits)} is too great", cure="make it a string")
    return number


# Not strict: an unescaped control character (a tab, a NUL) in a string does no harm.
_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique, parse_constant=_no_number, parse_float=_finite, strict=False
)


def _location(record: dict[str, object], line: Line, file: str) -> Location:
    """The place of the text in the line, or that of the line if the text's key is missing or ambiguous."""
    name = text_name(record)
    find = _value_of(name).search
    found = find(line.text)
    if found is None or find(line.text, found.end()):
        return Location(file, line.number)
    text, start = record.get(name), found.end()
    verbatim = isinstance(text, str) and "\\" not in text and line.text.startswith(text + '"', start)
    return Location(file, line.number, start + 1, verbatim, len(line.text[:start].encode()) + 1)


@lru_cache
def _value_of(name: str) -> re.Pattern[str]:
    """A pattern up to the beginning of the string after a key; inside strings it cannot match."""
    return re.compile(rf'"{name}"\s*:\s*"')
