"""English words that carry grammar rather than content, in lower case."""

from tqcheck.language.lexicon.number_words import FIRST_TO_NINTH, ONE_TO_NINE, TEN_TO_NINETEEN, TENS
from tqcheck.language.lexicon.word_list import words

ARTICLES = words("a an the")
DEMONSTRATIVES = words("this that these those")
POSSESSIVES = words("my your his her its our their")
SUBJECT_PRONOUNS = words("i you he she it we they")
DETERMINERS = ARTICLES | DEMONSTRATIVES | POSSESSIVES | words("some any all each every no")
"""Words that begin a noun phrase."""

BE = words("am is are was were be been being")
MODALS = words("will would shall should can could may might must")
AUXILIARIES = MODALS | words("am is are was were do does did have has had")
"""Finite auxiliary verbs, not contracted."""
CONTRACTIONS = words("""
    ain't aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't needn't shouldn't
    wasn't weren't won't wouldn't he'd he'll he's i'd i'll i'm i've it'd it'll it's she'd she'll she's that's there's
    they'd they'll they're they've we'd we'll we're we've what's who's you'd you'll you're you've
    """)
"""Auxiliary verbs written as one word with their subject or with `not`."""

_PRONOUNS = words("""
    me mine myself yours yourself yourselves him himself hers herself itself us ours ourselves them theirs themselves
    who whom whose which what whoever whatever somebody someone something anybody anyone anything everybody everyone
    everything one ones either both few several many much more most less least lot lots other others another such
    same own certain various
    """)
_CONNECTIVES = words("""
    of in on at by for with from to into onto upon about against between among amongst through throughout during before
    after above below over under underneath up down out off around across along behind beyond near beside besides within
    without inside outside toward towards via per until till since despite and or but nor so yet if then than as because
    while whilst whereas whether although though unless once when whenever where wherever why how
    """)
_NON_FINITE_AUXILIARIES = words("doing done having ought need let's")
ADVERBS = words("""
    not none neither never nothing nobody here there again also too very just only even still already now almost however
    therefore thus hence moreover furthermore meanwhile instead further rather quite ever often always sometimes usually
    well ago away together etc
    """)
# Verbs and nouns so general that a translation may use or drop them freely.
_GENERAL = words("""
    get gets got getting make makes made making take takes took taken taking go goes went gone going come comes came
    coming become becomes became put puts give gives gave given giving let lets say says said saying tell tells told use
    uses used using thing things way ways like
    """)

FUNCTION_WORDS = DETERMINERS.union(
    SUBJECT_PRONOUNS,
    BE,
    AUXILIARIES,
    CONTRACTIONS,
    _PRONOUNS,
    _CONNECTIVES,
    _NON_FINITE_AUXILIARIES,
    ADVERBS,
    _GENERAL,
)
NUMBER_WORDS = words("""
    zero hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half tenth percent
    per cent
    """).union(ONE_TO_NINE[1:], TEN_TO_NINETEEN, TENS, FIRST_TO_NINTH)
"""Words of amounts but for `one`, which is a pronoun as well."""

PRONOUNS_OF_SEX = words("he him his himself she her hers herself")
"""Pronouns that tell whether somebody is a man or a woman."""
