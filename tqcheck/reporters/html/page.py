"""Fills the template and locks it down: only the page's own scripts and styles apply, none from a text."""

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING

from tqcheck.core.summary import Summary
from tqcheck.reporters.html.histogram import BARS, Histogram
from tqcheck.rules import ALL_RULES
from tqcheck.rules.pages import summary as rule_summary

if TYPE_CHECKING:
    from jinja2 import Template

_TEMPLATES = Path(__file__).parent / "templates"
_STYLES = ("palette.css", "page.css", "passages.css", "print.css")
_SCRIPTS = (
    "elements.js",
    "texts.js",
    "cards.js",
    "filters.js",
    "decisions.js",
    "review.js",
    "evidence.js",
    "theme.js",
)

# What could end a script element, or a line for a script; JSON reads the escapes as the characters.
_UNSAFE = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}

# Half a pair is no character and cannot be written; a file's name may hold one.
_SURROGATE = re.compile("[\ud800-\udfff]")


def write_page(  # noqa: PLR0913 - each is a part of the page
    stream: IO[str],
    *,
    run: str,
    summary: Summary,
    histogram: Histogram,
    codes: Iterable[str],
    records: Iterable[str],
    left_out: int,
    plain: Iterable[Mapping[str, object]],
) -> None:
    """Write the page piece by piece.

    `run` tells this run from every other; `codes` are those of the rules that the page names; `records` are JSON
    texts, one a passage; `plain` are the records that a browser without scripts shows; `left_out` is how many
    passages are not in the page.
    """
    from markupsafe import Markup

    style, script = _joined(_STYLES), _joined(_SCRIPTS)
    pieces = _template().generate(
        run=run,
        summary=summary,
        histogram=histogram,
        bars=BARS,
        rules=ALL_RULES,
        explained={code: rule_summary(ALL_RULES[code]) for code in sorted(codes) if code in ALL_RULES},
        records=(Markup(record) for record in _safe(records)),  # noqa: S704 - escaped for a script element
        left_out=left_out,
        plain=plain,
        policy=_policy(style, script),
        style=Markup(style),  # noqa: S704 - our own
        script=Markup(script),  # noqa: S704 - our own
    )
    for piece in pieces:
        stream.write(_SURROGATE.sub("\ufffd", piece))


def _safe(records: Iterable[str]) -> Iterator[str]:
    return (_escaped(record) for record in records)


def _escaped(record: str) -> str:
    for code, escape in _UNSAFE.items():
        record = record.replace(chr(code), escape)
    return record


def _policy(style: str, script: str) -> str:
    """The page's Content-Security-Policy: its own style and script by their hashes, and nothing else of any kind."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_hash(style)}'",
            f"script-src '{_hash(script)}'",
            "img-src data:",  # the empty icon, which keeps browsers from asking a server for one
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _joined(names: Iterable[str]) -> str:
    return "\n".join((_TEMPLATES / name).read_text(encoding="utf-8") for name in names)


@cache
def _template() -> "Template":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html.j2")
