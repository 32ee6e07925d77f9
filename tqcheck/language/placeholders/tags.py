"""Tags of HTML and XML: which words in angle brackets are tags, what must be kept of them, and whether they nest."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.addresses import address_key
from tqcheck.language.placeholders.difference import Difference, Pair
from tqcheck.language.placeholders.placeholder import Family, Placeholder

# Names that are always tags. Others, such as `<file>`, may stand for a name in prose and are taken for tags only if
# there is a closing tag or an attribute.
ALWAYS_TAGS = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "dd", "del", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4",
    "h5", "h6", "hr", "i", "iframe", "img", "ins", "kbd", "li", "nobr", "ol", "p", "rp", "rt", "ruby", "s", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "td", "th", "tr", "tt", "u", "ul", "wbr",
})  # fmt: skip
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_KEPT_ATTRIBUTES = frozenset(
    ["action", "for", "href", "id", "key", "name", "ref", "src", "target", "xlink:href"]
)
"""Attributes that programs read, which must be kept; others, such as titles, may be translated."""

_TAG = r"</?[^\W_][\w:.-]{0,30}(?:\s[^<>\n]{0,500})?/?>"
_NAME = re.compile(r"<(/?)([\w:.-]+)")
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s?=\s?\\?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_NUMBER = re.compile(r"%\d{1,2}\$")
_SHOWN = re.compile(
    r"</([^\W_][\w:.-]{0,30})\s?>|<([^\W_][\w:.-]{0,30})(?:\s{1,9}[\w:.-]{1,40}\s?=[^<>\n]{0,500}|\s?/)>"
)


def shown_tags(text: str) -> set[str]:
    """The names in angle brackets that are certainly tags, because of a closing tag, an attribute or a final slash."""
    if "<" not in text:
        return set()
    return {(match[1] or match[2]).lower() for match in _SHOWN.finditer(text)}


def tags(shown: frozenset[str]) -> Family:
    """The family of tags, with the names in `shown` also taken for tags."""

    def read(written: str, start: int) -> Placeholder | None:
        match = _NAME.match(written)
        assert match is not None  # noqa: S101 - the family's pattern begins with it
        slash, name = match[1], match[2].lower()
        if name not in ALWAYS_TAGS and name not in shown:
            return None
        return _tag(slash, name, written, start)

    return Family(_TAG, read)


def _tag(slash: str, name: str, written: str, start: int) -> Placeholder:
    kept = "".join(f" {attribute}={address_key(value)}" for attribute, value, _ in sorted(_kept(written)))
    alone = "/" if written.endswith("/>") and name not in _VOID else ""
    stem = f"<{slash}{name}"
    span = Span(start, start + len(written))
    return Placeholder("tag", f"{stem}{kept}{alone}", span, written, f"tag{slash}", stem)


def kept_attributes(written: str) -> list[Span]:
    """The spans of a tag's attributes that must be kept unchanged."""
    return [span for _, _, span in _kept(written)]


def _kept(written: str) -> Iterator[tuple[str, str, Span]]:
    if "=" not in written:
        return
    for match in _ATTRIBUTE.finditer(written):
        name = match[1].lower()
        if name in _KEPT_ATTRIBUTES or name.startswith("data-"):
            value = next(filter(None, match.groups()[1:]), "").removesuffix("\\").strip()
            yield name, _NUMBER.sub("%", value), Span(*match.span())


def crossed_tags(
    pair: Pair, here: Sequence[Placeholder], there: Sequence[Placeholder]
) -> Iterator[Difference]:
    """The first tag that closes too early or out of order, if the other text's tags nest properly."""
    ours, theirs = _elements(here), _elements(there)
    opened = Counter(one.stem[1:] for one in ours if not one.stem.startswith("</"))
    if opened != Counter(one.stem[2:] for one in ours if one.stem.startswith("</")):
        return  # missing and extra tags are reported as such
    if _first_crossed(theirs) is None and (crossed := _first_crossed(ours)) is not None:
        yield Difference(
            f'tag "{crossed.span.of(pair.here)}" is out of place here: tags must nest', 0.9, crossed.span
        )


def _elements(some: Sequence[Placeholder]) -> list[Placeholder]:
    """The opening and closing tags, without empty elements."""
    return [
        one
        for one in some
        if one.kind == "tag" and not one.written.endswith("/>") and one.stem.lstrip("</") not in _VOID
    ]


def _first_crossed(elements: Sequence[Placeholder]) -> Placeholder | None:
    opened: list[str] = []
    for one in elements:
        if not one.stem.startswith("</"):
            opened.append(one.stem[1:])
        elif not opened or opened.pop() != one.stem[2:]:
            return one
    return None


def emptied_tags(
    pair: Pair, here: Sequence[Placeholder], there: Sequence[Placeholder]
) -> Iterator[Difference]:
    """Pairs of tags with nothing between them, if all of the other text's pairs of that name enclose something."""
    elsewhere = {stem for stem, _ in _empty(pair.there, there)}
    known = {one.stem for one in there}
    for stem, span in _empty(pair.here, here):
        if stem in known and stem not in elsewhere:
            yield Difference(f'"{span.of(pair.here)}" encloses nothing here', 0.9, span)


def _empty(text: str, some: Sequence[Placeholder]) -> Iterator[tuple[str, Span]]:
    for one, after in pairwise(some):
        if (
            after.stem == one.stem.replace("<", "</", 1)
            and one.kind == "tag"
            and (one.span.end == after.span.start or text[one.span.end : after.span.start].isspace())
        ):
            yield one.stem, Span(one.span.start, after.span.end)
