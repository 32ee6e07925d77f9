"""English words before and after full stops that do not end a sentence."""

from tqcheck.language.lexicon.calendar import MONTH_ABBREVIATIONS, WEEKDAY_ABBREVIATIONS
from tqcheck.language.lexicon.word_list import words

ABBREVIATIONS = (
    MONTH_ABBREVIATIONS
    | WEEKDAY_ABBREVIATIONS
    | words("""
        etc vs viz approx inc ltd corp dept est gen gov prof rev fig figs vol vols nos pp eds ibid cit messrs capt
        sgt col maj cmdr adm hon sen rep reps pres supt assoc assn univ inst intl natl bros esq mfg tel ext min max
        avg misc incl excl abbr ave blvd mts ste apt bldg cent circa anon trans repr suppl art arts sec secs chap
        chaps para paras app ref refs sing plur adj adv lit orig usu esp cap caps mgr dir asst secy treas
        """)
)
"""Abbreviations of two letters or more, in lower case, which are written with a full stop."""

ADDRESS_PARTS = words("com org net gov edu co uk cn html htm pdf www http https php")
"""Parts that follow the dot of a web address, also where a space has been inserted."""
