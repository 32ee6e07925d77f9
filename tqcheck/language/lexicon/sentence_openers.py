"""English words that, with a capital letter, begin a sentence and hardly a name."""

from tqcheck.language.lexicon.calendar import MONTHS, WEEKDAYS
from tqcheck.language.lexicon.function_words import SUBJECT_PRONOUNS
from tqcheck.language.lexicon.number_words import ONE_TO_NINE, TEN_TO_NINETEEN, TENS
from tqcheck.language.lexicon.word_list import words

OPENERS = words("""
    The This These Those That It He She They We There In On At By For From With Under During After Before Since When
    While If Although Because However And But Then No As According
    """)
"""Function words that open sentences; not those that are often a name or a letter (A, I, May, US, Will)."""

TITLE_NOUNS = words("""
    film movie song single album book novel play poem story series show programme program podcast band game title
    titled entitled called named slogan motto sign signs hashtag banner banners reading magazine newspaper column
    article essay exhibition campaign track documentary musical opera drama painting chapter section label labelled
    chant chants chanting sang sing sings singing played performed read reads says
    """)
"""Words after which a capital letter begins a title or a slogan."""

SUBJECTS = frozenset(word.capitalize() for word in (*(SUBJECT_PRONOUNS - {"i", "you"}), "there", "no"))
"""Of these, the ones that call for a verb by themselves."""

LONE_DETERMINERS = frozenset({"Any", "Some", "Every", "Each"})
"""Words that cannot stand alone before a sentence."""

QUANTIFIERS = words(
    "All Many Several Some Both Most Few Another Every Each Dozens Hundreds Thousands Millions"
).union(word.capitalize() for word in (*ONE_TO_NINE, *TEN_TO_NINETEEN, *TENS))
"""Words that say how many: they open sentences, but names as well (Group of Seven, phase Two)."""

LINKING_ADVERBS = words(
    "Meanwhile Later Earlier Moreover Furthermore Nevertheless Nonetheless Therefore Afterwards Instead Also"
)
"""Adverbs that link a sentence to the last one."""

NUMBERED_NOUNS = words("""
    phase stage grade level channel radio terminal division class tier type chapter part act scene episode season
    volume game round week day year step schedule article section annex platform gate unit group formula team top
    big number line zone sector gang pillar option plan series factor final elite fabulous famous original
    """)
"""Words after which a number belongs to a name."""

DAYS_AND_MONTHS = frozenset(name.capitalize() for name in (*WEEKDAYS, *MONTHS))
"""Names that end a sentence as easily as any noun does."""

BEFORE_PLACES = words("in at to from near across outside inside towards toward around throughout within")
"""Words that make a name of one word after them a place."""

PERHAPS_NAMES = words("He She No But Then That With And On By For At")
"""Openers that may be the second half of a name: Liu He, To An, War And Peace."""
