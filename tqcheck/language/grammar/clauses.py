"""Whether a stretch of English can be a sentence: whether anything in it can be its verb."""

from collections.abc import Sequence

from tqcheck.language.grammar.verb_forms import (
    ARTICLES,
    AUXILIARIES,
    IRREGULAR_PASTS,
    SUBJECT_PRONOUNS,
    THIRD_PERSONS,
)

_FINITE = AUXILIARIES | IRREGULAR_PASTS | THIRD_PERSONS | SUBJECT_PRONOUNS


def may_be_clause(words: Sequence[str]) -> bool:
    """Whether the words hold anything that may be a finite verb, or a pronoun that calls for one.

    It errs on the side of yes: a form in -ed counts unless an article makes it an adjective.
    """
    before = ""
    for word in words:
        plain = word.lower().replace("’", "'")
        if plain in _FINITE or (plain.endswith("ed") and len(plain) > 3 and before not in ARTICLES):
            return True
        before = plain
    return False
