"""JSON as the reports write it: text as it is, one line, no character that another program takes for a line end."""

import json

# JSON allows these inside a string, but many programs take them for the end of a line.
_LINE_ENDS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}


def json_text(value: object) -> str:
    """The value on one line."""
    return json.dumps(value, ensure_ascii=False).translate(_LINE_ENDS)
