"""Arabic number words; the article, "and" and some prepositions are prefixed to them without a space."""

import re
from functools import lru_cache

from tqcheck.language.numbers.calendar_words import ONLY_AFTER, SEASONS, WEEKDAYS
from tqcheck.language.numbers.number_triggers import one_of
from tqcheck.language.numbers.vocabulary import (
    Role,
    Term,
    Vocabulary,
    adding,
    dividing,
    months,
    ordinals,
    playing,
)

_UNITS = (
    "صفر واحد/واحدة/أحد/إحدى اثنان/اثنين/اثنتان/اثنتين/إثنان/إثنين/اثنا/اثني/اثنتا/اثنتي ثلاثة/ثلاث أربعة/أربع/اربعة"
    " خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان/ثمانيه تسعة/تسع"
)
_TENS = "عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين/اربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين"
_HUNDREDS = (
    "مئة/مائة/مئه مئتان/مئتين/مائتان/مائتين/مئتي/مائتي ثلاثمئة/ثلاثمائة أربعمئة/أربعمائة/اربعمائة"
    " خمسمئة/خمسمائة ستمئة/ستمائة سبعمئة/سبعمائة ثمانمئة/ثمانمائة/ثمانيمائة تسعمئة/تسعمائة"
)
_HUNDRED_VALUES = (100, 200, 300, 400, 500, 600, 700, 800, 900)
_ORDINALS = (
    "أول/أولى/الأول/الأولى/حادي/حادية ثاني/ثانية/الثاني/الثانية ثالث/ثالثة رابع/رابعة خامس/خامسة سادس/سادسة سابع/سابعة"
    " ثامن/ثامنة تاسع/تاسعة عاشر/عاشرة"
)
# A short word that begins with one of these letters is usually another word: at least four letters must follow.
_PREFIX = re.compile(r"(?P<and>و)?(?:[بلف]?ال|لل|[بل](?=....))?(?=..)")
_SCALES = {1000: "ألف ألفا الف آلاف الاف", 10**6: "مليون مليونا ملايين", 10**9: "مليار مليارا مليارات بليون",
           10**12: "تريليون تريليونات"}  # fmt: skip
_DUALS = {2000: "ألفان ألفين ألفي", 2 * 10**6: "مليونان مليونين مليوني", 2 * 10**9: "ملياران مليارين ملياري"}

_DECADES = "عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات"

_WORDS = {
    **adding(_UNITS.split(), range(10)),
    **{form: Term(10, Role.ADD) for form in ("عشرة", "عشر", "عشره")},
    **adding(_TENS.split(), range(20, 100, 10), room=10),
    **adding(_HUNDREDS.split(), _HUNDRED_VALUES, room=100),
    **ordinals(_ORDINALS.split(), range(1, 11)),
    **dividing(["ثلث/ثلثا/ثلثي", "ربع/أرباع", "خمسا/أخماس"], [3, 4, 5]),
    **{
        form: Term(value, Role.SCALE, value, bare=form in {"ألف", "مليون", "مليار", "ألفا", "تريليون"})
        for value, forms in _SCALES.items()
        for form in forms.split()
    },
    **{
        form: Term(value, Role.SCALE, value // 2, bare=True)
        for value, forms in _DUALS.items()
        for form in forms.split()
    },
    **playing(Role.AND, "و"),
    **playing(Role.HALF, "نصف نصفا"),
    **playing(Role.VAGUE, "بضع بضعة عدة مئات عشرات"),
}
_AND = Term(0, Role.AND)


ENDING = "[\u064b-\u0652]"
_ENDINGS = re.compile(ENDING)


def bare(word: str) -> str:
    """The word without its vowel marks, which are written above and below the letters."""
    return word if word.isascii() else _ENDINGS.sub("", word)


@lru_cache(8192)
def split_arabic(word: str) -> tuple[Term, ...]:
    """The terms of a number word that has an article, a preposition or "and" as a prefix; empty for other words."""
    match = _PREFIX.match(word)
    rest = word[match.end() :] if match else word
    term = _WORDS.get(rest)
    if match is None or term is None or not match.end():
        return ()
    return (_AND, term) if match["and"] else (term,)


ARABIC = Vocabulary(
    terms=_WORDS,
    months={
        **months(
            "يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر"
        ),
        **months("جانفي شباط آذار نيسان أيار حزيران تموز آب أيلول - - -"),
    },
    long_months={
        "تشرين": (("تشرين الأول", 10), ("تشرين الثاني", 11)),
        "كانون": (("كانون الأول", 12), ("كانون الثاني", 1)),
    },
    decades={
        prefix + word: value
        for value, word in zip(range(20, 100, 10), _DECADES.split(), strict=True)
        for prefix in ("", "ال")
    },
    split=split_arabic,
    compounds=rf"و?(?:[بلف]?ال|لل|[بل])?(?:{one_of(_WORDS)})",
    unit_before_tens=True,
    weekdays=WEEKDAYS["ar"],
    seasons=SEASONS["ar"],
    only_after=ONLY_AFTER["ar"],
)
"""The Arabic vocabulary."""
