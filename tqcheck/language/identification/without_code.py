"""Removes code from a text: tags with their attributes, names of variables, keys of messages."""

import re

_SIGNS = re.compile(r"[<{%_]")
_CODE = re.compile(
    r"</?[A-Za-z][\w:.-]{0,30}(?:\s[^<>]{0,500})?/?>|\{\{[^{}]{0,80}\}\}|\{%[^{}]{0,80}%\}|[$%#]?\{[A-Za-z0-9_.\-]{1,60}\}"
    r"|%\(\w{1,40}\)\w?|\{\s{0,9}[A-Za-z0-9_.\-]{1,60}\s{0,9},\s{0,9}[a-z]{1,30}\s{0,9}[,}]"
    r"|%(?:\d{1,2}\$)?[-+#0_^]{0,3}\d{0,3}(?:\.\d{1,3})?l{0,2}[A-Za-z](?![A-Za-z])|\b[A-Za-z0-9]{1,40}(?:_[A-Za-z0-9]{1,40}){1,9}"
    r"|\b(?:zero|one|two|few|many|other|male|female)\s{0,9}(?=\{)"
)


def without_code(text: str) -> str:
    """The text with code replaced by spaces, so that offsets are kept and only natural language is left."""
    if _SIGNS.search(text) is None:
        return text
    return _CODE.sub(lambda match: " " * len(match[0]), text)
