"""Capitalised words beside names that are no names themselves."""

from tqcheck.language.lexicon.word_list import words

TITLES = words(
    """
    mr mrs ms miss dr prof professor president premier chancellor minister secretary general chairman chairwoman chair
    director king queen prince princess sir lord lady pope bishop archbishop cardinal saint captain colonel major
    lieutenant sergeant admiral commander marshal senator congressman congresswoman representative governor mayor
    ambassador judge justice sheriff officer detective inspector coach emperor sultan sheikh imam rabbi father brother
    sister uncle aunt comrade madame madam monsieur herr frau don dona senor vice deputy prime foreign former
    reporter correspondent journalist spokesman spokeswoman spokesperson advocate attorney lawyer chairperson datuk
    """
)
"""What people are called before their names; no part of the name."""
LAST_OF_TITLE = TITLES - words("former vice deputy prime foreign general major chair")
"""Titles that do not go before another noun."""
CALENDAR = words(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun
    """
)
GREETINGS = words(
    "hello hi hey hallo goodbye bye farewell welcome thanks thank please sorry yes yeah well oh ah wow hurray bravo"
)
"""What people say to one another, whatever it begins with."""
LEGAL_FORMS = words("ltd co inc corp plc llc gmbh")
NEVER_NAMES = (
    TITLES
    | CALENDAR
    | GREETINGS
    | LEGAL_FORMS
    | words("i im ive id ill am pm ad bc bce ce ok no a an the usd eur gbp rmb cny czk")
)
NOT_SYLLABLES = words("led run born held backed linked based")
"""What follows a name after a hyphen and is no part of it."""
