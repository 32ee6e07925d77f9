"""Reads the words of an English text as tokens in which names are looked for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from tqcheck.core.document import Word
from tqcheck.language.names.chinese import surname_readings, syllables
from tqcheck.language.names.gazetteer import UNKNOWN, Entry, Facts, entries_from, longest
from tqcheck.language.names.ordinary import is_ordinary, stem
from tqcheck.language.names.spelling import folded

# After these any word is capitalised: a stop, a colon, a dash, an opening quotation mark.
_OPENS = re.compile(r"(?:^|[.?!:;…\n•—]|\s[-–]|[\"“”‘«『「])[\s\"“”'‘’«』」)\]]*$")
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|St|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov|Jr|Sr|vs|No|Mt|Ft|Rev)\.\s$"
)
_CONTRACTED = re.compile(r"(?:n['’]t|['’]\w+)\Z")
# Anything longer is not an English word, but an address, text in another script or noise.
_LONGEST = 40
_BEYOND_LATIN = "\u0250"


@dataclass(frozen=True, eq=False)
class Form:
    """What is known of a word regardless of its position."""

    word: str
    folded: str
    latin: bool
    """Whether it is in Latin letters; a word in another script was left untranslated, and is not compared as a name."""
    shouted: bool
    """Whether it is all capitals, as initials are."""
    entries: tuple[Entry, ...]
    capital: bool

    # Most words are never asked for these, and stemming takes longer than all the rest.
    @cached_property
    def stem(self) -> str:
        """The stem that it shares with its inflected forms."""
        return stem(self.folded)

    @cached_property
    def ordinary(self) -> bool:
        """Whether English writes it without a capital; also true of what is too long for a word, or for a name."""
        if len(self.word) > _LONGEST or is_ordinary(self.folded):
            return True
        return is_ordinary(folded(_CONTRACTED.sub("", self.word)))


class Token(NamedTuple):
    """A word at its position in a text, with what it may stand for."""

    word: Word
    form: Form
    facts: Facts
    """Facts of the word, or of the phrase that it is part of."""
    in_phrase: bool
    opening: bool
    """Whether it is capitalised where any word would be, as at the beginning of a sentence."""

    @property
    def folded(self) -> str:
        """The word in lower case without accents."""
        return self.form.folded

    @property
    def proper(self) -> bool:
        """Whether it is not an ordinary word, or stands for something in the tables."""
        return not self.form.ordinary or bool(self.facts.meanings)


@lru_cache(maxsize=1 << 16)
def form_of(word: str) -> Form:
    """The form of a word, which does not depend on its position."""
    if len(word) > _LONGEST:
        return Form(word, word, latin=False, shouted=False, entries=(), capital=False)
    plain = folded(word)
    latin = plain.isascii() or max(plain) < _BEYOND_LATIN
    capital = latin and word[0].isupper()
    bare = word.removesuffix("'s").removesuffix("’s").removesuffix("s") if capital else ""
    shouted = len(bare) > 1 and bare.isupper()
    return Form(word, plain, latin, shouted, entries_from(plain, capitals=shouted), capital)


def read(text: str, words: Sequence[Word], beginnings: frozenset[int]) -> tuple[Token, ...]:
    """The words of a text as tokens, one for each; `beginnings` are the offsets where its sentences begin."""
    forms = [form_of(word.text) for word in words]
    tokens = [
        Token(word, form, UNKNOWN, False, form.capital and _opens(text, word.start, beginnings))
        for word, form in zip(words, forms, strict=True)
    ]
    after = 0
    for index, form in enumerate(forms):
        if form.entries and index >= after:
            size, facts = longest(form.entries, [form.folded for form in forms[index + 1 : index + 6]])
            if size == 1 and _is_given_name(words, forms, index):
                continue
            after = index + size
            for at in range(index, after):
                tokens[at] = tokens[at]._replace(facts=facts, in_phrase=size > 1)
    return tuple(tokens)


def _is_given_name(words: Sequence[Word], forms: Sequence[Form], index: int) -> bool:
    """Whether the word may be a given name after a Chinese surname: in "Xu Yulin", Yulin is not the city."""
    if not index or words[index].start != words[index - 1].end + 1:
        return False
    before = forms[index - 1]
    return before.capital and bool(surname_readings(before.folded)) and bool(syllables(forms[index].folded))


def _opens(text: str, start: int, beginnings: frozenset[int]) -> bool:
    if start in beginnings:
        return True
    if text[start - 1] == " " and text[start - 2].isalnum():
        return False
    before = text[max(0, start - 8) : start]
    return _OPENS.search(before) is not None and _ABBREVIATED.search(before) is None
