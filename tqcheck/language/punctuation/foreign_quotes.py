"""Finds quotation marks of another language or script than the text's."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from tqcheck.language.identification.scripts import LETTERS, Script

_CYRILLIC = re.compile(f"[{LETTERS[Script.CYRILLIC]}]")
_LETTER = re.compile(r"[^\W\d_]")


class ForeignPair(NamedTuple):
    """The offsets of the marks of a foreign quotation; `closes` is None if the closing mark is right."""

    opens: int
    closes: int | None


_CORNERS = re.compile(r"「[^「」]{1,2000}」|『[^『』]{1,2000}』|《[^《》]{1,500}》|〈[^〈〉]{1,500}〉")
_LOW = re.compile(r"„[^„“”\"]{1,2000}[“”\"]")
_LOW_SINGLE = re.compile(r"(?<![\w‚])‚(?=[^\W\d_])[^‚‘’\n]{1,200}‘(?!\w)")
_ANGLES = re.compile(
    r"«[^«»]{1,2000}»|»(?=\S)[^«»]{1,2000}(?<=\S)«|(?<!\w)‹(?=\w)[^‹›]{1,500}›|(?<!\w)›(?=\w)[^‹›]{1,500}‹"
)

_FOREIGN = {
    "en": (_CORNERS, _LOW, _LOW_SINGLE, _ANGLES),
    "de": (_CORNERS,),
    "fr": (_CORNERS, _LOW, _LOW_SINGLE),
    "es": (_CORNERS, _LOW, _LOW_SINGLE),
    "ru": (_CORNERS,),
}
_SIGNS = re.compile("[「『《〈„‚«»‹›]")


def foreign_pairs(text: str, language: str) -> Iterator[ForeignPair]:
    """Quotations with marks of another language around words in the text's own script.

    Words in the script that the marks belong to may keep them: a Chinese title in an English text.
    """
    if language not in _FOREIGN or _SIGNS.search(text) is None:
        return
    for pattern in _FOREIGN[language]:
        for match in pattern.finditer(text):
            if _is_of_the_text(match.group(), language):
                sound = match.group()[-1] in '”"'
                yield ForeignPair(match.start(), None if sound else match.end() - 1)


@cache
def _east_asian() -> re.Pattern[str]:
    return re.compile(f"[{LETTERS[Script.HAN]}{LETTERS[Script.KANA]}]")


def _is_of_the_text(quotation: str, language: str) -> bool:
    other = _east_asian().search(quotation) or (language != "ru" and _CYRILLIC.search(quotation))
    return not other and _LETTER.search(quotation) is not None
