"""English words that, with a capital letter, begin a sentence and hardly a name."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OPENERS = _words("""
    The This These Those That It He She They We There In On At By For From With Under During After Before Since When
    While If Although Because However And But Then No As According
    """)
"""Function words that open sentences; not those that are often a name or a letter (A, I, May, US, Will)."""

TITLE_NOUNS = _words("""
    film movie song single album book novel play poem story series show programme program podcast band game title
    titled entitled called named slogan motto sign signs hashtag banner banners reading magazine newspaper column
    article essay exhibition campaign track documentary musical opera drama painting chapter section label labelled
    chant chants chanting sang sing sings singing played performed read reads says
    """)
"""Words behind which a capital letter begins a title or a slogan."""

SUBJECTS = _words("He She It We They There No")
"""Of these, the ones that call for a verb by themselves."""

LONE_DETERMINERS = frozenset({"Any", "Some", "Every", "Each"})
"""Words that cannot stand alone before a sentence."""
