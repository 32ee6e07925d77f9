"""The patterns of Fluent messages as texts: each way in which one can read, with the place of every character.

A placeable is an inline code: a variable is `{$name}`, a term or message `{-brand}`. The arguments of terms and
functions are left out, because a translation may need others (a case, say).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from fluent.syntax import ast

from tqcheck.core.errors import InputError
from tqcheck.readers.line_starts import LineStarts
from tqcheck.readers.written_text import WrittenText

_MOST = 100
"""Readings of one pattern: each repeats what stands around its variant."""

_Pieces: TypeAlias = Sequence[ast.TextElement | ast.Placeable]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way in which a pattern can read."""

    name: str
    """The variants that it takes: `[one]`; empty for a pattern without any."""
    is_usual: bool
    """Whether these are the default variants."""
    pieces: _Pieces


def readings(pattern: ast.Pattern) -> list[Reading]:
    """Every variant of a pattern once, the others of its selectors as by default.

    Raises InputError, without a place, where there are too many.
    """
    choices = [
        [Reading("", True, (element,))] if not _select(element) else _variants(_select(element))
        for element in pattern.elements
    ]
    selecting = [number for number, choice in enumerate(choices) if choice[0].name]
    usual = [next((each for each in choice if each.is_usual), choice[0]) for choice in choices]
    found: list[Reading] = []
    for number in selecting:
        for each in choices[number]:
            if each is usual[number] and number != selecting[0]:
                continue
            taken = [*usual[:number], each, *usual[number + 1 :]]
            place = f"{selecting.index(number) + 1}:" if len(selecting) > 1 else ""
            pieces = [piece for reading in taken for piece in reading.pieces]
            found.append(Reading(f"[{place}{each.name[1:]}", each is usual[number], pieces))
            if len(found) > _MOST:
                raise InputError(f"more than {_MOST} variants in a message", cure="make several of it")
    return found or [Reading("", True, [piece for reading in usual for piece in reading.pieces])]


def _variants(select: ast.SelectExpression | None) -> list[Reading]:
    return [
        Reading(f"[{_key(variant)}]{inner.name}", variant.default and inner.is_usual, inner.pieces)
        for variant in (select.variants if select else ())
        for inner in readings(variant.value)
    ]


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value


def _select(element: ast.TextElement | ast.Placeable) -> ast.SelectExpression | None:
    """The selector that a piece is."""
    while isinstance(element, ast.Placeable):
        if isinstance(element.expression, ast.SelectExpression):
            return element.expression
        if not isinstance(element.expression, ast.Placeable):
            return None
        element = element.expression
    return None


def written(pieces: _Pieces, text: str, starts: LineStarts) -> WrittenText:
    """The pieces of a reading put together; `text` is the file's."""
    made = WrittenText()
    for piece in pieces:
        start, end = _span(piece)
        if isinstance(piece, ast.TextElement):
            for part, at in _lines(piece.value, text[start:end]):
                made.add(part, *starts.place(start + at))
        else:
            made.add_written_otherwise(_code(piece.expression), *starts.place(start))
    return made


def _lines(value: str, raw: str) -> Iterator[tuple[str, int]]:
    """The parts of a text with their offsets in what is written: lines are indented there, and may end in blanks."""
    start = 0
    for number, (line, source) in enumerate(zip(value.split("\n"), raw.split("\n"), strict=False)):
        if number:
            yield "\n", start - 1
        bare = source.removesuffix("\r")
        if line:
            end = len(bare) if bare.endswith(line) else len(bare.rstrip(" "))
            yield line, start + end - len(line)
        start += len(source) + 1


def _code(expression: ast.SyntaxNode) -> str:
    """What stands for a placeable."""
    while isinstance(expression, ast.Placeable):
        expression = expression.expression
    if isinstance(expression, ast.StringLiteral):
        return str(expression.parse()["value"])
    if isinstance(expression, ast.NumberLiteral):
        return expression.value
    if isinstance(expression, ast.FunctionReference):
        first = next(iter(expression.arguments.positional), None)
        return f"{{{expression.id.name}()}}" if first is None else _code(first)
    if isinstance(expression, ast.VariableReference):
        return f"{{${expression.id.name}}}"
    if isinstance(expression, ast.TermReference):
        return f"{{-{_reference(expression)}}}"
    return f"{{{_reference(expression)}}}" if isinstance(expression, ast.MessageReference) else "{}"


def _reference(expression: ast.TermReference | ast.MessageReference) -> str:
    attribute = f".{expression.attribute.name}" if expression.attribute else ""
    return expression.id.name + attribute


def _span(node: ast.SyntaxNode) -> tuple[int, int]:
    return (node.span.start, node.span.end) if node.span else (0, 0)
