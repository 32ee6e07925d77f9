"""Foreign words for English ones, as they are written: lexicons list stems, and a text needs one of their forms."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import TypeAlias

from tqcheck.core.document import UNSPACED, Document
from tqcheck.language.bilingual.lexicon import Lexicon
from tqcheck.language.lexicon.word_forms import stem

Forms: TypeAlias = Mapping[str, Mapping[str, int]]
"""The commonest forms of each stem, with how often they were seen, the commonest first."""

_MOST_FORMS = 12
_LEAST_SEEN_ENGLISH, _LEAST_SEEN = 8, 4
"""How often the lexicon's data must have had either word, for the one to be known to translate the other."""
_LEAST_CHANCE = 0.35
"""How likely the foreign word must be to mean the English one."""


def forms_in(texts: Iterable[str], lexicon: Lexicon) -> Forms:
    """The forms in which texts have their words; none in a language without spaces, whose words have one form."""
    if lexicon.language in UNSPACED:
        return {}
    times: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for key, span in lexicon.words_in(Document(text, lexicon.language)):
            times[key][span.of(text)] += 1
    return {key: dict(counts.most_common(_MOST_FORMS)) for key, counts in times.items()}


@dataclass(frozen=True)
class ForeignWords:
    """The words of a language that can be put in the place of others."""

    lexicon: Lexicon
    forms: Forms

    def instead_of(self, written: str, english: str) -> str | None:
        """The word that translates an English one best, in the form that fits where another one is written.

        None where no translation is sure enough. The form ends like the written word, as far as there is one: so it
        mostly has the same case, number, person or tense.
        """
        key = stem(english)
        if self.lexicon.seen_english(key) < _LEAST_SEEN_ENGLISH:
            return None
        chances = {
            word: (chance, self.lexicon.meanings(word).get(key, 0.0))
            for word, chance in self.lexicon.words_for(key).items()
            if self.lexicon.seen(word) >= _LEAST_SEEN
        }
        sure = {word: here * back for word, (here, back) in chances.items() if back > _LEAST_CHANCE}
        if not sure:
            return None
        word = max(sure, key=sure.__getitem__)
        return word if self.lexicon.language in UNSPACED else _fitting(self.forms.get(word, {}), written)


def _fitting(forms: Mapping[str, int], written: str) -> str | None:
    """The form with the longest ending in common, then the commonest; with a capital or without, where there is one."""
    alike = [form for form in forms if form.islower() == written.islower()] or list(forms)
    return max(
        alike, key=lambda form: (_common_ending(form.lower(), written.lower()), forms[form]), default=None
    )


def _common_ending(one: str, other: str) -> int:
    backwards = zip(reversed(one), reversed(other), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], backwards))
