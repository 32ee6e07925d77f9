"""The words by which English says who speaks; word lists only."""

from tqcheck.language.lexicon.word_list import words

ASIDES = words(
    """who whose which as when while if because although in at on during after before speaking from of by since"""
)
"""Words that open an aside or another clause between a speaker and the verb."""

SAYING = words(
    """said says saying told tells telling added adds adding stated states stating noted notes noting claimed claims
    claiming announced announces announcing argued argues arguing asked asks asking wrote writes writing written
    tweeted tweets posted explained explains explaining insisted insists insisting warned warns warning declared
    declares declaring confirmed confirms stressed stresses stressing emphasised emphasized emphasises emphasizes
    replied replies answered answers responded responds commented comments commenting suggested suggests reported
    reports revealed reveals concluded concludes recalled recalls acknowledged acknowledges mentioned mentions
    remarked remarks quoted quotes cited cites testified recounted continued joked shouted whispered pointed pledged
    assured assures maintained maintains contended lamented cautioned disclosed hinted implied proclaimed protested
    quipped retorted boasted urged
    promised vowed demanded predicted complained observed reiterated reaffirmed denied admitted alleged asserted
    objected objects objecting countered counters countering rebutted confessed conceded reasoned exclaimed pleaded
    apologised apologized"""
)
"""Verbs that hand the words beside them to their subject."""

ATTRIBUTING = SAYING | words(
    """say tell believe believes believed think thinks thought hope hopes hoped feel feels felt call calls called
    describe describes described dubbed accuse accused accuses urged urges urging praised criticised criticized
    according statement interview speech words quote quoting citing view opinion report indicated indicates
    expressed expresses expressing considers considered expects expected fears feared suspects knows knew ask
    claim heard hears read reads meaning means related relates points point pointing wished wishes congratulated
    write shout state note add reply answer explain warn argue insist announce declare confirm stress respond comment
    thanked apologised apologized learned learnt regards regarded finds shows showed"""
)
"""Words that show that a sentence reports what somebody says or thinks, whoever it is."""

TITLES = words(
    """mr mrs ms miss dr prof sir lord lady president prime minister secretary chancellor senator governor mayor
    general colonel captain major admiral chairman chairwoman chair director professor doctor judge justice king
    queen prince princess pope archbishop bishop ambassador spokesman spokeswoman spokesperson minister chief premier
    congressman congresswoman representative deputy vice former acting foreign interior defence defense finance
    officer inspector sergeant lieutenant sheriff commissioner attorney reporter editor coach manager ceo state
    speaker leader party head founder researcher analyst economist expert scientist lawyer project
    senior executive managing assistant engineer architect surgeon witness fellow candidate"""
)
"""Words in front of a name that are not of it; a speaker with nothing else is a role, not a name."""

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
"""Words of speakers that are no persons: their names are translated in many ways, so they are not compared."""

NO_NAMES = words(
    """i he she it they we you who this that the a an his her their our its one and but so then later also monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december in on at as when while after before however meanwhile earlier yesterday today
    according by of for to from with asked if although though because since both another many some most all such
    these those there here what where why how yes no not even still now just only during despite speaking finally
    first second last next separately moreover furthermore besides additionally recently according"""
)
"""Words that a capital letter at the start of a sentence does not make a name."""

ENDS_SUBJECT = words(
    """of in on at to after before when while who whom during as about from by with for that since because if and but
    late early last this yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday told
    through via following ahead amid speaking"""
)
"""Words behind `said Kirby` that are not of the speaker's name any more."""
