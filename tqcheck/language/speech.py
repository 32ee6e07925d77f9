"""Who says what: the saying verb beside a quotation or a report, and the speaker beside the verb."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import jellyfish

from tqcheck.document import Word
from tqcheck.finding import Span
from tqcheck.language.negation import is_content
from tqcheck.language.quotations import Quotation
from tqcheck.language.speech_words import ASIDES, ENDS_SUBJECT, INSTITUTIONS, NO_NAMES, SAYING, TITLES
from tqcheck.language.word_forms import plain

_CLAUSE = 20
_VERB_WITHIN = 9
_BEFORE_SPEECH = 8
_STOP = re.compile(r'[.!?;:()\n"“”«»„「」]')
_COMMA = re.compile(r"[,—–]")
_LINKING = re.compile(r"[^\w]*\Z")
_INTRODUCING = re.compile(r"[,:—–][\s‘'’“\"„«]*\Z")
_SENTENCE_ENDED = re.compile(r"[.!?…]\s*\Z")
_ALIKE = 0.78
_UNLIKE = 0.7
_UNLIKE_WITH_ONE_INITIAL = 0.5


class Attribution(NamedTuple):
    """The verb that hands words to a speaker, and the words that name a person as the speaker.

    The name is empty for a pronoun, a role or an institution: they are put in too many ways to be compared.
    """

    verb: Word
    name: tuple[Word, ...]

    @property
    def span(self) -> Span:
        """The name's place."""
        return Span(self.name[0].start, self.name[-1].end)


class Kinship(NamedTuple):
    """Whether two names can be one person's."""

    alike: bool
    unlike: bool
    """Not even two spellings of one foreign name could look so different."""


def attribution_of(text: str, words: Sequence[Word], quotation: Quotation) -> Attribution | None:
    """Who says a quotation; None where no saying verb stands beside it."""
    return _behind(text, words, quotation) or _in_front(text, words, quotation)


def attribution_by(text: str, words: Sequence[Word], verb: int) -> Attribution:
    """Whom the saying verb among `words` makes speak, without quotation marks to go by."""
    name = _subject_name(text, _back_from(text, words, verb, words[verb].start))
    if not name and _starts_clause(text, words, verb):
        name = _named_behind(text, words[verb + 1 : verb + 1 + _BEFORE_SPEECH])
    return Attribution(words[verb], name)


def is_saying(word: Word) -> bool:
    """Whether a word is a verb that hands the words beside it to its subject."""
    return plain(word.text) in SAYING


def _behind(text: str, words: Sequence[Word], quotation: Quotation) -> Attribution | None:
    """`..., " said Kirby` and `..., " Kirby said`."""
    clause = _on_from(text, words, quotation.outer.end)
    verb = next((index for index, word in enumerate(clause) if is_saying(word)), None)
    if verb is None:
        return None
    if verb == 0:
        return Attribution(clause[0], _named_behind(text, clause[1:]))
    ended = _SENTENCE_ENDED.search(text, quotation.inner.start, quotation.inner.end)
    if ended and (len(clause) > verb + 3 or not text.startswith((".", "!", "?"), clause[-1].end)):
        return None
    return Attribution(clause[verb], _subject_name(text, clause[:verb]))


def _in_front(text: str, words: Sequence[Word], quotation: Quotation) -> Attribution | None:
    """`Kirby said: "...`, `Kirby told reporters, "...` and `According to Kirby, "...`."""
    end = bisect_left(words, quotation.outer.start, key=lambda word: word.start)
    clause = _back_from(text, words, end, quotation.outer.start)
    if not clause:
        return None
    introduced = _INTRODUCING.search(text, clause[-1].end, quotation.outer.start) is not None
    if not introduced and not is_saying(clause[-1]) and plain(clause[-1].text) != "that":
        return None
    verb = next((index for index in range(len(clause) - 1, -1, -1) if is_saying(clause[index])), None)
    if verb is not None and len(clause) - verb <= _BEFORE_SPEECH:
        return Attribution(clause[verb], _subject_name(text, clause[:verb]))
    if plain(clause[0].text) == "according" and len(_parts(text, clause)) == 1:
        return Attribution(clause[0], _person(clause[2:]))
    return None


def _on_from(text: str, words: Sequence[Word], start: int) -> list[Word]:
    """The words of the clause that begins at `start`, a few of them."""
    first = bisect_left(words, start, key=lambda word: word.start)
    clause: list[Word] = []
    for word in words[first : first + _VERB_WITHIN]:
        between = text[start : word.start]
        if _STOP.search(between) if clause else not _LINKING.fullmatch(between):
            break
        clause.append(word)
        start = word.end
    return clause


def _back_from(text: str, words: Sequence[Word], end: int, stop: int) -> list[Word]:
    """The words of the clause that ends with word `end`, not included, at `stop`."""
    clause: list[Word] = []
    for word in reversed(words[max(end - _CLAUSE, 0) : end]):
        between = text[word.end : stop]
        if _STOP.search(between) if clause else re.search(r"[.!?]", between):
            break
        clause.append(word)
        stop = word.start
    return clause[::-1]


def _starts_clause(text: str, words: Sequence[Word], verb: int) -> bool:
    return verb > 0 and _COMMA.search(text, words[verb - 1].end, words[verb].start) is not None


def _parts(text: str, words: Sequence[Word]) -> list[list[Word]]:
    """The words between commas."""
    parts: list[list[Word]] = [[]]
    for word in words:
        if parts[-1] and _COMMA.search(text, parts[-1][-1].end, word.start):
            parts.append([])
        parts[-1].append(word)
    return parts


def _subject_name(text: str, words: Sequence[Word]) -> tuple[Word, ...]:
    """Who is named in front of the verb, asides skipped: `Kirby` in `Kirby, speaking in Paris, said`."""
    parts = _parts(text, words)
    for part in reversed(parts):
        if any(plain(word.text) == "and" for word in part):
            return ()
        name = _person(part)
        first = plain(part[0].text) if part else ""
        at_end = part is parts[-1] or (name and name[-1] is part[-1])
        if name and at_end and first not in ASIDES and not first.endswith("ing"):
            return name
    return ()


def _named_behind(text: str, words: Sequence[Word]) -> tuple[Word, ...]:
    """Who is named behind the verb: `said Kirby, a spokesman` and `said the spokesman, Kirby`."""
    if words and plain(words[0].text) in ENDS_SUBJECT:
        return ()
    names = [_person(part) for part in _parts(text, words)]
    return next((name for name in names if name), ())


def _person(words: Sequence[Word]) -> tuple[Word, ...]:
    """The name at the end of a phrase: the last words with a capital that are no title.

    None if a title or another noun follows (`the Russian ambassador`) or an institution is among the words.
    """
    end = next((i for i, word in enumerate(words) if plain(word.text) in ENDS_SUBJECT), len(words))
    name: list[Word] = []
    for word in reversed(words[:end]):
        lower = plain(word.text)
        capital = word.text[0].isupper()
        if capital and lower in INSTITUTIONS:
            return ()
        if capital and not lower.endswith("'s") and lower not in TITLES and lower not in NO_NAMES:
            name.append(word)
        elif name or lower in TITLES or not _may_follow_name(lower):
            break
    return tuple(reversed(name))


def _may_follow_name(word: str) -> bool:
    """Kirby `later` said, Kirby `has` said, Kirby `repeatedly` said."""
    return word in NO_NAMES or word.endswith("ly") or not is_content(word)


@lru_cache(maxsize=4096)
def kinship(one: tuple[str, ...], other: tuple[str, ...]) -> Kinship:
    """Compare two names word by word, allowing for the ways in which a foreign name can be spelt."""
    pairs = [(plain(a).removesuffix("'s"), plain(b).removesuffix("'s")) for a in one for b in other]
    likeness = max(jellyfish.jaro_winkler_similarity(a, b) for a, b in pairs)
    same_initial = any(a[:1] == b[:1] for a, b in pairs)
    unlike = likeness < _UNLIKE_WITH_ONE_INITIAL if same_initial else likeness < _UNLIKE
    return Kinship(likeness >= _ALIKE, unlike)
