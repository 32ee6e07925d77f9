"""Words of an English source that a passage in another language has no word for."""

import pytest

from tqcheck.core.document import Document
from tqcheck.language.source_words import has_translation_for, unsaid_in_translation
from tqcheck.language.source_words.english_tables import LANGUAGES, Passage, english_table


def _unsaid(source: str, language: str, text: str) -> list[tuple[str, str | None]]:
    found = unsaid_in_translation(Document.of(source, "en"), Document.of(text, language))
    return [
        (each.source.of(source), None if each.instead is None else each.instead.of(text)) for each in found
    ]


@pytest.mark.parametrize(
    ("source", "language", "text", "expected"),
    [
        ("The fire gutted the kitchen.", "de", "Die Restaurantküche brannte aus.", []),
        ("The fire gutted the kitchen.", "de", "Alles brannte aus.", [("kitchen", None)]),
        ("There were scorpions in it.", "fr", "Il y avait des serpents.", [("scorpions", "serpents")]),
        ("Parliament rejected the budget.", "es", "El pleno aprobó el presupuesto.", [("rejected", "aprobó")]),
        ("Parliament rejected the budget.", "es", "El pleno debatió el presupuesto.", []),
        ("Parliament rejected the budget.", "ru", "Парламент не одобрил бюджет.", []),
        ("Parliament did not approve the budget.", "ru", "Парламент отклонил бюджет.", []),
        ("The judge refused bail.", "zh", "法官接受了保释请求。", [("refused", "接受")]),
        ("Exports rose and imports fell.", "de", "Der Export legte zu, der Import fiel.", []),
    ],
    ids=[
        "said in a compound", "a thing lost", "another of its kind", "the opposite", "no opposite",
        "the opposite denied", "denied in the source", "by the word itself nothing else is denied",
        "each word has its own",
    ],
)  # fmt: skip
def test_what_is_lost(source: str, language: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert _unsaid(source, language, text) == expected


@pytest.mark.parametrize(
    "source",
    [
        "Then Tom Baker left.", "Lamb won the seat.", "Fox News said so.", "It came from Lake Chad.",
        "A cat-like robot moved.", "They were in police custody.", "He had a heart attack.",
        "An engine failed and nobody mirrored it.",
    ],
    ids=[
        "a surname", "at the beginning", "a name of two words", "a place", "a compound", "half of a compound",
        "a phrase that hides it", "another word of its stem",
    ],
)  # fmt: skip
def test_what_is_no_thing(source: str) -> None:
    assert _unsaid(source, "de", "Davon war keine Rede.") == []


def test_the_longest_phrase_counts() -> None:
    table = english_table()
    found = [
        each.span.of("a guinea pig, pigs") for each in table.words_in(Document.of("a guinea pig, pigs", "en"))
    ]
    assert found == ["pigs"]


def test_words_for_an_english_one() -> None:
    assert has_translation_for("bus", Document.of("Автобусы стоят.", "ru"))
    assert not has_translation_for("bus", Document.of("Поезда стоят.", "ru"))


def test_places_are_whole_words_where_words_are_spaced() -> None:
    text = "Das Hohe Haus genehmigte, was (ungenehmigt) war."
    passage = Passage(Document.of(text, "de"))
    assert [each.of(text) for each in passage.places(["genehmig"])] == ["genehmigte"]
    chinese = "议会批准了预算。"
    assert [each.of(chinese) for each in Passage(Document.of(chinese, "zh")).places(["批准"])] == ["批准"]


def test_each_deed_has_one_opposite_and_says_nothing_of_it_plainly() -> None:
    pairs = [words for words in english_table().groups.values() if not words[0].is_thing]
    assert {len(words) for words in pairs} == {2}
    for one, other in pairs:
        for language in LANGUAGES:
            if language in one.translations and language in other.translations:
                both = set(one.translations[language].plain) & set(other.translations[language].plain)
                assert not both, f"{one.phrases}: {both}"


def test_no_english_word_stands_twice_among_the_things() -> None:
    seen: set[tuple[str, ...]] = set()
    for words in english_table().groups.values():
        for word in words:
            if word.is_thing and not word.only_hides:
                assert seen.isdisjoint(word.phrases), word.phrases
                seen.update(word.phrases)
