"""Words before names or within them."""

from tqcheck.language.lexicon.word_list import words

TITLES = words("""
    mr mrs ms miss dr prof professor president premier chancellor minister secretary general chairman chairwoman chair
    director king queen prince princess sir lord lady pope bishop archbishop cardinal saint captain colonel major
    lieutenant sergeant admiral commander marshal senator congressman congresswoman representative governor mayor
    ambassador judge justice sheriff officer detective inspector coach emperor sultan sheikh imam rabbi father brother
    sister uncle aunt comrade madame madam monsieur herr frau don dona senor vice deputy prime foreign former
    reporter correspondent journalist spokesman spokeswoman spokesperson advocate attorney lawyer chairperson datuk
    """)
"""Titles and professions before a person's name, which are not part of the name."""

NAME_PARTICLES = words(
    "al el ad as ul ibn bin bint abu de del della der di da dos du la le van von zu ter ten af"
)
"""Words in lower case with which a name, and so a sentence, may begin."""
