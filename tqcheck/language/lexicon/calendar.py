"""English names of months and weekdays, in lower case."""

from tqcheck.language.lexicon.word_list import word_sequence, words

_MONTH_FORMS = word_sequence("""
    january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct
    november/nov december/dec
    """)
MONTH_NUMBERS = {form: number for number, forms in enumerate(_MONTH_FORMS, 1) for form in forms.split("/")}
"""Months and their abbreviations; January is 1."""
MONTHS = tuple(forms.split("/")[0] for forms in _MONTH_FORMS)
MONTH_ABBREVIATIONS = frozenset(MONTH_NUMBERS).difference(MONTHS)

WEEKDAYS = word_sequence("monday tuesday wednesday thursday friday saturday sunday")
WEEKDAY_ABBREVIATIONS = words("mon tue tues wed thu thur thurs fri sat sun")
