"""Looks up whether a text mentions a name, in any form that the name may take there."""

from collections.abc import Sequence
from functools import cached_property

from tqcheck.language.lexicon.word_list import words
from tqcheck.language.names.people import other_surname
from tqcheck.language.names.reading import Token
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.spelling import alike

_LONG_ENOUGH = 5
# Words that may refer to a country without its name.
_STAND_INS = words(
    "country countries nation nations national homeland motherland domestic domestically mainland"
)


class Mentions:
    """The words of a part of a text, among which the counterpart's names are looked for."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    @cached_property
    def forms(self) -> frozenset[str]:
        """Its words in lower case without accents."""
        return frozenset([token.form.folded for token in self.tokens])

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset([token.form.stem for token in self.tokens])

    @cached_property
    def meanings(self) -> frozenset[str]:
        """The meanings of its words in the tables."""
        return frozenset[str]().union(*[token.facts.meanings for token in self.tokens])

    @cached_property
    def seat_of(self) -> frozenset[str]:
        """The countries whose capital it names."""
        return frozenset[str]().union(*[token.facts.seat_of for token in self.tokens])

    @cached_property
    def stands_in(self) -> bool:
        """Whether it may refer to a country without its name: "the country", "the mainland"."""
        return not self.forms.isdisjoint(_STAND_INS)

    @cached_property
    def joined(self) -> str:
        """Its words without spaces, because a name may be written as one word or as two."""
        return "".join([token.folded for token in self.tokens])

    @cached_property
    def initials(self) -> str:
        """The first letter of every word."""
        return "".join([token.folded[:1] for token in self.tokens])

    def include(self, name: Name, own: "Mentions") -> bool:
        """Whether these words mention a name of the counterpart in some form; `own` are the counterpart's mentions."""
        if name.meanings:
            return self._mean(name, own)
        if all(token.folded in self.forms for token in name.tokens):
            return True
        if not name.proper:
            return any(token.form.stem in self.stems for token in name.tokens)
        if any(self._has(token) for token in name.proper):
            return True
        return self._abbreviate(name) or any(self._resemble(token, own) for token in name.proper)

    def _mean(self, name: Name, own: "Mentions") -> bool:
        """Whether a known name is mentioned, or its country or capital in its place unless `own` has both."""
        if name.meanings & self.meanings:
            return True
        seats = frozenset[str]().union(*(token.facts.seat_of for token in name.tokens))
        if (seats & self.meanings) - own.meanings:
            return True
        if (name.meanings & self.seat_of) - own.seat_of:
            return True
        if self.stands_in and not own.stands_in:
            return True
        token = name.tokens[0]
        if (not token.in_phrase and not name.countries and self._has(token)) or self._abbreviate(name):
            return True
        return any(self._resemble(token, own) for token in name.tokens if not token.form.ordinary)

    def _has(self, token: Token) -> bool:
        form = token.folded
        return (
            form in self.forms
            or (len(form) >= _LONG_ENOUGH and form in self.joined)
            or token.form.stem in self.stems
        )

    def _abbreviate(self, name: Name) -> bool:
        if name.acronym:
            return self._spell_out(name.tokens[0].folded)
        initials = name.initials
        return len(initials) > 1 and any(
            token.form.shouted and initials == token.folded for token in self.tokens
        )

    def _spell_out(self, acronym: str) -> bool:
        """Whether the letters begin adjacent words in this order, or adjacent capitalised words in any order."""
        if acronym in self.initials:
            return True
        capitals = "".join(token.folded[:1] for token in self.tokens if token.form.capital)
        letters, size = sorted(acronym), len(acronym)
        windows = (capitals[start : start + size] for start in range(len(capitals) - size + 1))
        return size > 2 and any(sorted(window) == letters for window in windows)

    def _resemble(self, token: Token, own: "Mentions") -> bool:
        return any(
            alike(token.folded, other.folded)
            for other in self.tokens
            if len(other.folded) > 2
            and other.folded not in own.forms
            and (other.form.capital or not other.form.ordinary)
            and not (token.facts.meanings and other.facts.meanings)
            and not other_surname(token.folded, other.folded)
        )
