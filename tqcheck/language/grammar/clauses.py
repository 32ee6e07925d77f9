"""Whether English words can be a sentence: whether any of them can be a finite verb."""

from collections.abc import Sequence

from tqcheck.language.lexicon.function_words import (
    AUXILIARIES,
    CONTRACTIONS,
    DETERMINERS,
    SUBJECT_PRONOUNS,
)
from tqcheck.language.lexicon.verb_forms import IRREGULAR_PASTS, THIRD_PERSONS
from tqcheck.language.lexicon.word_list import words

_SUBJECTS = SUBJECT_PRONOUNS | words("one who which that there")
"""Words that a verb follows in whatever form."""
_FINITE = AUXILIARIES | CONTRACTIONS | IRREGULAR_PASTS | THIRD_PERSONS | _SUBJECTS
_BEFORE_PARTICIPLES = DETERMINERS - _SUBJECTS
"""Words after which a form in -ed is an adjective."""


def may_be_clause(sentence: Sequence[str]) -> bool:
    """Whether the words include a possible finite verb, or a pronoun that needs one.

    In doubt the answer is yes: a form in -ed counts unless a determiner makes it an adjective.
    """
    before = ""
    for word in sentence:
        plain = word.lower().replace("’", "'")
        if plain in _FINITE or (
            plain.endswith("ed") and len(plain) > 3 and before not in _BEFORE_PARTICIPLES
        ):
            return True
        before = plain
    return False
