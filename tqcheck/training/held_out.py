"""What the shipped weights may learn from, and what is kept apart to measure on."""

ENGINES = ("opusmt", "argos", "bergamot-base")
"""The engines whose outputs may be learned from and calibrated on; the licences of the others rule that out."""

SOUND_LANGUAGES = frozenset({"ar", "hi", "ko", "vi"})
"""Of the sound pairs, the languages that are learned from; the others show how often sound text is flagged."""

HELD_OUT_KINDS = frozenset(
    {
        "negation",
        "numbers_replaced",
        "ne_replaced",
        "antonym",
        "addition",
        "tense",
        "hypernym",
        "function_word",
        "conj_removed",
    }
)
"""Kinds of planted errors that are never learned from: they show what carries over to errors of other kinds."""

HUMANS = ("Human", "ref")
"""How the names of those systems begin that are people. They translate more freely than any engine, so beside
engines they look drifted: they serve as counterparts, never as passages."""
