"""Recognises lines that are not running text: headlines, headings, labels."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STOPS = (".", "!", "?", "…", ".”", '."', "!”", "?”", ":", ";")

_FEWEST_WORDS = 4
_LONGEST_HEADLINE = 14  # words
_SMALL = 4  # words up to this length may be lower-case in title case: articles, prepositions, conjunctions
_SHARE = 0.8
# The continuation of a wrapped line.
_GOES_ON = re.compile(r"\n[ \t]*[a-z]")


def is_heading(text: str, place: int) -> bool:
    """Whether the line at offset `place` is a heading.

    That is a label of few words, a short line without a final stop, or a line without one in which nearly every longer
    word is capitalised.
    """
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    line = text[start:end].strip()
    words = _WORD.findall(line)
    if len(words) < _FEWEST_WORDS:
        return True
    if line.endswith(_STOPS):
        return False
    longer = [word for word in words if len(word) > _SMALL]
    if len(longer) > 1 and sum(word[0].isupper() for word in longer) >= _SHARE * len(longer):
        return True
    return len(words) <= _LONGEST_HEADLINE and not _GOES_ON.match(text, end)
