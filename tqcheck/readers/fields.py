"""Type-checked access to the fields of a record that tqcheck itself wrote."""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import TypeVar

from tqcheck.core.errors import InputError, quoted

_CURE = "give it what tqcheck check --output jsonl wrote, as it was"
_Enum = TypeVar("_Enum", bound=Enum)


class Fields:
    """A JSON object; access raises an `InputError` without a place if a value has the wrong type."""

    def __init__(self, record: object, name: str = "record") -> None:
        if not isinstance(record, dict):
            raise _amiss(name, "an object")
        self._record: Mapping[str, object] = record

    def __contains__(self, key: str) -> bool:
        return key in self._record

    def text(self, key: str) -> str:
        """The string under a key."""
        value = self._record.get(key)
        if not isinstance(value, str):
            raise _amiss(key, "a string")
        return value

    def optional_text(self, key: str) -> str | None:
        """The string under a key; None if it is null or missing."""
        return None if self._record.get(key) is None else self.text(key)

    def number(self, key: str) -> float:
        """The number under a key."""
        value = self._record.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise _amiss(key, "a number")
        return float(value)

    def optional_number(self, key: str) -> float | None:
        """The number under a key; None if it is null or missing."""
        return None if self._record.get(key) is None else self.number(key)

    def count(self, key: str) -> int:
        """The non-negative integer under a key."""
        value = self._record.get(key)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise _amiss(key, "a whole number")
        return value

    def optional_count(self, key: str) -> int | None:
        """The non-negative integer under a key; None if it is null or missing."""
        return None if self._record.get(key) is None else self.count(key)

    def flag(self, key: str) -> bool:
        """The boolean under a key."""
        value = self._record.get(key)
        if not isinstance(value, bool):
            raise _amiss(key, "true or false")
        return value

    def one_of(self, key: str, kinds: type[_Enum]) -> _Enum:
        """The member of an enumeration whose value is under a key."""
        value = self._record.get(key)
        for kind in kinds:
            if kind.value == value:
                return kind
        raise _amiss(key, "one of " + ", ".join(str(kind.value) for kind in kinds))

    def inner(self, key: str) -> "Fields":
        """The object under a key."""
        return Fields(self._record.get(key), key)

    def objects(self, key: str) -> "Iterator[Fields]":
        """The objects in the list under a key; empty if the key is missing."""
        for each in self._list(key):
            yield Fields(each, key)

    def texts(self, key: str) -> tuple[str, ...]:
        """The strings in the list under a key; empty if the key is missing."""
        found = tuple(each for each in self._list(key) if isinstance(each, str))
        if len(found) < len(self._list(key)):
            raise _amiss(key, "a list of strings")
        return found

    def counts(self, key: str) -> dict[str, int]:
        """The non-negative integers in the object under a key, by name."""
        inner = self.inner(key)
        return {name: inner.count(name) for name in inner.names()}

    def names(self) -> list[str]:
        """Every key, in order."""
        return list(self._record)

    def any_object(self, key: str) -> dict[str, object]:
        """The object under a key, unchecked; empty if the key is missing."""
        return dict(self.inner(key)._record) if key in self else {}

    def _list(self, key: str) -> list[object]:
        value = self._record.get(key, [])
        if not isinstance(value, list):
            raise _amiss(key, "a list")
        return value


def _amiss(key: str, what: str) -> InputError:
    return InputError(f"{quoted(key)} is not {what}", cure=_CURE)
