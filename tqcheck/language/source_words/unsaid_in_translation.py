"""Finds unambiguous words of an English source that a passage in another language lacks."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from tqcheck.core.document import UNSPACED, Document
from tqcheck.core.finding import Span
from tqcheck.language.lexicon.function_words import FUNCTION_WORDS
from tqcheck.language.lexicon.verb_forms import IRREGULAR_PASTS, SAYING, THIRD_PERSONS
from tqcheck.language.lexicon.word_list import word_sequence
from tqcheck.language.negation.force import Force
from tqcheck.language.negation.scope import find_negations
from tqcheck.language.source_words.english_tables import EnglishWord, FoundWord, Passage, english_table
from tqcheck.language.source_words.unsaid import Unsaid

_DENIALS = {
    "de": word_sequence(
        "_nicht_ _nichts_ _nie_ _niemals_ _niemand _kein _ohne_ _weder_ _kaum_ _wenig _minder"
    )
    + word_sequence("_statt_ _unmöglich _verhinder _verweiger"),
    "fr": word_sequence(
        "_ne_ _n_ _pas_ _non_ _sans_ _aucun _jamais_ _ni_ _peu_ _moins_ _refus _rejet _empêch"
    )
    + word_sequence("_interdi _impossible"),
    "es": word_sequence(
        "_no_ _sin_ _nunca_ _jamás_ _ningun _ningún_ _ni_ _tampoco_ _nadie_ _nada_ _poco_ _menos_"
    )
    + word_sequence("_imped _impid _evit _rechaz _negó_ _niega"),
    "ru": word_sequence("_не_ _ни_ _ничего_ _никто_ _никогда_ _нет_ _без_ _нельзя_ _мало_ _менее_ _невозможн")
    + word_sequence("_отказ _отверг _отклон _запре"),
    "zh": word_sequence("不 没 未 无 非 否 拒 勿 莫 别 免 禁 防 阻 难"),
}
"""Negating words and beginnings of words, which count anywhere in a sentence."""

_TELLING = 4
"""The least length, in letters, of a translation by which another thing is recognised."""


def unsaid_in_translation(source: Document, text: Document) -> Iterator[Unsaid]:
    """The words of an English source for which a German, French, Spanish, Russian or Chinese text has no translation.

    For a thing it is enough that no translation is there. For an action or a state the text must have its opposite, and
    neither sentence may have a negation.
    """
    found = english_table().words_in(source)
    passage: Passage | None = None
    negations: Sequence[Span] | None = None
    for each in found:
        if _is_part_of_another(each.span, source):
            continue
        passage = passage or Passage(text)
        if passage.says(each.word):
            continue
        if each.word.is_thing:
            if not _may_be_surname(each.span, source) and not _is_modifier(each.span, source):
                yield Unsaid(each.span, _another_thing(each.word, passage, found))
        else:
            negations = _negations(source) if negations is None else negations
            if _is_denied(each.span, source, negations):
                continue
            instead = _opposite(each.word, text, passage, found)
            if instead is not None:
                yield Unsaid(each.span, instead)


def has_translation_for(english: str, text: Document) -> bool:
    """Whether a text has a translation of an English word of the tables."""
    passage = Passage(text)
    return any(passage.says(each.word) for each in english_table().words_in(Document.of(english, "en")))


def is_contradicted(english: str, source: Document, back_translation: Document) -> bool:
    """Whether a back-translation lacks an English word and has its opposite, or another thing of its kind, instead."""
    table = english_table()
    in_source = [each.word for each in table.words_in(source)]
    there = [each.word for each in table.words_in(back_translation)]
    return any(
        each.word not in there
        and any(other.group == each.word.group and other not in in_source for other in there)
        for each in table.words_in(Document.of(english, "en"))
    )


def _is_part_of_another(span: Span, source: Document) -> bool:
    """Whether a word is part of a compound or of a name.

    A capitalised word is part of a name unless it begins its sentence, and also if another capitalised word follows it
    (Fox News).
    """
    beside = source.text[max(span.start - 1, 0) : span.start] + source.text[span.end : span.end + 1]
    if "-" in beside:
        return True
    word = span.of(source.text)
    if not word[0].isupper():
        return False
    at = source.words_before(span.start)
    begun = source.words_before(source.sentence_at(span).start) == at
    following = source.words_before(span.end)
    return not begun or following >= len(source.words) or source.words[following].text[0].isupper()


def _may_be_surname(span: Span, source: Document) -> bool:
    """Whether a word is capitalised and singular: a thing at the beginning of a sentence would have an article."""
    word = span.of(source.text)
    return word[0].isupper() and not word.endswith("s")


def _is_modifier(span: Span, source: Document) -> bool:
    """Whether another noun may follow the word: translators often leave out a part of `police custody`."""
    at = source.words_before(span.end)
    if at >= len(source.words) or source.text[span.end : source.words[at].start] != " ":
        return False
    following = source.words[at].text
    return (
        following.islower()
        and following not in FUNCTION_WORDS | IRREGULAR_PASTS | THIRD_PERSONS | SAYING
        and not following.endswith(("ed", "ly"))
    )


def _negations(source: Document) -> list[Span]:
    """The spans of the negations, in order; hints are left out."""
    found = find_negations(source.text, source.words)
    return [
        Span(source.words[each.at].start, source.words[each.at].end)
        for each in found
        if each.force is not Force.HINT
    ]


def _is_denied(span: Span, source: Document, negations: Sequence[Span]) -> bool:
    """Whether there is a negation, of whatever, in the sentence outside the word itself."""
    sentence = source.sentence_at(span)
    first = bisect_left(negations, sentence.start, key=lambda each: each.start)
    last = bisect_left(negations, sentence.end, key=lambda each: each.start)
    return any(not span.start <= each.start < span.end for each in negations[first:last])


def _another_thing(word: EnglishWord, passage: Passage, found: Sequence[FoundWord]) -> Span | None:
    """The first word of the passage for another thing of the kind that the source does not mention."""
    there = [each.word for each in found]
    mains = [
        [part for part in translation.plain[:1] if passage.language in UNSPACED or len(part) >= _TELLING]
        for other in english_table().groups[word.group]
        if other not in there and (translation := other.translations.get(passage.language)) is not None
    ]
    places = [
        place
        for parts in mains
        for place in passage.places(parts)
        if not any(_is_word_for(place, each, passage) for each in there)
    ]
    return min(places, default=None)


def _opposite(word: EnglishWord, text: Document, passage: Passage, found: Sequence[FoundWord]) -> Span | None:
    """The first word for the opposite that translates nothing else in the source, in a sentence without a negation."""
    there = [each.word for each in found]
    for other in english_table().groups[word.group]:
        translation = other.translations.get(passage.language)
        if other is word or other in there or translation is None:
            continue
        for place in sorted(passage.places(translation.plain)):
            if any(_is_word_for(place, each, passage) for each in there):
                continue
            sentence = text.sentence_at(place)
            if not passage.denies_in(sentence, place, _DENIALS[passage.language]):
                return place
    return None


def _is_word_for(place: Span, word: EnglishWord, passage: Passage) -> bool:
    translation = word.translations.get(passage.language)
    here = f" {passage.at(place)} "
    return translation is not None and any(
        part in here for part in (*translation.plain, *translation.further)
    )
