"""TQ104: one text denies what the other states."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tqcheck.alignment import Link
from tqcheck.comparison import Comparison
from tqcheck.document import Document
from tqcheck.finding import Family, Mark, Marks, Severity, Span
from tqcheck.language.antonyms import denied_word
from tqcheck.language.negation import Force, Negation, force_of, is_content
from tqcheck.language.negation_words import AUXILIARIES
from tqcheck.language.polarity import Stretch, Unmatched, doubled, equivalent, unmatched
from tqcheck.language.word_forms import plain

_PAUSE = re.compile(r"[.;:!?,()—–]")

# Sentences that share fewer of their content words are not each other's translation.
_ALIKE = 0.4
_LONGEST_PHRASE = 8
# Text without stops: what negates what cannot be told, and every negation would be compared with every other.
_LONGEST_STRETCH = 400


class _Flip(NamedTuple):
    """A phrase that denies, in one text, and the phrase that states the same in the other."""

    denied: Span
    stated: Span
    confidence: float
    word: str
    """The stem of what is denied."""


class _Bare(NamedTuple):
    """A word that one text denies, and its place in the other text, which does not."""

    rank: int
    """How many words nearer to the negation the other text does not have."""
    denied: int
    stated: int


class FlippedNegation:
    """One text denies what the other states.

    ## What it does
    Looks at what each sentence denies (no, not, never, nobody, without, fail to, refuse to, lack, hardly,
    unlikely, illegal ...) and at the same words in the counterpart. It fires where only one of the two denies them
    and the other has nothing near that says the same in other words: "did not accept" and "rejected" agree,
    "not impossible" and "possible" agree, "not only" and "no fewer than" deny nothing.

    ## Why it matters
    A lost or added "not" turns a sentence into its opposite and leaves it fluent. It is the error that a reader of
    the translation alone cannot see.

    ## Example
    Bad:

        passage:     The ministry did not approve the sale of the port.
        counterpart: The ministry approved the sale of the port.

    Good:

        passage:     The ministry did not approve the sale of the port.
        counterpart: The ministry rejected the sale of the port.

    ## What it cannot see
    A negation that moved within its sentence ("did not resign because of" for "resigned not because of"), opposites
    without a negation ("rose" for "fell"), and sentences worded so differently that they share none of the words
    denied. "Not until" beside a plain statement is let pass. It reads English only.
    """

    code = "TQ104"
    name = "flipped-negation"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = frozenset({"en"})

    def compare(self, comparison: Comparison) -> Marks:
        """Compare what aligned sentences deny."""
        side, counterpart = comparison.side, comparison.counterpart
        if side.text == counterpart.text or not (_denies(side) or _denies(counterpart)):
            return []
        marks: dict[Span, Mark] = {}
        for link in comparison.links:
            if 0 not in link.shape:
                for mark in _marks(comparison, link):
                    marks.setdefault(mark.span, mark)
        return list(marks.values())


def _denies(document: Document) -> bool:
    return any(force_of(word.text) is not None for word in document.words)


def _marks(comparison: Comparison, link: Link) -> Iterator[Mark]:
    here = Stretch.of(comparison.side, link.left_start, link.left_end)
    there = Stretch.of(comparison.counterpart, link.right_start, link.right_end)
    if max(len(here.words), len(there.words)) > _LONGEST_STRETCH or not (here.negations or there.negations):
        return
    ours, theirs = unmatched(here, there)
    denied_here, denied_there = list(_flips(ours, theirs)), list(_flips(theirs, ours))
    if not (denied_here or denied_there) or here.likeness(there) < _ALIKE:
        return
    around_here = _neighbours(comparison.side, link.left_start, link.left_end)
    around_there = _neighbours(comparison.counterpart, link.right_start, link.right_end)
    for flip in denied_here:
        if not _is_denied_in(around_there, flip.word):
            yield _mark(flip.denied, here, flip.stated, there, flip.confidence)
    for flip in denied_there:
        if not _is_denied_in(around_here, flip.word):
            yield _mark(flip.stated, here, flip.denied, there, flip.confidence)


def _neighbours(document: Document, first: int, last: int) -> list[Stretch]:
    """The sentence before and the sentence behind, where a negation may have moved to."""
    indexes = [index for index in (first - 1, last) if 0 <= index < len(document.sentences)]
    return [Stretch.of(document, index, index + 1) for index in indexes]


def _mark(span: Span, here: Stretch, quoted: Span, there: Stretch, confidence: float) -> Mark:
    message = f'"{span.of(here.text)}" here, "{quoted.of(there.text)}" in the counterpart'
    return Mark(span, message, confidence, quoted)


def _is_denied_in(stretches: list[Stretch], word: str) -> bool:
    return any(stretch.is_denied(place) for stretch in stretches for place in stretch.places.get(word, ()))


def _flips(ours: Unmatched, theirs: Unmatched) -> Iterator[_Flip]:
    for negation in ours.negations:
        judge = _prefix_flip if negation.force is Force.HINT else _flip
        if flip := judge(negation, ours.stretch, theirs):
            yield flip


def _flip(negation: Negation, denying: Stretch, theirs: Unmatched) -> _Flip | None:
    stating = theirs.stretch
    if "until" in denying.as_written and "until" not in stating.as_written:
        return None
    double = doubled(negation, denying, stating)
    answer = equivalent(negation, double, denying, theirs)
    if (answer is None) is not (double is None):
        return None
    bare = _bare(negation, denying, stating)
    if bare is None:
        return None
    confidence = _confidence(negation, bare, denying, stating)
    if not confidence:
        return None
    return _Flip(
        _denial(negation, bare.denied, denying),
        _statement(bare, denying, stating),
        confidence,
        denying.stem_at(negation.scope[0]),
    )


def _bare(negation: Negation, denying: Stretch, stating: Stretch) -> _Bare | None:
    """The first of the denied words that the other text has, if it does not deny it as well."""
    for rank, index in enumerate(negation.scope):
        places = stating.places.get(denying.stem_at(index), ())
        if places:
            stated = [place for place in places if not stating.is_denied(place)]
            return _Bare(rank, index, stated[0]) if stated else None
    return None


def _confidence(negation: Negation, bare: _Bare, denying: Stretch, stating: Stretch) -> float:
    """How sure it is that the two phrases are about the same thing; 0 where it may well not be."""
    shared = sum(denying.stem_at(index) in stating.places for index in (*negation.scope, *negation.before))
    if negation.force is Force.IMPLICIT:
        return 0.7 if bare.rank == 0 and shared >= 3 else 0.0
    if bare.rank == 0:
        return 0.85
    return 0.6 if shared >= 2 else 0.0


def _denial(negation: Negation, denied: int, denying: Stretch) -> Span:
    """From the negation, or the auxiliary that carries it, to the word denied."""
    first = negation.at
    if first and plain(denying.words[first - 1].text) in AUXILIARIES:
        first -= 1
    return denying.span(first, denied if denied - first <= _LONGEST_PHRASE else negation.scope[0])


def _statement(bare: _Bare, denying: Stretch, stating: Stretch) -> Span:
    """The word stated, and in front of it the other text's own words for what is denied nearer by."""
    first = bare.stated
    while bare.rank and first > max(bare.stated - 4, 0) and _continues(first - 1, denying, stating):
        first -= 1
    while not is_content(stating.words[first].text):
        first += 1
    return stating.span(first, bare.stated)


def _continues(index: int, denying: Stretch, stating: Stretch) -> bool:
    this, following = stating.words[index : index + 2]
    return stating.stem_at(index) not in denying.places and not _PAUSE.search(
        stating.text, this.end, following.start
    )


def _prefix_flip(negation: Negation, denying: Stretch, theirs: Unmatched) -> _Flip | None:
    """`unlikely` beside `likely`, with no other negation on either side to make up for it."""
    stating = theirs.stretch
    word = denied_word(denying.words[negation.at].text)
    if word is None or word in denying.as_written or word not in stating.as_written:
        return None
    place = stating.as_written[word]
    answered = any(other.force is not Force.HINT for other in theirs.negations)
    if answered or denying.is_denied(negation.at) or stating.is_denied(place):
        return None
    return _Flip(
        denying.span(negation.at, negation.at), stating.span(place, place), 0.8, stating.stem_at(place)
    )
