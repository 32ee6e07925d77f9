"""Reads an XML file as a stream of tags and texts with their places; no entity is fetched or expanded."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Final, TypeAlias
from xml.parsers import expat

from tqcheck.core.errors import InputError
from tqcheck.readers.base import InputFile
from tqcheck.readers.lines import open_input, unreadable

_BLOCK: Final = 1 << 16  # bytes
_DEEPEST: Final = 200
_LONGEST_TEXT: Final = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Start:
    """An opening tag; names of tags and attributes have no namespace prefix, except `xml:`."""

    name: str
    attributes: Mapping[str, str]
    line: int
    column: int
    comments: tuple[str, ...] = ()
    """Those that stand between the tag before it and this one."""


@dataclass(frozen=True, slots=True)
class End:
    """A closing tag."""

    name: str


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text with escapes resolved, and its place in the file."""

    text: str
    line: int
    column: int


Event: TypeAlias = Start | End | Text


def events(source: InputFile) -> Iterator[Event]:
    """The tags and texts of a file, in order.

    Raises InputError for XML that is not well-formed, and for a file that declares entities, which could include
    other files or expand to more text than fits into memory.
    """
    with open_input(source) as stream:
        yield from _parsed(stream, source.name)


def _parsed(stream: BinaryIO, name: str) -> Iterator[Event]:
    parser = _Parser(name)
    while block := _block(stream, name):
        yield from parser.fed(block, is_last=False)
    yield from parser.fed(b"", is_last=True)


def _block(stream: BinaryIO, name: str) -> bytes:
    try:
        return stream.read(_BLOCK)
    except OSError as fault:
        raise unreadable(fault, name) from fault


class _Parser:
    def __init__(self, file: str) -> None:
        self._file = file
        self._events: list[Event] = []
        self._depth = 0
        self._comments: list[str] = []
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.CommentHandler = self._comment
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._skipped
        self._parser = parser

    def fed(self, block: bytes, *, is_last: bool) -> list[Event]:
        """The events that are complete after a further block of the file."""
        try:
            self._parser.Parse(block, is_last)
        except expat.ExpatError as fault:
            what = expat.errors.messages.get(fault.code, str(fault))
            raise InputError(
                f"broken XML at column {fault.offset + 1}: {what}",
                self._file,
                fault.lineno,
                "check the file with xmllint --noout",
            ) from None
        taken, self._events = self._events, []
        return taken

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._error(f"tags nested more than {_DEEPEST} deep", "is this a file of translations?")
        bare = {_bare(key): value for key, value in attributes.items()}
        line, comments = self._parser.CurrentLineNumber, tuple(self._comments)
        self._comments.clear()
        self._events.append(Start(_bare(name), bare, line, self._column, comments))

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._comments.clear()
        self._events.append(End(_bare(name)))

    def _text(self, text: str) -> None:
        self._events.append(Text(text, self._parser.CurrentLineNumber, self._column))

    def _comment(self, text: str) -> None:
        self._comments.append(text)

    def _entity(self, *_: object) -> None:
        raise self._error("declares entities", "write the characters themselves")

    def _skipped(self, name: str, _: object) -> None:
        raise self._error(f"the entity &{name}; is not XML's own", "write the character itself")

    @property
    def _column(self) -> int:
        return self._parser.CurrentColumnNumber + 1

    def _error(self, message: str, cure: str) -> InputError:
        return InputError(message, self._file, self._parser.CurrentLineNumber, cure)


def _bare(name: str) -> str:
    return name if name.startswith("xml:") else name.rpartition(":")[2]
