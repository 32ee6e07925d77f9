"""The words of English text as names are looked for in them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqcheck.document import Word
from tqcheck.language.names.gazetteer import UNKNOWN, Entry, Facts, entries_from, longest
from tqcheck.language.names.ordinary import is_ordinary, stem
from tqcheck.language.names.spelling import folded

# What stands before a word that has its capital from its place: a stop, a colon, a dash, an opening quotation mark.
_OPENS = re.compile(r"(?:^|[.?!:;…\n•—]|\s[-–]|[\"“”‘«『「])[\s\"“”'‘’«』」)\]]*$")
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|St|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov|Jr|Sr|vs|No|Mt|Ft|Rev)\.\s$"
)
_CONTRACTED = re.compile(r"(?:n['’]t|['’]\w+)\Z")
# What is longer is no word of English: an address, a run of another script, noise.
_LONGEST = 40


class Form(NamedTuple):
    """What a word is like wherever it stands."""

    folded: str
    stem: str
    ordinary: bool
    """Whether English writes it without a capital."""
    capital: bool
    shouted: bool
    """Whether it is written in capitals throughout, as initials are."""
    entries: tuple[Entry, ...]


class Token(NamedTuple):
    """A word in its place, with what it may stand for."""

    word: Word
    form: Form
    facts: Facts
    """Of the word, or of the phrase that it is part of."""
    in_phrase: bool
    opening: bool
    """Whether its place alone explains its capital."""

    @property
    def folded(self) -> str:
        """The word in small letters without accents."""
        return self.form.folded

    @property
    def proper(self) -> bool:
        """Whether it is no ordinary word, or stands for something in the tables."""
        return not self.form.ordinary or bool(self.facts.meanings)


@lru_cache(maxsize=1 << 16)
def form_of(word: str) -> Form:
    """The word as it is wherever it stands."""
    if len(word) > _LONGEST:
        return Form(word, word, ordinary=True, capital=False, shouted=False, entries=())
    plain = folded(word)
    uncontracted = folded(_CONTRACTED.sub("", word))
    bare = word.removesuffix("'s").removesuffix("’s").removesuffix("s")
    return Form(
        plain,
        stem(plain),
        is_ordinary(plain) or is_ordinary(uncontracted),
        word[0].isupper(),
        len(bare) > 1 and bare.isupper(),
        entries_from(plain),
    )


def read(text: str, words: Sequence[Word], beginnings: frozenset[int]) -> tuple[Token, ...]:
    """The words of a text as tokens, one for each; `beginnings` are where its sentences begin."""
    return tuple(_tokens(text, words, beginnings))


def _tokens(text: str, words: Sequence[Word], beginnings: frozenset[int]) -> Iterator[Token]:
    forms = [form_of(word.text) for word in words]
    index = 0
    while index < len(words):
        size, facts = _looked_up(forms, index) if forms[index].entries else (0, UNKNOWN)
        for at in range(index, index + max(size, 1)):
            opening = forms[at].capital and _opens(text, words[at].start, beginnings)
            yield Token(words[at], forms[at], facts, size > 1, opening)
        index += max(size, 1)


def _looked_up(forms: Sequence[Form], index: int) -> tuple[int, Facts]:
    following = [form.folded for form in forms[index + 1 : index + 6]]
    return longest(forms[index].entries, following, capitals=forms[index].shouted)


def _opens(text: str, start: int, beginnings: frozenset[int]) -> bool:
    if start in beginnings:
        return True
    if text[start - 1] == " " and text[start - 2].isalnum():
        return False
    before = text[max(0, start - 8) : start]
    return _OPENS.search(before) is not None and _ABBREVIATED.search(before) is None
