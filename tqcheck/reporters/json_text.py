"""JSON as the reports write it: text as it is, one line, no character that another program takes for a line end."""

import json

# JSON allows these inside a string, but many programs take them for the end of a line.
_LINE_ENDS = {char: f"\\u{ord(char):04x}" for char in "\x85\u2028\u2029"}


def json_text(value: object) -> str:
    """The value on one line."""
    text = json.dumps(value, ensure_ascii=False)
    for char, escape in _LINE_ENDS.items():
        if char in text:
            text = text.replace(char, escape)
    return text
