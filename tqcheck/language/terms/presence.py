"""Whether a passage has a term in any form at all: in doubt it has, since forms are many and glossaries short."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from tqcheck.core.document import UNSPACED, Document
from tqcheck.language.terms.running_text import running_text
from tqcheck.language.terms.stems import stem, unaccented

_WORD = re.compile(r"[^\W_]+")
_WORDS = re.compile(r"[^\W_]+(?:[\s\-‐‑'’/]+[^\W_]+)*")
"""A term of words alone; any other (`C++`, `.NET`) is looked for as it is written."""
_WITHOUT_BOUNDARIES = UNSPACED | {"ko"}
"""Languages whose words run together, or take particles at their ends and spaces as the writer likes."""
_SHORTEST_PART = 4
"""Letters of a stem that may stand within a compound."""
_SHORTEST_ROOT = 3
_OF_ROOTS = frozenset({"ar", "fa", "he"})
"""Languages that write articles and prepositions together with the word."""
_HEBREW = str.maketrans("ךםןףץ", "כמנפצ", "וי")
"""Letters at the end of a word have a form of their own, and vowels come and go."""
_ALIKE = 0.75
"""The share of a word that its other forms begin with."""
_FURTHER_WORDS = 3
"""As many may stand between the words of a term."""
_EDGE = "\0"


class PassageTerms:
    """The words of a passage, brought once to what forms of them share."""

    def __init__(self, passage: Document) -> None:
        self._text = running_text(passage.text)
        self._language = passage.language

    def has(self, term: str, *, is_case_sensitive: bool) -> bool:
        """Whether the passage has the term, its words in any form and order close to each other."""
        if self._language in _WITHOUT_BOUNDARIES or not _WORDS.fullmatch(term):
            return _without_spaces(term, is_case_sensitive) in self._squeezed[is_case_sensitive]
        parts: list[str] = _WORD.findall(term)
        places = [self._places(part, is_case_sensitive=is_case_sensitive) for part in parts]
        reach = len(parts) - 1 + _FURTHER_WORDS
        return any(
            all(any(at in others for at in range(first - reach, first + reach + 1)) for others in places[1:])
            for first in places[0]
        )

    @cached_property
    def _squeezed(self) -> tuple[str, str]:
        """The text without spaces, in lower case and as it is."""
        return _without_spaces(self._text, False), _without_spaces(self._text, True)

    @cached_property
    def _words(self) -> list[str]:
        return _WORD.findall(self._text)

    @cached_property
    def _by_stem(self) -> defaultdict[str, set[int]]:
        found: defaultdict[str, set[int]] = defaultdict(set)
        for number, word in enumerate(self._words):
            found[stem(word, self._language)].add(number)
        return found

    @cached_property
    def _plain(self) -> str:
        """All words in a plain spelling, each with an edge before it and after it."""
        return _EDGE + _EDGE.join(map(self._plainly, self._words)) + _EDGE

    @cached_property
    def _edges(self) -> list[int]:
        return [match.start() for match in re.finditer(_EDGE, self._plain)]

    def _plainly(self, word: str) -> str:
        plain = unaccented(word)
        return plain.translate(_HEBREW) if self._language == "he" else plain

    def _places(self, part: str, *, is_case_sensitive: bool) -> set[int]:
        """The numbers of the words that may be forms of a term's word, or compounds with it."""
        places = self._by_stem.get(stem(part, self._language), set()).copy()
        plain, root = self._plainly(part), self._plainly(stem(part, self._language))
        places.update(self._with(f"{_EDGE}{plain}{_EDGE}"))
        if len(root) >= (_SHORTEST_ROOT if self._language in _OF_ROOTS else _SHORTEST_PART):
            places.update(self._with(root))
        shared = max(_SHORTEST_PART, round(_ALIKE * len(plain)))
        if len(plain) >= shared:
            places.update(self._with(_EDGE + plain[:shared]))
        if is_case_sensitive and part.isupper():
            return {at for at in places if any(map(str.isupper, self._words[at]))}
        return places

    def _with(self, letters: str) -> Iterator[int]:
        """The numbers of the words that have these letters."""
        at = self._plain.find(letters)
        while at >= 0:
            yield bisect_right(self._edges, at) - 1
            at = self._plain.find(letters, at + 1)


def _without_spaces(text: str, is_case_sensitive: bool) -> str:
    together = "".join(text.split())
    return together if is_case_sensitive else together.casefold()
