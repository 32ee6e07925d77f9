"""Variables and template tags: `{name}`, `{0}`, `${total}`, `%{count}`, `{{ user | upper }}`, `{% if x %}`, `$x`."""

import re

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.placeholder import Family, Placeholder

_TYPES = "number|date|time|spellout|ordinal|duration|list"
"""The types of simple arguments in MessageFormat."""
_NAME = r"[^\W\d][\w.\-]{0,40}"
_TYPED = rf"\s{{0,3}},\s{{0,3}}(?:(?:{_TYPES})\b[^{{}}\n]{{0,80}}|-?\d{{1,3}}(?::[^{{}}\n]{{0,40}})?)"
_BRACED = rf"\{{(?: {_NAME} |(?:{_NAME}|\d{{1,2}})(?:[!:][^{{}}\n]{{0,80}}|{_TYPED})?)\}}"
# Abbreviations of sums of money, in tables and headlines.
_MONEY = "m|mn|bn|b|k|tn|(?:m|b|tr)illions?|thousands?|dollars?"

_TEMPLATE = (
    r"\{\{\{?[^{}\n]{1,80}\}\}\}?|\{%[^{}\n]{1,80}%\}|%%[A-Za-z_][A-Za-z0-9_]{0,40}%%"
    r"|(?<![\d%])%[A-Za-z_]{3,40}%(?![A-Za-z\d@$({%])|\$[A-Za-z_]\w{1,40}\$"
)
_VARIABLE = rf"[$%#]\{{[^{{}}\n]{{1,80}}\}}|{_BRACED}|\{{\d{{1,2}}\s{{0,3}},\s{{0,3}}choice\s{{0,3}},"
# ASCII only: in `$user` before Korean letters the name ends at the first of these.
_SHELL = r"[a-z_][A-Za-z0-9_]{0,40}|[A-Z][A-Za-z0-9_]{3,40}|[^\W\dA-Za-z_]\w{0,40}"
_PERHAPS = rf"(?<![\w$\\])\$(?!(?:{_MONEY})\b)(?:{_SHELL})|\{{\}}"

_AROUND_SIGN = re.compile(r"\s*([|{%])\s*")
_SIMPLE = re.compile(rf"\{{( ?)([\w.\-]+) ?(?:\s*,\s*({_TYPES}|choice)\b)?")


def _read_template(written: str, start: int) -> Placeholder:
    return _placeholder("template", _without_arguments(written), written, start)


def _read_variable(written: str, start: int) -> Placeholder:
    simple = _SIMPLE.match(written)
    if simple is None:
        return _placeholder("variable", _without_arguments(written), written, start)
    space, name, kind = simple.groups()
    key = f"{{{space}{name}" + (f",{kind}" if kind else "")
    one = _placeholder("variable", key, written, start)
    # `{ name }` and `{имя}` may be prose or damaged.
    return one._replace(stem=f"{{{name}", is_certain=not space and name.isascii(), is_wanted=name.isascii())


def _read_perhaps(written: str, start: int) -> Placeholder:
    return _placeholder("variable", written, written, start)._replace(
        is_certain=False, is_wanted=written.isascii()
    )


def _placeholder(kind: str, key: str, written: str, start: int) -> Placeholder:
    return Placeholder(kind, key, Span(start, start + len(written)), written, kind)


def _without_arguments(written: str) -> str:
    """The variable without the arguments of its filters, which may differ by language, as in formats of dates."""
    return _AROUND_SIGN.sub(r"\1", re.split(r"[!:,]", written.rstrip("}% "), maxsplit=1)[0])


VARIABLES = (
    Family(_TEMPLATE, _read_template),
    Family(_VARIABLE, _read_variable),
    Family(_PERHAPS, _read_perhaps),
)
