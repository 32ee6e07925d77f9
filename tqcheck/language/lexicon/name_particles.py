"""Particles of names from many languages."""

from tqcheck.language.lexicon.word_list import words

NAME_PARTICLES = words(
    "al el ad as ul ibn bin bint abu de del della der di da dos du la le van von zu ter ten af"
)
"""Words in lower case with which a name, and so a sentence, may begin."""
