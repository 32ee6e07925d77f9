"""Whether two texts end with the same mark, as far as their languages have the same customs."""

from tqcheck.core.document import UNSPACED
from tqcheck.language.edges.edge_mismatch import EdgeMismatch
from tqcheck.language.edges.final_mark import Ending, FinalMark, ending

_WITHOUT_STOPS = frozenset({"th", "lo"})
"""Languages that end a sentence with a space or nothing."""
_ASKING_WORDS = frozenset({"ja", "th", "lo", "my", "km"})
"""Languages in which a word at the end of the sentence asks, so that the mark may be left out."""
_OF_SENTENCES = frozenset({"ja", "ko", "zh"})
"""Languages that end a sentence with a stop where others take it for a label: "Not saved" is 저장하지 못했습니다."""
_LABEL_WORDS, _SHORT_LABEL_WORDS = 5, 2
_LABEL_LETTERS = 8
"""The longest text without a stop to which a stop must not be added: a longer one may be a headline.

Chinese and Japanese notices of this length are phrases, which take no stop.
"""
# Translators weaken and strengthen: these say nothing of what the program needs.
_ALIKE = frozenset({FinalMark.STOP, FinalMark.EXCLAMATION})


def mark_mismatch(text: str, language: str, source: str, source_language: str) -> EdgeMismatch | None:
    """The final mark that is missing, added or another one than the source has; None where they agree."""
    here, there = ending(text, language), ending(source, source_language)
    ours, theirs = _possible(here, language), _possible(there, source_language)
    if ours & theirs or not text.strip() or not source.strip():
        return None
    own, other = here.foremost, there.foremost
    if own is None:
        if other is FinalMark.STOP and language in UNSPACED and _is_label(text, language):
            return None
        return other and EdgeMismatch(here.span, f"{_named(other)} of the source is missing at the end", 0.85)
    if other is None:
        words = _SHORT_LABEL_WORDS if language in _OF_SENTENCES else _LABEL_WORDS
        if own is FinalMark.STOP and not _is_label(source, source_language, words):
            return None
        return EdgeMismatch(here.span, f"{_named(own)} at the end, none in the source", 0.8)
    return EdgeMismatch(here.span, f"{_named(own)} at the end, {_named(other)} in the source", 0.75)


def _possible(found: Ending, language: str) -> frozenset[FinalMark | None]:
    """All that a text may be said to end with; None stands for no mark."""
    marks: set[FinalMark | None] = set(found.marks) or {None}
    if found.marks & _ALIKE:
        marks |= _ALIKE
    if found.is_quoted:
        marks |= {FinalMark.STOP, None}
    if found.may_shorten:
        marks.add(None)
    if language in _WITHOUT_STOPS and (None in marks or FinalMark.STOP in marks):
        marks |= {FinalMark.STOP, None}
    if language in _ASKING_WORDS and (None in marks or FinalMark.STOP in marks):
        marks.add(FinalMark.QUESTION)
    return frozenset(marks)


def _is_label(text: str, language: str, words: int = _LABEL_WORDS) -> bool:
    if language in UNSPACED:
        return len(text.strip()) <= _LABEL_LETTERS
    return len(text.split()) <= words


def _named(mark: FinalMark) -> str:
    article = "an" if mark in (FinalMark.EXCLAMATION, FinalMark.ELLIPSIS) else "a"
    return f"{article} {mark.value}"
