"""Files of strings under keys, all in one language: a passage a string, beside the source's string under its key."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.passage import Location, Passage, Suppression
from tqcheck.readers.base import Defaults, Entry, InputFile, LeftOut, Unpaired
from tqcheck.readers.lines import to_the_end

_UNTRANSLATED, _NOT_TRANSLATABLE = "untranslated", "not to be translated"


@dataclass(frozen=True, slots=True)
class KeyedString:
    """A string of a file."""

    key: str
    text: str
    location: Location
    suppressions: tuple[Suppression, ...] = ()
    language: str | None = None
    """What the file itself says."""
    is_translatable: bool = True
    form_of: str | None = None
    """What this is one form of (a plural, say): languages have different forms."""
    is_usual_form: bool = False
    """Whether a form that the source does not have translates this one."""


class StringsFormat(Protocol):
    """How a file of strings is written."""

    def strings(self, source: InputFile) -> Iterator[KeyedString | InputError]:
        """Its strings in order; one that cannot be read is an error in its place."""
        ...


class KeyedStrings:
    """Reads each string that is not blank.

    Its source is what the file of sources (`Defaults.sources`) has under the same key. A string whose key is not there
    is a passage without a source. Strings that are blank or not to be translated are left out.
    """

    def __init__(self, strings_format: StringsFormat) -> None:
        self._format = strings_format

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(self._entries(source, defaults), source)

    def _entries(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        sources = None if defaults.sources is None else self._by_key(defaults.sources)
        left_out: Counter[str] = Counter()
        unpaired: list[str] = []
        for each in self._unique(source):
            if isinstance(each, InputError):
                yield each
            elif not each.is_translatable:
                left_out[_NOT_TRANSLATABLE] += 1
            elif not each.text.strip():
                left_out[_UNTRANSLATED] += 1
            else:
                passage = _passage(each, sources or {}, defaults)
                if passage.source is None:
                    unpaired.append(each.key)
                yield passage
        if unpaired and defaults.sources is not None:
            yield Unpaired(source.name, defaults.sources.name, len(unpaired), unpaired[0])
        if left_out:
            yield LeftOut(source.name, tuple(sorted(left_out.items())))

    def _by_key(self, sources: InputFile) -> dict[str, str]:
        """Every string of the file of sources; raises InputError for the first that cannot be read."""
        by_key: dict[str, str] = {}
        usual: dict[str, str] = {}
        for each in self._unique(sources):
            if isinstance(each, InputError):
                raise each
            by_key[each.key] = each.text
            if each.form_of is not None and (each.is_usual_form or each.form_of not in usual):
                usual[each.form_of] = each.text
        return usual | by_key

    def _unique(self, file: InputFile) -> Iterator[KeyedString | InputError]:
        """The strings of a file, each whose key an earlier one has replaced by an error."""
        lines: dict[str, int] = {}
        for each in self._format.strings(file):
            if isinstance(each, InputError):
                yield each
            elif each.key in lines:
                message = f"the key {quoted(each.key)} is that of line {lines[each.key]} already"
                yield InputError(message, file.name, each.location.line, "keep one")
            else:
                lines[each.key] = each.location.line
                yield each


def _passage(string: KeyedString, sources: dict[str, str], defaults: Defaults) -> Passage:
    source = sources.get(string.key)
    if source is None and string.form_of is not None:
        source = sources.get(string.form_of)
    return Passage(
        text=string.text,
        language=string.language or defaults.language,
        id=string.key,
        source=source,
        source_language=defaults.source_language,
        suppressions=string.suppressions,
        location=string.location,
    )
