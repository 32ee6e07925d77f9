"""What shows that an engine has lost the thread: such output says nothing about the text that went in."""

import re

from tqcheck.core.document import UNSPACED, Document
from tqcheck.counterparts.translation import Direction
from tqcheck.language.grammar.repetition import repeated_runs
from tqcheck.language.identification.letters import absurd_length, is_blank

# Engines lengthen and shorten; none makes ten sentences of one and is still translating.
_TIMES_LONGER, _ALLOWANCE = 10, 40
# A name, a number or a title may stay as it is in any language.
_COPIED_WORDS, _COPIED_LETTERS = 4, 12
# So many copies in a row are a loop, unless the text that went in repeats itself too.
_COPIES, _COPIES_OF_ONE = 4, 6
_SURROGATE = re.compile("[\ud800-\udfff]")
# A line end or a tab does no harm; what else steers a terminal is no part of any language.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_LETTER = re.compile(r"[^\W\d_]")


def degenerate_output_reason(text: str, translation: str, direction: Direction) -> str | None:
    """Why the translation of a text is of no use; None where nothing shows that it is not."""
    if is_blank(translation) and not (is_blank(text) and translation.strip()):
        return "it is empty"
    if reason := _broken_character(translation, text):
        return reason
    if direction.source != direction.target and _is_copied(text, translation, direction.source):
        return "the text was copied, not translated"
    if len(translation) > _TIMES_LONGER * len(text) + _ALLOWANCE:
        return "it is more than ten times as long as the text"
    if absurd := absurd_length(translation, text):
        return f"it {absurd} the text"
    if _loops(translation, direction.target) and not _loops(text, direction.source):
        return "it runs in circles"
    return None


def _broken_character(translation: str, text: str) -> str | None:
    if _SURROGATE.search(translation):
        return "it holds half of a surrogate pair"
    if any(control not in text for control in _CONTROL.findall(translation)):
        return "it holds a control character"
    return None


def _is_copied(text: str, translation: str, language: str) -> bool:
    if " ".join(text.split()).casefold() != " ".join(translation.split()).casefold():
        return False
    if language in UNSPACED:
        return len(_LETTER.findall(text)) >= _COPIED_LETTERS
    return len(Document(text, language).words) >= _COPIED_WORDS


def _loops(text: str, language: str) -> bool:
    tokens = _LETTER.findall(text) if language in UNSPACED else text.casefold().split()
    return any(run.copies >= (_COPIES_OF_ONE if run.size == 1 else _COPIES) for run in repeated_runs(tokens))
