"""Which way in time a length of time or a date points: two weeks ago, in two weeks; until 12 May, from 12 May."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.numbers.quantity import NumberKind, Quantity
from tqcheck.language.numbers.spacing import UNSPACED


class Direction(StrEnum):
    """Two directions exclude each other if they are of one pair: the first two, or the last two."""

    EARLIER = "earlier"
    LATER = "later"
    UNTIL = "until"
    FROM = "from"


class Directed(NamedTuple):
    """A length of time or a date with the words that say which way it points."""

    direction: Direction
    span: Span


class _Words(NamedTuple):
    """Patterns before and after a length of time."""

    earlier_before: str
    later_before: str
    earlier_after: str
    later_after: str


_NEVER = r"(?!)"
_WORDS: Mapping[str, _Words] = {
    "en": _Words(
        r"(?:brought forward|brings? forward|moved (?:up|forward)|advanced)(?: \w+){0,3}? by",
        r"in|(?:postpon|delay|defer|push|put)\w*(?: \w+){0,3}? by|(?:postponed|delayed|deferred|put back)(?: for)?",
        r" (?:ago|earlier|previously|early|sooner|ahead of (?:schedule|time))",
        r" (?:later|from now|late|afterwards)",
    ),
    "de": _Words("vor", "in|nach", r" (?:zuvor|früher|vorher)", r" (?:später|danach)"),
    "fr": _Words("il y a|voici", "dans|d['’]ici(?: à)?", " (?:plus tôt|auparavant|avant)", " (?:plus tard|après)"),
    "es": _Words("hace", "dentro de|en", " (?:atrás|antes)", " (?:después|más tarde)"),
    "ru": _Words(_NEVER, "через|спустя", " (?:тому )?назад| раньше", " (?:спустя|позже|позднее)"),
    "zh": _Words("提[前早]", "推[迟後后]|[延顺][后後期]|再[过過]", "[以之]?前(?![后後])", "[以之]?[后後](?!半)"),
    "ja": _Words(_NEVER, "あと", "前(?!後)", "後(?!半)"),
}  # fmt: skip
_UNITS: Mapping[str, str] = {
    "en": r"[ -](?:\w+ )?(?:second|minute|hour|day|night|week|month|year|decade)s?",
    "de": r" (?:Sekunde|Minute|Stunde|Tag|Nächte|Woche|Monat|Jahr)\w{0,3}",
    "fr": r" (?:seconde|minute|heure|jour|nuit|semaine|moi|an|année)s?",
    "es": r" (?:segundo|minuto|hora|día|noche|semana|mes|año)(?:e?s)?",
    "ru": r" (?:секунд|минут|час|дн|день|сут|недел|месяц|год|лет)\w{0,3}",
    "zh": "[个個]?(?:多)?(?:秒|分[钟鐘]|小[时時]|[天日周週月年]|星期|[礼禮]拜)",
    "ja": "(?:秒|分|時間|日|週間?|[かカヶヵ]月|年)",
}
_BETWEEN = r"\s{0,2}(?:the|about|around|over|almost|nearly|fast|etwa|rund|environ|unos|unas|[约約])?\s?"
_UNTIL = re.compile(r"\b(?:until|till|through|up to|no later than|by)(?: the)?\s$", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|since|starting(?: on| from)?|beginning(?: on)?|as of|as from)(?: the)?\s$", re.IGNORECASE
)
_TURNED = re.compile(
    r"\b(?:not|no|never|without|only|clos\w+|shut\w*|suspend\w*|stop\w*|halt\w*|end\w*|reopen\w*|resum\w+|return\w*|lift\w*"
    r"|cancel\w*|ban\w*|barred|unavailable)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words that may turn one into the other: closed until 12 May, open from 12 May."""
_DATES = frozenset({NumberKind.DAY, NumberKind.WEEKDAY, NumberKind.YEAR, NumberKind.TIME})
_REACH = 48


def direction_of(quantity: Quantity, text: str, language: str) -> Directed | None:
    """The direction that the words around a length of time or a date give it; None if they give none."""
    if quantity.kind in _DATES:
        return _of_date(quantity, text) if language == "en" else None
    if quantity.kind is not NumberKind.NUMBER or language not in _WORDS:
        return None
    unit = _unit(language).match(text, quantity.end)
    if unit is None:
        return None
    if after := _after(language).match(text, unit.end()):
        return Directed(_side(after), Span(quantity.start, after.end()))
    first = max(0, quantity.start - _REACH)
    if before := _before(language).search(text[first : quantity.start]):
        return Directed(_side(before), Span(first + before.start(), unit.end()))
    return None


def exclude_each_other(one: Direction, other: Direction) -> bool:
    """Whether two directions are the two of a pair."""
    return {one, other} in ({Direction.EARLIER, Direction.LATER}, {Direction.UNTIL, Direction.FROM})


def may_be_turned(text: str) -> bool:
    """Whether an English sentence has a word that turns "until" into "from"."""
    return _TURNED.search(text) is not None


def _of_date(quantity: Quantity, text: str) -> Directed | None:
    first = max(0, quantity.start - _REACH)
    before = text[first : quantity.start]
    for direction, pattern in ((Direction.UNTIL, _UNTIL), (Direction.FROM, _FROM)):
        if found := pattern.search(before):
            return Directed(direction, Span(first + found.start(), quantity.end))
    return None


def _side(found: re.Match[str]) -> Direction:
    return Direction.EARLIER if found["earlier"] else Direction.LATER


@cache
def _unit(language: str) -> re.Pattern[str]:
    edge = "" if language in UNSPACED else r"\b"
    return re.compile(f"(?:{_UNITS[language]}){edge}", re.IGNORECASE)


@cache
def _before(language: str) -> re.Pattern[str]:
    words, edge = _WORDS[language], "" if language in UNSPACED else r"\b"
    return re.compile(
        rf"{edge}(?:(?P<earlier>{words.earlier_before})|(?P<later>{words.later_before})){_BETWEEN}$",
        re.IGNORECASE,
    )


@cache
def _after(language: str) -> re.Pattern[str]:
    words, edge = _WORDS[language], "" if language in UNSPACED else r"\b"
    return re.compile(
        rf"(?:(?P<earlier>{words.earlier_after})|(?P<later>{words.later_after})){edge}", re.IGNORECASE
    )
