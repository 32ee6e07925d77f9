"""What a record says of a passage besides its texts; an `InputError` without a place says what is wrong with it."""

from collections.abc import Mapping, Sequence

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.finding import Span
from tqcheck.evaluation.annotated import MarkedError, TaggedWord
from tqcheck.evaluation.tokens import END, places

_TAGS = {"OK": False, "BAD": True}
_SPAN = "make it [start, end, category, severity, rater]"


def name(record: Mapping[str, object], key: str) -> str | None:
    """A name or number as text, None if there is none."""
    value = record.get(key)
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise InputError(f'"{key}" is neither a string nor a number', cure="make it a string")


def number(record: Mapping[str, object], key: str) -> float | None:
    """A number, None if there is none."""
    value = record.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InputError(f'"{key}" is no number', cure="make it a number")
    return float(value)


def strings(record: Mapping[str, object], key: str) -> list[str] | None:
    """A list of strings, None if there is none; a string is cut at white space."""
    value = record.get(key)
    if value is None:
        return None
    if isinstance(value, str):
        return value.split()
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise InputError(f'"{key}" is no list of strings', cure="make it one")
    return value


def errors(record: Mapping[str, object], text: str) -> tuple[MarkedError, ...] | None:
    """The errors marked under `spans`, None if the record has no such key."""
    value = record.get("spans")
    if value is None:
        return None
    if not isinstance(value, list):
        raise InputError('"spans" is no list', cure="make it a list; each span: " + _SPAN)
    return tuple(_error(item, text) for item in value)


def _error(item: object, text: str) -> MarkedError:
    if not isinstance(item, list) or len(item) not in (4, 5):
        raise InputError('"spans" holds something else than a span', cure=_SPAN)
    start, end, category, severity, rater = (*item, None)[:5]
    if not isinstance(category, str) or not isinstance(severity, str):
        raise InputError("a span's category or severity is not a string", cure=_SPAN)
    return MarkedError(category, severity, "" if rater is None else str(rater), _span(start, end, text))


def _span(start: object, end: object, text: str) -> Span | None:
    if start is None and end is None:
        return None
    if type(start) is not int or type(end) is not int or not 0 <= start <= end <= len(text):
        cure = "give code points into the text, end exclusive, or null for an error that has no place in it"
        raise InputError(f"a span from {start!r} to {end!r} in a text of {len(text)} characters", cure=cure)
    return Span(start, end)


def tagged_words(tokens: Sequence[str], tags: Sequence[str], text: str) -> tuple[tuple[TaggedWord, ...], int]:
    """The words whose place in the text is found, with their tags, and the number of the others.

    One tag more than there are words is that of the end of the text.
    """
    words = list(tokens)
    if len(tags) == len(words) + 1:
        words.append(END)
    if len(tags) != len(words):
        raise InputError(
            f"{len(tags)} tags for {len(tokens)} tokens",
            cure="give every token one tag, and the end one or none",
        )
    unknown = [tag for tag in tags if tag.upper() not in _TAGS]
    if unknown:
        raise InputError(f"a tag is {quoted(unknown[0])}", cure="known are OK and BAD")
    placed = [
        TaggedWord(span, _TAGS[tag.upper()])
        for span, tag in zip(places(words, text), tags, strict=True)
        if span is not None
    ]
    return tuple(placed), len(words) - len(placed)
