r"""The content of an Android string: escapes and quotation marks taken away, white space as a device shows it.

Outside of quotation marks a run of white space is one space, and none at either end. Tags are inline codes, as they are
written; those of `xliff:g`, which only mark what is not to be translated, are passed through.
"""

import re
from dataclasses import dataclass, field

from tqcheck.core.errors import InputError, quoted
from tqcheck.readers.utf16_escapes import half_a_character, is_first_half, joined_surrogates
from tqcheck.readers.written_text import WrittenText
from tqcheck.readers.xml_events import Event, Start, Text

_MARK = "g"
_NAMED = {"n": "\n", "t": "\t"}
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_PLAIN = re.compile(r'[^\\" \t\r\n\f\v]+')
_UNIT = re.compile(r"\\u([0-9a-fA-F]{4})")
_BEGINNING_OF_UNIT = re.compile(r"u[0-9a-fA-F]{0,3}\Z")


@dataclass
class AndroidText:
    """A string's content in the making, from the tag that opens it to the one that closes it."""

    line: int
    written: WrittenText = field(default_factory=WrittenText)
    _open: list[Start] = field(default_factory=list)
    _is_new: bool = False
    """Whether the tag that was opened last has nothing in it so far, and is not written yet."""
    _is_quoted: bool = False
    _space: tuple[str, int, int] | None = None
    """White space that stands there if something follows."""
    _escape: tuple[str, int, int] | None = None
    """An escape of which the rest comes with the next piece of text, and where it began."""
    _high: tuple[re.Match[str], int, int] | None = None
    """The first half of a character, and where it is written."""

    @property
    def text(self) -> str:
        """What it reads so far."""
        return self.written.text

    def add(self, event: Event) -> bool:
        """Take what comes next; whether the content has ended with it. Raises InputError for a broken escape."""
        if isinstance(event, Text):
            self._add_text(event.text, event.line, event.column)
            return False
        self._refuse_unfinished()
        if isinstance(event, Start):
            self._write_tag()
            self._open.append(event)
            self._is_new = True
            return False
        if not self._open:
            return True
        self._end()
        return False

    def _end(self) -> None:
        tag = self._open[-1]
        if self._is_new:
            self._is_new = False
            if tag.name != _MARK:
                self._piece(f"{_opening(tag)}/>", tag.line, tag.column)
        elif tag.name != _MARK:
            self._piece(f"</{tag.name}>", tag.line, tag.column)
        self._open.pop()

    def _write_tag(self) -> None:
        """The tag that was opened last, now that it has something in it."""
        if self._is_new:
            self._is_new = False
            if self._open[-1].name != _MARK:
                self._piece(f"{_opening(self._open[-1])}>", self._open[-1].line, self._open[-1].column)

    def _add_text(self, text: str, line: int, column: int) -> None:
        """A piece as the XML has it; escapes may begin in one piece and end in another."""
        self._write_tag()
        at = 0
        while at < len(text):
            begin = at
            if self._escape is not None:
                at = self._go_on_with_escape(text, at)
            elif text[at] == "\\":
                self._escape = ("", line, column)
                at += 1
            elif text[at] == '"':
                self._is_quoted = not self._is_quoted
                at += 1
            elif (space := _SPACE.match(text, at)) and not self._is_quoted:
                self._space = self._space or (space[0], line, column)
                at = space.end()
            else:
                run = _PLAIN.match(text, at) or space
                at = run.end() if run else at + 1
                self._refuse_half()
                self._write_space()
                self.written.add(text[begin:at], line, column)
            line, column = _moved(text[begin:at], line, column)

    def _go_on_with_escape(self, text: str, at: int) -> int:
        """Take what completes an escape; where the text goes on after it."""
        begun, line, column = self._escape or ("", 0, 0)
        begun += text[at]
        if _BEGINNING_OF_UNIT.match(begun):
            self._escape = (begun, line, column)
            return at + 1
        self._escape = None
        if begun[0] == "u":
            match = _UNIT.fullmatch("\\" + begun)
            if match is None:
                raise _broken("\\" + begun, line)
            self._add_unit(match, line, column)
        else:
            self._refuse_half()
            self._piece(_NAMED.get(begun, begun), line, column)
        return at + 1

    def _add_unit(self, match: re.Match[str], line: int, column: int) -> None:
        if self._high is None and is_first_half(match[1]):
            self._high = (match, line, column)
            return
        units = [match]
        if self._high is not None:
            first, line, column = self._high
            units, self._high = [first, match], None
        try:
            char = next(joined_surrogates(units))[0]
        except InputError as fault:
            raise InputError(fault.message, line=line, cure=fault.cure) from None
        self._piece(char, line, column)

    def _piece(self, text: str, line: int, column: int) -> None:
        self._write_space()
        self.written.add_written_otherwise(text, line, column)

    def _write_space(self) -> None:
        """One space for the white space before what comes now, unless it is the first."""
        if self._space is None:
            return
        text, line, column = self._space
        self._space = None
        if self.written.is_empty:
            return
        if text == " ":
            self.written.add(" ", line, column)
        else:
            self.written.add_written_otherwise(" ", line, column)

    def _refuse_unfinished(self) -> None:
        self._refuse_half()
        if self._escape is not None:
            begun, line, _ = self._escape
            self._escape = None
            if begun:
                raise _broken("\\" + begun, line)

    def _refuse_half(self) -> None:
        if self._high is not None:
            _, line, _ = self._high
            self._high = None
            fault = half_a_character()
            raise InputError(fault.message, line=line, cure=fault.cure)


def _moved(text: str, line: int, column: int) -> tuple[int, int]:
    """The place after a text that begins at a place."""
    head, newline, tail = text.rpartition("\n")
    return (line + head.count("\n") + 1, len(tail) + 1) if newline else (line, column + len(text))


def _opening(tag: Start) -> str:
    attributes = "".join(f' {name}="{value}"' for name, value in tag.attributes.items())
    return f"<{tag.name}{attributes}"


def _broken(escape: str, line: int) -> InputError:
    return InputError(
        f"broken escape {quoted(escape)}", line=line, cure="write four hexadecimal digits after \\u"
    )


def is_reference(text: str) -> bool:
    """Whether a string is no text but names another resource (`@string/name`, `?attr/name`)."""
    return re.fullmatch(r"[@?](?:[\w.]+:)?\w+/[\w.]+|@null|@empty", text) is not None
