"""Fluent files (.ftl): a passage a message, an attribute, a term, or each variant of one."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tqcheck.core.errors import InputError, one_line
from tqcheck.readers.base import InputFile
from tqcheck.readers.ignore_comment import ignored_in
from tqcheck.readers.keyed_strings import KeyedString
from tqcheck.readers.line_starts import LineStarts
from tqcheck.readers.lines import whole_text
from tqcheck.storage.extras import install_command

if TYPE_CHECKING:
    from fluent.syntax import ast


class Fluent:
    """The messages and terms of a Fluent file.

    A variant's id ends in its name (`files[one]`); one that the source does not have translates the source's default
    variant. A comment `# tqcheck: ignore TQ103 -- reason` of a message accepts findings of all its strings.
    """

    def strings(self, source: InputFile) -> Iterator[KeyedString | InputError]:
        """See `StringsFormat.strings`."""
        try:
            from fluent.syntax import FluentParser, ast
        except ImportError:
            raise InputError(
                "Fluent files need fluent.syntax, which is not installed",
                source.name,
                cure=install_command("l10n"),
            ) from None
        text = whole_text(source)
        try:
            resource = FluentParser().parse(text)
        except RecursionError:
            raise InputError(
                "placeables nested too deeply", source.name, cure="is this a Fluent file?"
            ) from None
        reading = _Reading(text, source.name)
        for entry in resource.body:
            if isinstance(entry, ast.Message | ast.Term):
                yield from reading.strings(entry, "-" if isinstance(entry, ast.Term) else "")
            elif isinstance(entry, ast.Junk):
                yield reading.fault(entry)


class _Reading:
    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._starts = LineStarts(text)

    def strings(self, entry: "ast.Message | ast.Term", sigil: str) -> Iterator[KeyedString | InputError]:
        """Those of a message: its value's, and its attributes'."""
        comments = entry.comment.content.split("\n") if entry.comment and entry.comment.content else ()
        key = sigil + entry.id.name
        if entry.value is not None:
            yield from self._pattern(key, entry.value, comments)
        for attribute in entry.attributes:
            yield from self._pattern(f"{key}.{attribute.id.name}", attribute.value, comments)

    def _pattern(
        self, key: str, pattern: "ast.Pattern", comments: "tuple[str, ...] | list[str]"
    ) -> Iterator[KeyedString | InputError]:
        from tqcheck.readers.fluent_patterns import readings, written

        line, _ = self._starts.place(pattern.span.start if pattern.span else 0)
        try:
            found = readings(pattern)
        except InputError as fault:
            yield fault.at(self._file, line)
            return
        for each in found:
            content = written(each.pieces, self._text, self._starts)
            yield KeyedString(
                key + each.name,
                content.text,
                content.location(self._file, line),
                ignored_in(comments),
                form_of=key if each.name else None,
                is_usual_form=each.is_usual,
            )

    def fault(self, junk: "ast.Junk") -> InputError:
        """What is wrong with an entry that is none."""
        annotation = junk.annotations[0]
        span = annotation.span or junk.span
        # What is missing at the end is missing on the last line that has anything.
        line, column = self._starts.place(min(span.start if span else 0, len(self._text.rstrip())))
        return InputError(
            f"not Fluent at column {column}: {one_line(annotation.message or 'a syntax error')}",
            self._file,
            line,
            "correct it",
        )
