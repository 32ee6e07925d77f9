"""TQ206: marks of one script or kind where another belongs."""

import re
from collections.abc import Iterator
from functools import cache

from tqcheck.core.document import UNSPACED
from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span
from tqcheck.core.subject import Subject
from tqcheck.language.punctuation.foreign_quotes import foreign_pairs
from tqcheck.language.punctuation.paired_marks import Fault
from tqcheck.language.punctuation.quotation_pairs import quotation_flaws
from tqcheck.rules.base import ALL_LANGUAGES, PassageRule

# Characters beside which a full-width mark is right, also in a text in an alphabet that quotes East Asian words.
_HAN_KANA = r"\u3000-\u301f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_ANY_FULL_WIDTH = re.compile(r"[，。、！？：；（）．]")
_FULL_STOPS = re.compile(r"[，。、；]")
_FULL_FOR_HALF = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。"}

_DOUBLED = re.compile(
    r"(?<![.,!?\s…])(?:\.\.(?=\s|\Z|[\"”’)])|,\s?,(?!,)|，，|。。(?!。)|、、|;;|,\.(?!\.)|;,|,;|\.。|。\.|，,|,，)(?!\.)"
)
_SPACE_BEFORE = re.compile(r"(?<=[^\W_]) +,(?=\s)")
_TURNED_APOSTROPHE = re.compile(r"(?<=[^\W\d_])‘(?=(?:s|t|re|ve|ll|d|m)\b)")
_TURNED_SINGLE = re.compile(r"(?<!\w)‘[^\s‘’\n][^‘’\n]{0,120}(?<=[\w.,!?])(‘)(?!\w)")
_NO_TURNED_SINGLES = frozenset({"de"})


class MixedPunctuation(PassageRule):
    """Flags marks of the wrong script or kind: full-width commas in English, one-sided quotation marks.

    ## What it does
    Looks for full-width marks in alphabetic text and half-width ones between Chinese or Japanese words, quotation
    marks of another language („…“, « … » or 「…」 in English), quotations that open with one kind of mark and close
    with another, opening marks used as closing marks or apostrophes, doubled stops or commas, and a space before a
    comma.

    ## Why it matters
    The meaning survives, but the reader sees at once that nobody has proofread the text: such marks are left over
    from the source or from an engine's habits.

    ## Example
    Bad: Turnout in the capital rose to 61 per cent， the commission‘s figures show.

    Good: Turnout in the capital rose to 61 per cent, the commission’s figures show.

    ## What it cannot see
    Foreign quotation marks without a partner, or around words in another script, where they may be right. Whether
    there should be a comma at all. House style: straight marks throughout are as good as curly ones.
    """

    code = "TQ206"
    name = "mixed-punctuation"
    family = Family.AWKWARD
    severity = Severity.MINOR
    languages = ALL_LANGUAGES
    reads_as_given = True

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each wrong mark, in order; of overlapping ones only the first."""
        text, language = subject.passage.text, subject.passage.language
        found = [
            *_wrong_width(text, language),
            *_foreign_quotes(text, language),
            *_wrong_quotes(text, language),
            *_misplaced(text, language, subject.source.text if subject.source else ""),
        ]
        marks: list[RuleMatch] = []
        for mark in sorted(found, key=lambda mark: mark.span):
            if not marks or mark.span.start >= marks[-1].span.end:
                marks.append(mark)
        return marks


@cache
def _full_width() -> re.Pattern[str]:
    return re.compile(rf"(?<![{_HAN_KANA}])[，。、！？：；（）．](?![{_HAN_KANA}])")


@cache
def _half_width() -> re.Pattern[str]:
    return re.compile(rf"(?<=[{_HAN_KANA}])[,;:?!.](?=\s*[{_HAN_KANA}])|(?<=[{_HAN_KANA}])[,;](?=\s*\Z)")


def _wrong_width(text: str, language: str) -> Iterator[RuleMatch]:
    if language in UNSPACED:
        mixes = _FULL_STOPS.search(text) is not None
        for match in _half_width().finditer(text):
            if not mixes and text[match.end() : match.end() + 1].isspace():
                continue  # half-width marks with spaces throughout are a house style
            full = _FULL_FOR_HALF[match.group()]
            yield RuleMatch(
                Span(*match.span()), f'half-width "{match.group()}" in a sentence that takes "{full}"', 0.7
            )
    elif _ANY_FULL_WIDTH.search(text):
        for match in _full_width().finditer(text):
            yield RuleMatch(Span(*match.span()), f'full-width "{match.group()}" in alphabetic text', 0.9)


def _foreign_quotes(text: str, language: str) -> Iterator[RuleMatch]:
    for pair in foreign_pairs(text, language):
        for at in (pair.opens, pair.closes):
            if at is not None:
                yield RuleMatch(Span(at, at + 1), f"{text[at]} is a quotation mark of another language", 0.85)


def _wrong_quotes(text: str, language: str) -> Iterator[RuleMatch]:
    for flaw in quotation_flaws(text, language):
        span = Span(flaw.at, flaw.at + 1)
        if flaw.fault is Fault.MISMATCHED and flaw.partner is not None:
            opened, closed = text[flaw.partner], text[flaw.at]
            yield RuleMatch(span, f"a quotation opened with {opened} and closed with {closed}", 0.8)
        elif flaw.fault is Fault.TURNED:
            yield RuleMatch(span, f"{text[flaw.at]} turned the wrong way round", 0.8)
    if "‘" not in text:
        return
    for match in _TURNED_APOSTROPHE.finditer(text):
        yield RuleMatch(Span(*match.span()), "an opening quotation mark used as an apostrophe", 0.9)
    if language not in _NO_TURNED_SINGLES:
        for match in _TURNED_SINGLE.finditer(text):
            yield RuleMatch(Span(*match.span(1)), "an opening quotation mark used as a closing one", 0.9)


def _misplaced(text: str, language: str, source: str) -> Iterator[RuleMatch]:
    for match in _DOUBLED.finditer(text):
        if match.group() in source:
            continue  # the source has it too, as in the name of a folder ".."
        yield RuleMatch(Span(*match.span()), f'"{match.group()}": one mark too many', 0.7)
    if language != "fr" and language not in UNSPACED:
        for match in _SPACE_BEFORE.finditer(text):
            yield RuleMatch(Span(*match.span()), "a space before a comma", 0.8)
