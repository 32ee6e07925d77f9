"""Formats that are refused, because as plain text their markup would be judged."""

import re
from pathlib import Path

from tqcheck.core.errors import InputError

_PAIRS = "export its segments as CSV or TSV with the columns text and source, or as JSON lines"
_SHEET = "save it as .xlsx, or export the sheet as CSV in UTF-8, with a column text"
_DOCUMENT = "save it as plain text (.txt), a passage a paragraph"
_SUBTITLES = "convert it to .srt or .vtt"

_FORMATS = (
    ("a template or compiled catalogue of gettext", ".pot .mo", "name the catalogue of translations (.po)"),
    ("an XML file", ".sgm .sgml .tbx", _PAIRS),
    ("a file of resource strings", ".strings .yaml .yml .toml", _PAIRS),
    ("a spreadsheet", ".xls .ods", _SHEET),
    ("an office document", ".docx .doc .odt .rtf .pptx .ppt .odp .epub", _DOCUMENT),
    ("an HTML page", ".html .htm .xhtml", _DOCUMENT),
    ("a PDF document", ".pdf", _DOCUMENT),
    ("a file of subtitles", ".ass .ssa .sub .sbv", _SUBTITLES),
)
_BY_SUFFIX = {suffix: (what, cure) for what, suffixes, cure in _FORMATS for suffix in suffixes.split()}

# Beginnings of files that no passage has.
_BY_HEAD = (
    (re.compile(r"<!doctype\s+html|<html[\s>]", re.IGNORECASE), _BY_SUFFIX[".html"]),
    (
        re.compile(r"<\?xml\s"),
        ("an XML file", "name its format: --format xliff, tmx, android or resx, if it is that"),
    ),
)


def unread_by_name(path: str, shown: str) -> InputError | None:
    """The refusal of a file with such a name; None if it may be read."""
    known = _BY_SUFFIX.get(Path(path).suffix.lower())
    return _refusal(*known, shown) if known else None


def unread_by_head(head: str, shown: str) -> InputError | None:
    """The refusal of a file that begins with this line; None if it may be read."""
    return next((_refusal(*known, shown) for pattern, known in _BY_HEAD if pattern.match(head)), None)


def _refusal(what: str, cure: str, shown: str) -> InputError:
    return InputError(f"is {what}, which is not read", shown, cure=cure)
