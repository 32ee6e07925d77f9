"""What shows that an engine has lost the thread: such output says nothing about the text that went in."""

import re

from tqcheck.document import UNSPACED, Document
from tqcheck.language.repetition import repeated_runs
from tqcheck.translation import Direction

# Engines lengthen and shorten; none makes ten sentences of one and is still translating.
_TIMES_LONGER, _ALLOWANCE = 10, 40
# A name, a number or a title may stay as it is in any language.
_COPIED_WORDS, _COPIED_LETTERS = 4, 12
# So many copies in a row are a loop, unless the text that went in repeats itself too.
_COPIES, _COPIES_OF_ONE = 4, 6
_LETTER = re.compile(r"[^\W\d_]")


def fault_of(text: str, translation: str, direction: Direction) -> str | None:
    """Why the translation of a text is of no use; None where nothing shows that it is not."""
    if not translation.strip():
        return "it is empty"
    if direction.source != direction.target and _is_copied(text, translation, direction.source):
        return "the text was copied, not translated"
    if len(translation) > _TIMES_LONGER * len(text) + _ALLOWANCE:
        return "it is more than ten times as long as the text"
    if _loops(translation, direction.target) and not _loops(text, direction.source):
        return "it runs in circles"
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
