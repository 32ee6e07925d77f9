"""What the shipped weights may learn from, and what is kept apart to measure on."""

ENGINES = ("opusmt", "argos", "bergamot-base")
"""The engines whose outputs may be learned from and calibrated on; the licences of the others rule that out."""

LEARNED_ENGINES = (*ENGINES, "bergamot-base-memory", "bergamot-tiny")
"""The same, with engines that are only learned from."""

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
"""How the names of those systems begin that are people. They translate more freely than any engine: with what raters
marked in them they teach that other words are no drift. Nothing is calibrated or measured on them."""
