"""Patterns of code that web pages, templates and markup languages leave in a text, by their names in messages."""

import re
from collections.abc import Mapping

_TAGS = (
    "a abbr article aside audio b big blockquote body br button canvas center cite code dd del div dl dt em embed"
    " figcaption figure font footer form h[1-6] head header hr html i iframe img input ins label li link main mark"
    " meta nav nobr noscript object ol option p param picture pre q s script section select small span strike"
    " strong style sub sup svg table tbody td textarea tfoot th thead title tr tt u ul video wbr"
    " unk pad eos bos"
).replace(" ", "|")  # fmt: skip

CODE: Mapping[str, re.Pattern[str]] = {
    "a comment of a web page": re.compile(
        r"(?:<!--|(?:^|(?<=\s))!--)[^\n]{0,400}?--+>|<!--|-->|<!\[CDATA\[|\]\]>|<!DOCTYPE[^>\n]{0,200}>", re.I | re.M
    ),
    "a piece of a web page's program": re.compile(
        r"\b(?:gtag|fbq|_hmt\.push|googletag\.cmd\.push|dataLayer\.push|document\.(?:write|getElementById))\s*\([^\n]{0,300}"
        r"|\(?adsbygoogle\b[^\n]{0,80}\bpush\([^\n]{0,80}|\bwindow\.[A-Za-z_]\w*\s*=[^\n]{0,200}"
        r"|\bfunction\s*\w{0,40}\([\w, ]{0,60}\)\s*\{|\bvar\s+_?\w+\s*=[^\n;]{0,200};|\bjavascript:"
        r"|\bGoogle tag \(gtag\.js\)"
    ),
    "a piece of a style sheet": re.compile(
        r"[.#@]?\b[\w-]{1,40}\s{0,2}\{\s{0,4}[a-z-]{2,30}\s?:\s?[^{}\n]{1,200}\}"
        r"|\b(?:style|class|href|src|onclick)=[\"'][^\"'\n]{0,300}[\"']"
    ),
    "a shortcode": re.compile(
        r"\[/?(?:caption|gallery|embed|video|audio|url|img|quote|b|i|u|size|color|font)(?:[ =][^\[\]\n]{0,200})?\]"
    ),
    "wiki markup": re.compile(
        r"\[\[[^\[\]\n]{1,120}\]\]|(?<!')'''[^'\n]{1,80}'''(?!')|\{\|\s?class=|\[(?:edit|citation needed)\]"
    ),
    "Markdown": re.compile(
        r"!?\[[^\[\]\n]{1,120}\]\([^()\n]{1,200}\)|(?<![*\w])\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*(?![*\w])"
        r"|^#{1,6} +(?=\S)|```",
        re.M,
    ),
    "an escaped character of a web page": re.compile(
        r"&(?:nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|copy|middot|bull|#\d{2,6}|#x[0-9A-Fa-f]{2,6});"
        r"|(?<![&\w])(?:nbsp|quot|[lr][sd]quo|[mn]dash|hellip);"
    ),
    "a tag": re.compile(rf"< ?/? ?(?:{_TAGS})(?:\s[^<>\n]{{0,500}})?/?>", re.I),
    "a template's placeholder": re.compile(
        r"\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|<[%?](?:php|=)?[^<>\n]{0,200}[%?]>|%%\w{1,40}%%"
    ),
}  # fmt: skip

# The part by which two pieces of code of one kind are compared: a tag's name, not its attributes.
_MAKE: Mapping[str, re.Pattern[str]] = {
    "a comment of a web page": re.compile(r"!--|-->"),
    "a piece of a style sheet": re.compile(r"(?:style|class|href|src|onclick)="),
    "a shortcode": re.compile(r"\w+"),
    "wiki markup": re.compile(r"\[\[|'{3}|\{\|"),
    "Markdown": re.compile(r"!?\[|\*\*|#{1,6}|```"),
    "an escaped character of a web page": re.compile(r"^"),
    "a tag": re.compile(r"[a-z][a-z0-9]*", re.I),
    "a template's placeholder": re.compile(r"\{\{|\{%|<[%?]|%%"),
}


def make_of(kind: str, phrase: str) -> str:
    """The part of a piece of code by which it is compared with others of its kind: a tag's name, say."""
    make = _MAKE[kind].search(phrase) if kind in _MAKE else None
    return make[0].lower() if make else phrase


CODE_SIGNS = re.compile(
    r"[<>{\[&*`=#%]|--|''|(?:quo|dash|nbsp|hellip|quot);|\bvar |gtag|adsbygoogle|javascript:|document\."
)
"""Every piece of code has one of these: a text without any needs no further check."""
