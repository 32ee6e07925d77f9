"""Finds known places and organisations in a text of another language, by their names in that language."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from enum import Enum, auto
from functools import cache, cached_property
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.names import chinese_exonyms, chinese_places
from tqcheck.language.names.countries import COUNTRIES
from tqcheck.language.names.country_exonyms import EXONYMS
from tqcheck.language.names.exonym_hints import BLOCKED, HINTS
from tqcheck.language.names.gazetteer import latin_names
from tqcheck.language.names.spelling import folded

LANGUAGES = frozenset(HINTS)
# The columns of the table of countries, which begins with the English name.
_COLUMNS = {"zh": (1, 2), "ja": (3,), "ko": (4,), "ru": (5,), "de": (6,), "fr": (7,), "es": (8,)}
_CHARACTERS = re.compile(r"[\u3400-\u9fff]+")
_WORD = re.compile(r"[^\W\d_]+")
_ENDING = re.compile("[аяиыеюуоьй]$")
_CASES = "(?:а|я|и|ы|е|ю|у|ей|ой|ем|ом|ам|ям|ами|ями|ях|ью|ь|й)?"
_CITY = "(?=[市县縣])"
_STEM = 5
# Many Korean names as short as this (가나, 수단) are also ordinary words.
_SHORT_HANGUL = 2


class NameKind(Enum):
    """The kind of a known name; a name can replace only one of the same kind."""

    COUNTRY = auto()
    PROVINCE = auto()
    CITY = auto()
    BODY = auto()
    REGION = auto()


class Known(NamedTuple):
    """A known name in a text: its English name in the tables, and where it stands."""

    meaning: str
    span: Span


class _Lexicon(NamedTuple):
    """The known names of a language, and the words that may stand for them."""

    scanner: re.Pattern[str]
    meanings: dict[str, str]
    hints: dict[str, tuple[str, ...]]


@cache
def kinds() -> dict[str, NameKind]:
    """The kind of each meaning for which some other language has a name in the tables."""
    found = {meaning: NameKind.BODY for meaning, _ in _lines(chinese_exonyms.ORGANISATIONS)}
    found |= {meaning: NameKind.REGION for meaning, _ in _lines(chinese_exonyms.REGIONS)}
    for table in (chinese_places.CITIES, chinese_exonyms.CITIES_ABROAD, chinese_exonyms.EXONYMS):
        found |= {meaning: NameKind.CITY for meaning, _ in _lines(table)}
    found |= {meaning: NameKind.PROVINCE for meaning, _ in _lines(chinese_places.PROVINCES)}
    return found | {line.split("; ")[0].split(", ")[0]: NameKind.COUNTRY for line in COUNTRIES.splitlines()}


def _lines(table: str) -> Iterator[tuple[str, list[str]]]:
    """The first English name and the names in characters of each line of a table."""
    for line in table.splitlines():
        yield (latin_names(line) or line.split())[0], _CHARACTERS.findall(line)


class KnownNames:
    """The known places and organisations of a text in one of `LANGUAGES`."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self._lexicon = _lexicon(language)
        self._spelled = _PREFIXED.get(language)

    @cached_property
    def named(self) -> tuple[Known, ...]:
        """The known names of the text, in order."""
        found = []
        for match in self._lexicon.scanner.finditer(self.text):
            meaning = self._lexicon.meanings.get(match.group(1))
            if meaning:
                found.append(Known(meaning, Span(match.start(), match.end())))
        return tuple(found)

    @cached_property
    def meanings(self) -> frozenset[str]:
        """The meanings of the text's known names."""
        return frozenset(known.meaning for known in self.named)

    def may_mean(self, meaning: str) -> bool:
        """Whether the text has a word that may stand for `meaning`: its name, its people, a short form."""
        if meaning in self.meanings:
            return True
        hints = self._lexicon.hints.get(meaning, ())
        where = self._beginnings if self._spelled else self._unnamed
        return any(hint in where for hint in hints)

    @cached_property
    def _unnamed(self) -> str:
        """The text without its known names: part of one country's name may look like the short form of another."""
        ends = [0, *(known.span.end for known in self.named)]
        starts = [*(known.span.start for known in self.named), len(self.text)]
        return "\n".join(self.text[end:start] for end, start in zip(ends, starts, strict=True))

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """The prefixes of each word of the text, folded, from two letters up to the length of a stem and two more."""
        fold = self._spelled or str.lower
        folded_words = {fold(word) for word in _WORD.findall(self.text)}
        return frozenset(
            word[:size] for word in folded_words for size in range(2, min(len(word), 2 + _STEM) + 1)
        )


_PREFIXED: dict[str, Callable[[str], str]] = {"ru": str.lower, "de": folded, "fr": folded, "es": folded}
"""How words are folded in languages that inflect, where hints are compared with the beginnings of words."""


@cache
def _lexicon(language: str) -> _Lexicon:
    names: dict[str, str] = {}
    hints: defaultdict[str, set[str]] = defaultdict(set)
    for meaning, told, hinted in _entries(language):
        names |= {name: names.get(name, meaning) for name in told}
        hints[meaning].update(hinted)
        hints[meaning].update(told if language not in _PREFIXED else _stems(told, _PREFIXED[language]))
    blocked = BLOCKED[language].split()
    patterns = sorted({*names, *blocked}, key=lambda name: (-len(name), name))
    meanings, alternatives = {}, []
    for name in patterns:
        stem = _ENDING.sub("", name) if language == "ru" and not name.isupper() else name
        meanings[stem] = names.get(name, "")
        alternatives.append(re.escape(stem) + (_CITY if stem in chinese_places.ORDINARY else ""))
    scanner = re.compile(_SHAPES.get(language, "({})").format("|".join(alternatives)))
    return _Lexicon(scanner, meanings, {meaning: tuple(sorted(found)) for meaning, found in hints.items()})


_SHAPES = {
    "ja": r"(?<![ァ-ヺー])({})(?![ァ-ヺー])",
    "ko": r"(?<![가-힣])({})",
    "ru": rf"(?<!\w)({{}}){_CASES}(?!\w)",
    "de": r"(?<!\w)({})s?(?!\w)",
    "fr": r"(?<!\w)({})(?!\w)",
    "es": r"(?<!\w)({})(?!\w)",
}
"""What may surround a name in languages that separate words, or change their endings."""


def _stems(names: list[str], fold: Callable[[str], str]) -> set[str]:
    return {fold(name.split()[0])[:_STEM] for name in names}


def _entries(language: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """Each meaning with its names in a language, and with the words that may stand for it."""
    for line in HINTS[language].splitlines():
        meaning, forms = line.split("; ")
        told, hinted = forms.split("|")
        yield meaning, told.split(), hinted.split()
    for line in EXONYMS.splitlines():
        fields = line.split("; ")
        names = [fields[column] for column in _COLUMNS[language]]
        yield fields[0], [name for name in names if language != "ko" or len(name) > _SHORT_HANGUL], names
    if language == "zh":
        for table in _CHINESE:
            for meaning, characters in _lines(table):
                yield meaning, [name for name in characters if len(name) > 1], characters
        for meaning, characters in _lines(chinese_places.SHORT):
            yield meaning, [], characters


_CHINESE = (
    chinese_places.PROVINCES,
    chinese_places.CITIES,
    chinese_exonyms.CITIES_ABROAD,
    chinese_exonyms.EXONYMS,
    chinese_exonyms.ORGANISATIONS,
    chinese_exonyms.REGIONS,
)
