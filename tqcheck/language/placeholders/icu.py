"""Parses messages of ICU MessageFormat, such as `{n, plural, one {# file} other {# files}}`, into their branches."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import chain
from operator import and_
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.placeholders.placeholder import Placeholder

_NAME = r"(?:[^\W\d][\w.-]{0,60}|\d{1,2})"
_KEY = r"[^\s{}',#]{1,60}"
_HEAD = re.compile(
    rf"\{{\s{{0,20}}(?P<name>{_NAME})\s{{0,20}},\s{{0,20}}(?P<kind>[^\W\d_]{{1,30}})\s{{0,20}},"
    rf"\s{{0,99}}(?:offset:\s{{0,9}}(?P<offset>\d{{1,9}})\s{{1,99}})?(?={_KEY}\s{{0,99}}\{{)"
)
_BRANCH = re.compile(rf"(?P<key>{_KEY})\s*\{{")
_SPACE = re.compile(r"\s*")
# An apostrophe begins quoted text only before a syntax character; two apostrophes show one.
_SIGN = re.compile(r"''|'(?=[{}#|])|[{}]")
_QUOTE_END = re.compile(r"(?:[^']|'')*+(?:'|\Z)")
_NUMBER = re.compile("#")
_DEEPEST = 8

_COUNTS = frozenset({"plural", "selectordinal"})
GENERAL = frozenset({"few", "many", "other"})
"""The plural keywords that stand for several numbers in every language that has them."""
SAME_NUMBER = {"=0": "zero", "=1": "one", "=2": "two", "zero": "=0", "one": "=1", "two": "=2"}


class Broken(NamedTuple):
    """A message that cannot be parsed."""

    span: Span
    """The span of the beginning of the argument that is not closed."""
    is_quoted: bool
    """Whether an apostrophe before a brace may be the reason."""


@dataclass(frozen=True)
class Text:
    """A whole message or a branch's text: its placeholders and choosing arguments, in order."""

    span: Span
    placeholders: tuple[Placeholder, ...]
    choices: "tuple[Choice, ...]" = ()
    stray: Span | None = None
    """The first closing brace without an opening one."""

    @cached_property
    def everything(self) -> tuple[Placeholder, ...]:
        """The placeholders, including those of all branches, in order."""
        if not self.choices:
            return self.placeholders
        within = (branch.text.everything for choice in self.choices for branch in choice.branches)
        return tuple(sorted((*self.placeholders, *chain.from_iterable(within)), key=lambda one: one.span))

    @cached_property
    def all_choices(self) -> "tuple[Choice, ...]":
        """The choosing arguments, including those inside branches, in order."""
        within = (
            (choice, *chain.from_iterable(branch.text.all_choices for branch in choice.branches))
            for choice in self.choices
        )
        return tuple(chain.from_iterable(within))

    @cached_property
    def least(self) -> Counter[str]:
        """The least number of times that each placeholder is shown, by key, whichever branches are chosen."""
        counts = Counter(one.key for one in self.placeholders)
        for choice in self.choices:
            counts.update(choice.least)
        return counts


@dataclass(frozen=True)
class Branch:
    """The text that an argument shows for a key."""

    key: str
    key_span: Span
    text: Text


@dataclass(frozen=True)
class Choice:
    """A choosing argument (plural, selectordinal, select) with its branches."""

    name: str
    kind: str
    """The kind as written, even if it is not a valid one, such as a translated `plural`."""
    offset: str
    head: Span
    span: Span
    branches: tuple[Branch, ...]

    @property
    def counts(self) -> bool:
        """Whether it chooses by a number, so that the keys of branches differ by language."""
        return self.kind in _COUNTS

    @cached_property
    def by_key(self) -> dict[str, Branch]:
        """The branches by their keys."""
        return {branch.key: branch for branch in self.branches}

    def branch_beside(self, key: str) -> Branch | None:
        """The branch with this key, or else the one that is shown for it."""
        keys = (key, SAME_NUMBER.get(key, key), "other") if self.counts else (key,)
        return next((self.by_key[each] for each in keys if each in self.by_key), None)

    @property
    def number_key(self) -> str | None:
        """The placeholder key of the number that it chooses by; None if it does not choose by a number."""
        return f"{{{self.name}" if self.counts else None

    @cached_property
    def least(self) -> Counter[str]:
        """The least number of times that each placeholder is shown, by key, whichever branch is chosen.

        A branch for a single number need not show that number: "one file".
        """
        each = [branch.text.least for branch in self.branches]
        least = reduce(and_, each) if each else Counter[str]()
        number = self.number_key
        general = [branch.text.least for branch in self.branches if branch.key in GENERAL]
        if number is not None and general:
            least = Counter({key: count for key, count in least.items() if key != number})
            least[number] += min(counts[number] for counts in general)
        return least


ReadSegment = Callable[[int, int], Sequence[Placeholder]]
"""Reads the placeholders between two offsets of the text."""


class _BrokenError(Exception):
    def __init__(self, head: Span) -> None:
        self.head = head


def number_names(text: str) -> frozenset[str]:
    """The names of a text's plural arguments, whose numbers `#` shows."""
    if "{" not in text:
        return frozenset()
    return frozenset(match["name"] for match in _HEAD.finditer(text) if match["kind"] in _COUNTS)


def has_choices(text: str) -> bool:
    """Whether a text is a message with a choosing argument."""
    return "{" in text and _HEAD.search(text) is not None


def read_message(text: str, read_segment: ReadSegment) -> Text | Broken:
    """The parsed message, or the place where it is broken."""
    reader = _Reader(text, read_segment)
    try:
        return reader.text(0, None, depth=0)
    except _BrokenError as broken:
        return Broken(broken.head, is_quoted=re.search("'[{}]", text) is not None)


class _Reader:
    """Parses a message in one pass without backtracking, so that broken input takes linear time."""

    def __init__(self, text: str, read_segment: ReadSegment) -> None:
        self._text = text
        self._read_segment = read_segment

    def text(self, start: int, within: "_Within | None", depth: int) -> Text:
        """The text from `start` to its closing brace; if `within` is None, to the end of the message."""
        placeholders: list[Placeholder] = []
        choices: list[Choice] = []
        stray: Span | None = None
        segment = place = start
        opened = 0
        while match := _SIGN.search(self._text, place):
            sign, at = match[0], match.start()
            place = match.end()
            if sign == "}" and not opened and within is not None:
                placeholders += self._segment(segment, at, within)
                return Text(Span(start, at), tuple(placeholders), tuple(choices))
            if sign == "'":
                placeholders += self._segment(segment, at, within)
                segment = place = self._quote_end(place)
            elif sign == "{" and (head := _HEAD.match(self._text, at)):
                placeholders += self._segment(segment, at, within)
                choice = self._choice(head, within, depth)
                choices.append(choice)
                segment = place = choice.span.end
            elif sign == "{":
                opened += 1
            elif sign == "}":
                stray = stray if opened else stray or Span(at, at + 1)
                opened = max(opened - 1, 0)
        if within is not None:
            raise _BrokenError(within.head)
        placeholders += self._segment(segment, len(self._text), within)
        return Text(Span(start, len(self._text)), tuple(placeholders), tuple(choices), stray)

    def _quote_end(self, place: int) -> int:
        match = _QUOTE_END.match(self._text, place)
        return match.end() if match else len(self._text)

    def _segment(self, start: int, end: int, within: "_Within | None") -> list[Placeholder]:
        found = list(self._read_segment(start, end))
        if within is not None and within.number is not None:
            found += self._numbers(start, end, f"{{{within.number}", found)
            found.sort(key=lambda one: one.span)
        return found

    def _numbers(
        self, start: int, end: int, stem: str, placeholders: Sequence[Placeholder]
    ) -> list[Placeholder]:
        """The `#` signs between two offsets that are not part of other placeholders."""
        taken = {place for one in placeholders for place in range(*one.span)}
        return [
            Placeholder("variable", stem, Span(*match.span()), "#", "variable", stem)
            for match in _NUMBER.finditer(self._text, start, end)
            if match.start() not in taken
        ]

    def _choice(self, head: re.Match[str], around: "_Within | None", depth: int) -> Choice:
        kind = head["kind"]
        number = head["name"] if kind in _COUNTS else around and around.number
        within = _Within(Span(head.start(), _last_comma(head)), number)
        if depth >= _DEEPEST:
            raise _BrokenError(within.head)
        branches: list[Branch] = []
        place = head.end()
        while not self._text.startswith("}", place):
            key = _BRANCH.match(self._text, place)
            if key is None:
                raise _BrokenError(within.head)
            body = self.text(key.end(), within, depth + 1)
            branches.append(Branch(key["key"], Span(*key.span("key")), body))
            space = _SPACE.match(self._text, body.span.end + 1)
            place = space.end() if space else body.span.end + 1
        return Choice(
            head["name"],
            kind,
            head["offset"] or "0",
            within.head,
            Span(head.start(), place + 1),
            tuple(branches),
        )


class _Within(NamedTuple):
    head: Span
    number: str | None
    """The name of the argument whose number `#` shows."""


def _last_comma(head: re.Match[str]) -> int:
    return head.start() + head[0].rindex(",") + 1
