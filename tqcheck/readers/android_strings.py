"""String resources of Android (strings.xml): a string a `<string>`, an item of an array, or a plural form."""

from collections.abc import Iterator
from dataclasses import dataclass

from tqcheck.core.errors import InputError
from tqcheck.readers.android_text import AndroidText, is_reference
from tqcheck.readers.base import InputFile
from tqcheck.readers.ignore_comment import ignored_in
from tqcheck.readers.keyed_strings import KeyedString
from tqcheck.readers.language_tag import primary_language
from tqcheck.readers.xml_events import End, Event, Start, events

_LISTS = frozenset({"string-array", "plurals"})
_USUAL = "other"


class AndroidStrings:
    """The strings of a resource file.

    A comment `<!-- tqcheck: ignore TQ103 -->` before an element accepts findings of its strings. What names another
    resource (`@string/app_name`) or says `translatable="false"` is not to be translated.
    """

    def strings(self, source: InputFile) -> Iterator[KeyedString | InputError]:
        """See `StringsFormat.strings`."""
        reading = _Reading(source.name)
        for event in events(source):
            yield from reading.strings(event)
        if not reading.is_resources:
            raise InputError(
                "is no file of Android's string resources", source.name, 1, "name its format with --format"
            )


@dataclass
class _List:
    """An array or the forms of a plural in the making."""

    tag: Start
    items: int = 0


class _Reading:
    """What is known at a place of the file."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._depth = 0
        self._language: str | None = None
        self._list: _List | None = None
        self._string: Start | None = None
        self._text: AndroidText | None = None
        self._fault: InputError | None = None
        self.is_resources = False

    def strings(self, event: Event) -> Iterator[KeyedString | InputError]:
        """The string that an event ends."""
        if self._text is not None:
            yield from self._content(self._text, event)
        elif isinstance(event, Start):
            self._depth += 1
            self._begin(event)
        elif isinstance(event, End):
            self._depth -= 1
            if event.name in _LISTS:
                self._list = None

    def _begin(self, tag: Start) -> None:
        if self._depth == 1:
            self.is_resources = tag.name == "resources"
            self._language = primary_language(tag.attributes.get("locale", ""))
        elif not self.is_resources:
            return
        elif tag.name in _LISTS:
            self._list = _List(tag)
        elif (tag.name == "string" and self._depth == 2) or (tag.name == "item" and self._list is not None):
            self._string, self._text, self._fault = tag, AndroidText(tag.line), None

    def _content(self, text: AndroidText, event: Event) -> Iterator[KeyedString | InputError]:
        try:
            has_ended = text.add(event)
        except InputError as fault:
            self._fault = self._fault or fault.at(self._file, fault.line)
            has_ended = text.add(event) if isinstance(event, End) else False
        if has_ended and self._string is not None:
            self._depth -= 1
            tag, self._string, self._text = self._string, None, None
            made = self._made(tag, text)
            yield self._fault or made

    def _made(self, tag: Start, text: AndroidText) -> KeyedString:
        outer = self._list.tag if self._list else tag
        name = outer.attributes.get("name") or f"line-{outer.line}"
        if product := outer.attributes.get("product"):
            name += f"@{product}"
        key, form_of, quantity = name, None, ""
        if self._list and self._list.tag.name == "plurals":
            quantity = tag.attributes.get("quantity", "")
            key, form_of = f"{name}[{quantity}]", f"{name}[]"
        elif self._list:
            key = f"{name}[{self._list.items}]"
            self._list.items += 1
        comments = outer.comments if outer is tag else outer.comments + tag.comments
        return KeyedString(
            key,
            text.text,
            text.written.location(self._file, text.line),
            ignored_in(comments),
            self._language,
            is_translatable=outer.attributes.get("translatable") != "false" and not is_reference(text.text),
            form_of=form_of,
            is_usual_form=quantity == _USUAL,
        )
