"""Finds the name of a speaker before or after a verb of saying."""

import re
from collections.abc import Sequence

from tqcheck.core.document import Word
from tqcheck.language.lexicon.word_forms import plain
from tqcheck.language.negation.force import is_content
from tqcheck.language.speech.words import ASIDES, ENDS_SUBJECT, INSTITUTIONS, NO_NAMES, ROLES

_COMMA = re.compile(r"[,—–]")


def comma_parts(text: str, words: Sequence[Word]) -> list[list[Word]]:
    """The words, divided at commas and dashes."""
    parts: list[list[Word]] = [[]]
    for word in words:
        if parts[-1] and _COMMA.search(text, parts[-1][-1].end, word.start):
            parts.append([])
        parts[-1].append(word)
    return parts


def subject_name(text: str, words: Sequence[Word]) -> tuple[Word, ...]:
    """The name before a verb; insertions are skipped: `Kirby` in `Kirby, speaking in Paris, said`."""
    parts = comma_parts(text, words)
    for part in reversed(parts):
        if any(plain(word.text) == "and" for word in part):
            return ()
        name = person(part)
        first = plain(part[0].text) if part else ""
        at_end = part is parts[-1] or (name and name[-1] is part[-1])
        if name and at_end and first not in ASIDES and not first.endswith("ing"):
            return name
    return ()


def named_behind(text: str, words: Sequence[Word]) -> tuple[Word, ...]:
    """The name after a verb: `said Kirby, a spokesman` and `said the spokesman, Kirby`."""
    if words and plain(words[0].text) in ENDS_SUBJECT:
        return ()
    names = [person(part) for part in comma_parts(text, words)]
    return next((name for name in names if name), ())


def person(words: Sequence[Word]) -> tuple[Word, ...]:
    """The name at the end of a phrase: the last capitalised words that are not titles.

    Empty if a title or another noun follows (`the Russian ambassador`) or if an institution is among the words.
    """
    end = next((i for i, word in enumerate(words) if plain(word.text) in ENDS_SUBJECT), len(words))
    name: list[Word] = []
    for word in reversed(words[:end]):
        lower = plain(word.text)
        capital = word.text[0].isupper()
        if capital and lower in INSTITUTIONS:
            return ()
        if capital and not lower.endswith("'s") and lower not in ROLES and lower not in NO_NAMES:
            name.append(word)
        elif name or lower in ROLES or not _may_follow_name(lower):
            break
    return tuple(reversed(name))


def _may_follow_name(word: str) -> bool:
    """Whether a word may stand between a name and the verb: `later`, `has` or `repeatedly` in `Kirby ... said`."""
    return word in NO_NAMES or word.endswith("ly") or not is_content(word)
