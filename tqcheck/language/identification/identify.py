"""Identifies the language of a text, and whether it differs from the declared one.

Three methods, each used only if the one before cannot decide: the script, the commonest words, and a
statistical model of 140 languages (py3langid), which is loaded when first needed. Short texts, names and
scores give too little evidence; they are taken to be in the declared language.
"""

import re
from collections.abc import Collection

from tqcheck.language.identification.chinese_or_japanese import chinese_or_japanese
from tqcheck.language.identification.commonest_words import COMMONEST_WORDS, commonest_share, words_of
from tqcheck.language.identification.language_model import guess
from tqcheck.language.identification.scripts import (
    LETTERS_WORTH,
    Script,
    languages_of,
    letter_counts,
    scripts_of,
)
from tqcheck.language.identification.without_code import without_code

# The longest text, in code points, that is read whole; of longer ones the beginning, middle and end.
_SAMPLED = 4000
# Below this share a script is only that of names or quotations in the text.
_QUOTED_OR_BRACKETED = 0.1
# How many letters are enough if there are none in the declared language's own script,
_CERTAIN = {Script.HAN: 2, Script.KANA: 2, Script.HANGUL: 2}
_CERTAIN_OTHERS = 4
# and if that script is present but may be only names or quotations.
_BESIDE_OWN = 10

# Letters that identify a language among those of its script, the most reliable first.
_SIGNATURES = {
    Script.CYRILLIC: (
        ("uk", re.compile("[їєґЇЄҐ]")),
        ("be", re.compile("[ўЎ]")),
        ("sr", re.compile("[љњћђЉЊЋЂ]")),
        ("kk", re.compile("[әғқұһӘҒҚҰҺ]")),
        ("ru", re.compile("[ыэёЫЭЁ]")),
    ),
    Script.ARABIC: (
        ("ur", re.compile("[ٹڈڑےہں]")),
        ("ug", re.compile("[ۇۆۈې]")),
        ("ps", re.compile("[ټډړښ]")),
        ("fa", re.compile("[پچژگی]")),
        ("ar", re.compile("[ةىأإ]|ال")),
    ),
}
_USUAL = {Script.CYRILLIC: "ru", Script.ARABIC: "ar", Script.DEVANAGARI: "hi"}

# A text with at least this share of words among a language's commonest may be in it,
_ACCEPTED = 0.12
# and with this share is in it unless there is evidence for another.
_EVIDENT = 0.2
_WORDS_ENOUGH = 4


def other_language(text: str, declared: str, candidates: Collection[str] | None = None) -> str | None:
    """The language (ISO 639-1) that the text is certainly in instead of the declared one.

    None if it is or may be in the declared language, if the text is too short to decide, and if the declared language
    is not known here. If `candidates` are given, the result is one of them or None.
    """
    declared = base_language(declared)
    own = scripts_of(declared)
    text = without_code(_sample(text))
    script = _main_script(text, declared) if own else None
    if script is None:
        found = None
    elif script not in own:
        found = _of_script(text, script)
    elif script in (Script.HAN, Script.KANA):
        found = chinese_or_japanese(text, declared)
    else:
        found = _against(text, declared, script)
    return found if found != declared and (candidates is None or found in candidates) else None


def identify(text: str) -> str | None:
    """The language (ISO 639-1) that the text is certainly in; None if that cannot be decided."""
    text = without_code(_sample(text))
    script = _main_script(text, "")
    return None if script is None else _of_script(text, script)


def base_language(tag: str) -> str:
    """The language subtag of a language tag: `zh` for `zh-Hant`, `en` for `en_GB`."""
    return re.split("[-_]", tag.strip().lower(), maxsplit=1)[0]


def _sample(text: str) -> str:
    if len(text) <= _SAMPLED:
        return text
    part, middle = _SAMPLED // 3, len(text) // 2
    return " ".join((text[:part], text[middle : middle + part], text[-part:]))


def _main_script(text: str, declared: str) -> Script | None:
    """The script that the text is mainly in; the declared language's if that is more than names and quotations."""
    counts = letter_counts(text)
    if not counts:
        return None
    weights = {script: count * LETTERS_WORTH.get(script, 1.0) for script, count in counts.items()}
    heaviest = max(weights, key=weights.__getitem__)
    own = scripts_of(declared)
    mine = max((script for script in own if script in counts), key=weights.__getitem__, default=None)
    if heaviest in own:
        return heaviest
    if mine is None:
        return heaviest if counts[heaviest] >= _CERTAIN.get(heaviest, _CERTAIN_OTHERS) else None
    if counts[heaviest] < _BESIDE_OWN:
        return mine
    is_aside = weights[mine] <= _QUOTED_OR_BRACKETED * sum(weights.values()) or _is_names(text, declared)
    return heaviest if is_aside else mine


def _is_names(text: str, declared: str) -> bool:
    """Whether the text has none of the declared language's commonest words, so that its words may all be names."""
    common = COMMONEST_WORDS.get(declared)
    return common is not None and common.isdisjoint(words_of(text))


def _of_script(text: str, script: Script) -> str | None:
    """The language of a text in this script, without regard to a declared one; None if it cannot be decided."""
    if script in (Script.HAN, Script.KANA):
        return chinese_or_japanese(text, "zh") or "zh"
    languages = languages_of(script)
    if len(languages) == 1:
        return languages[0]
    if signed := _signature(text, script):
        return signed
    words = words_of(text)
    best = max(languages, key=lambda language: commonest_share(words, language))
    if len(words) >= _WORDS_ENOUGH and commonest_share(words, best) >= _EVIDENT:
        return best
    found = guess(text, words, "")
    return found if found in languages else _USUAL.get(script)


def _signature(text: str, script: Script) -> str | None:
    return next((language for language, letters in _SIGNATURES.get(script, ()) if letters.search(text)), None)


def _against(text: str, declared: str, script: Script) -> str | None:
    """The language of a text in the declared one's own script, if it is certainly not the declared one."""
    if len(languages_of(script)) == 1:
        return None
    words = words_of(text)
    if commonest_share(words, declared) >= _ACCEPTED or _signature(text, script) == declared:
        return None
    return guess(text, words, declared)
