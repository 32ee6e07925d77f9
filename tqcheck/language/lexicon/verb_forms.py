"""Common English verb forms that can be the finite verb of a sentence."""

from tqcheck.language.lexicon.word_list import words

IRREGULAR_PASTS = words("""
    beat became began bent bet bid blew bore bought bound broke brought built burst came caught chose clung cost crept
    cut dealt drew drank drove dug ate fed fell felt fled flew forbade forgave forgot fought found froze gave got
    grew heard held hid hit hung hurt kept knelt knew laid lay led left lent let lost made meant met paid put quit
    ran rang read rode rose said sang sank sat saw sent set shook shot shone shut slept slid sold sought spent
    split spoke spread sprang stood stole stuck strode struck swept swore swung taught thought threw told took
    tore understood upheld went wept withdrew withstood woke won wore wound wrote
    """)
"""Past tenses that do not end in -ed."""

THIRD_PERSONS = words("""
    accounts adds aims allows appears argues asks attracts becomes begins believes belongs brings builds
    buys calls carries causes claims comes confirms considers consists contains continues costs covers
    creates deals decides deepens demands depends describes determines draws enables enjoys ensures entails
    exceeds exists expects explains faces falls features finds follows forms gets gives goes grants grows
    happens helps hits holds hopes hosts includes indicates insists intends involves joins keeps knows lacks
    lasts launches lays leads leaves lets lies links lives loses loves makes marks matters means meets
    misses moves names needs notes occurs offers opens opposes orders owns passes pays plans plays poses
    prefers presents produces promotes proves provides pushes puts raises ranks reaches reads receives
    recognizes reflects refuses rejects relies remains reports represents requires rests returns rises rules
    runs saves says seeks seems sees sells sends serves shows signs sits speaks spends stands starts stays
    stems stresses strikes suffers suggests supports takes targets tells tends tests thinks threatens
    travels tries trusts turns urges visits votes waits wants warns watches welcomes wins wishes works
    worries writes yields
    """)
"""Common third-person forms in -s."""

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
"""Verbs that attribute speech to their subject."""
