"""Type-checked values of a record; functions raise `InputError` without a place for wrong types."""

from collections.abc import Iterator, Mapping

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.length_limit import LengthLimit, length_limit
from tqcheck.core.passage import Suppression
from tqcheck.readers.language_tag import primary_language


def string(fields: Mapping[str, object], key: str) -> str | None:
    """The string under a key; None if there is none."""
    value = fields.get(key)
    if value is None or isinstance(value, str):
        return value
    raise InputError(f'"{key}" is {_kind(value)}', cure="make it a string")


def identifier(fields: Mapping[str, object]) -> str | None:
    """The id as text; numbers are allowed, so 7 and "7" are the same."""
    value = fields.get("id")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if value is None or isinstance(value, str):
        return value
    raise InputError(f'"id" is {_kind(value)}', cure="make it a string or a number")


def language(fields: Mapping[str, object], key: str) -> str | None:
    """The language of the tag under a key; None if there is none."""
    tag = string(fields, key)
    if not tag:
        return None
    primary = primary_language(tag)
    if primary is None:
        raise InputError(
            f'"{key}" is {quoted(tag)}', cure="write a language code such as en, zh-Hans or pt-BR"
        )
    return primary


def limit(fields: Mapping[str, object]) -> LengthLimit | None:
    """How long the text may be: a number, or a text such as `20 bytes`."""
    value = fields.get("max_length")
    if value is None:
        return None
    if isinstance(value, int | str) and not isinstance(value, bool):
        found = length_limit(str(value))
        if found is not None:
            return found
        value = str(value)
    said = quoted(value) if isinstance(value, str) else _kind(value)
    raise InputError(f'"max_length" is {said}', cure='write a whole number, or "20 bytes" or "20 cells"')


def counterpart_texts(value: object, key: str) -> list[tuple[str | None, str]]:
    """Origin and text of each counterpart in a string, a list of strings, or a map from engine to either."""
    if isinstance(value, str):
        return [(None, value)]
    if isinstance(value, dict):
        return [
            (origin or None, text)
            for origin, texts in value.items()
            for text in ((texts,) if isinstance(texts, str) else _listed(texts, f"{key}: {origin}"))
        ]
    if isinstance(value, list):
        return [(None, text) for text in _listed(value, key)]
    cure = "make it a string, a list of strings, or a map from engine to string"
    raise InputError(f'"{key}" is {_kind(value)}', cure=cure)


def _listed(value: object, name: str) -> Iterator[str]:
    for text in value if isinstance(value, list) else (value,):
        if isinstance(text, str):
            yield text
        elif text is not None:
            raise InputError(f"{quoted(name)} holds {_kind(text)}", cure="make it a string")


def suppressions(value: object) -> tuple[Suppression, ...]:
    """The suppressions in a list of rules, or of objects with rule, phrase and reason."""
    if not isinstance(value, list):
        raise InputError(f'"ignore" is {_kind(value)}', cure='make it a list of rules: ["TQ103"]')
    return tuple(_suppression(item) for item in value)


def _suppression(item: object) -> Suppression:
    if isinstance(item, str):
        return Suppression(item)
    if not isinstance(item, dict):
        raise InputError(f'"ignore" holds {_kind(item)}', cure="name a rule by its code or name")
    unknown = [name for name in item if name not in ("rule", "phrase", "reason")]
    if unknown:
        raise InputError(
            f'"ignore" has an unknown key {quoted(unknown[0])}', cure="known are rule, phrase, reason"
        )
    rule = string(item, "rule")
    if rule is None:
        raise InputError('"ignore" has no "rule"', cure="name a rule by its code or name")
    return Suppression(rule, string(item, "phrase"), string(item, "reason"))


def _kind(value: object) -> str:
    """The JSON type of a value, as messages call it."""
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if value is None:
        return "null"
    if isinstance(value, list):
        return "a list"
    return "an object" if isinstance(value, dict) else "a string"
