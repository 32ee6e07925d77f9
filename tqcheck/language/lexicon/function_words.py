"""English words that carry grammar rather than content."""

_DETERMINERS = (
    "a an the this that these those i me my mine myself you your yours yourself yourselves he him his "
    "himself she her hers herself it its itself we us our ours ourselves they them their theirs "
    "themselves who whom whose which what whoever whatever somebody someone something anybody anyone "
    "anything everybody everyone everything one ones each every either both all any some few several many "
    "much more most less least lot lots other others another such same own certain various"
)
_CONNECTIVES = (
    "of in on at by for with from to into onto upon about against between among amongst through "
    "throughout during before after above below over under underneath up down out off around across along "
    "behind beyond near beside besides within without inside outside toward towards via per until till "
    "since despite and or but nor so yet if then than as because while whilst whereas whether although "
    "though unless once when whenever where wherever why how"
)
_AUXILIARIES = (
    "am is are was were be been being do does did doing done have has had having will would shall should "
    "can could may might must ought need cannot ain't aren't can't couldn't didn't doesn't don't hadn't "
    "hasn't haven't he'd he'll he's i'd i'll i'm i've isn't it'd it'll it's let's she'd she'll she's "
    "shouldn't that's there's they'd they'll they're they've wasn't we'd we'll we're we've weren't what's "
    "who's won't wouldn't you'd you'll you're you've"
)
_ADVERBS = (
    "no not none neither never nothing nobody here there again also too very just only even still already "
    "now almost however therefore thus hence moreover furthermore meanwhile instead further rather quite "
    "ever often always sometimes usually well ago away together etc"
)

# Verbs and nouns so general that a translation may use or drop them freely.
_GENERAL = (
    "get gets got getting make makes made making take takes took taken taking go goes went gone going "
    "come comes came coming become becomes became put puts give gives gave given giving let lets say says "
    "said saying tell tells told use uses used using thing things way ways like"
)
_NUMBERS = (
    "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds "
    "thousand thousands million millions billion billions trillion dozen dozens half first second third "
    "fourth fifth sixth seventh eighth ninth tenth percent per cent"
)

FUNCTION_WORDS = frozenset(" ".join((_DETERMINERS, _CONNECTIVES, _AUXILIARIES, _ADVERBS, _GENERAL)).split())
NUMBER_WORDS = frozenset(_NUMBERS.split())
