"""The targets of Markdown links and images: `[text](target)`, `![text](target)`."""

import re

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.addresses import address_key
from tqcheck.language.placeholders.placeholder import Family, Placeholder

_LINK = (
    r"\]\((?:<[^<>\n]{1,300}>|[^\s()<>]{1,300}(?:\([^\s()<>]{0,100}\)[^\s()<>]{0,100}){0,3})"
    r"(?:\s{1,3}(?:\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'|“[^”\n]{0,200}”))?\)"
)
_TARGET = re.compile(r"\]\((<[^>]*>|\S*)")
_LIKE_A_TARGET = re.compile(r"[/#.:{%$]")


def _read(written: str, start: int) -> Placeholder | None:
    match = _TARGET.match(written)
    target = match[1] if match else ""
    if len(target) + 2 == len(written):
        target = target.removesuffix(")")
    bare = target.strip("<>")
    span = Span(start + 2, start + 2 + len(target))
    if _LIKE_A_TARGET.search(bare) is None:
        return None  # `[they](sic)` is prose
    return Placeholder("link target", f"]({address_key(bare)}", span, f"]({target}", "link target")


LINKS = (Family(_LINK, _read),)
