"""Capitalised words beside names that are not names themselves."""

from tqcheck.language.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from tqcheck.language.lexicon.name_words import TITLES
from tqcheck.language.lexicon.word_list import words

LAST_OF_TITLE = TITLES - words("former vice deputy prime foreign general major chair")
"""Titles that are not followed by another noun."""
GREETINGS = words(
    "hello hi hey hallo goodbye bye farewell welcome thanks thank please sorry yes yeah well oh ah wow hurray bravo"
)
"""Greetings and interjections."""
LEGAL_FORMS = words("ltd co inc corp plc llc gmbh")
NEVER_NAMES = (TITLES | GREETINGS | LEGAL_FORMS).union(
    MONTHS,
    WEEKDAYS,
    MONTH_ABBREVIATIONS,
    WEEKDAY_ABBREVIATIONS,
    words("i im ive id ill am pm ad bc bce ce ok no a an the usd eur gbp rmb cny czk"),
)
NOT_SYLLABLES = words("led run born held backed linked based")
"""Words that may follow a name after a hyphen but are not part of it."""
