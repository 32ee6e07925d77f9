"""JSON with line separators, invisible characters and direction controls escaped."""

import json
import re

# JSON allows these inside a string, but many programs take them for the end of a line, and nobody sees the others.
_ESCAPED = re.compile("[\x85\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")

# A record is made for its report: nothing in it holds itself.
_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)
_INDENTING = json.JSONEncoder(ensure_ascii=False, indent=2, check_circular=False)


def json_text(value: object) -> str:
    """The value on one line."""
    return _harmless(_ENCODER.encode(value))


def indented_json(value: object) -> str:
    """The value on many lines, for people too."""
    return _harmless(_INDENTING.encode(value))


def _harmless(text: str) -> str:
    return text if text.isascii() else _ESCAPED.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
