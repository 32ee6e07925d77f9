"""The scripts of texts and of languages."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache


class Script(StrEnum):
    """The scripts that are distinguished; the value is the name that messages use."""

    LATIN = "Latin"
    CYRILLIC = "Cyrillic"
    GREEK = "Greek"
    ARABIC = "Arabic"
    HEBREW = "Hebrew"
    HAN = "Chinese"
    KANA = "Japanese"
    HANGUL = "Korean"
    THAI = "Thai"
    DEVANAGARI = "Devanagari"
    OTHER_INDIC = "Indic"
    ARMENIAN = "Armenian"
    GEORGIAN = "Georgian"
    ETHIOPIC = "Ethiopic"
    KHMER = "Khmer"


# The contents of a character class, of letters only: marks and digits do not identify a language.
LETTERS: Mapping[Script, str] = {
    Script.LATIN: "A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿﬀ-ﬆＡ-Ｚａ-ｚ",
    Script.CYRILLIC: "\u0400-\u0481\u048a-\u052f\u1c80-\u1c8f\ua640-\ua66e\ua680-\ua69d",
    Script.GREEK: "\u0370-\u0373\u0376-\u037d\u037f\u0386\u0388-\u03ff\u1f00-\u1fbc\u1fc2-\u1ffc",
    Script.ARABIC: "\u0620-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f"
    "\u08a0-\u08c9\ufb50-\ufbb1\ufbd3-\ufd3d\ufe70-\ufefc",
    Script.HEBREW: "\u05d0-\u05ea\u05ef-\u05f2\ufb1d-\ufb4f",
    Script.HAN: "\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af",
    Script.KANA: "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d",
    Script.HANGUL: "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7fb\uffa1-\uffdc",
    Script.THAI: "\u0e01-\u0e30\u0e32-\u0e33\u0e40-\u0e46",
    Script.DEVANAGARI: "\u0904-\u0939\u0958-\u0961\u0971-\u097f",
    Script.OTHER_INDIC: "\u0980-\u0dff",
    Script.ARMENIAN: "\u0531-\u0587",
    Script.GEORGIAN: "\u10a0-\u10ff\u1c90-\u1cbf",
    Script.ETHIOPIC: "\u1200-\u137f",
    Script.KHMER: "\u1780-\u17b3",
}

LETTERS_WORTH: Mapping[Script, float] = {Script.HAN: 3.0, Script.KANA: 2.0, Script.HANGUL: 2.5}
"""How many letters of an alphabet a character of a script counts as, for scripts where it is more than one."""

# The ranges of letters beyond Latin, without the punctuation between them.
_BEYOND_LATIN = (
    "[\u0370-\u1dff\u1f00-\u1fff\u2c00-\u2dff\u2e80-\u3007\u3041-\ufaff\ufb07-\ufefe\uff66-\uffdc"
    "\U00010000-\U000323af]"
)


def _codes(written: str) -> list[str]:
    return written.split()


_WRITTEN_IN: Mapping[str, tuple[Script, ...]] = {
    "zh": (Script.HAN,),
    "ja": (Script.HAN, Script.KANA),
    "ko": (Script.HANGUL,),
    "el": (Script.GREEK,),
    "th": (Script.THAI,),
    "hy": (Script.ARMENIAN,),
    "ka": (Script.GEORGIAN,),
    "km": (Script.KHMER,),
    "am": (Script.ETHIOPIC,),
    "sr": (Script.CYRILLIC, Script.LATIN),
    "bs": (Script.LATIN, Script.CYRILLIC),
    "uz": (Script.LATIN, Script.CYRILLIC),
    "az": (Script.LATIN, Script.CYRILLIC, Script.ARABIC),
    "ku": (Script.LATIN, Script.ARABIC),
    **dict.fromkeys(_codes("be bg ky mk mn ru tg tt uk ba"), (Script.CYRILLIC,)),
    **dict.fromkeys(_codes("ar fa ps ur ug"), (Script.ARABIC,)),
    **dict.fromkeys(_codes("he yi"), (Script.HEBREW,)),
    **dict.fromkeys(_codes("hi mr ne sa"), (Script.DEVANAGARI,)),
    **dict.fromkeys(_codes("as bn gu kn ml or pa si ta te"), (Script.OTHER_INDIC,)),
    **dict.fromkeys(_codes(
        "af br ca cs cy da de en eo es et eu fi fr fy ga gd gl ha hr ht hu id ig is it jv la lt lv mg "
        "ms mt nl nn no nb pl pt qu ro rw sk sl so sq sv sw tl tk tr vi xh yo zu"
        ), (Script.LATIN,),
    ),
}  # fmt: skip


def scripts_of(language: str) -> tuple[Script, ...]:
    """The scripts that a language is written in, the usual one first; empty for unknown languages."""
    return _WRITTEN_IN.get(language, ())


@lru_cache(maxsize=32)
def languages_of(script: Script) -> tuple[str, ...]:
    """The known languages that are written in a script."""
    return tuple(language for language, scripts in _WRITTEN_IN.items() if script in scripts)


@cache
def runs(script: Script) -> re.Pattern[str]:
    """A pattern of unbroken runs of one script's letters."""
    return re.compile(f"[{LETTERS[script]}]+")


@cache
def _beyond_latin() -> re.Pattern[str]:
    """A pattern of any letter beyond Latin: a quick test, since most English texts have none."""
    return re.compile(_BEYOND_LATIN)


def only_latin(text: str) -> bool:
    """Whether all letters of the text are Latin."""
    return text.isascii() or _beyond_latin().search(text) is None


def letter_counts(text: str) -> dict[Script, int]:
    """The number of letters of each script in the text; scripts without any are left out."""
    scripts = (Script.LATIN,) if only_latin(text) else tuple(Script)
    counts = {script: sum(map(len, runs(script).findall(text))) for script in scripts}
    return {script: count for script, count in counts.items() if count}
