"""Time references that exclude each other: last year and next year, the first half and the second."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from tqcheck.core.alignment import Link
from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.numbers.spacing import UNSPACED

_Opposites = tuple[str, str]
"""Patterns of the earlier and of the later of the two."""

_WORDS: Mapping[str, Mapping[str, _Opposites]] = {
    "en": {
        "year": (r"last year", r"next year"),
        "month": (r"last month", r"next month"),
        "week": (r"last week", r"next week"),
        "day": (r"yesterday", r"tomorrow"),
        "half": (r"first[ -]half", r"(?:second|latter)[ -]half"),
    },
    "de": {
        "year": (r"(?:letzt|vergangen|vorig)e[nmrs] Jahr(?:es)?", r"(?:nächst|kommend)e[nmrs] Jahr(?:es)?"),
        "month": (r"(?:letzt|vergangen|vorig)e[nmrs] Monats?", r"(?:nächst|kommend)e[nmrs] Monats?"),
        "week": (r"(?:letzt|vergangen|vorig)er? Woche", r"(?:nächst|kommend)er? Woche"),
        "half": (r"erste[nrs]? (?:Halbjahr(?:es)?|Hälfte)", r"zweite[nrs]? (?:Halbjahr(?:es)?|Hälfte)"),
    },
    "fr": {
        "year": (r"l['’](?:an|année) (?:dernier|dernière|passée?)", r"l['’](?:an|année) (?:prochaine?)"),
        "month": (r"mois (?:dernier|passé)", r"mois prochain"),
        "week": (r"semaine (?:dernière|passée)", r"semaine prochaine"),
        "day": (r"hier", r"demain"),
        "half": (r"première moitié|premier semestre", r"(?:seconde|deuxième) moitié|(?:second|deuxième) semestre"),
    },
    "es": {
        "year": (r"año pasado", r"(?:próximo año|año próximo|año que viene)"),
        "month": (r"mes pasado", r"(?:próximo mes|mes próximo|mes que viene)"),
        "week": (r"semana pasada", r"(?:próxima semana|semana próxima|semana que viene)"),
        "half": (r"primera mitad|primer semestre", r"segunda mitad|segundo semestre"),
    },
    "ru": {
        "year": (r"прошл(?:ом|ого) год[ау]", r"(?:будущ|следующ)(?:ем|его) год[ау]"),
        "month": (r"прошл(?:ом|ого) месяц[еа]", r"(?:будущ|следующ)(?:ем|его) месяц[еа]"),
        "week": (r"прошл(?:ой|ую) недел[еию]", r"(?:будущ|следующ)(?:ей|ую) недел[еию]"),
        "day": (r"вчера", r"завтра"),
        "half": (
            r"перв(?:ая|ой|ую|ом) (?:половин[аеуы]|полугоди[еия])",
            r"втор(?:ая|ой|ую|ом) (?:половин[аеуы]|полугоди[еия])",
        ),
    },
    "ar": {
        "year": (r"(?:العام|السنة) الماضية?", r"(?:العام|السنة) (?:المقبلة?|القادمة?)"),
        "month": (r"الشهر الماضي", r"الشهر (?:المقبل|القادم)"),
        "week": (r"الأسبوع الماضي", r"الأسبوع (?:المقبل|القادم)"),
        "half": (r"النصف الأول", r"النصف الثاني"),
    },
    "zh": {
        "year": ("去年|上年", "明年|来年|來年"),
        "month": ("上[个個]?月", "下[个個]?月"),
        "week": ("上[个個]?(?:[周週]|星期|[礼禮]拜)", "下[个個]?(?:[周週]|星期|[礼禮]拜)"),
        "day": ("昨[天日]", "明天"),
        "half": ("上半[年场場]|前半", "下半[年场場]|[后後]半"),
    },
    "ja": {
        "year": ("昨年|去年", "来年"),
        "month": ("先月", "来月"),
        "week": ("先週", "来週"),
        "day": ("昨日", "明日"),
        "half": ("上半期|前半", "下半期|後半"),
    },
    "ko": {
        "year": ("작년|지난해", "내년"),
        "month": ("지난[ ]?달", "다음[ ]?달|내달"),
        "week": ("지난[ ]?주", "다음[ ]?주"),
        "day": ("어제", "내일"),
        "half": ("상반기|전반기", "하반기|후반기"),
    },
}  # fmt: skip


@cache
def _pattern(language: str) -> re.Pattern[str]:
    edge = "" if language in UNSPACED else r"\b"
    kinds = "|".join(
        f"(?P<{unit}_earlier>{earlier})|(?P<{unit}_later>{later})"
        for unit, (earlier, later) in _WORDS[language].items()
    )
    return re.compile(f"{edge}(?:{kinds}){edge}", re.IGNORECASE)


class Reference(NamedTuple):
    """A time reference: its unit, whether it is the later of the two, and its place."""

    unit: str
    later: bool
    span: Span


@lru_cache(16)
def _references(document: Document) -> tuple[Reference, ...]:
    found = _pattern(document.language).finditer(document.text)
    return tuple(
        Reference(unit, side == "later", Span(*match.span()))
        for match in found
        for unit, _, side in [(match.lastgroup or "").partition("_")]
    )


def opposite_times(
    left: Document, right: Document, links: Sequence[Link]
) -> Iterator[tuple[Reference, Reference]]:
    """Pairs of references where, in linked sentences, the left has only one of the two and the right only the other."""
    for link in links:
        ours = _within(left, link.left_start, link.left_end)
        theirs = _within(right, link.right_start, link.right_end)
        for unit in sorted({each.unit for each in ours} & {each.unit for each in theirs}):
            mine = [each for each in ours if each.unit == unit]
            yours = [each for each in theirs if each.unit == unit]
            if len({each.later for each in mine}) == 1 and {each.later for each in yours} == {
                not mine[0].later
            }:
                yield mine[0], yours[0]


def tells_times(document: Document) -> bool:
    """Whether a text has any such time reference; nearly all have none."""
    return bool(_references(document))


def _within(document: Document, first: int, last: int) -> list[Reference]:
    if first == last:
        return []
    start, end = document.sentences[first].start, document.sentences[last - 1].end
    return [each for each in _references(document) if start <= each.span.start < end]
