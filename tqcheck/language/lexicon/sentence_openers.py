"""English words that, if capitalised, usually begin a sentence and not a name."""

from tqcheck.language.lexicon.calendar import MONTHS, WEEKDAYS
from tqcheck.language.lexicon.function_words import SUBJECT_PRONOUNS
from tqcheck.language.lexicon.number_words import ONE_TO_NINE, TEN_TO_NINETEEN, TENS
from tqcheck.language.lexicon.word_list import words

OPENERS = words("""
    The This These Those That It He She They We There In On At By For From With Under During After Before Since When
    While If Although Because However And But Then No As According
    """)
"""Function words that begin sentences; not those that are often a name or a letter (A, I, May, US, Will)."""

TITLE_NOUNS = words("""
    film movie song single album book novel play poem story series show programme program podcast band game title
    titled entitled called named slogan motto sign signs hashtag banner banners reading magazine newspaper column
    article essay exhibition campaign track documentary musical opera drama painting chapter section label labelled
    chant chants chanting sang sing sings singing played performed read reads says
    """)
"""Words after which a capitalised word often begins a title or a slogan."""

SUBJECTS = frozenset(word.capitalize() for word in (*(SUBJECT_PRONOUNS - {"i", "you"}), "there", "no"))
"""Openers that are subjects or stand for one, so that a verb must follow."""

LONE_DETERMINERS = frozenset({"Any", "Some", "Every", "Each"})
"""Words that cannot stand alone before a sentence."""

QUANTIFIERS = words(
    "All Many Several Some Both Most Few Another Every Each Dozens Hundreds Thousands Millions"
).union(word.capitalize() for word in (*ONE_TO_NINE, *TEN_TO_NINETEEN, *TENS))
"""Words for amounts: they begin sentences, but are also part of names (Group of Seven, phase Two)."""

LINKING_ADVERBS = words(
    "Meanwhile Later Earlier Moreover Furthermore Nevertheless Nonetheless Therefore Afterwards Instead Also"
)
"""Adverbs that link a sentence to the one before it."""

NUMBERED_NOUNS = words("""
    phase stage grade level channel radio terminal division class tier type chapter part act scene episode season
    volume game round week day year step schedule article section annex platform gate unit group formula team top
    big number line zone sector gang pillar option plan series factor final elite fabulous famous original
    """)
"""Words after which a number is part of a name."""

DAYS_AND_MONTHS = frozenset(name.capitalize() for name in (*WEEKDAYS, *MONTHS))
"""Capitalised words that, unlike other names, often end a sentence."""

BEFORE_PLACES = words("in at to from near across outside inside towards toward around throughout within")
"""Prepositions after which a single capitalised word is a place."""

PERHAPS_NAMES = words("He She No But Then That With And On By For At")
"""Openers that may also be the second word of a name: Liu He, To An, War And Peace."""
