"""JSON catalogues: strings under keys, flat or nested; messages of web extensions and ARB files among them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Suppression
from tqcheck.readers.base import InputFile
from tqcheck.readers.ignore_comment import ignored_in
from tqcheck.readers.json_values import JsonText, JsonValue
from tqcheck.readers.keyed_strings import KeyedString
from tqcheck.readers.language_in_name import language_tagged
from tqcheck.readers.language_tag import primary_language
from tqcheck.readers.lines import whole_text
from tqcheck.readers.record import KEY_OF

_MESSAGES = ("message", "defaultMessage")
"""Where an object that stands for one string has it."""
_COMMENTS = ("description", "comment")
_BESIDE_A_MESSAGE = frozenset({*_MESSAGES, *_COMMENTS, "placeholders", "hash"})
_ARB_LANGUAGE = "@@locale"
_PLURAL = re.compile(r"(?P<message>.+)_(?P<form>zero|one|two|few|many|other)")
_USUAL = "other"

# Keys, of which all of the first and, if there are any, one of the second are in no file of translations.
_OTHER_FILES = (
    ("a package's manifest", {"name", "version"}, {"dependencies", "devDependencies", "scripts", "main", "exports"}),
    ("a web extension's manifest", {"manifest_version"}, set[str]()),
    ("a configuration of TypeScript", {"compilerOptions"}, set[str]()),
    ("a lock file", {"lockfileVersion"}, set[str]()),
    ("a SARIF report", {"runs", "version"}, {"$schema"}),
    ("a JSON Schema", {"$schema"}, {"type", "properties", "$defs", "definitions", "oneOf"}),
    ("an API's description", {"info", "paths"}, {"openapi", "swagger"}),
    ("a report of tqcheck", {"schema_version", "signature"}, set[str]()),
)  # fmt: skip


class JsonCatalogue:
    """The strings of a JSON object; nested keys are joined by dots.

    In a file of messages (`{"key": {"message": "...", "description": "..."}}`) and in ARB files, what describes a
    string is no string itself; a description `tqcheck: ignore TQ103 -- reason` accepts findings of it. A file whose
    only key is a language is of that language.
    """

    def strings(self, source: InputFile) -> Iterator[KeyedString | InputError]:
        """See `StringsFormat.strings`."""
        text = JsonText(whole_text(source), source.name)
        values = list(text.values())
        _refuse_other_files({each.path[0] for each in values}, source.name)
        yield from _Catalogue(text, values, source.name).strings()


class _Catalogue:
    def __init__(self, text: JsonText, values: Sequence[JsonValue], file: str) -> None:
        self._text = text
        self._file = file
        self._language, self._values = _without_language(values)
        self._below: Mapping[str, set[str]] = _keys_below(self._values)
        self._has_messages = _has_messages(self._below)
        self._comments: dict[str, list[str]] = defaultdict(list)

    def strings(self) -> Iterator[KeyedString | InputError]:
        kept: list[tuple[str, JsonValue]] = []
        for value in self._values:
            if value.path == (_ARB_LANGUAGE,):
                self._language = primary_language(self._text.written(value).text)
            elif (described := self._described(value.path)) is not None:
                self._comments[described].append(self._text.written(value).text)
            elif (key := self._key(value.path)) is not None:
                kept.append((key, value))
        for key, value in kept:
            if value.string is not None:
                yield self._string(key, value)

    def _string(self, key: str, value: JsonValue) -> KeyedString | InputError:
        try:
            written = self._text.written(value)
        except InputError as fault:
            return fault
        plural = _PLURAL.fullmatch(key)
        line, _ = self._text.place(value.start)
        return KeyedString(
            key,
            written.text,
            written.location(self._file, line),
            self._suppressions(key),
            self._language,
            form_of=f"{plural['message']}_[]" if plural else None,
            is_usual_form=plural is not None and plural["form"] == _USUAL,
        )

    def _suppressions(self, key: str) -> tuple[Suppression, ...]:
        return ignored_in(line for comment in self._comments.get(key, ()) for line in comment.split("\n"))

    def _described(self, path: tuple[str, ...]) -> str | None:
        """The key of the string that a value describes."""
        if len(path) > 1 and path[1] in _COMMENTS:
            if self._is_of_arb(path[0]):
                return path[0][1:]
            if self._has_messages:
                return path[0]
        return None

    def _key(self, path: tuple[str, ...]) -> str | None:
        """What the string is called; None for what is no string of the catalogue."""
        if self._is_of_arb(path[0]) or path == ("$schema",):
            return None
        if self._has_messages and len(path) > 1:
            return path[0] if path[1] in _MESSAGES else None
        return ".".join(path)

    def _is_of_arb(self, key: str) -> bool:
        return key.startswith("@@") or (key.startswith("@") and key[1:] in self._below)


def _without_language(values: Sequence[JsonValue]) -> tuple[str | None, Sequence[JsonValue]]:
    """The language under which all values stand, if there is one, and the values without it."""
    first = {each.path[0] for each in values}
    if len(first) == 1 and all(len(each.path) > 1 for each in values):
        language = language_tagged(next(iter(first)))
        if language is not None:
            return language, [each._replace(path=each.path[1:]) for each in values]
    return None, values


def _keys_below(values: Iterable[JsonValue]) -> Mapping[str, set[str]]:
    """The keys of each object that a first key stands for."""
    below: dict[str, set[str]] = {}
    for each in values:
        below.setdefault(each.path[0], set()).update(each.path[1:2])
    return below


def _has_messages(below: Mapping[str, set[str]]) -> bool:
    """Whether the objects of a file stand for one string each."""
    objects = [keys for keys in below.values() if keys]
    return bool(objects) and all(
        keys <= _BESIDE_A_MESSAGE and not keys.isdisjoint(_MESSAGES) for keys in objects
    )


def _refuse_other_files(keys: set[str], file: str) -> None:
    if len(keys) > 1 and keys <= KEY_OF.keys():
        raise InputError(
            "is one record of a passage on several lines",
            file,
            1,
            "put each object on one line, as jq -c does",
        )
    for what, all_of, one_of in _OTHER_FILES:
        if all_of <= keys and (not one_of or one_of & keys):
            raise InputError(
                f"is {what}, no catalogue of strings",
                file,
                cure="leave it out, with --exclude if a glob finds it",
            )
