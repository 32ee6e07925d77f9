"""Lines that are no running text: headlines in title case, headings, labels."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STOPS = (".", "!", "?", "…", ".”", '."', "!”", "?”", ":", ";")

# Words of a headline that stay small: articles, prepositions and conjunctions have up to so many letters.
_SMALL = 4
_FEWEST_WORDS = 4
_SHARE = 0.8


def is_heading(text: str, place: int) -> bool:
    """Whether the line around a place is a heading: a label of few words, or nearly every longer word has a capital."""
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    line = text[start : len(text) if end < 0 else end].strip()
    words = _WORD.findall(line)
    if len(words) < _FEWEST_WORDS:
        return True
    if line.endswith(_STOPS):
        return False
    longer = [word for word in words if len(word) > _SMALL]
    return len(longer) > 1 and sum(word[0].isupper() for word in longer) >= _SHARE * len(longer)
