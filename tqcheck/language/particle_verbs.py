"""English prepositions that may stand twice in a row, the first as part of a verb: he logged in in May."""

from collections.abc import Iterable

from tqcheck.language.word_forms import plain, stem

PARTICLES = frozenset({"in", "on", "by", "over", "after", "under", "about", "before"})
"""What a verb may take and a preposition follow."""

_VERBS = frozenset(
    stem(verb)
    for verb in ["act", "add", "agree", "ask", "bank", "barge", "base", "be", "bear", "blow", "boil", "bow", "break", "bring", "bubble", "build", "buy", "call", "care", "carry", "catch", "cave", "change", "chase", "check", "chip", "clock", "close", "come", "cool", "count", "crash", "creep", "cross", "cut", "dawn", "decide", "depend", "dial", "die", "dig", "do", "drag", "draw", "dream", "drift", "drive", "drop", "dwell", "ease", "fall", "feed", "feel", "fight", "file", "fill", "fit", "fix", "flood", "fly", "fold", "follow", "freeze", "frown", "get", "give", "glance", "go", "hand", "hang", "have", "head", "hear", "hinge", "hit", "hold", "hover", "impose", "inquire", "insist", "jet", "join", "jump", "keep", "kick", "knock", "know", "latch", "laugh", "lay", "lead", "leak", "lean", "leave", "let", "lie", "listen", "live", "loan", "lock", "log", "look", "lure", "make", "march", "mix", "move", "mull", "muscle", "name", "nag", "opt", "pack", "pass", "pay", "peer", "phase", "phone", "pick", "pile", "pin", "pipe", "pitch", "place", "play", "plough", "plow", "plug", "pop", "pore", "pounce", "pour", "press", "preside", "press", "pull", "push", "put", "queue", "rain", "ram", "reach", "read", "reel", "rein", "reflect", "rely", "report", "rest", "ring", "roll", "root", "rope", "rub", "run", "rush", "sail", "scan", "see", "seize", "send", "set", "settle", "ship", "show", "shut", "sign", "sink", "sit", "skate", "sleep", "slide", "slip", "smuggle", "sneak", "soak", "speak", "spend", "spill", "spur", "squeeze", "stand", "start", "stay", "step", "stick", "storm", "stream", "strap", "stumble", "suck", "swap", "swear", "sweep", "swing", "switch", "swoop", "take", "talk", "tap", "tell", "think", "throw", "tick", "tide", "tie", "tip", "top", "touch", "tow", "trade", "travel", "tread", "trickle", "try", "tuck", "tune", "turn", "type", "usher", "vote", "wade", "wait", "wake", "walk", "want", "warp", "wash", "watch", "weigh", "whip", "win", "wipe", "work", "worry", "write", "zero", "zoom"]
)
_OTHERS = frozenset(
    ["'m", "'re", "'s", "it", "them", "him", "her", "me", "us", "you", "this", "that", "these", "those", "what", "who", "which", "all", "early", "earlier", "later", "further", "farther", "from", "now", "then", "head", "hands", "so", "way", "year", "day", "close", "well", "carry", "nearby", "passers", "drive", "stand", "break"]
)
_REACH = 4


def may_belong_to_verb(particle: str, before: Iterable[str]) -> bool:
    """Whether one of the last words before a preposition may take it: a verb, its object, or a set phrase."""
    return particle in PARTICLES and any(
        plain(word) in _OTHERS or stem(word) in _VERBS for word in list(before)[-_REACH:]
    )
