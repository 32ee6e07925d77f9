"""English number words in order, in lower case."""

from tqcheck.language.lexicon.word_list import word_sequence

ONE_TO_NINE = word_sequence("one two three four five six seven eight nine")
TEN_TO_NINETEEN = word_sequence(
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
TENS = word_sequence("twenty thirty forty fifty sixty seventy eighty ninety")
"""Multiples of ten, from twenty."""
FIRST_TO_NINTH = word_sequence("first second third fourth fifth sixth seventh eighth ninth")

ONE_TO_TEN = frozenset((*ONE_TO_NINE, "ten"))
