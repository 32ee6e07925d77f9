"""Weekdays and seasons by language, and words that name a month, weekday or season only after certain words."""

import re
from collections.abc import Mapping

from tqcheck.language.lexicon import calendar


def _numbered(forms: str) -> dict[str, int]:
    """Maps each word to its number, counted from 1; slashes separate the forms of one word."""
    return {form: number for number, each in enumerate(forms.split(), 1) for form in each.split("/")}


def _german_days() -> dict[str, int]:
    days = _numbered("Montag Dienstag Mittwoch Donnerstag Freitag Samstag/Sonnabend Sonntag")
    endings = ("", "s", "abend", "morgen", "vormittag", "mittag", "nachmittag", "nacht", "abends")
    return {day + ending: number for day, number in days.items() for ending in endings} | {
        f"{day.lower()}s": number for day, number in days.items()
    }


def _either_case(days: Mapping[str, int]) -> dict[str, int]:
    return {form: number for day, number in days.items() for form in (day, day.capitalize())}


def _with_plurals(days: Mapping[str, int]) -> dict[str, int]:
    return {form: number for day, number in days.items() for form in (day, f"{day}s")}


_ARABIC_DAYS = _numbered("اثنين/إثنين ثلاثاء أربعاء/اربعاء خميس جمعة سبت أحد")
_ARABIC_PREFIXES = ("ال", "وال", "بال", "لل", "فال")

WEEKDAYS: Mapping[str, Mapping[str, int]] = {
    "en": _with_plurals(_numbered(" ".join(calendar.WEEKDAYS).title())),
    "de": _german_days(),
    "fr": _either_case(_with_plurals(_numbered("lundi mardi mercredi jeudi vendredi samedi dimanche"))),
    # Domingo and Santo Domingo are names.
    "es": _numbered("lunes martes miércoles jueves viernes sábado/sábados domingo/domingos"),
    "ru": _numbered(
        "понедельник/понедельника/понедельнику/понедельником/понедельнике/понедельникам"
        " вторник/вторника/вторнику/вторником/вторнике/вторникам среда/среду/среды/среде/средам"
        " четверг/четверга/четвергу/четвергом/четверге/четвергам"
        " пятница/пятницу/пятницы/пятнице/пятницей/пятницам"
        " суббота/субботу/субботы/субботе/субботой/субботам"
        " воскресенье/воскресенья/воскресенью/воскресеньем/воскресеньям"
    ),
    "ar": {prefix + day: number for day, number in _ARABIC_DAYS.items() for prefix in _ARABIC_PREFIXES},
}
"""Monday is 1. Case matters: a language lists only the capitalised or only the lower-case form if the other is
a different word."""

_SEASONS_EN = "spring/springtime summer/summertime autumn/autumnal/fall winter/wintertime"

SEASONS: Mapping[str, Mapping[str, int]] = {
    "en": _either_case(_numbered(_SEASONS_EN)),
    "de": _numbered(
        "Frühling/Frühjahr/Frühlings/Frühjahrs Sommer/Sommers/Hochsommer/Spätsommer/Sommermonate/Sommermonaten"
        " Herbst/Herbstes/Herbsts/Spätherbst Winter/Winters/Wintermonate/Wintermonaten"
    ),
    "fr": _either_case(_numbered("printemps été/étés automne/automnes hiver/hivers")),
    "es": _either_case(_numbered("primavera verano/veranos otoño/otoños invierno/inviernos")),
    "ru": _either_case(
        _numbered(
            "весна/весну/весной/весны/весне лето/летом/лета осень/осенью/осени зима/зиму/зимой/зимы/зиме"
        )
    ),
    "ar": {
        form: number
        for word, number in _numbered("ربيع صيف خريف شتاء").items()
        for form in (f"ال{word}", f"وال{word}", f"{word}")
    },
}
"""Spring is 1."""

_IN_TIME = (
    r"(?:\b(?:in|of|by|since|until|till|from|to|through|during|before|after|last|this|next|early|late|mid|each|every"
    r"|and|or|between|on|for|coming|past|previous|following)|mid-|\d(?:st|nd|rd|th)?)[\s-]$"
)
_IN_SEASON = (
    r"\b(?:(?:in|of|by|until|since) the|last|this|next|early|late|every|each|the coming|[12]\d\d\d)\s$"
)

ONLY_AFTER: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    "en": {
        **dict.fromkeys(("May", "March"), re.compile(_IN_TIME, re.IGNORECASE)),
        **dict.fromkeys(("fall", "Fall", "spring", "Spring"), re.compile(_IN_SEASON, re.IGNORECASE)),
    },
    "ru": {
        **dict.fromkeys(
            ("среду", "среды", "среде"),
            re.compile(
                r"\b(?:во?|прошл\w+|эт[уао]й?|следующ\w+|кажд\w+|утр\w+|вечер\w*|до|с) $", re.IGNORECASE
            ),
        ),
        # "Среда" is Wednesday and, after an adjective, also "environment".
        "среда": re.compile(r"(?:^|[^я\s])\s?$"),
        "лета": re.compile(
            r"\b(?:начал\w+|конц\w+|середин\w+|эт\w+|прошл\w+|до|с|[12]\d\d\d) $", re.IGNORECASE
        ),
    },
    # "Été" is "summer" and "been".
    "fr": dict.fromkeys(
        ("été", "étés", "Été", "Étés"),
        re.compile(r"(?:\b(?:en|cet|chaque|dernier|prochain|plein|début|fin) |\b[dl]['’])$", re.IGNORECASE),
    ),
    "ar": dict.fromkeys(
        ("ربيع", "صيف", "خريف", "شتاء"), re.compile(r"\b(?:في|منذ|خلال|حتى|قبل|بعد|من|فصل)\s$")
    ),
}
"""Words with another common sense, and the pattern of what must precede them to name a month, weekday or season."""
