"""German number words, which are written as one word: dreihundertfünfundzwanzigtausend."""

import re
from fractions import Fraction
from functools import cache, lru_cache

from tqcheck.language.numbers.calendar_words import SEASONS, WEEKDAYS
from tqcheck.language.numbers.number_triggers import one_of
from tqcheck.language.numbers.vocabulary import HALF, Role, Term, Vocabulary, months, playing, scales

_UNITS = {
    "null": 0, "eine": 1, "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_ORDINAL_STEMS = {"ers": 1, "zwei": 2, "drit": 3, "sieb": 7, "ach": 8}

_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_TEN = "|".join(_TENS)
_BELOW_HUNDRED = rf"(?:(?P<unit{{0}}>{_UNIT})und)?(?P<ten{{0}}>{_TEN})|(?P<small{{0}}>{_UNIT})"
_BELOW_THOUSAND = rf"(?:(?P<hundreds{{0}}>{_UNIT})?(?P<hundred{{0}}>hundert)(?:und)?)?(?:{_BELOW_HUNDRED})?"
_COUNTING_TAIL = re.compile(r"(?:jährige?[nrsm]?|mal|fache?[nrsm]?)$")
_ORDINAL_ENDING = re.compile(r"(s?)te[nrsm]?$")


@lru_cache(4096)
def split_german(word: str) -> tuple[Term, ...]:
    """The single term of a German number word (compound, ordinal or fraction); empty for other words."""
    if word[0] not in _INITIALS:
        return ()
    word = _COUNTING_TAIL.sub("", word)
    cardinal = _cardinal(word)
    if cardinal is not None:
        return (Term(cardinal, Role.ADD, bare=cardinal in {100, 1000}),)
    if word.endswith("tel"):
        stem = word[: -4 if word.endswith("stel") else -3]
        below = {**_UNITS, **_TENS, **_ORDINAL_STEMS}.get(stem)
        return (Term(below, Role.DENOMINATOR),) if below and below > 2 else ()
    ending = _ORDINAL_ENDING.search(word)
    value = _ordinal(word, ending) if ending else None
    return (Term(value, Role.ORDINAL),) if value else ()


def _ordinal(word: str, ending: re.Match[str]) -> int | Fraction | None:
    """The value of an ordinal: up to 19th they end in -te, the others in -ste; only a compound's last part changes."""
    for short, value in _ORDINAL_STEMS.items():
        if word.startswith(f"{short}t") and word[len(short) + 1 :] in {"e", "en", "er", "es", "em"}:
            return value
    return _cardinal(word[: ending.start()]) or _cardinal(word[: ending.end(1)])


@cache
def _cardinal_words() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{_BELOW_THOUSAND.format(1)}(?P<thousand>tausend)(?:und)?)?{_BELOW_THOUSAND.format(2)}(?P<half>einhalb)?"
    )


def _cardinal(word: str) -> int | Fraction | None:
    match = _cardinal_words().fullmatch(word)
    if not match or not word:
        return None
    found = match.groupdict()
    value = _below_thousand(found, "2")
    if found["thousand"]:
        value += 1000 * (_below_thousand(found, "1") or 1)
    return value + HALF if found["half"] else value


def _below_thousand(found: dict[str, str | None], part: str) -> int:
    value = 100 * _UNITS[found[f"hundreds{part}"] or "eins"] if found[f"hundred{part}"] else 0
    value += _UNITS[found[f"unit{part}"] or "null"] + _UNITS[found[f"small{part}"] or "null"]
    return value + _TENS.get(found[f"ten{part}"] or "", 0)


_DECADES = {
    f"{ten}er{ending}": value for ten, value in _TENS.items() for ending in ("", "n", "jahre", "jahren")
}
_INITIALS = frozenset("endzvfsaht")

GERMAN = Vocabulary(
    terms={
        "anderthalb": Term(Fraction(3, 2), Role.ADD),
        "hundert": Term(100, Role.HUNDRED, 100, bare=True),
        "tausend": Term(1000, Role.SCALE, 1000, bare=True),
        **{form: Term(1, Role.ADD) for form in ["ein", "eine", "einen", "einem", "einer", "eines"]},
        **scales(
            {
                10**6: "million millionen",
                10**9: "milliarde milliarden",
                10**12: "billion billionen",
                10**15: "billiarde billiarden",
            }
        ),
        "dutzend": Term(12, Role.HUNDRED),
        **playing(Role.AND, "und"),
        **playing(Role.HALF, "halb halbe halben halber halbes hälfte"),
        **playing(Role.VAGUE, "mehrere mehreren einige einigen viele vielen paar"),
    },
    months=months(
        "januar/jänner/jan februar/feber/feb märz/mär april/apr mai juni/jun juli/jul august/aug"
        " september/sept/sep oktober/okt november/nov dezember/dez"
    ),
    split=split_german,
    compounds=rf"(?:{one_of([*_UNITS, *_TENS, *_ORDINAL_STEMS, 'hundert', 'tausend'])})[^\W\d_]*",
    decades=_DECADES,
    decade_suffix=frozenset({"er", "ern"}),
    short_scales={"tsd": 1000, "mio": 10**6, "mill": 10**6, "mrd": 10**9, "bio": 10**12},
    weekdays=WEEKDAYS["de"],
    seasons=SEASONS["de"],
    eve=re.compile(r"Nacht (?:zum|auf(?: den)?) $"),
)
"""The German vocabulary; ordinals in digits ("3.") are recognised by what follows."""
