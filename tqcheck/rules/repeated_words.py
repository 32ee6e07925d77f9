"""TQ203: a word or phrase repeated by mistake."""

import re
from collections.abc import Iterator, Sequence

from tqcheck.core.document import UNSPACED, Document, Word
from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.grammar.doubled_words import ALL_ALIKE, DOUBLED_BY_MISTAKE, DOUBLED_FOR_EFFECT, LINKS
from tqcheck.language.grammar.repetition import Repetition, repeated_runs
from tqcheck.language.lexicon.particle_verbs import PARTICLES, may_belong_to_verb
from tqcheck.rules.base import ALL_LANGUAGES, PassageRule

_EFFECT_LENGTH = 5
_KOREAN_LENGTH = 4
_KOREAN_COUNT = "한"

# The least number of words (or copies) from which a repetition across a comma or a stop is not rhetoric.
_CLAUSE_WORDS = 4
_SENTENCE_WORDS = 6
_LOOP_COPIES = 3
_WORD_LOOP_COPIES = 5

_COLUMN_GAP = 3
_FILLED_IN = re.compile(r"%\(?\w|[{$]\w")
_LIST = re.compile(r"[,;،，、]")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_CJK_WORDS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")
_KANA = re.compile(r"[\u3040-\u30ff]+")
_JAPANESE_EFFECT = ("も", "ずつ", "に", "と")
_PARTICLES_TWICE = {
    "zh": re.compile(r"(?<![目标靶矢中有])的的(?![确確喀士哥黎])|们们|們們"),
    "ja": re.compile(r"をを"),
}


class RepeatedWords(PassageRule):
    """Flags a word or phrase that is repeated by mistake, and engine loops.

    ## What it does
    Looks for a doubled function word ("the the"), a phrase or a whole sentence that directly follows itself, and the
    endless loops of neural engines. What languages double on purpose is left alone: "had had", "very very", French
    "nous nous", German "die die", Chinese 慢慢, Japanese ますます, names, numbers. So are the columns of a table, and
    text around placeholders ("from %s to %s").

    ## Why it matters
    Nobody writes it on purpose, so the reader knows that nobody has proofread it. A loop often replaces something
    that the engine left out.

    ## Example
    Bad: The talks on the the border dispute will resume in the spring in the spring.

    Good: The talks on the border dispute will resume in the spring.

    ## What it cannot see
    A word that recurs after a few others, or the same thing said in other words.
    """

    code = "TQ203"
    name = "repeated-words"
    family = Family.AWKWARD
    severity = Severity.MINOR
    languages = ALL_LANGUAGES

    def check(self, subject: Subject) -> RuleMatches:
        """A match over all copies of each repeated word or phrase."""
        document = subject.passage
        spaceless = document.language in UNSPACED
        found = _repeated_characters(document) if spaceless else _repeated_words(document)
        marks: list[RuleMatch] = []
        for mark in sorted(found, key=lambda mark: mark.span):
            if not marks or mark.span.start >= marks[-1].span.end:
                marks.append(mark)
        return marks


def _repeated_words(document: Document) -> Iterator[RuleMatch]:
    words = document.words
    for run in repeated_runs([word.text.casefold() for word in words]):
        if _is_mistake(document, words, run):
            yield _mark(document.text, words[run.start].start, words[run.end - 1].end, run.copies)


def _is_mistake(document: Document, words: Sequence[Word], run: Repetition) -> bool:
    unit = words[run.start : run.start + run.size]
    if any(word.text[0].isdigit() for word in unit):
        return False
    second = words[run.start + run.size]
    gap = document.text[unit[-1].end : second.start]
    if gap.isspace() and "\n" not in gap:
        if len(gap) >= _COLUMN_GAP or "\t" in gap:
            return False  # the columns of a table
        return _direct_mistake(document, words, run)
    if "\n" in gap or run.size == 1:
        return run.size == 1 and run.copies >= _WORD_LOOP_COPIES and len(unit[0].text) >= _EFFECT_LENGTH
    if run.copies >= _LOOP_COPIES:
        return True
    # According to the People's Bank, the People's Bank will: a sentence may need a phrase twice, around a comma.
    return run.size >= (_CLAUSE_WORDS if ";" in gap else _SENTENCE_WORDS)


def _direct_mistake(document: Document, words: Sequence[Word], run: Repetition) -> bool:
    """Whether copies separated only by a space are a mistake."""
    unit = words[run.start : run.start + run.size]
    if run.size == 1:
        if document.language == "en" and unit[0].text in PARTICLES:
            return run.copies > 2 or _doubled_preposition(words, run)
        return _doubled_by_mistake(document.language, unit[0].text, words[run.start + 1].text)
    if document.language == "ko" and unit[0].text.startswith(_KOREAN_COUNT):
        return False
    if run.size == 2 and any(word.text.casefold() in LINKS for word in unit):
        return False  # bigger and bigger and; face to face to
    # International arrivals, domestic arrivals, domestic departures: a list, not a repetition.
    phrase = document.text[unit[0].start : unit[-1].end]
    # From %s to %s: different values are filled in.
    if run.size < _CLAUSE_WORDS and (_LIST.search(phrase) or _FILLED_IN.search(phrase)):
        return False
    again = words[run.start + run.size]
    if document.text[again.start : again.start + len(phrase)].casefold() != phrase.casefold():
        return False  # the end of the "End of History"
    # Step by step by step, the best of the best of the best.
    before = words[run.start - 1].text.casefold() if run.start else None
    behind = words[run.end].text.casefold() if run.end < len(words) else None
    goes_on = run.size < _CLAUSE_WORDS and behind == unit[0].text.casefold()
    return not goes_on and before != unit[-1].text.casefold()


def _doubled_preposition(words: Sequence[Word], run: Repetition) -> bool:
    """Whether a preposition is doubled although no verb before it may take it as a particle."""
    first, second = words[run.start].text, words[run.start + 1].text
    before = [word.text for word in words[max(0, run.start - _CLAUSE_WORDS) : run.start]]
    return bool(before) and second.islower() and not may_belong_to_verb(first, before)


def _doubled_by_mistake(language: str, first: str, second: str) -> bool:
    if first.casefold() in DOUBLED_BY_MISTAKE[language]:
        return second.islower() or not second.isascii()
    if language == "ko":
        return len(first) >= _KOREAN_LENGTH
    is_plain = language == "en" and first.islower() and second.islower() and len(first) >= _EFFECT_LENGTH
    return is_plain and first not in DOUBLED_FOR_EFFECT and not first.endswith("ly")


def _repeated_characters(document: Document) -> Iterator[RuleMatch]:
    text, language = document.text, document.language
    for run in repeated_runs(text):
        if _is_character_mistake(text[run.start : run.start + run.size], run.copies, language):
            yield _mark(text, run.start, run.end, run.copies)
    for match in _PARTICLES_TWICE[language].finditer(text):
        yield _mark(text, match.start(), match.end(), 2)


def _is_character_mistake(unit: str, copies: int, language: str) -> bool:
    if not _CJK_WORDS.match(unit) or unit[0] in ALL_ALIKE:
        return False
    if not _CJK_WORDS.fullmatch(unit):
        clause = len(unit) >= (12 if unit[-1] in "。！？" else 8)
        return clause or (len(unit) >= 5 and copies >= _LOOP_COPIES)
    if len(unit) <= 2:
        return copies >= (_WORD_LOOP_COPIES if len(unit) == 2 else 2 * _WORD_LOOP_COPIES)
    if unit[0] == "一":
        return False
    if language == "zh":
        return len(unit) > 3  # shorter ones are names such as 恩戈罗恩戈罗
    if unit.endswith(_JAPANESE_EFFECT):
        return False
    return _HAN.fullmatch(unit) is not None or len(unit) >= (6 if _KANA.fullmatch(unit) else 4)


def _mark(text: str, start: int, end: int, copies: int) -> RuleMatch:
    phrase = text[start:end]
    shown = phrase if len(phrase) <= 40 else phrase[:39] + "…"
    often = "twice" if copies == 2 else f"{copies} times"
    return RuleMatch(Span(start, end), f'"{shown}": the same words {often} in a row', 0.8)
