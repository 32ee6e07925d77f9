"""Lines that are no running text: headlines, headings, labels."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STOPS = (".", "!", "?", "…", ".”", '."', "!”", "?”", ":", ";")

_FEWEST_WORDS = 4
_LONGEST_HEADLINE = 14  # words
_SMALL = 4  # words of so many letters stay small in title case: articles, prepositions, conjunctions
_SHARE = 0.8
# The line behind a wrapped one.
_GOES_ON = re.compile(r"\n[ \t]*[a-z]")


def is_heading(text: str, place: int) -> bool:
    """Whether the line around a place is a heading.

    That is a label of few words, a short line that ends in no stop, or one in which nearly every longer word has a
    capital.
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
