"""The small words that betray a hole in a sentence, by what they need beside them."""

from tqcheck.language.lexicon.function_words import ARTICLES, AUXILIARIES
from tqcheck.language.lexicon.number_words import ONE_TO_TEN
from tqcheck.language.lexicon.word_list import words

CONJUNCTIONS = words("and or than including")
COORDINATORS = words("of and or but than")
NEVER_LAST = words("of from between against into during among toward towards") | CONJUNCTIONS | ARTICLES
"""Words that must be followed by what they govern."""
SELDOM_LAST = words("in on at to for with by about near under over through within after before as like")
"""Words that mostly are so too, though a clause may end with one: moved on."""
PREPOSITIONS = (NEVER_LAST | SELDOM_LAST) - CONJUNCTIONS - ARTICLES
TEMPORAL = words("since until")
SUBORDINATORS = words("that when while because if where whether")
LEADING = NEVER_LAST | SELDOM_LAST | SUBORDINATORS
FINITE = (AUXILIARIES - {"do"}) | words("""
    said says told isnt arent wasnt werent hasnt havent hadnt wont explains explained adds added notes noted
    """)
"""Verbs that need a subject before them: without `do`, which may be part of a name or of `do-it-yourself`."""
FUNCTION = (
    LEADING
    | FINITE
    | ONE_TO_TEN
    | words("but who which whose whom this these those its his her their be been not also so")
    | words("last next yesterday today tomorrow earlier later")
)
"""Words that begin a phrase of their own, and so do not go on with the name before them."""
