"""TQ209: a set phrase of Chinese that was translated word for word."""

from tqcheck.core.errors import quoted
from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.subject import Subject
from tqcheck.language.calques import Rendering, renderings
from tqcheck.rules.base import PassageRule

_WITH_SOURCE, _BY_ITSELF = 0.9, 0.7


class WordForWord(PassageRule):
    """Flags a set phrase of Chinese that was translated word for word.

    ## What it does
    Knows some 600 idioms, wrong collocations and official phrases of Chinese news ("the living level", "introduced
    that", "the relevant departments"), how they read in English word for word, and what a writer would say instead.
    With a Chinese source it flags such words if the source has the phrase, except idioms, which TQ119 reports. Without
    a source it flags what writers of English hardly ever say, including idioms. A passage from another language is
    left alone.

    ## Why it matters
    Such phrases are what readers of machine translation laugh at first, and what an editor changes in every text.

    ## Example
    Bad: The living level of the villagers has risen, the spokesman introduced that.

    Good: The villagers' standard of living has risen, the spokesman explained.

    ## What it cannot see
    Phrases that are not in its table, and other literal renderings of those that are.
    """

    code = "TQ209"
    name = "word-for-word"
    family = Family.AWKWARD
    severity = Severity.MINOR
    languages = frozenset({"en"})

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each phrase."""
        source = subject.source
        if source is not None and source.language != "zh":
            return []
        return [
            _match(each, subject.passage.text)
            for each in renderings(subject.passage, source)
            if each.phrase.is_understood or not each.in_source
        ]


def _match(found: Rendering, text: str) -> RuleMatch:
    shown = quoted(" ".join(found.span.of(text).split()))
    instead = f"a writer would say something like {quoted(found.phrase.meaning)}"
    if found.in_source:
        return RuleMatch(found.span, f"{shown} is {found.in_source} word for word: {instead}", _WITH_SOURCE)
    return RuleMatch(
        found.span, f"{shown} reads like {found.phrase.chinese[0]} word for word: {instead}", _BY_ITSELF
    )
