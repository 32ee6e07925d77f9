"""The hole that a name leaves in a sentence when an engine or a hand drops it: "fled to three years ago"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tqcheck.language.names.reading import Token
from tqcheck.language.names.recognition import Name

_ARTICLES = frozenset(["a", "an", "the"])
_CONJUNCTIONS = frozenset(["and", "or", "than", "including"])
# A word that must be followed by what it governs; the first kind never ends a clause, the second may ("moved on,").
_NEVER_LAST = frozenset("of from between against into during among toward towards".split()) | _CONJUNCTIONS | _ARTICLES
_SELDOM_LAST = frozenset("in on at to for with by about near under over through within after before as like".split())
_PREPOSITIONS = (_NEVER_LAST | _SELDOM_LAST) - _CONJUNCTIONS - _ARTICLES
_SUBORDINATORS = frozenset("that when while because if where whether".split())
_LEADING = _NEVER_LAST | _SELDOM_LAST | _SUBORDINATORS
_FINITE = frozenset(
    "is are was were has have had will would can could may might must does did said says told isnt arent wasnt"
    " werent hasnt havent hadnt wont explains explained adds added notes noted".split()
)
_PAST = frozenset(
    "beat became began bought broke brought built came caught chose cut did drew drove fell felt fought found gave got"
    " grew heard held hit kept knew led left lost made met paid put ran rose sat saw sent set shot sold spent spoke"
    " stood swore took taught thought threw went won wore wrote".split()
)
_FUNCTION = (
    _LEADING | _FINITE | frozenset("but who which whose whom this these those its his her their be been not also so".split())
)
_COORDINATORS = frozenset("of and or but than".split())
_CLOSING = re.compile(r"\s*(?:[,;:.!?)\]]|[\"”](?!\w)|$)")
_LONELY = re.compile(r"\s+[,.]")
# A possessive ending or a hyphen without its word, two commas, empty brackets, a quotation that nobody said.
_DETACHED = re.compile(
    r"(?<!\S)['’]s\b|,\s*[,.](?!\.)|\(\s*\)|(?<!\S)-(?=[a-z])|[\"”]\s(?:said|says|explains|explained|added|adds)[,.]"
)
_VERB = re.compile(r"[a-z]{2,}ed")
_COMMA_EARLY = 5


class Frame(NamedTuple):
    """The words around a name in the text that has it; None at the ends of the sentence."""

    before: str | None
    after: str | None

    @property
    def governs(self) -> bool:
        """Whether the name stands by itself behind a preposition: in Kenya, but not in Kenyan towns."""
        return self.before in _PREPOSITIONS and (self.after is None or self.after in _FUNCTION)


def frame(name: Name, tokens: Sequence[Token], start: int, end: int) -> Frame:
    """What stands around the name, and any capitalised words that go with it, in the words `start` to `end`."""
    first, after = name.first, name.after
    while first > start and (tokens[first - 1].form.capital or tokens[first - 1].folded in _ARTICLES):
        first -= 1
    while after < end and (tokens[after].form.capital or _links_capitals(tokens, after, end)):
        after += 1
    return Frame(tokens[first - 1].folded if first > start else None, tokens[after].folded if after < end else None)


def _links_capitals(tokens: Sequence[Token], index: int, end: int) -> bool:
    """Whether a small word parts the words of a name: Corps of Engineers."""
    return tokens[index].folded in ("of", "and", "for") and index + 1 < end and tokens[index + 1].form.capital


def gap(text: str, side: Sequence[Token], around: Frame) -> int | None:
    """Where in `text`, among the words `side`, something is missing that its counterpart has in that frame."""
    if not side:
        return None
    if _lacks_subject(text, side, around):
        return side[0].word.start
    return next(_holes(text, side, around), None)


def _lacks_subject(text: str, side: Sequence[Token], around: Frame) -> bool:
    """Whether a sentence that is no question begins with its verb, where the other begins with the name."""
    first = side[0].folded
    if first in _FINITE:
        return "?" not in text[side[0].word.start : side[-1].word.end + 3]
    return around.before is None and around.after == first and _predicate(side[0])


def _holes(text: str, side: Sequence[Token], around: Frame) -> Iterator[int]:
    for index, token in enumerate(side):
        following = side[index + 1] if index + 1 < len(side) else None
        if _dangles(text, token, following, expected=around.before) or _joins(token, following, around):
            yield token.word.end
        elif following is not None and index < _COMMA_EARLY and following.folded == around.after:
            if _predicate(following) and "," in text[token.word.end : following.word.start]:
                yield following.word.start
    if detached := _DETACHED.search(text, max(side[0].word.start - 2, 0), side[-1].word.end + 2):
        yield detached.start()


def _dangles(text: str, token: Token, following: Token | None, *, expected: str | None) -> bool:
    """Whether a word lacks what it governs."""
    word = token.folded
    if token.form.shouted or word not in _LEADING:
        return False
    sure = word in _NEVER_LAST or (word in _SELDOM_LAST and word == expected)
    governing = expected in _PREPOSITIONS
    if _CLOSING.match(text, token.word.end):
        return sure or (word in _SELDOM_LAST and (governing or _LONELY.match(text, token.word.end) is not None))
    if following is None or following.form.capital or text[token.word.end : following.word.start] != " ":
        return False
    if word in _CONJUNCTIONS:
        return following.folded in _COORDINATORS
    if word in _SUBORDINATORS:
        return word == expected and following.folded in _FINITE
    if word in _ARTICLES:
        return following.folded in _COORDINATORS | _FINITE | _ARTICLES
    if sure:
        return following.folded in _COORDINATORS | _FINITE | _SELDOM_LAST
    return governing and following.folded in _COORDINATORS | _FINITE


def _joins(token: Token, following: Token | None, around: Frame) -> bool:
    """Whether the words on both sides of the name stand next to each other, where neither can modify the other."""
    if following is None or around.before != token.folded or around.after != following.folded:
        return False
    if token.folded in _CONJUNCTIONS | _ARTICLES:
        return False
    if token.folded in _LEADING:
        return following.folded in _FUNCTION or _predicate(following)
    return following.folded in (_FUNCTION if token.folded in _FINITE else _FINITE)


def _predicate(token: Token) -> bool:
    return token.folded in _FINITE or token.folded in _PAST or _VERB.fullmatch(token.folded) is not None
