"""What a Chinese source says in plain words and an English text does not, and what it says instead."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.contradictions.classes import NEUTRAL, members_in
from tqcheck.language.lexicon.word_forms import plain, stem
from tqcheck.language.negation.force import Force
from tqcheck.language.negation.scope import find_negations
from tqcheck.language.source_words.tables import SourceWord, words_in

_DENIALS = frozenset("不没未无非否拒勿莫别免")
_BEFORE, _AFTER = 4, 2
"""Characters before and behind a Chinese word among which a denial may be of it."""
_COMPOUNDED = 5
"""Letters of a word from which a longer one that has it is taken for a compound of it."""


class Unsaid(NamedTuple):
    """A word of the source that the text has no word for."""

    source: Span
    """The Chinese word."""
    instead: Span | None
    """A word of the text that says the opposite or another thing of its kind; None where there is none."""


def unsaid_words(source: str, text: Document) -> Iterator[Unsaid]:
    """The words of a Chinese source that an English text says nothing of.

    Of a thing it is enough that no word for it is there; a deed or a state must have its opposite there, and neither
    may be denied: who did not approve has not said the opposite of a veto.
    """
    said: frozenset[str] | None = None
    opposites: _Opposites | None = None
    found = list(words_in(source))
    for word, at in found:
        if said is None or opposites is None:
            said, opposites = _stems(text), _Opposites.of(text)
        if not word.stems.isdisjoint(said) or _is_in_compound(word, text):
            continue
        end = at + len(word.chinese)
        around = source[max(at - _BEFORE, 0) : at] + source[end : end + _AFTER]
        if not word.is_thing and not _DENIALS.isdisjoint(around):
            continue
        instead = opposites.of_word(word, others=[each for each, _ in found if each is not word])
        if word.is_thing or instead is not None:
            yield Unsaid(Span(at, end), instead)


def _is_in_compound(word: SourceWord, text: Document) -> bool:
    """Whether a longer word of the text begins or ends with a word for it: barbershop, microplastics, automaker."""
    parts = tuple(each for each in word.english if len(each) >= _COMPOUNDED)
    lower = (plain(each.text).removesuffix("'s").removesuffix("s") for each in text.words)
    return bool(parts) and any(each.startswith(parts) or each.endswith(parts) for each in lower)


def has_word_for(chinese: str, text: Document) -> bool:
    """Whether an English text has a word for a word of the tables."""
    return any(not word.stems.isdisjoint(_stems(text)) for word, _ in words_in(chinese))


def _stems(text: Document) -> frozenset[str]:
    whole = (word.text for word in text.words)
    return frozenset(stem(part) for word in whole for part in (word, *word.split("-")) if part)


class _Opposites(NamedTuple):
    """The members of classes of words that exclude each other, as a text has them."""

    found: Mapping[int, Sequence[tuple[int, Span]]]

    @classmethod
    def of(cls, text: Document) -> "_Opposites":
        found: defaultdict[int, list[tuple[int, Span]]] = defaultdict(list)
        denials = [each for each in find_negations(text.text, text.words) if each.force is not Force.HINT]
        for member, first, last in members_in([word.text for word in text.words]):
            if not any(denial.at < first <= denial.reach for denial in denials):
                span = Span(text.words[first].start, text.words[last].end)
                found[member.group].append((member.number, span))
        return cls(found)

    def of_word(self, word: SourceWord, others: Iterable[SourceWord]) -> Span | None:
        """The first word that excludes all the English words for a Chinese one, and stands for none of the others."""
        for group, number in word.members.items():
            there = self.found.get(group, ())
            if there and all(other not in (number, NEUTRAL) for other, _ in there):
                claimed = {member for each in others if (member := each.members.get(group)) is not None}
                free = [span for member, span in there if member not in claimed]
                if free:
                    return free[0]
        return None
