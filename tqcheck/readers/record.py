"""A mapping of keys to values, as a JSON line or a table row gives it, into a passage."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from tqcheck.errors import InputError, quoted
from tqcheck.passage import Counterpart, Excuse, Location, Passage, Route
from tqcheck.readers.language_tag import primary_language
from tqcheck.readers.protocol import Defaults

ROUTES = (Route.BACK_TRANSLATION, Route.ROUND_TRIP, Route.RETRANSLATION, Route.REFERENCE)
"""The routes whose counterparts an input can bring, in the order in which a passage holds them."""

_ROUTE_KEYS = tuple((route, route.value) for route in ROUTES)
_TEXT_NAMES = ("text", "mt", "translation", "hypothesis")
_ALIASES = {
    **dict.fromkeys(_TEXT_NAMES, "text"),
    "src": "source",
    "ref": "reference",
    "references": "reference",
}
KEY_OF: Mapping[str, str] = {
    **{key: key for key in ("id", "language", "source", "source_language", "ignore")},
    **{route.value: route.value for route in ROUTES},
    **_ALIASES,
}
"""Every name that is understood, and the key that it stands for."""

# Deeper values could be read, but not handed to another process or written to a report.
_DEEPEST = 64


def text_name(record: Mapping[str, object]) -> str:
    """The name under which a record holds its text."""
    for name in _TEXT_NAMES:
        if record.get(name) is not None:
            return name
    return "text"


def passage_from(record: Mapping[str, object], location: Location, defaults: Defaults) -> Passage:
    """The passage that a record describes; an `InputError` without a place says what is wrong with it."""
    fields, extra = _sorted_by_key(record)
    return Passage(
        text=_text(fields, record),
        language=_language(fields, "language") or defaults.language,
        id=_id(fields) or f"line-{location.line}",
        source=_string(fields, "source"),
        source_language=_language(fields, "source_language") or defaults.source_language,
        counterparts=_counterparts(fields),
        excuses=_excuses(fields["ignore"]) if "ignore" in fields else (),
        location=location,
        extra=extra,
    )


def _sorted_by_key(record: Mapping[str, object]) -> tuple[dict[str, object], dict[str, object]]:
    """The values that are understood, by key, and the others as they are; null is no value."""
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
    text = _string(fields, "text")
    if text is not None:
        return text
    if any(name in record for name in _TEXT_NAMES):
        raise InputError('"text" is null', cure='give the translation as "text"')
    raise InputError('no "text"', cure=missing_text_cure(record))


def missing_text_cure(names: Iterable[str]) -> str:
    """What to do where no name means the text."""
    close = difflib.get_close_matches("text", list(islice(names, 100)), n=1)
    if close:
        return f'rename {quoted(close[0])} to "text"'
    return 'name the translation "text" (or mt, translation, hypothesis)'


def _string(fields: Mapping[str, object], key: str) -> str | None:
    value = fields.get(key)
    if value is None or isinstance(value, str):
        return value
    raise InputError(f'"{key}" is {_kind(value)}', cure="make it a string")


def _id(fields: Mapping[str, object]) -> str | None:
    value = fields.get("id")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if value is None or isinstance(value, str):
        return value
    raise InputError(f'"id" is {_kind(value)}', cure="make it a string or a number")


def _language(fields: Mapping[str, object], key: str) -> str | None:
    tag = _string(fields, key)
    if not tag:
        return None
    language = primary_language(tag)
    if language is None:
        raise InputError(
            f'"{key}" is {quoted(tag)}', cure="write a language code such as en, zh-Hans or pt-BR"
        )
    return language


def _counterparts(fields: Mapping[str, object]) -> tuple[Counterpart, ...]:
    return tuple(
        Counterpart(route, text, origin)
        for route, key in _ROUTE_KEYS
        if key in fields
        for origin, text in _texts(fields[key], key)
    )


def _texts(value: object, key: str) -> Iterator[tuple[str | None, str]]:
    """Origin and text of each counterpart: of a string, a list of strings, or a map of engines to either."""
    if isinstance(value, str):
        yield None, value
    elif isinstance(value, dict):
        for origin, texts in value.items():
            for text in _listed(texts, f"{key}: {origin}"):
                yield origin or None, text
    elif isinstance(value, list):
        for text in _listed(value, key):
            yield None, text
    else:
        cure = "make it a string, a list of strings, or a map from engine to string"
        raise InputError(f'"{key}" is {_kind(value)}', cure=cure)


def _listed(value: object, name: str) -> Iterator[str]:
    for text in value if isinstance(value, list) else (value,):
        if isinstance(text, str):
            yield text
        elif text is not None:
            raise InputError(f"{quoted(name)} holds {_kind(text)}", cure="make it a string")


def _excuses(value: object) -> tuple[Excuse, ...]:
    if not isinstance(value, list):
        raise InputError(f'"ignore" is {_kind(value)}', cure='make it a list of rules: ["TQ103"]')
    return tuple(_excuse(item) for item in value)


def _excuse(item: object) -> Excuse:
    if isinstance(item, str):
        return Excuse(item)
    if not isinstance(item, dict):
        raise InputError(f'"ignore" holds {_kind(item)}', cure="name a rule by its code or name")
    unknown = [name for name in item if name not in ("rule", "phrase", "reason")]
    if unknown:
        raise InputError(
            f'"ignore" has an unknown key {quoted(unknown[0])}', cure="known are rule, phrase, reason"
        )
    rule = _string(item, "rule")
    if rule is None:
        raise InputError('"ignore" has no "rule"', cure="name a rule by its code or name")
    return Excuse(rule, _string(item, "phrase"), _string(item, "reason"))


def _kind(value: object) -> str:
    """What a value is, in JSON's words."""
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if value is None:
        return "null"
    if isinstance(value, list):
        return "a list"
    return "an object" if isinstance(value, dict) else "a string"


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
