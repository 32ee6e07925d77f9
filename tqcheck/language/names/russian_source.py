"""Compares Russian surnames in an English text with the Cyrillic source, by the usual romanisations."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

import jellyfish

from tqcheck.core.finding import Span
from tqcheck.language.names.name_source import NameContradiction
from tqcheck.language.names.people import is_known
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.spelling import skeleton
from tqcheck.language.names.texts import NamedText

_LETTERS = str.maketrans(
    dict(zip("абвгдеёзийклмнопрстуфхыэ", "abvgdeeziiklmnoprstufhie", strict=True))
    | {"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ю": "iu", "я": "ia", "ъ": "", "ь": ""}
)
_WORD = re.compile("[А-ЯЁ][а-яё]{3,}")
# Case and feminine endings, whose removal leaves the masculine nominative. Surnames in -sky are left out, because
# adjectives have the same endings.
_DECLINED = re.compile("(?<=[оеё]в)(?:а|у|ым|е|ой|ы|ых|ыми)$|(?<=[иы]н)(?:а|у|ым|е|ой|ы|ых|ыми)$")
_SURNAME = re.compile("(?:[оеё]в|[иы]н|енко|чук|швили)$")
_ENGLISH_SURNAME = re.compile("(?:[oey][vw]a?|off|[iy]na?|enko|chuk|shvili)$")
_OF_A_WOMAN = re.compile("(?<=[oey]v)a$|(?<=[iy]n)a$")
_SPELLINGS = (
    *(("kh", "h"), ("shch", "sch"), ("tz", "ts"), ("off", "ov"), ("w", "v"), ("x", "ks")),
    *(("yo", "e"), ("ye", "e"), ("j", "i"), ("y", "i")),
)
_DOUBLED = re.compile(r"(.)\1+")
_LONG_ENOUGH = 5
_CONFIDENCE = 0.8


class _Surname(NamedTuple):
    key: str
    span: Span


class RussianSource:
    """Compares surnames that are formed like Russian ones with those of a Russian source."""

    def __init__(self, text: NamedText, source: str) -> None:
        self._text = text
        self._source = source

    def contradictions(self, names: Sequence[Name], near: Span) -> Iterator[NameContradiction]:
        """The only surname that the source lacks, where the source has only one that the text lacks."""
        strange = {name.words[-1]: name for name in names if self.refutes(name)}
        if len(strange) != 1:
            return
        lacking = {
            each.key: each for each in self._surnames if near.touches(each.span) and not self._is_told(each)
        }
        if len(lacking) == 1:
            (name,), (theirs,) = strange.values(), lacking.values()
            yield NameContradiction(name, theirs.span, theirs.key.title(), _CONFIDENCE)

    def supports(self, name: Name) -> bool:
        """Whether a word of the source may be a spelling of the surname, or be derived from it."""
        key = _key(name.words[-1])
        return any(_alike(key, word) or word.startswith(key) for word in self._romanised)

    def refutes(self, name: Name) -> bool:
        """Whether the name has the form of a Russian surname, and no word of the source may be a spelling of it."""
        last = name.words[-1]
        if len(last) < _LONG_ENOUGH or not name.tokens[-1].proper or name.meanings or is_known(last):
            return False
        return _ENGLISH_SURNAME.search(last) is not None and not self.supports(name)

    def _is_told(self, surname: _Surname) -> bool:
        return any(_alike(key, surname.key) for key in self._keys)

    @cached_property
    def _keys(self) -> frozenset[str]:
        return frozenset(_key(token.folded) for token in self._text.tokens if token.form.capital)

    @cached_property
    def _romanised(self) -> frozenset[str]:
        return frozenset(_romanised(match.group()) for match in _WORD.finditer(self._source))

    @cached_property
    def _surnames(self) -> tuple[_Surname, ...]:
        return tuple(
            _Surname(_romanised(match.group()), Span(match.start(), match.end()))
            for match in _WORD.finditer(self._source)
            if _SURNAME.search(_base(match.group())) and len(_base(match.group())) >= _LONG_ENOUGH
        )


def _base(word: str) -> str:
    """A Cyrillic word in lower case; surnames are put into the masculine nominative."""
    return _DECLINED.sub("", word.lower())


def _romanised(word: str) -> str:
    return _DOUBLED.sub(r"\1", _base(word).translate(_LETTERS))


@lru_cache(maxsize=1 << 12)
def _key(word: str) -> str:
    """A folded Latin word in the spelling that `_romanised` would give its Cyrillic original."""
    word = _OF_A_WOMAN.sub("", word)
    for letters, sound in _SPELLINGS:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", word)


def _alike(one: str, other: str) -> bool:
    """Whether two keys differ in at most one letter, or have the same consonants."""
    return jellyfish.levenshtein_distance(one, other) <= 1 or skeleton(one) == skeleton(other)
