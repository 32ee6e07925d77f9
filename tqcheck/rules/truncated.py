"""TQ007: the passage breaks off before its counterpart ends."""

import re

from tqcheck.core.comparison import Comparison, trimmed
from tqcheck.core.document import Document
from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.language.content.chunks import Chunk, aligned_chunks
from tqcheck.language.content.clauses import shortened, trimmed_end
from tqcheck.language.grammar.dangling_words import last_word, never_ends, seldom_ends
from tqcheck.rules.base import ALL_LANGUAGES, ComparisonRule

# A mark that can end a sentence, with whatever closes after it.
_SENTENCE_END = re.compile(r"[.!?…。！？．؟۔।][\s\"'”’»›」』)\]）】*]*$")
_TAIL = 12

# A passage that ends without a stop must lack this share of the last sentence. One that ends with a stop must lack
# this share of the counterpart and this many sentences: a single sentence may have been left out on purpose.
_LEAST_LACKING_OF_SENTENCE = 0.3
_LEAST_LACKING_OF_TEXT = 0.4
_LEAST_SENTENCES = 2
# The largest share of the counterpart's last words, in runs of three characters, that the passage may have.
_MOST_KNOWN = 0.5
# The least number of different runs of three characters per character: less than this is an engine's loop.
_LEAST_VARIETY = 0.4
# A passage that ends without a stop, but after a whole aligned sentence, must lack this share of the counterpart.
_LEAST_LACKING_BEHIND = 0.1
_LONGEST_WORD = 30
_CONFIDENCE = 0.8


class Truncated(ComparisonRule):
    """Finds passages that break off in the middle or cover only the beginning of the counterpart.

    ## What it does
    Looks at the end of the passage. It fires if the passage ends without a full stop, question mark or the like,
    although the counterpart ends with one, and the counterpart clearly has more to say or the passage ends on a word
    that cannot end a sentence ("the", "of", "and"). It also fires if the passage ends with a full stop, but the
    counterpart goes on for several unaligned sentences that are a good part of its length. With a back-translation it
    checks whether the source goes on.

    ## Why it matters
    Engines stop at a length limit, and copying may lose the end of a text. What is left reads well to the last word.

    ## Example
    Bad: `The talks are to resume next week, when both`, where the counterpart has `The talks are to resume next
    week, when both delegations return to Geneva.`

    Good: `The talks are to resume next week, when both delegations are back in Geneva.`

    ## What it cannot see
    A passage cut exactly after a sentence if only one sentence is lost, which omitted-content reports; a counterpart
    that breaks off at the same place.
    """

    code = "TQ007"
    name = "truncated"
    family = Family.INTEGRITY
    severity = Severity.MAJOR
    languages = ALL_LANGUAGES

    def compare(self, comparison: Comparison) -> RuleMatches:
        """A match at the end of the passage, if the counterpart goes on."""
        own = comparison.side is comparison.passage
        brief, full = comparison.side, comparison.counterpart
        if not own:
            brief, full = full, brief
        broken_off = not _ends(comparison.passage.text) and _ends(full.text)
        dangles = broken_off and _dangles(comparison.passage, brief, full)
        if not brief.text.strip() or (len(brief.text) >= len(full.text) and not dangles):
            return []
        here, there = aligned_chunks(comparison)[-1] if own else aligned_chunks(comparison)[-1][::-1]
        rest = _rest_of_sentence(brief, full, here, there) if broken_off else _rest_of_text(full, here, there)
        end = _last_sentence(brief) if broken_off else _end(brief)
        if rest is not None:
            return [_breaks_off(end, rest, comparison) if own else _source_goes_on(rest, end, comparison)]
        if not dangles:
            return []
        whole = _last_sentence(full)
        return [_dangling(end, whole, comparison) if own else _source_goes_on(whole, end, comparison)]


def _breaks_off(end: Span, rest: Span, comparison: Comparison) -> RuleMatch:
    said, missing = end.of(comparison.side.text), rest.of(comparison.counterpart.text)
    where = f'after "{_last_words(said)}"' if said else "here"
    return RuleMatch(
        end, f'breaks off {where}, the counterpart goes on "{shortened(missing)}"', _CONFIDENCE, rest
    )


def _dangling(end: Span, whole: Span, comparison: Comparison) -> RuleMatch:
    """The match for a last sentence that ends on a word that cannot end one, though as long as the counterpart's."""
    said, wanted = end.of(comparison.side.text), whole.of(comparison.counterpart.text)
    message = f'breaks off after "{_last_words(said)}", the counterpart ends "{_last_words(wanted)}"'
    return RuleMatch(end, message, _CONFIDENCE, whole)


def _source_goes_on(rest: Span, end: Span, comparison: Comparison) -> RuleMatch:
    missing = shortened(rest.of(comparison.side.text))
    return RuleMatch(
        rest, f'the source goes on "{missing}", the translation breaks off before', _CONFIDENCE, end
    )


def _rest_of_sentence(brief: Document, full: Document, here: Chunk, there: Chunk) -> Span | None:
    """The end of the fuller text's last chunk beyond the other's length, if the other has hardly any of it."""
    said, whole = here.span.of(brief.text).strip(), trimmed(there.span, full.text)
    lacking = whole.end - whole.start - len(said)
    least = _LEAST_LACKING_OF_SENTENCE * (whole.end - whole.start)
    if here.empty:
        least = _LEAST_LACKING_BEHIND * len(full.text)
    rest = trimmed(Span(_next_word(full.text, whole.end - lacking), whole.end), full.text)
    return rest if lacking >= least and _is_news(rest.of(full.text), said) else None


def _rest_of_text(full: Document, here: Chunk, there: Chunk) -> Span | None:
    """The unaligned sentences at the end of the fuller text, if they are long enough."""
    rest = trimmed(there.span, full.text)
    long = rest.end - rest.start >= _LEAST_LACKING_OF_TEXT * len(full.text)
    return rest if here.empty and long and there.sentences >= _LEAST_SENTENCES else None


def _dangles(passage: Document, brief: Document, full: Document) -> bool:
    """Whether the passage ends on a word that needs a continuation, and the fuller text does not end on it."""
    word = last_word(passage.text)
    strict = never_ends(word, passage.language)
    if not strict and not seldom_ends(word, passage.language):
        return False
    ending = full.words[-1].text.casefold() if full.words else ""
    if not ending or brief.words[-1].text.casefold() == ending:
        return False
    return strict or ending not in _last_sentence(brief).of(brief.text).casefold()


def _is_news(phrase: str, text: str) -> bool:
    """Whether the text has few of the phrase's runs of three characters, and the phrase does not repeat itself."""
    runs = _runs(phrase)
    known = len(runs & _runs(text))
    return known <= _MOST_KNOWN * len(runs) and len(runs) >= _LEAST_VARIETY * len(phrase)


def _runs(text: str) -> set[str]:
    return {text[start : start + 3] for start in range(len(text) - 2)}


def _ends(text: str) -> bool:
    return _SENTENCE_END.search(text[-_TAIL:]) is not None


def _last_sentence(document: Document) -> Span:
    return trimmed(document.sentences[-1], document.text)


def _end(document: Document) -> Span:
    end = trimmed_end(document.text, len(document.text))
    return Span(end, end)


def _next_word(text: str, place: int) -> int:
    """The start of the next word after `place`, or `place` if there is no space nearby."""
    return text.find(" ", place, place + _LONGEST_WORD) + 1 or place


def _last_words(sentence: str) -> str:
    """The last five words of a sentence, at most 40 characters."""
    return " ".join(sentence.split()[-5:])[-40:]
