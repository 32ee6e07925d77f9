"""The length of a text in letters and digits: whether it is blank, and whether two lengths are plausible together."""

import re

from tqcheck.language.identification.scripts import LETTERS_WORTH, letter_counts, only_latin

# Unicode classifies the invisible fillers of Korean syllables as letters.
_FILLERS = re.compile("[\u115f\u1160\u3164\uffa0]")
_SAYING = re.compile(r"[^\W_\u115f\u1160\u3164\uffa0]")
# All but white space, control characters, fillers and other invisible characters.
_VISIBLE = re.compile(
    r"[^\s\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    r"\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffd\ue000-\uf8ff"
    r"\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)

_TIMES = 10
_ENOUGH = 20.0


def is_blank(text: str) -> bool:
    """Whether the text has neither a letter nor a digit (Unicode categories L and N)."""
    return _SAYING.search(text) is None


def is_invisible(text: str) -> bool:
    """Whether the text has no visible character: no letter, digit, punctuation mark or picture."""
    return _VISIBLE.search(text) is None


def length(text: str) -> float:
    """The number of letters and digits, comparable between scripts: a Chinese character counts as three letters."""
    if only_latin(text):
        return float(sum(map(str.isalnum, text)))
    text = _FILLERS.sub("", text)
    count = float(sum(map(str.isalnum, text)))
    worth = ((number, LETTERS_WORTH.get(script, 1.0)) for script, number in letter_counts(text).items())
    return count + sum(number * (each - 1) for number, each in worth)


def absurd_length(text: str, beside: str) -> str | None:
    """Describes a text's length that is out of all proportion to that of the text beside it; None if it is not.

    That is less than a tenth or more than ten times, if the text beside it has at least twenty letters: no two texts
    of one meaning differ that much, in one language or across languages.
    """
    expected = length(beside)
    if expected < _ENOUGH:
        return None
    found = length(text)
    if found * _TIMES < expected:
        return "is less than a tenth as long as"
    return "is more than ten times as long as" if found > _TIMES * expected else None
