"""Detects the gap that a missing name leaves in a sentence: "fled to three years ago"."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from tqcheck.language.lexicon.function_words import ARTICLES, AUXILIARIES
from tqcheck.language.lexicon.number_words import ONE_TO_TEN
from tqcheck.language.lexicon.verb_forms import IRREGULAR_PASTS
from tqcheck.language.lexicon.word_list import words
from tqcheck.language.names.reading import Token
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.titles import LAST_OF_TITLE

# Function words, by what must stand next to them.
_CONJUNCTIONS = words("and or than including")
_COORDINATORS = words("of and or but than")
_NEVER_LAST = words("of from between against into during among toward towards") | _CONJUNCTIONS | ARTICLES
"""Words that cannot end a clause."""
_SELDOM_LAST = words("in on at to for with by about near under over through within after before as like")
"""Words that rarely end a clause, but may: moved on."""
_PREPOSITIONS = (_NEVER_LAST | _SELDOM_LAST) - _CONJUNCTIONS - ARTICLES
_TEMPORAL = words("since until")
_SUBORDINATORS = words("that when while because if where whether")
_LEADING = _NEVER_LAST | _SELDOM_LAST | _SUBORDINATORS
_FINITE = (AUXILIARIES - {"do"}) | words("""
    said says told isnt arent wasnt werent hasnt havent hadnt wont explains explained adds added notes noted
    """)
"""Verbs that need a subject before them; not `do`, which may be part of a name or of `do-it-yourself`."""
_FUNCTION = (
    _LEADING
    | _FINITE
    | ONE_TO_TEN
    | words("but who which whose whom this these those its his her their be been not also so")
    | words("last next yesterday today tomorrow earlier later")
)
"""Words that begin a phrase of their own, so that they do not continue the name before them."""

_CLOSING = re.compile(r"\s*(?:[,;:.!?)\]]|[\"”](?!\w)|$)")
_LONELY = re.compile(r"(?<=\w)\s+[,.](?=\s|$)")
# A possessive ending or a hyphen without its word, two commas, empty brackets, a quotation without its speaker.
_DETACHED = re.compile(
    r"(?<!\S)['’]s\b|,\s*[,.](?!\.)|\(\s*[,)]|(?<!\S)-(?=[a-z])"
    r"|[\"”],?\s(?:said|says|explains|explained|added|adds)(?=[,.]|\s(?:in|on|at|during|after|to)\b)"
)
_VERB = re.compile(r"[a-z]{2,}ed")
_COMMA_EARLY = 5


class Frame(NamedTuple):
    """The words around a name in the text that has it; None at the start or end of the sentence."""

    before: str | None
    after: str | None
    title: str | None
    """The title directly before the name, if there is one."""

    @property
    def governs(self) -> bool:
        """Whether the name alone is the object of a preposition: "in Kenya", but not "in Kenyan towns"."""
        return self.before in _PREPOSITIONS and (self.after is None or self.after in _FUNCTION)


def frame(name: Name, tokens: Sequence[Token], start: int, end: int) -> Frame:
    """The words around the name and the capitalised words next to it, within the words `start` to `end`."""
    first, after = name.first, name.after
    title = tokens[first - 1].folded if first > start and tokens[first - 1].folded in LAST_OF_TITLE else None
    while first > start and (tokens[first - 1].form.capital or tokens[first - 1].folded in ARTICLES):
        first -= 1
    while after < end and (tokens[after].form.capital or _links_capitals(tokens, after, end)):
        after += 1
    return Frame(
        tokens[first - 1].folded if first > start else None,
        tokens[after].folded if after < end else None,
        title,
    )


def _links_capitals(tokens: Sequence[Token], index: int, end: int) -> bool:
    """Whether a function word joins two words of a name: Corps of Engineers."""
    return tokens[index].folded in ("of", "and", "for") and index + 1 < end and tokens[index + 1].form.capital


def gap(text: str, side: Sequence[Token], around: Frame) -> int | None:
    """The offset in `text` of the gap that a name left among the words `side`; None if there is no sign of one.

    `side` must not be empty; `around` is the frame of the name in the counterpart's sentence.
    """
    if _lacks_subject(text, side, around):
        return side[0].word.start
    return next(_holes(text, side, around), None)


def _lacks_subject(text: str, side: Sequence[Token], around: Frame) -> bool:
    """Whether a sentence begins with its verb and is not a question, as if the name was its subject."""
    first = side[0].folded
    if first in _FINITE:
        return "?" not in text[side[0].word.start : side[-1].word.end + 3]
    return around.before is None and around.after == first and _predicate(side[0])


def _holes(text: str, side: Sequence[Token], around: Frame) -> Iterator[int]:
    """The offsets that look like a gap, those that fit the name best first."""
    pairs = list(zip_longest(side, side[1:]))
    for token, following in pairs:
        if _joins(token, following, around) or _untitled(token, following, around):
            yield token.word.end
    start, end = max(side[0].word.start - 2, 0), side[-1].word.end + 2
    if detached := _DETACHED.search(text, start, end):
        yield detached.start()
    for token, following in pairs:
        if _dangles(text, token, following, expected=around.before):
            yield token.word.end
    for index, following in enumerate(side[1 : _COMMA_EARLY + 1]):
        if _bare_verb(text, side, index, following, around):
            yield following.word.start
    lonely = [stop.start() for stop in _LONELY.finditer(text, start, end)]
    if len(lonely) == 1:
        yield lonely[0]


def _untitled(token: Token, following: Token | None, around: Frame) -> bool:
    """Whether a title has no name after it: talks with President on trade."""
    return token.folded == around.title and (following is None or not following.form.capital)


def _bare_verb(text: str, side: Sequence[Token], index: int, following: Token, around: Frame) -> bool:
    """Whether a verb directly follows an early comma: Currently, has more than."""
    if "," not in text[side[index].word.end : following.word.start] or not _predicate(following):
        return False
    return following.folded == around.after or _adverbial(side[0])


def _adverbial(first: Token) -> bool:
    """Whether a sentence begins with something other than its subject: On Monday, Currently, Looking ahead."""
    return first.folded in _PREPOSITIONS or first.folded.endswith(("ly", "ing"))


def _dangles(text: str, token: Token, following: Token | None, *, expected: str | None) -> bool:
    """Whether a preposition, conjunction or article lacks the words that should follow it."""
    word = token.folded
    if token.form.shouted or word not in _LEADING:
        return False
    sure = word in _NEVER_LAST or (word in _SELDOM_LAST and word == expected)
    governing = expected in _PREPOSITIONS
    if _CLOSING.match(text, token.word.end):
        return sure or (
            word in _SELDOM_LAST and (governing or _LONELY.match(text, token.word.end) is not None)
        )
    if following is None or following.form.capital or text[token.word.end : following.word.start] != " ":
        return False
    if word in _CONJUNCTIONS:
        return following.folded in _COORDINATORS
    if word in _SUBORDINATORS:
        return word == expected and following.folded in _FINITE
    if word in ARTICLES:
        return following.folded in _COORDINATORS | _FINITE | ARTICLES
    if sure:
        return following.folded in _COORDINATORS | _FINITE | _SELDOM_LAST | _TEMPORAL
    return governing and following.folded in _COORDINATORS | _FINITE


def _joins(token: Token, following: Token | None, around: Frame) -> bool:
    """Whether the words before and after the name are now adjacent, and do not form a phrase without it."""
    if following is None or around.before != token.folded or around.after != following.folded:
        return False
    if token.folded in _CONJUNCTIONS | ARTICLES:
        return False
    if token.folded in _LEADING:
        return following.folded in _FUNCTION or _predicate(following)
    return following.folded in (_FUNCTION if token.folded in _FINITE else _FINITE)


def _predicate(token: Token) -> bool:
    return (
        token.folded in _FINITE
        or token.folded in IRREGULAR_PASTS
        or _VERB.fullmatch(token.folded) is not None
    )
