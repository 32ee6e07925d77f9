"""No list of words is written twice in the rooms that know languages."""

import ast
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import tqcheck

_ROOMS = ("language", "rules")
_READERS = {"words", "word_sequence"}
_LEAST_WORDS = 5
_MOST_SHARED = 0.66


def _written_lists() -> Iterator[tuple[str, frozenset[str]]]:
    """Where lists of words are written, and the words in lower case."""
    root = Path(tqcheck.__file__).parent
    for file in sorted(path for room in _ROOMS for path in (root / room).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            found = _words(node)
            if len(found) >= _LEAST_WORDS:
                yield f"{file.relative_to(root)}:{getattr(node, 'lineno', 0)}", found


def _words(node: ast.AST) -> frozenset[str]:
    parts: list[ast.expr] = []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _READERS:
        parts = node.args
    elif isinstance(node, ast.Set):
        parts = node.elts
    texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return frozenset(word.lower() for text in texts for word in text.split() if len(word) > 1)


def test_each_list_is_written_once() -> None:
    twice = [
        (one, other)
        for (one, ours), (other, theirs) in combinations(_written_lists(), 2)
        if len(ours & theirs) > _MOST_SHARED * len(ours | theirs)
    ]
    assert not twice, twice
