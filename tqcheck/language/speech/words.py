"""Word lists for the attribution of speech in English."""

from tqcheck.language.lexicon.calendar import MONTHS, WEEKDAYS
from tqcheck.language.lexicon.name_words import TITLES
from tqcheck.language.lexicon.sentence_openers import OPENERS
from tqcheck.language.lexicon.verb_forms import SAYING
from tqcheck.language.lexicon.word_list import words

ASIDES = words(
    """who whose which as when while if because although in at on during after before speaking from of by since"""
)
"""Words that begin an insertion or another clause between a speaker and the verb."""

ATTRIBUTING = SAYING | words(
    """say tell believe believes believed think thinks thought hope hopes hoped feel feels felt call calls called
    describe describes described dubbed accuse accused accuses urged urges urging praised criticised criticized
    according statement interview speech words quote quoting citing view opinion report indicated indicates
    expressed expresses expressing considers considered expects expected fears feared suspects knows knew ask
    claim heard hears read reads meaning means related relates points point pointing wished wishes congratulated
    write shout state note add reply answer explain warn argue insist announce declare confirm stress respond comment
    thanked apologised apologized learned learnt regards regarded finds shows showed grumble grumbled lament lamented
    joked quipped conceded boasted fumed moaned sighed recalled mused confided admits"""
)
"""Words that show that a sentence reports what somebody says or thinks."""

ROLES = TITLES | words(
    """acting analyst architect assistant candidate ceo chief commissioner defence defense doctor economist editor
    engineer executive expert fellow finance founder head interior leader manager managing party project researcher
    scientist senior speaker state surgeon witness"""
)
"""Titles and roles before a name, which are not part of it; a speaker with these words only has no name."""

INSTITUTIONS = words(
    """ministry department agency house committee commission council bank court office university institute
    association federation union company group corporation inc ltd co news times post daily press journal
    television radio tv police army navy force forces government parliament congress senate party board bureau center
    centre organisation organization foundation society club team network service authority fund league church
    embassy cabinet kremlin pentagon nato un eu us uk usa china russia america britain france germany japan beijing
    academy moscow washington london paris berlin tokyo kyiv kiev ukraine iran israel turkey india taiwan korea brussels
    city county province district northern southern eastern western national international
    federal central hospital clinic school provincial health church museum factory"""
)
"""Words in the names of speakers that are not persons; those are not compared, because their translations vary."""

NO_NAMES = frozenset(opener.lower() for opener in OPENERS).union(
    MONTHS,
    WEEKDAYS,
    words("""
        i you who a an his her their our its one so later also meanwhile earlier yesterday today of to asked though
        both another many some most all such here what where why how yes not even still now just only despite
        speaking finally first second last next separately moreover furthermore besides additionally recently
        """),
)
"""Words that are not names although they may be capitalised."""

ENDS_SUBJECT = ASIDES.union(
    WEEKDAYS,
    words("""
        to whom about with for that and but late early last this yesterday today tomorrow told through via following
        ahead amid
        """),
)
"""Words at which the speaker's name ends, as after `said Kirby`."""
