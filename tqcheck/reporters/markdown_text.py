"""Escapes text for Markdown: markup, links, mentions and references."""

import re

from tqcheck.reporters.wording import truncate

# A reference to a character is never markup itself, wherever it stands.
_MARKS = {code: f"&#{code};" for code in map(ord, "!#$&*.:<>@[\\]^_`{|}~")}
# What hosts make references of: @someone, #12, !12, $12, %"a milestone", ~label, &3. They look for them in the
# finished page, where a character reference is the character again: an invisible joiner comes between.
_SIGILS = re.compile(r"(?<=[@#!$%~&])(?=[\w\"'])")
_JOINER = "\u2060"


def prose(text: str) -> str:
    """A text on one line, as text."""
    return _SIGILS.sub(_JOINER, truncate(text)).translate(_MARKS)


def code(text: str) -> str:
    """A phrase of a passage on one line, set as code, where no host looks for references."""
    return f"<code>{truncate(text).translate(_MARKS)}</code>"
