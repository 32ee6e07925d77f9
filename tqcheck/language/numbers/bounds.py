"""Whether a number is a lower or an upper bound: at least 300, up to 300, 300 or fewer."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.numbers.quantity import Quantity


class Side(StrEnum):
    """Whether a bound is the lowest or the highest value allowed."""

    LEAST = "least"
    """More than, at least, or more."""
    MOST = "most"
    """Less than, at most, or fewer."""


class Bound(NamedTuple):
    """A number with the words that bound it."""

    side: Side
    span: Span


class _Words(NamedTuple):
    """Patterns before and after a number; the leftmost match counts, so that "no more than" is an upper bound."""

    least_before: str
    most_before: str
    least_after: str
    most_after: str


_WORDS: Mapping[str, _Words] = {
    "en": _Words(
        r"\b(?:at (?:the very )?least|(?:no|not|nothing|never)(?: be| been)? (?:fewer|less|lower|under|below)(?: than)?"
        r"|(?:must|may|can|should|shall)(?: ?not|n['’]t)(?: be)?(?: \w+){0,2} (?:below|under|less than)"
        r"|(?:more|greater|higher) than|over|above|upwards? of|in excess of|exceed(?:s|ed|ing)?|a minimum of"
        r"|surpass(?:es|ed|ing)?|topp(?:ed|ing))",
        r"\b(?:at (?:the very )?most|(?:no|not|never)(?: be| been)? (?:more|greater|higher|longer|over)(?: than)?"
        r"|(?:must|may|can|should|shall)(?: ?not|n['’]t)(?: be)?(?: \w+){0,2} (?:above|over|beyond|more than)"
        r"|(?:less|fewer|lower) than|under|below|up to|a maximum of|(?:not|never)(?: \w+)? exceed(?:s|ed|ing)?)",
        r"(?: \w+)? or (?:more|above|over|older|higher|greater)\b|\+| (?:and|or) (?:above|over|older)\b",
        r"(?: \w+)? or (?:less|fewer|under|below|younger|lower)\b| (?:and|or) (?:under|below|younger)\b",
    ),
    "de": _Words(
        r"\b(?:mindestens|wenigstens|mehr als|nicht (?:weniger|unter) als|nicht unter|über|oberhalb von)",
        r"\b(?:höchstens|maximal|bis zu|(?:weniger|nicht mehr) als|nicht (?:auf )?über|unter|unterhalb von)",
        r"(?: \w+)? (?:oder|und) (?:mehr|darüber|älter)\b",
        r"(?: \w+)? (?:oder|und) (?:weniger|darunter|jünger)\b",
    ),
    "fr": _Words(
        r"\b(?:plus de|plus d['’]|au moins|pas moins (?:de|d['’])|au[- ]dessus de|supérieure?s? à|un minimum de)",
        r"\b(?:(?:pas|jamais) (?:plus (?:de|d['’])|(?:dépass|excéd)\w+)|moins de|moins d['’]|au plus|jusqu['’]à"
        r"|un maximum de"
        r"|(?:en|au)[- ]dessous de|inférieure?s? à)",
        r"(?: \w+)? (?:ou|et) plus\b|(?: \w+)? (?:au moins|au minimum)\b",
        r"(?: \w+)? (?:ou|et) moins\b|(?: \w+)? (?:au plus|au maximum)\b",
    ),
    "es": _Words(
        r"\b(?:más de|al menos|por lo menos|como mínimo|no menos de|superior(?:es)? a|por encima de|un mínimo de)",
        r"\b(?:no más de|no (?:\w+ ){0,2}(?:super|exced|sobrepas)\w+|menos de|como máximo|a lo sumo|hasta"
        r"|inferior(?:es)? a|por debajo de|un máximo de)",
        r"(?: \w+)? o más\b|(?: \w+)? como mínimo\b",
        r"(?: \w+)? o menos\b|(?: \w+)? como máximo\b",
    ),
    "ru": _Words(
        r"\b(?:более(?: чем)?|больше(?: чем)?|свыше|не (?:менее|меньше|ниже)|как минимум|минимум"
        r"|по (?:меньшей|крайней) мере|выше|превы\w+)",
        r"\b(?:не (?:более|больше|выше|свыше|превы\w+)|менее(?: чем)?|меньше(?: чем)?|максимум|ниже|не дотягивает до)",
        r"(?: \w+)? (?:и|или) (?:более|больше|старше|выше)\b",
        r"(?: \w+)? (?:и|или) (?:менее|меньше|младше|ниже)\b",
    ),
    "ar": _Words(
        r"(?:[أا]كثر من|(?:ما )?لا يقل عن|فوق|يزيد (?:على|عن)|تزيد (?:على|عن)|[يت]تجاوز|يفوق|تفوق)",
        r"(?:[أا]قل من|(?:ما )?لا (?:[يت]زيد (?:على|عن)|[يت]تجاوز)|ما يصل إلى|دون|تحت)",
        r"(?: \w+){0,2} (?:أو أكثر|على الأقل|فما فوق)",
        r"(?: \w+){0,2} (?:أو أقل|على الأكثر|كحد أقصى|فما دون)",
    ),
    "zh": _Words(
        r"(?:超[过過]|[逾超]|至少|最少|起[码碼]|(?:[不未][得能可会會应應]|禁止)[少低小]于|不[少低下]于|高于|大于|多于|突破|不亚于)",
        r"(?:不到|不足|(?:[不未]|[不未][得能可会會应應]|没有?|沒有?|尚未|禁止)超[过過]|不[多高大]于|至多|最多|[少低小]于|未[满滿达]|不[满滿])",
        r"(?:[^\W\d]{0,2}(?:及)?以上|多(?=[^\W\d])|[有]?[余餘](?=[^\W\d]))",
        r"[^\W\d]{0,2}(?:及)?以(?:下|内|內)",
    ),
    "ja": _Words(
        r"(?:少なくとも|最低(?:でも)?)",
        r"(?:最大(?:で)?|多くとも|せいぜい)",
        r"[^\W\d]{0,3}?(?:以上|超(?![え過])|を[超上]|余り)",
        r"[^\W\d]{0,3}?(?:以下|未満|以内|足らず|を下回|に満たない)",
    ),
    "ko": _Words(
        r"(?:최소(?:한)?|적어도)",
        r"(?:최대(?:한)?|많아야|고작)",
        r" ?[^\W\d]{0,2}? ?(?:이상|초과|[을를]? ?넘[는은어었]|[을를] 웃도)",
        r" ?[^\W\d]{0,2}? ?(?:이하|미만|이내|[을를]? ?넘지|[을를] 밑도|[에도] 못 미치)",
    ),
}
# What may stand between the words and the number. A currency sign need not: it is part of the number's phrase.
_BETWEEN = r"\s{0,2}(?:an?|the|some|another|about|around|US|un[ae]?|les|los|las|eine[nmr]?|von|rund|около|[约約大])?\s?"
_REACH = 32


def bound_of(quantity: Quantity, text: str, language: str) -> Bound | None:
    """The bound that the words before a number, or else those after it, make of it; None if neither do."""
    first = max(0, quantity.start - _REACH)
    if before := _before(language).search(text[first : quantity.start]):
        side = Side.MOST if before["most"] else Side.LEAST
        return Bound(side, Span(first + before.start(), quantity.end))
    if after := _after(language).match(text, quantity.end):
        return Bound(Side.MOST if after["most"] else Side.LEAST, Span(quantity.start, after.end()))
    return None


@cache
def _before(language: str) -> re.Pattern[str]:
    words = _WORDS[language]
    return re.compile(
        rf"(?:(?P<most>{words.most_before})|(?P<least>{words.least_before})){_BETWEEN}$", re.IGNORECASE
    )


@cache
def _after(language: str) -> re.Pattern[str]:
    words = _WORDS[language]
    return re.compile(rf"(?:(?P<most>{words.most_after})|(?P<least>{words.least_after}))", re.IGNORECASE)
