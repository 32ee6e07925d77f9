"""Tables of unambiguous English words with their translations into five languages."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from tqcheck.core.document import UNSPACED, Document
from tqcheck.core.finding import Span
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.lexicon.word_list import table_lines

LANGUAGES = ("de", "fr", "es", "ru", "zh")
"""The languages of the columns after the English one, in order."""

_THINGS, _DEEDS = "english_things.txt", "english_deeds.txt"
_COLUMN, _FURTHER, _OPPOSITE = "|", ";", "~"
_NO_LETTER = re.compile(r"[\W_]")


class Translation(NamedTuple):
    """The translations of an English word into one language: parts of words, in the form of `Passage.text`."""

    plain: tuple[str, ...] = ()
    """Translations with no other meaning."""
    further: tuple[str, ...] = ()
    """Translations that may also mean something else."""


class EnglishWord(NamedTuple):
    """English words for one thing, action or state; no words if it is only listed as the opposite of another."""

    phrases: tuple[tuple[str, ...], ...]
    translations: Mapping[str, Translation]
    """The translations by language, without languages in which the word is often left out."""
    group: str
    """For things, the kind of thing; for actions and states, the number of the pair of opposites."""
    is_thing: bool

    @property
    def only_hides(self) -> bool:
        """Whether it is in the table only to keep shorter words inside it from being found."""
        return not self.translations


class Passage:
    """A passage in the form of the tables: lower case, with spaces in place of all but letters and digits."""

    def __init__(self, text: Document) -> None:
        self.language = text.language
        self.text = f" {_normalized(text.text)} "
        self._is_spaced = text.language not in UNSPACED

    def says(self, word: EnglishWord) -> bool:
        """Whether it has any of a word's translations; also true if the table has none for its language."""
        translation = word.translations.get(self.language)
        return translation is None or any(
            part in self.text for part in (*translation.plain, *translation.further)
        )

    def at(self, span: Span) -> str:
        """The normalised text at a span of the original text."""
        return self.text[span.start + 1 : span.end + 1]

    def denies_in(self, sentence: Span, place: Span, denials: Sequence[str]) -> bool:
        """Whether a sentence has one of the negating words in `denials`, other than at `place`."""
        around = Span(sentence.start, place.start), Span(place.end, max(sentence.end, place.end))
        here = " ".join(("", *map(self.at, around), ""))
        return any(denial.replace("_", " ") in here for denial in denials)

    def places(self, parts: Sequence[str]) -> Iterator[Span]:
        """The spans of the words that begin with one of the parts; in Chinese, of the parts themselves."""
        for part in parts:
            at = self.text.find(part)
            while at >= 0:
                if not self._is_spaced:
                    yield Span(at - 1, at + len(part) - 1)
                elif part.startswith(" ") or self.text[at - 1] == " ":
                    start = at + part.startswith(" ")
                    end = self.text.index(" ", at + len(part) - part.endswith(" "))
                    yield Span(start - 1, end - 1)
                at = self.text.find(part, at + 1)


class FoundWord(NamedTuple):
    """A word of the tables in an English text."""

    word: EnglishWord
    span: Span


class EnglishTable:
    """The words of both tables, for look-up by their first word and by group."""

    def __init__(self, words: Sequence[EnglishWord]) -> None:
        self.groups: defaultdict[str, list[EnglishWord]] = defaultdict(list)
        self._by_first: defaultdict[str, list[tuple[tuple[str, ...], EnglishWord]]] = defaultdict(list)
        for word in words:
            self.groups[word.group].append(word)
            for phrase in word.phrases:
                self._by_first[stem(phrase[0])].append((phrase, word))
        for entries in self._by_first.values():
            entries.sort(key=lambda each: -len(each[0]))

    def words_in(self, text: Document) -> list[FoundWord]:
        """The words of the tables that an English text contains, in order, the longest at each place."""
        forms = [plain(word.text) for word in text.words]
        found, at = [], 0
        while at < len(forms):
            phrase, word = next(
                (
                    each
                    for each in self._by_first.get(stem(forms[at]), ())
                    if _are_forms(forms[at : at + len(each[0])], *each)
                ),
                (None, None),
            )
            if phrase is None or word is None:
                at += 1
                continue
            last = at + len(phrase) - 1
            if not word.only_hides:
                found.append(FoundWord(word, Span(text.words[at].start, text.words[last].end)))
            at = last + 1
        return found


@cache
def english_table() -> EnglishTable:
    """The tables, read when first needed."""
    return EnglishTable([*_things(), *_deeds()])


def _things() -> Iterator[EnglishWord]:
    group = ""
    for line in table_lines(__package__, _THINGS):
        if line.startswith("["):
            group = line
        else:
            yield _word(line, group, is_thing=True)


def _deeds() -> Iterator[EnglishWord]:
    number = 0
    for line in table_lines(__package__, _DEEDS):
        number += not line.startswith(_OPPOSITE)
        yield _word(line.removeprefix(_OPPOSITE), str(number), is_thing=False)


def _word(line: str, group: str, is_thing: bool) -> EnglishWord:
    english, *columns = line.split(_COLUMN)
    translations = {
        language: Translation(*(tuple(map(_normalized, half.split())) for half in column.split(_FURTHER)))
        for language, column in zip(LANGUAGES, columns, strict=bool(columns))
        if column.strip()
    }
    phrases = tuple(tuple(phrase.split("_")) for phrase in english.split())
    return EnglishWord(phrases, translations, group, is_thing)


def _are_forms(forms: Sequence[str], phrase: Sequence[str], word: EnglishWord) -> bool:
    """Whether words are forms of a phrase; things match only singular and plural, not verbs such as "mirrored"."""
    return len(forms) == len(phrase) and all(
        form.removesuffix("'s").removesuffix("'") in (noun, f"{noun}s", f"{noun}es", f"{noun[:-1]}ies")
        if word.is_thing
        else len(form) >= len(noun) and form.startswith(noun[:-1]) and stem(form) == stem(noun)
        for form, noun in zip(forms, phrase, strict=True)
    )


def _normalized(text: str) -> str:
    """The text in lower case, with spaces in place of all but letters and digits; the length is kept."""
    return _NO_LETTER.sub(" ", "".join(each.lower() if len(each.lower()) == 1 else each for each in text))
