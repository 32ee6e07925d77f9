"""English comparatives by the end of the scale that they point to."""

from tqcheck.language.lexicon.word_list import words

GREATER = words(
    "more larger bigger higher greater better faster older longer richer stronger heavier taller further earlier"
)
LESSER = words("less fewer smaller lower worse slower younger shorter poorer weaker lighter")
