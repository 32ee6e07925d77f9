"""Full stops in English that end no sentence, and small letters that may begin one."""

from tqcheck.language.lexicon.word_list import words

ABBREVIATIONS = words("""
    etc vs viz approx inc ltd corp dept est gen gov prof rev fig figs vol vols nos pp eds ibid cit messrs capt sgt
    col maj cmdr adm hon sen rep reps pres supt assoc assn univ inst intl natl bros esq mfg tel ext min max avg
    misc incl excl abbr jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
    sun ave blvd mts ste apt bldg cent circa anon trans repr suppl art arts sec secs chap chaps para paras app
    ref refs sing plur adj adv lit orig usu esp cap caps mgr dir asst secy treas
    """)
"""Words of three letters or more, in small letters, behind which a stop only shortens."""

NAME_PARTICLES = words(
    "al el ad as ul ibn bin bint abu de del della der di da dos du la le van von zu ter ten af"
)
"""Words in small letters with which a name, and so a sentence, may begin."""

ADDRESS_PARTS = words("com org net gov edu co uk cn html htm pdf www http https php")
"""What stands behind the dot in an address that someone has pulled apart."""
