"""A whole text read for names, sentence by sentence."""

from bisect import bisect_left
from functools import cached_property

from tqcheck.document import Document
from tqcheck.language.names.mentions import Mentions
from tqcheck.language.names.reading import Token, read
from tqcheck.language.names.recognition import Name, names


class NamedText:
    """The words and names of a document, by its sentences."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        starts = [word.start for word in document.words]
        self._firsts = [bisect_left(starts, sentence.start) for sentence in document.sentences] + [len(starts)]
        beginnings = frozenset(starts[first] for first in self._firsts if first < len(starts))
        self.tokens: tuple[Token, ...] = read(document.text, document.words, beginnings)

    def stretch(self, first: int, after: int) -> tuple[int, int]:
        """The words of the sentences `first` to `after`, as far as there are such."""
        last = len(self._firsts) - 1
        return self._firsts[min(max(first, 0), last)], self._firsts[min(after, last)]

    def names(self, start: int, end: int) -> tuple[Name, ...]:
        """The names among the words `start` to `end`."""
        return names(self.text, self.tokens, start, end)

    def mentions(self, start: int, end: int) -> Mentions:
        """What the words `start` to `end` mention."""
        return Mentions(self.tokens[start:end])

    @cached_property
    def everything(self) -> Mentions:
        """What the text mentions anywhere."""
        return Mentions(self.tokens)
