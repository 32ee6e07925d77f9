"""What a text mentions, in every form that a name may come back in."""

from collections.abc import Sequence
from functools import cached_property

from tqcheck.language.lexicon.word_list import words
from tqcheck.language.names.people import other_surname
from tqcheck.language.names.reading import Token
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.spelling import alike

_LONG_ENOUGH = 5
# What a text says of a place that it does not name.
_STAND_INS = words(
    "country countries nation nations national homeland motherland domestic domestically mainland"
)


class Mentions:
    """The words of a stretch of text, to look the names of its counterpart in."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    @cached_property
    def forms(self) -> frozenset[str]:
        """Its words in lower case without accents."""
        return frozenset([token.form.folded for token in self.tokens])

    @cached_property
    def stems(self) -> frozenset[str]:
        """What its words share with their other forms."""
        return frozenset([token.form.stem for token in self.tokens])

    @cached_property
    def meanings(self) -> frozenset[str]:
        """What it names, by the tables of facts."""
        return frozenset[str]().union(*[token.facts.meanings for token in self.tokens])

    @cached_property
    def seat_of(self) -> frozenset[str]:
        """The countries whose capital it names."""
        return frozenset[str]().union(*[token.facts.seat_of for token in self.tokens])

    @cached_property
    def stands_in(self) -> bool:
        """Whether it speaks of a country without its name."""
        return not self.forms.isdisjoint(_STAND_INS)

    @cached_property
    def joined(self) -> str:
        """All its letters without a gap: a name may be written in one word or in two."""
        return "".join([token.folded for token in self.tokens])

    @cached_property
    def initials(self) -> str:
        """The first letter of every word."""
        return "".join([token.folded[:1] for token in self.tokens])

    def include(self, name: Name, own: "Mentions") -> bool:
        """Whether the text mentions, in some form, a name of its counterpart, which mentions `own`."""
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
        """A capital stands for its country, and the other way round, unless its own text names both."""
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
        """Whether its letters begin words that follow one another, or in any order such as have capitals."""
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
