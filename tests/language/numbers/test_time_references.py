"""Last and next, the first half and the second, in linked sentences."""

import pytest

from tqcheck.core.alignment import Link
from tqcheck.core.document import Document
from tqcheck.language.numbers import LANGUAGES
from tqcheck.language.numbers.time_references import opposite_times, tells_times

LATER = {
    "en": "It opens next year.",
    "de": "Es eröffnet im nächsten Jahr.",
    "fr": "Il ouvrira l'an prochain.",
    "es": "Abrirá el próximo año.",
    "ru": "Он откроется в следующем году.",
    "ar": "سيفتح في العام المقبل.",
    "zh": "将于明年开业。",
    "ja": "来年開業する。",
    "ko": "내년에 문을 연다.",
}
EARLIER = {
    "en": "It opened last year.",
    "de": "Es eröffnete im vergangenen Jahr.",
    "fr": "Il a ouvert l'année dernière.",
    "es": "Abrió el año pasado.",
    "ru": "Он открылся в прошлом году.",
    "ar": "فتح في العام الماضي.",
    "zh": "去年开业。",
    "ja": "昨年開業した。",
    "ko": "지난해 문을 열었다.",
}


def opposites(one: str, other: str, language: str) -> list[tuple[str, str]]:
    left, right = Document(one, "en"), Document(other, language)
    link = Link(0, len(left.sentences), 0, len(right.sentences))
    return [(a.span.of(one), b.span.of(other)) for a, b in opposite_times(left, right, [link])]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_them(language: str) -> None:
    assert len(opposites(EARLIER["en"], LATER[language], language)) == 1
    assert len(opposites(LATER["en"], EARLIER[language], language)) == 1
    assert not opposites(EARLIER["en"], EARLIER[language], language)
    assert not opposites(LATER["en"], LATER[language], language)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("It grew last year.", "去年和明年都在增长。"),
        ("It grew last year and grows next year.", "明年增长。"),
        ("It grew last month.", "明年增长。"),
        ("It grew.", "明年增长。"),
    ],
    ids=["source-has-both", "passage-has-both", "another-unit", "none"],
)
def test_what_is_no_opposite(text: str, source: str) -> None:
    assert not opposites(text, source, "zh")


def test_a_sentence_that_is_left_alone_is_compared_with_nothing() -> None:
    left, right = Document(EARLIER["en"], "en"), Document(LATER["zh"], "zh")
    assert not list(opposite_times(left, right, [Link(0, 1, 0, 0), Link(1, 1, 0, 1)]))
    assert tells_times(left)
