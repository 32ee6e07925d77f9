"""Glossaries in TBX (ISO 30042, versions 2 and 3): concepts with their terms in several languages."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from tqcheck.core.errors import InputError
from tqcheck.core.folding import folded
from tqcheck.core.glossary import Term
from tqcheck.readers.base import InputFile
from tqcheck.readers.glossary_case import is_written_so
from tqcheck.readers.language_tag import primary_language
from tqcheck.readers.xml_events import End, Start, Text, events

_ROOTS = frozenset({"martif", "tbx"})
_CONCEPTS = frozenset({"termEntry", "conceptEntry"})
_LANGUAGES = frozenset({"langSet", "langSec"})
_TERMS = frozenset({"tig", "ntig", "termSec"})
_STATUSES = frozenset({"administrativeStatus", "normativeAuthorization"})
_BANNED = ("deprecated", "superseded")
"""What a status begins with by which a term must not be used: `deprecatedTerm-admn-sts`."""


@dataclass
class _Word:
    """A term of a concept in the making."""

    text: list[str] = field(default_factory=list)
    status: list[str] = field(default_factory=list)

    @property
    def is_banned(self) -> bool:
        return "".join(self.status).strip().lower().startswith(_BANNED)


_Concept = dict[str, list[_Word]]
"""A concept's terms by language."""


def terms_in_tbx(source: InputFile) -> tuple[Term, ...]:
    """What each term of each language is called in each other language, in the order of the file.

    A term of several concepts may be called what it is called in any of them. Raises InputError for what is no TBX.
    """
    called: dict[tuple[str, str, str], list[_Word]] = defaultdict(list)
    for concept in _concepts(source):
        for language, words in concept.items():
            others = [(other, those) for other, those in concept.items() if other != language]
            for word in words:
                term = _written(word)
                for other, those in others:
                    called[term, language, other] += those
    return tuple(_term(*key, words) for key, words in called.items())


def _term(term: str, source_language: str, language: str, words: list[_Word]) -> Term:
    targets = tuple(dict.fromkeys(_written(word) for word in words if not word.is_banned))
    allowed = {target.casefold() for target in targets}
    banned = dict.fromkeys(_written(word) for word in words if word.is_banned)
    forbidden = tuple(word for word in banned if word.casefold() not in allowed)
    case = any(map(is_written_so, (term, *targets, *forbidden)))
    return Term(term, targets, forbidden, False, case, language, source_language)


def _written(word: _Word) -> str:
    return folded(" ".join("".join(word.text).split()))[0]


def _concepts(source: InputFile) -> Iterator[_Concept]:
    reading = _Reading(source.name)
    for event in events(source):
        if isinstance(event, Start):
            reading.begin(event)
        elif isinstance(event, End):
            if (concept := reading.end(event)) is not None:
                yield concept
        else:
            reading.add(event)
    if not reading.is_tbx:
        raise InputError("is no TBX file", source.name, 1, "give a TBX file, or a CSV file with a header")


class _Reading:
    """What is known at a place of the file."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._concept: _Concept = {}
        self._language: str | None = None
        self._word: _Word | None = None
        self._into: list[str] | None = None
        self.is_tbx = False

    def begin(self, tag: Start) -> None:
        """A tag opens."""
        self.is_tbx = self.is_tbx or tag.name in _ROOTS
        if tag.name in _CONCEPTS:
            self._concept = {}
        elif tag.name in _LANGUAGES:
            self._language = self._primary(tag)
        elif tag.name in _TERMS:
            self._word = _Word()
        elif self._word is not None:
            if tag.name == "term":
                self._into = self._word.text
            elif tag.name in _STATUSES or tag.attributes.get("type") in _STATUSES:
                self._into = self._word.status

    def add(self, text: Text) -> None:
        """A piece of text."""
        if self._into is not None:
            self._into.append(text.text)

    def end(self, tag: End) -> _Concept | None:
        """A tag closes; the concept that ends with it."""
        if tag.name in _CONCEPTS:
            return self._concept
        if tag.name in _TERMS and self._word is not None:
            if self._language is not None and _written(self._word):
                self._concept.setdefault(self._language, []).append(self._word)
            self._word = None
        elif tag.name in _LANGUAGES:
            self._language = None
        elif tag.name in ("term", "termNote", *_STATUSES):
            self._into = None
        return None

    def _primary(self, tag: Start) -> str:
        written = tag.attributes.get("xml:lang") or tag.attributes.get("lang", "")
        language = primary_language(written)
        if language is None:
            raise InputError(
                f'the terms at <{tag.name}> have no language (xml:lang="{written}")',
                self._file,
                tag.line,
                "write a language code such as de or zh-Hans",
            )
        return language
