"""Whether the case of a term matters, where its glossary does not say so."""

import re

_LETTER_WITHIN = re.compile(r"(?<=\w)[^\W\d_]")


def is_written_so(term: str) -> bool:
    """Whether capitals within a word, as in an acronym or a name, say that its case matters: US is not us."""
    return any(letter[0].isupper() for letter in _LETTER_WITHIN.finditer(term))
