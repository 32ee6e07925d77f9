"""Converts a record of keys and values, from a JSON line or a table row, into a passage and back."""

import difflib
from collections.abc import Iterable, Mapping
from itertools import islice

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.passage import Counterpart, Location, Passage, Route, Suppression
from tqcheck.readers.base import Defaults
from tqcheck.readers.values import counterpart_texts, identifier, language, limit, string, suppressions

ROUTES = (Route.BACK_TRANSLATION, Route.ROUND_TRIP, Route.RETRANSLATION, Route.REFERENCE)
"""The routes whose counterparts an input can have, in the order in which a passage keeps them."""
MOST_COUNTERPARTS = 100
"""The limit for one passage: more add no information, and every rule compares each of them."""

_ROUTE_KEYS = tuple((route, route.value) for route in ROUTES)
_TEXT_NAMES = ("text", "mt", "translation", "hypothesis")
_ALIASES = {
    **dict.fromkeys(_TEXT_NAMES, "text"),
    "src": "source",
    "ref": "reference",
    "references": "reference",
}
KEY_OF: Mapping[str, str] = {
    **{key: key for key in ("id", "language", "source", "source_language", "ignore", "max_length")},
    **{route.value: route.value for route in ROUTES},
    **_ALIASES,
}
"""Every known name of a key or column, and the key that it stands for."""

# Deeper values could be read, but not sent to another process or written to a report.
_DEEPEST = 64


def text_name(record: Mapping[str, object]) -> str:
    """The key under which a record has its text."""
    for name in _TEXT_NAMES:
        if record.get(name) is not None:
            return name
    return "text"


def passage_from(record: Mapping[str, object], location: Location, defaults: Defaults) -> Passage:
    """The passage that a record describes; raises `InputError` without a place if the record is invalid."""
    fields, extra = _sorted_by_key(record)
    return Passage(
        text=_text(fields, record),
        language=language(fields, "language") or defaults.language,
        id=identifier(fields) or f"line-{location.line}",
        source=string(fields, "source"),
        source_language=language(fields, "source_language") or defaults.source_language,
        counterparts=_counterparts(fields),
        suppressions=suppressions(fields["ignore"]) if "ignore" in fields else (),
        max_length=limit(fields),
        location=location,
        extra=extra,
    )


def record_of(passage: Passage) -> dict[str, object]:
    """The record from which the passage can be read again; faulty counterparts are written as empty texts."""
    known: dict[str, object] = {
        "id": passage.id,
        "text": passage.text,
        "language": passage.language,
        "source": passage.source,
        "source_language": passage.source_language,
        "max_length": passage.max_length and str(passage.max_length),
        **{route.value: _texts(passage, route) for route in ROUTES},
        "ignore": [_suppression(each) for each in passage.suppressions] or None,
    }
    return {key: value for key, value in known.items() if value is not None} | dict(passage.extra)


def _texts(passage: Passage, route: Route) -> object:
    """The counterparts of a route: a map from engine to text or texts, or a list if no engine is named."""
    by_origin: dict[str, list[str]] = {}
    for each in passage.counterparts:
        if each.route is route:
            by_origin.setdefault(each.origin or "", []).append("" if each.fault else each.text)
    if by_origin.keys() <= {""}:
        return by_origin.get("")
    return {origin: texts[0] if len(texts) == 1 else texts for origin, texts in by_origin.items()}


def _suppression(suppression: Suppression) -> dict[str, str]:
    known = {"rule": suppression.rule, "phrase": suppression.phrase, "reason": suppression.reason}
    return {key: value for key, value in known.items() if value is not None}


def _sorted_by_key(record: Mapping[str, object]) -> tuple[dict[str, object], dict[str, object]]:
    """The values of known keys (without null), and all other values unchanged."""
    fields: dict[str, object] = {}
    extra: dict[str, object] = {}
    for name, value in record.items():
        key = KEY_OF.get(name)
        if key is None:
            if isinstance(value, dict | list) and _too_deep(value):
                raise InputError(f"{quoted(name)} is nested more than {_DEEPEST} deep", cure="leave it out")
            extra[name] = value
        elif value is not None:
            if key in fields:
                raise InputError(
                    f'"{name}" is "{key}" under another name, and both are here', cure="keep one"
                )
            fields[key] = value
    return fields, extra


def _text(fields: Mapping[str, object], record: Mapping[str, object]) -> str:
    text = string(fields, "text")
    if text is not None:
        return text
    if any(name in record for name in _TEXT_NAMES):
        raise InputError('"text" is null', cure='give the translation as "text"')
    raise InputError('no "text"', cure=missing_text_cure(record))


def missing_text_cure(names: Iterable[str]) -> str:
    """What to do if no name stands for the text."""
    close = difflib.get_close_matches("text", list(islice(names, 100)), n=1)
    if close:
        return f'rename {quoted(close[0])} to "text"'
    return 'name the translation "text" (or mt, translation, hypothesis)'


def _counterparts(fields: Mapping[str, object]) -> tuple[Counterpart, ...]:
    found: list[Counterpart] = []
    for route, key in _ROUTE_KEYS:
        if key in fields:
            found += [
                Counterpart(route, text, origin) for origin, text in counterpart_texts(fields[key], key)
            ]
    if len(found) > MOST_COUNTERPARTS:
        raise InputError(
            f"{len(found):,} counterparts, more than {MOST_COUNTERPARTS}", cure="leave some of them out"
        )
    return tuple(found)


def _too_deep(value: object) -> bool:
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            inner
            for outer in level
            for inner in (
                outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ()
            )
            if isinstance(inner, dict | list)
        ]
        if not level:
            return False
    return True
