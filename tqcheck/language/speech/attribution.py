"""Attributes speech: finds the verb of saying beside a quotation or report, and the speaker beside the verb."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from tqcheck.core.document import Word
from tqcheck.core.finding import Span
from tqcheck.language.lexicon.verb_forms import SAYING
from tqcheck.language.lexicon.word_forms import plain
from tqcheck.language.speech.quotations import Quotation
from tqcheck.language.speech.speaker_names import comma_parts, named_behind, person, subject_name

_CLAUSE = 20
_VERB_WITHIN = 9
_BEFORE_SPEECH = 8
_STOP = re.compile(r'[.!?;:()\n"“”«»„「」]')
_COMMA = re.compile(r"[,—–]")
_LINKING = re.compile(r"[^\w]*\Z")
_INTRODUCING = re.compile(r"[,:—–][\s‘'’“\"„«]*\Z")
_SENTENCE_ENDED = re.compile(r"[.!?…]\s*\Z")


class Attribution(NamedTuple):
    """The verb of saying, and the words that name a person as the speaker.

    The name is empty for a pronoun, a role or an institution, which vary too much between texts to be compared.
    """

    verb: Word
    name: tuple[Word, ...]

    @property
    def span(self) -> Span:
        """The span of the name, which must not be empty."""
        return Span(self.name[0].start, self.name[-1].end)


def attribution_of(text: str, words: Sequence[Word], quotation: Quotation) -> Attribution | None:
    """Who says a quotation; None if there is no verb of saying beside it."""
    return _behind(text, words, quotation) or _in_front(text, words, quotation)


def attribution_by(text: str, words: Sequence[Word], verb: int) -> Attribution:
    """The attribution by the verb at index `verb` of `words`, in a report without quotation marks."""
    name = subject_name(text, _back_from(text, words, verb, words[verb].start))
    if not name and _starts_clause(text, words, verb):
        name = named_behind(text, words[verb + 1 : verb + 1 + _BEFORE_SPEECH])
    return Attribution(words[verb], name)


def is_saying(word: Word) -> bool:
    """Whether a word is a verb of saying."""
    return plain(word.text) in SAYING


def _behind(text: str, words: Sequence[Word], quotation: Quotation) -> Attribution | None:
    """The attribution after a quotation: `..., " said Kirby` and `..., " Kirby said`."""
    clause = _on_from(text, words, quotation.outer.end)
    verb = next((index for index, word in enumerate(clause) if is_saying(word)), None)
    if verb is None:
        return None
    if verb == 0:
        return Attribution(clause[0], named_behind(text, clause[1:]))
    ended = _SENTENCE_ENDED.search(
        text, quotation.inner.start, quotation.inner.end
    ) or _SENTENCE_ENDED.search(text, quotation.outer.end, clause[0].start)
    if ended and (len(clause) > verb + 3 or not text.startswith((".", "!", "?"), clause[-1].end)):
        return None
    return Attribution(clause[verb], subject_name(text, clause[:verb]))


def _in_front(text: str, words: Sequence[Word], quotation: Quotation) -> Attribution | None:
    """The attribution before one: `Kirby said: "...`, `Kirby told reporters, "...`, `According to Kirby, "...`."""
    end = bisect_left(words, quotation.outer.start, key=lambda word: word.start)
    clause = _back_from(text, words, end, quotation.outer.start)
    if not clause:
        return None
    introduced = _INTRODUCING.search(text, clause[-1].end, quotation.outer.start) is not None
    if not introduced and not is_saying(clause[-1]) and plain(clause[-1].text) != "that":
        return None
    verb = next((index for index in range(len(clause) - 1, -1, -1) if is_saying(clause[index])), None)
    if verb is not None and len(clause) - verb <= _BEFORE_SPEECH:
        return Attribution(clause[verb], subject_name(text, clause[:verb]))
    if plain(clause[0].text) == "according" and len(comma_parts(text, clause)) == 1:
        return Attribution(clause[0], person(clause[2:]))
    return None


def _on_from(text: str, words: Sequence[Word], start: int) -> list[Word]:
    """The first words of the clause that begins at offset `start`."""
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
    """The last words of the clause that ends before word `end`, at offset `stop`."""
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
