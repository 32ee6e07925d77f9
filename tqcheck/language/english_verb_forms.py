"""English verb forms that can carry a sentence, as far as a short list goes."""

AUXILIARIES = frozenset(
    """
    is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't
    doesn't didn't will would won't wouldn't can could can't couldn't cannot shall should shouldn't may might
    must mustn't needn't it's he's she's that's there's we're they're you're i'm i've we've they've you've
    i'll we'll they'll you'll he'll she'll it'll
    """.split()
)
"""Forms of be, have, do and the modals, contracted or not."""

IRREGULAR_PASTS = frozenset(
    """
    became began bent bet bid blew bore bought bound broke brought built burst came caught chose clung cost crept
    cut dealt drew drank drove dug ate fed fell felt fled flew forbade forgave forgot fought found froze gave got
    grew heard held hid hit hung hurt kept knelt knew laid lay led left lent let lost made meant met paid put quit
    ran rang read rode rose said sang sank sat saw sent set shook shot shone shut slept slid sold sought spent
    split spoke spread sprang stood stole stuck strode struck swept swore swung taught thought threw told took
    tore understood upheld went wept withdrew withstood woke won wore wound wrote
    """.split()
)
"""Past forms that do not end in -ed."""

THIRD_PERSONS = frozenset(
    """
    accounts adds aims allows appears argues asks attracts becomes begins believes belongs brings calls carries
    causes claims comes confirms considers consists contains continues costs covers creates deals deepens demands
    depends describes determines draws enables enjoys ensures entails exceeds exists expects explains faces falls
    features finds follows forms gets gives goes grows happens helps hits holds hopes includes indicates insists
    intends involves keeps knows lacks lasts lays leads leaves lets lies lives loses makes marks matters means
    meets needs notes occurs offers opens opposes owns passes pays plays poses presents promotes proves provides
    puts raises ranks reaches receives recognizes reflects refuses relies remains represents requires rests rises
    runs says seeks seems sees sends serves shows sits speaks stands stays stems stresses suggests supports
    suffers takes targets tells tends thinks tries turns urges wants warns wins works writes
    """.split()
)
"""Common present forms in -s that follow a singular subject."""

SUBJECT_PRONOUNS = frozenset("i he she we they you it one who which that there".split())
"""Words behind which a verb follows, whatever its form."""

ARTICLES = frozenset("the a an this these those his her its their our your my some all every each no".split())
"""Words behind which a form in -ed describes a noun."""
