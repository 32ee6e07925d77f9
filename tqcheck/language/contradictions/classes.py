"""Classes of words that exclude each other, read from `classes.txt` when first needed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.document import Document
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.lexicon.word_list import table_lines

_FILE = "classes.txt"
_EXACT, _NOUN = "=", "#"
"""Prefixes of keys that are exact words, and of keys that are singulars; others are stems."""
_NEUTRAL = "!"
"""Marks a member that excludes nothing: it keeps shorter phrases of the class from being found inside it."""
NEUTRAL = -1
"""The number of a neutral member."""


class WordKind(StrEnum):
    """The kind of words in a class, which decides how similar the texts around them must be."""

    OPPOSITE = "opposite"
    CONVERSE = "converse"
    TITLE = "title"
    KIN = "kin"
    PERSON = "person"
    PRONOUN = "pronoun"
    COMPASS = "compass"
    COLOUR = "colour"
    MATERIAL = "material"
    PLACE = "place"
    CONTINENT = "continent"
    BODY = "body"
    VERDICT = "verdict"
    MEDAL = "medal"
    QUANTITY = "quantity"
    FREQUENCY = "frequency"
    MODALITY = "modality"
    TENSE = "tense"
    COMPARISON = "comparison"
    LIKELIHOOD = "likelihood"
    PERIOD = "period"
    THING = "thing"
    CONCRETE = "concrete"
    """Things of which a sentence seldom names two of one class: animals, diseases, weapons, sports."""


_NOUNS = frozenset(
    {
        WordKind.TITLE,
        WordKind.KIN,
        WordKind.PERSON,
        WordKind.MATERIAL,
        WordKind.PLACE,
        WordKind.BODY,
        WordKind.MEDAL,
        WordKind.THING,
        WordKind.CONCRETE,
    }
)
"""Kinds whose words are looked up by their singular: by stem, a mechanism would be a mechanic."""
_PLURALS = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "wives": "wife",
    "feet": "foot",
    "teeth": "tooth",
}


class Member(NamedTuple):
    """A phrase of a class: phrases with one member number are synonyms, with different numbers exclude each other."""

    kind: WordKind
    group: int
    number: int
    rest: tuple[str, ...]
    """The keys of the phrase's words after the first."""


def members_in(words: Sequence[str]) -> Iterator[tuple[Member, int, int]]:
    """The members among a sentence's words in the order of their first words, with their first and last index."""
    for first, word in enumerate(words):
        for member in _beginning(word):
            last = first + len(member.rest)
            if last < len(words) and all(
                part in _keys(words[first + 1 + place]) for place, part in enumerate(member.rest)
            ):
                yield member, first, last


def excludes(text: Document, phrase: str) -> bool:
    """Whether a text has a phrase that excludes another one, wherever it stands, and none that says the same."""
    there: defaultdict[int, set[int]] = defaultdict(set)
    for member, _, _ in members_in([word.text for word in text.words]):
        there[member.group].add(member.number)
    return any(
        there[member.group] - {member.number, NEUTRAL} and member.number not in there[member.group]
        for member, _, _ in members_in(phrase.split())
    )


@lru_cache(maxsize=1 << 14)
def _beginning(word: str) -> tuple[Member, ...]:
    """The members whose phrases may begin with a word."""
    return tuple(member for key in _keys(word) for member in _members().get(key, ()))


@lru_cache(maxsize=1 << 14)
def _keys(word: str) -> tuple[str, str, str]:
    """The keys under which a word is looked up: its stem, its singular, its exact form."""
    lower = plain(word)
    return stem(word), _NOUN + _singular(lower.removesuffix("'s")), _EXACT + lower


def _singular(word: str) -> str:
    if word in _PLURALS:
        return _PLURALS[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) else word


@lru_cache(maxsize=1)
def _members() -> Mapping[str, tuple[Member, ...]]:
    """All members by the key of the first word of each of their phrases."""
    found: dict[str, list[Member]] = {}
    for group, line in enumerate(table_lines(__package__, _FILE)):
        name, _, members = line.partition("|")
        of = WordKind(name.strip())
        for place, member in enumerate(members.split(";")):
            number, phrases = place, member.split()
            if phrases[0] == _NEUTRAL:
                number, phrases = NEUTRAL, phrases[1:]
            for phrase in phrases:
                first, *rest = _parts(phrase, of)
                found.setdefault(first, []).append(Member(of, group, number, tuple(rest)))
    return {first: tuple(each) for first, each in found.items()}


def _parts(phrase: str, kind: WordKind) -> list[str]:
    words = phrase.removeprefix(_EXACT).replace("-", "_").split("_")
    if phrase.startswith(_EXACT):
        return [_EXACT + plain(word) for word in words]
    return [_NOUN + _singular(word) if kind in _NOUNS else stem(word) for word in words]
