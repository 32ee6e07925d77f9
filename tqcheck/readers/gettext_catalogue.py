r"""Gettext catalogues (PO): one passage for each translated message, or for each of its plural forms.

The format is not read with a library because none gives the column of each character (`polib` and `moz.l10n` give
the line at most) or reads a catalogue without holding all of it in memory.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from email.parser import HeaderParser
from hashlib import sha256

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Passage, Suppression
from tqcheck.readers.base import Defaults, Entry, InputFile, LeftOut
from tqcheck.readers.ignore_comment import ignored_in
from tqcheck.readers.language_tag import primary_language
from tqcheck.readers.lines import Line, read_lines, to_the_end, without_return
from tqcheck.readers.written_text import WrittenText

_FUZZY, _UNTRANSLATED, _OBSOLETE = "fuzzy", "untranslated", "obsolete"
_KEYWORD = re.compile(r"[ \t]*(msgctxt|msgid|msgid_plural|msgstr(?:\[(?P<form>\d{1,3})\])?)[ \t]*(?=\")")
_STRING = re.compile(r'[ \t]*"((?:[^"\\]|\\.)*)"[ \t]*\Z')
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|[0-7]{1,3}|.)")
_NAMED = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_PLURALS = re.compile(r"nplurals\s*=\s*(\d+)")
_LONGEST_ID = 80


class GettextCatalogue:
    """Reads the translated messages of a PO file, each with its message as the source.

    The languages are those of the header (`Language`, `X-Source-Language`). Messages that are untranslated, fuzzy or
    obsolete, which gettext does not use, are left out. A translator's comment `# tqcheck: ignore TQ103 -- reason`
    accepts findings of its message.
    """

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Entry]:
        """See `Reader.read`."""
        return to_the_end(_entries(source, defaults), source)


class _String:
    """A string that is being read."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.written = WrittenText()

    @property
    def text(self) -> str:
        """The text read so far."""
        return self.written.text

    def add(self, line: Line, start: int) -> None:
        """Append the quoted string that begins at an offset of a line."""
        match = _STRING.match(line.text, start)
        if match is None:
            raise InputError(
                "a string without its closing quotation mark", line=line.number, cure="close it on its line"
            )
        at = match.start(1)
        for escape in _ESCAPE.finditer(line.text, at, match.end(1)):
            self._add(line, at, escape.start())
            self.written.add_written_otherwise(_unescaped(escape[0]), line.number, escape.start() + 1)
            at = escape.end()
        self._add(line, at, match.end(1))

    def _add(self, line: Line, start: int, end: int) -> None:
        if start < end:
            self.written.add(line.text[start:end], line.number, start + 1)


@dataclass
class _Message:
    """A message that is being read."""

    line: int
    flags: frozenset[str] = frozenset()
    suppressions: tuple[Suppression, ...] = ()
    context: _String | None = None
    singular: _String | None = None
    plural: _String | None = None
    forms: dict[int, _String] = field(default_factory=dict)

    @property
    def is_header(self) -> bool:
        return self.context is None and self.singular is not None and not self.singular.text

    @property
    def name(self) -> str:
        """The message's identifier: its context and its text, shortened with a hash if it is long."""
        context = f"{self.context.text}|" if self.context else ""
        whole = context + (self.singular.text if self.singular else "")
        shown = " ".join(whole.split())
        if shown == whole and len(shown) <= _LONGEST_ID:
            return shown
        return f"{shown[:_LONGEST_ID]}… {sha256(whole.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def _forms(count: int) -> str:
    return "1 plural form" if count == 1 else f"{count} plural forms"


def _entries(source: InputFile, defaults: Defaults) -> Iterator[Entry]:
    left_out: Counter[str] = Counter()
    header = _Header(defaults.language, defaults.source_language or "en")
    for message in _messages(read_lines(source), source.name, left_out):
        if isinstance(message, InputError):
            yield message
        elif message.is_header:
            header = header.updated(message)
        else:
            yield from _passages(message, header, source.name, left_out)
    if left_out:
        yield LeftOut(source.name, tuple((what, left_out[what]) for what in sorted(left_out)))


@dataclass(frozen=True)
class _Header:
    """The languages and the number of plural forms of a catalogue."""

    language: str
    source_language: str
    plurals: int | None = None

    def updated(self, message: _Message) -> "_Header":
        """The values of the header's message, and these ones for what it does not give."""
        said = HeaderParser().parsestr(message.forms[0].text if 0 in message.forms else "")
        language = primary_language(said.get("Language", "").partition("@")[0])
        source = primary_language(said.get("X-Source-Language", "").partition("@")[0])
        plurals = _PLURALS.search(said.get("Plural-Forms", ""))
        return _Header(
            language or self.language, source or self.source_language, int(plurals[1]) if plurals else None
        )


def _messages(
    lines: Iterable[Line | InputError], file: str, left_out: Counter[str]
) -> Iterator[_Message | InputError]:
    """The messages of a file, one at a time, with an error in place of a broken one."""
    block: list[Line] = []
    for line in lines:
        if isinstance(line, InputError):
            yield line
            block = []
            continue
        text = without_return(line.text)
        is_first = text.lstrip(" \t").startswith(("#", "msgctxt", "msgid ", 'msgid"'))
        if not text.strip() or (is_first and _is_whole(block)):
            yield from _message(block, file, left_out)
            block = []
        if text.strip():
            block.append(Line(line.number, text))
    yield from _message(block, file, left_out)


def _is_whole(block: list[Line]) -> bool:
    """Whether the lines so far contain a translation, so that the next message may begin."""
    return any(line.text.lstrip(" \t").startswith("msgstr") for line in block)


def _message(block: list[Line], file: str, left_out: Counter[str]) -> Iterator[_Message | InputError]:
    said = [line for line in block if not line.text.startswith("#")]
    if any(line.text.startswith("#~") and " msgid " in line.text for line in block):
        left_out[_OBSOLETE] += 1
    if not said:
        return
    comments = [line for line in block if line.text.startswith("#")]
    try:
        yield _parsed(said, comments)
    except InputError as fault:
        yield fault.at(file, fault.line or said[0].number)


def _parsed(said: list[Line], comments: list[Line]) -> _Message:
    flags = (line.text[2:].split(",") for line in comments if line.text.startswith("#,"))
    message = _Message(
        said[0].number,
        frozenset(flag.strip() for each in flags for flag in each),
        ignored_in(line.text[1:] for line in comments if line.text[1:2] in ("", " ", "\t")),
    )
    current: _String | None = None
    for line in said:
        keyword = _KEYWORD.match(line.text)
        start = keyword.end() if keyword else 0
        if keyword:
            current = _begun(message, keyword, line)
        elif current is None or not line.text.lstrip(" \t").startswith('"'):
            raise InputError(
                "not a line of a gettext catalogue", line=line.number, cure="check the file with msgfmt -c"
            )
        current.add(line, start)
    if message.singular is None or not message.forms:
        missing = "msgstr" if message.singular else "msgid"
        raise InputError(
            f"a message without {missing}", line=message.line, cure="check the file with msgfmt -c"
        )
    return message


def _begun(message: _Message, keyword: re.Match[str], line: Line) -> _String:
    """Begin the string of the message that a keyword introduces."""
    begun = _String(line.number)
    name = keyword[1]
    taken = {"msgctxt": message.context, "msgid": message.singular, "msgid_plural": message.plural}
    form = int(keyword["form"] or 0)
    if taken.get(name) is not None or (name.startswith("msgstr") and form in message.forms):
        raise InputError(f"{name} comes twice in a message", line=line.number, cure="keep one")
    if name == "msgctxt":
        message.context = begun
    elif name == "msgid":
        message.singular = begun
    elif name == "msgid_plural":
        message.plural = begun
    else:
        message.forms[form] = begun
    return begun


def _passages(message: _Message, header: _Header, file: str, left_out: Counter[str]) -> Iterator[Entry]:
    if "fuzzy" in message.flags:
        left_out[_FUZZY] += 1
        return
    if not any(form.text for form in message.forms.values()):
        left_out[_UNTRANSLATED] += 1
        return
    if message.plural and header.plurals and sorted(message.forms) != list(range(header.plurals)):
        yield InputError(
            f"{_forms(len(message.forms))} where the header says {header.plurals}",
            file,
            message.line,
            "give one msgstr[N] for each",
        )
        return
    for number, form in message.forms.items():
        yield Passage(
            text=form.text,
            language=header.language,
            id=message.name + (f"[{number}]" if message.plural else ""),
            source=_source(message, number),
            source_language=header.source_language,
            suppressions=message.suppressions,
            location=form.written.location(file, form.line),
        )


def _source(message: _Message, form: int) -> str:
    """The source of a form: the singular for the first of several forms, else the plural."""
    singular = message.singular.text if message.singular else ""
    if message.plural is None or (form == 0 and len(message.forms) > 1):
        return singular
    return message.plural.text


def _unescaped(escape: str) -> str:
    if escape[1] == "x":
        return chr(int(escape[2:], 16))
    if escape[1] in "01234567":
        return chr(int(escape[1:], 8))
    return _NAMED.get(escape[1], escape[1])
