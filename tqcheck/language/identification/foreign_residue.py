"""Finds words of another language in a text, other than names in brackets and quoted words."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.identification.commonest_words import COMMONEST_WORDS, PARTICLES
from tqcheck.language.identification.quoted_or_bracketed import covered, quotations, quoted_or_bracketed
from tqcheck.language.identification.scripts import LETTERS, Script, only_latin, scripts_of
from tqcheck.language.identification.source_copies import copies


class Residue(NamedTuple):
    """Words left in another language, and what they are, as messages call it."""

    span: Span
    what: str
    confidence: float


# Latin letters occur in all languages (NATO, iPhone), Greek ones in science.
_SOUGHT = tuple(script for script in Script if script not in (Script.LATIN, Script.GREEK))
_CALLED = {
    Script.HAN: "Chinese characters", Script.KANA: "Japanese characters", Script.HANGUL: "Korean letters",
    Script.OTHER_INDIC: "letters of an Indian script",
}  # fmt: skip
# Korean headlines write 美 and 北, Chinese advertisements の; only this many letters or more are residue.
_LEAST = {("ko", Script.HAN): 4, ("zh", Script.KANA): 3}
_JOINTS = r"[\s·・、，。：；！？（）,.:;!?()'’\"“”\-–]{1,3}"
# A bracket after a name may give the name in its own script, and nothing else.
_LONGEST_NAME = 24
_NAME_ALONE = re.compile(r"[(（\[【][\w\s·・.\-]*[)）\]】]")
_PAIRED_WORDS = 3


def foreign_runs(text: str, language: str) -> Iterator[Residue]:
    """Runs of letters in scripts that the language is not written in; adjacent words of one script are one run."""
    if only_latin(text):
        return
    brackets = [span for span in quoted_or_bracketed(text) if _may_be_foreign(span.of(text))]
    quoted = [span for span in quotations(text) if _may_be_foreign(span.of(text))]
    for match in _foreign(language).finditer(text):
        span = Span(match.start(), match.end())
        script = next(script for script in _SOUGHT if _starts_with(script).match(match.group()))
        if covered(span, brackets) or covered(span, quoted):
            continue
        if _letters(match.group()) < _LEAST.get((language, script), 1) or _is_symbol(match, script):
            continue
        yield Residue(span, _CALLED.get(script, f"{script.value} letters"), 0.95)


def copied_words(text: str, language: str, source: str, source_language: str) -> Iterator[Residue]:
    """Word sequences copied from a source in the same script that are certainly in the source's language."""
    theirs = COMMONEST_WORDS.get(source_language, frozenset()) - PARTICLES
    own = COMMONEST_WORDS.get(language, frozenset())
    if not theirs or scripts_of(source_language)[:1] != scripts_of(language)[:1]:
        return
    quoted = quotations(text)
    for copy in copies(text, source, _PAIRED_WORDS):
        small = [word for word in copy.words if word.islower()]
        telling = {word for word in small if word in theirs and word not in own}
        if len(telling) < 2 or any(word in own for word in small) or len(small) * 2 < len(copy.words):
            continue
        if not covered(copy.span, quoted):
            yield Residue(copy.span, "source words", 0.85)


@lru_cache(maxsize=32)
def _foreign(language: str) -> re.Pattern[str]:
    """A pattern of runs of letters in each script that the language does not use."""
    own = scripts_of(language)
    runs = []
    for script in _SOUGHT:
        if script in own:
            continue
        letters = LETTERS[script]
        if script in (Script.HAN, Script.KANA) and Script.HAN not in own:
            letters = LETTERS[Script.HAN] + LETTERS[Script.KANA]
        runs.append(f"[{letters}]+(?:{_JOINTS}[{letters}]+)*")
    return re.compile("|".join(runs))


@lru_cache(maxsize=32)
def _starts_with(script: Script) -> re.Pattern[str]:
    return re.compile(f"[{LETTERS[script]}]")


def _may_be_foreign(aside: str) -> bool:
    """Whether a quotation or bracket may be in another language: a name in brackets, a title, or one quoted word."""
    if aside[0] in "《〈":
        return True
    if aside[0] in "(（[【":
        return len(aside) <= _LONGEST_NAME and _NAME_ALONE.fullmatch(aside) is not None
    return len(aside) <= 6 or (len(aside.split()) == 1 and len(aside) <= 10)


def _letters(phrase: str) -> int:
    return sum(map(str.isalpha, phrase))


def _is_symbol(match: re.Match[str], script: Script) -> bool:
    """Whether a single character is used as a symbol: the prolonged sound mark as a dash, part of an emoticon."""
    return match.group() in ("ー", "ッ", "ツ", "シ", "ノ", "々", "〇") and script in (Script.HAN, Script.KANA)
