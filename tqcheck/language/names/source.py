"""Compares the names of an English text with its source in another language."""

from functools import lru_cache

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.names.chinese_source import ChineseSource
from tqcheck.language.names.exonyms import LANGUAGES, KnownNames
from tqcheck.language.names.known_names_source import KnownNamesSource
from tqcheck.language.names.korean_source import KoreanSource
from tqcheck.language.names.latin_source import LatinSource
from tqcheck.language.names.name_source import NameContradiction, NameSource
from tqcheck.language.names.pinyin import PinyinText
from tqcheck.language.names.russian_source import RussianSource
from tqcheck.language.names.texts import NamedText, named_text
from tqcheck.language.names.transliteration import TransliteratedNames

__all__ = ["LANGUAGES", "contradictions", "refutes", "supports"]


def contradictions(comparison: Comparison) -> list[NameContradiction]:
    """The names of a passage that its source contradicts, in the order of the passage; each at most once."""
    text = named_text(comparison.side)
    judges = names_beside(comparison.side, comparison.counterpart)
    found: list[NameContradiction] = []
    for link in comparison.links:
        if 0 in link.shape:
            continue
        names = text.names(*text.stretch(link.left_start, link.left_end))
        near = _near(comparison.counterpart, link.right_start, link.right_end)
        for judge in judges:
            settled = {id(each.ours) for each in found}
            rest = [name for name in names if id(name) not in settled]
            found += judge.contradictions(rest, near)
    return sorted(found, key=lambda each: each.ours.span)


def _near(source: Document, first: int, after: int) -> Span:
    """The span of the sentences `first` to `after` and their neighbours: alignment across languages is inexact."""
    sentences = source.sentences
    return Span(sentences[max(first - 1, 0)].start, sentences[min(after, len(sentences) - 1)].end)


def supports(passage: Document, source: Document, place: Span) -> bool:
    """Whether the source certainly has every name at a place of the passage, where there is at least one."""
    text = named_text(passage)
    names = [name for name in text.names(0, len(text.tokens)) if name.span.touches(place)]
    judges = names_beside(passage, source)
    return bool(names) and all(any(judge.supports(name) for judge in judges) for name in names)


def refutes(passage: Document, source: Document, phrase: str) -> bool:
    """Whether the source certainly lacks some name of a phrase that is said to translate it."""
    text = NamedText(Document(phrase, passage.language))
    judges = names_beside(passage, source)
    return any(judge.refutes(name) for name in text.names(0, len(text.tokens)) for judge in judges)


@lru_cache(maxsize=2)
def names_beside(passage: Document, source: Document) -> tuple[NameSource, ...]:
    """The comparisons of a passage's names that the language of its source allows; empty if there are none."""
    text = named_text(passage)
    if source.language not in LANGUAGES:
        return ()
    known = KnownNames(source.text, source.language)
    match source.language:
        case "zh":
            pinyin = PinyinText(source.text)
            sounds = TransliteratedNames(source.text)
            return KnownNamesSource(text, known, pinyin), ChineseSource(text, pinyin), sounds
        case "ru":
            return KnownNamesSource(text, known, None), RussianSource(text, source.text)
        case "ko":
            return KnownNamesSource(text, known, None), KoreanSource(source.text)
        case "de" | "fr" | "es":
            return KnownNamesSource(text, known, None), LatinSource(text, source.text)
        case _:
            return (KnownNamesSource(text, known, None),)
