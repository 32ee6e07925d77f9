"""Lists of English words that negate, by how they do so."""

from tqcheck.language.lexicon.function_words import (
    ARTICLES,
    AUXILIARIES,
    BE,
    DEMONSTRATIVES,
    DETERMINERS,
    POSSESSIVES,
    SUBJECT_PRONOUNS,
)
from tqcheck.language.lexicon.word_list import words

EXPLICIT = words("no not never cannot nobody nothing none neither nor nowhere without")
"""Grammatical negations, besides everything that ends in n't."""

IMPLICIT = words("lack lacks lacked lacking deny denies denied denying hardly scarcely rarely seldom")
"""Words whose meaning negates what follows them."""

IMPLICIT_BEFORE_TO = words(
    """fail fails failed failing failure refuse refuses refused refusing refusal decline declines declined declining
    unable inability yet unwilling unwillingness neglect neglects neglected"""
)
"""The same, but only before an infinitive: `failed to land`, but not `failed once`."""

IMPLICIT_BEFORE_FROM = words(
    """refrain refrains refrained refraining abstain abstains abstained abstaining abstention desist desists desisted
    shrink shrinks shrank"""
)
"""The same, but only before `from`: `refrained from comment`, but not `abstained` alone."""

KEEPING_AWAY = words(
    """shy shies shied shying stay stays stayed staying keep keeps kept keeping steer steers steered steering back
    backs backed backing shrink shrank"""
)
"""Words that negate with `away from`: `shied away from comment`, but not `walked away from the crash`."""

IMPLICIT_BEFORE_ING = words(
    """avoid avoids avoided avoiding forgo forgoes forwent forgone forgoing forego foregoes foregoing eschew eschews
    eschewed"""
)
"""Words that negate before a form in -ing: `avoided naming`, but not `avoided the rain`."""

IMPLICIT_BEFORE_FROM_ING = words(
    """prevent prevents prevented preventing stop stops stopped stopping keep keeps kept keeping bar bars barred
    barring block blocks blocked blocking ban bans banned banning prohibit prohibits prohibited prohibiting
    deter deters deterred deterring discourage discourages discouraged dissuade dissuades dissuaded"""
)
"""Words that negate with an object, `from` and a form in -ing: `stopped the crew from landing`."""

HINTS_BEFORE = {
    "out": "of",
    "short": "of",
    "clear": "of",
    "rid": "of",
    "far": "from",
    "anything": "but",
    "stand": "still",
    "stands": "still",
    "stood": "still",
    "standing": "still",
}
"""Words that may be equivalent to a negation before one particular word: `out of danger`, `far from sure`."""

HINTS = words(
    """little few fewer less least only alone stop stops stopped stopping cease ceases ceased halt halts halted
    prevent prevents prevented preventing prevention avoid avoids avoided avoiding prohibit prohibits
    prohibited prohibiting prohibition bar barred barring block blocked blocking deter deterred ban bans
    banned banning forbid forbids forbade forbidden exclude excludes excluded excluding except excepting
    exception besides unless instead rather regardless doubt doubts doubtful non difficult difficulty
    wrong wrongly ignore ignores ignored too free empty zero neglecting abstain abstains abstained
    abstention oppose opposes opposed opposition beyond reject rejects rejected rejecting rejection
    withhold withholds withheld withholding forgo forgoes forwent forgone eschewed absent absence miss
    misses missed missing shortage shortages shortfall otherwise false nil minus exempt exempted minimal
    negligible negative devoid lest limited scarce scarcity scant slim weak abort aborted aborting cancel cancels
    cancelled canceled crunch squeeze object objects objected objection objections skip skipped shun shunned vacant
    broke breaks breaking break broken breach breached violate violated flout flouted mystery quiet silent
    silence shut surprise surprised malfunction malfunctioned unexpected insufficiency separate separately
    separated escape escaped overlook overlooked forget forgets forgot forgotten
    resist resists resisted discourage discouraged dismiss dismissed reluctant hesitate hesitant unlike
    despite barely rare offline idle idled standstill stationary deficient deficiency denial lose loses lost"""
)
"""Words that may be equivalent to a negation in the other text; never a finding by themselves."""

NEGATIVE_PREFIXED = words(
    """impossible impossibility improper impractical impatient imperfect impersonal impolite immature immoral immobile
    inaccurate inaction inactive inadequate inadvertently inappropriate incapable incoherent incompatible incompetent
    incomplete incorrect incorrectly indefinite independent indirect indirectly ineffective inefficient inexperienced
    infrequent inhumane injustice insecure insecurity insensitive insignificant insufficient insufficiently
    intolerable intolerant invalid invisible involuntary invulnerable illegal illegally illegible illegitimate
    illiterate illogical irrational irregular irrelevant irresponsible irreversible disable disabled disadvantage
    disagree disagrees disagreed disagreement disallow disallowed disappear disappeared disapprove disapproved
    disapproval disbelief discomfort discontent discontinue discontinued dishonest dislike dislikes disliked
    disloyal disobey disobeyed disorder disprove disproved disproven disqualified disregard disregarded disrespect
    dissatisfied dissimilar distrust misunderstand misunderstood mistrust nonsense nonexistent nonfatal
    nonviolent inexpensive inequality inexact infinite informal ineligible inaccessible inedible indifferent
    indispensable disconnect disconnected disproportionate dissatisfaction"""
)
"""Words with a negative prefix other than un- and non-, which cannot be recognised by their shape."""

NOT_PREFIXED = words(
    """under until unit units unite united unites unity union unions unionist unique universe universal university
    universities understand understood understands understanding understandable underway undergo undergoes underwent
    underline underlined underlines undergone unison unanimous unanimously unilateral unilaterally
    nonetheless nevertheless bless blessing unesco underground underneath undertake undertaken undertook undermine
    undermines undermined unveil unveils unveiled uncle uncles undersea underlying underwater unto unicef nonstop"""
)
"""Words that only look as if they had a negative prefix or suffix."""

DOUBLE = words(
    """stop prevent avoid forget doubt oppose reject ignore absent wrong exclude miss block ban forbid prohibit withdraw
    refuse refrain abstain fail difficult hard far hide hidden without lose deny lack"""
)
"""Words that cancel a negation before them (`did not refuse`), besides those with negative prefixes."""

NEVER_DENIED = DETERMINERS.union(
    SUBJECT_PRONOUNS,
    BE,
    AUXILIARIES,
    words("""
        itself him hers them theirs us ours me mine yours who whom whose which what there here as at by for
        from in into of on onto to with about over under upon through and or so if then than done doing having
        ought need let get gets got both either one ones such also even ever yet still very much more most
        really quite just only too already now again when while where because since how why whether up out off
        down own same it's that's there's he's she's what's let's however therefore but although though
        whereas
        """),
)
"""Function words, which no negation is about."""

CLAUSE_BREAKS = words("but because although though while whereas which who")

SUBJECTS = ARTICLES | DEMONSTRATIVES | POSSESSIVES | SUBJECT_PRONOUNS | {"there"}
"""Words that begin a new clause after a comma without a conjunction."""

_MERE = words("only just merely simply solely least long")

EMPTY_AFTER: dict[str, frozenset[str]] = {
    "not": _MERE | {"mention"},
    "no": words("fewer less more later sooner earlier doubt wonder matter other such match different"),
    "nothing": words("but other less more short"),
    "none": words("other too"),
    "never": words("mind"),
    "without": words("doubt question fail warning notice delay"),
    "cannot": words("but help wait"),
}
"""Words after a negation that make it one in form only: `not only`, `no fewer`, `nothing but`."""
