"""What a lexicon tells of words, and of the texts that have them."""

import pytest

from tqcheck.core.document import Document
from tqcheck.core.errors import ModelError
from tqcheck.language.bilingual.lexicon import LANGUAGES, Lexicon, lexicon_of
from tqcheck.storage.packaged import model_lines

CHINESE = [
    "上升\t100\trise 60 increas 35 up 5",
    "增长\t80\tgrow 50 increas 30",
    "下降\t90\tfall 50 declin 40",
    "秋天\t30\tautumn 20 fall 10",
    "的\t900",
    "上\t50\ton 40 up 10",
]
ENGLISH = [
    "rise\t60\t上升 60",
    "increas=increase\t65\t上升 35 增长 30",
    "up\t15\t上 10 上升 5",
    "grow=growth\t50\t增长 50",
    "fall\t60\t下降 50 秋天 10",
    "declin=decline\t40\t下降 40",
    "autumn\t20\t秋天 20",
    "on\t40\t上 40",
]


def chinese() -> Lexicon:
    return Lexicon("zh", CHINESE, ENGLISH)


def test_meanings_are_shares() -> None:
    assert chinese().meanings("上升") == {"rise": 0.6, "increas": 0.35, "up": 0.05}
    assert chinese().meanings("的") == {}


def test_counts() -> None:
    lexicon = chinese()
    assert (lexicon.seen("上升"), lexicon.seen("下跌")) == (100, 0)
    assert (lexicon.seen_english("increas"), lexicon.seen_english("drop")) == (65, 0)


def test_forms() -> None:
    assert [chinese().form(stem) for stem in ("increas", "rise")] == ["increase", "rise"]


@pytest.mark.parametrize(
    ("english", "words", "least", "most"),
    [
        ("rise", {"上升"}, 0.5, 1.0),
        ("grow", {"上升"}, 0.1, 0.5),
        ("fall", {"上升"}, 0.0, 0.0),
        ("autumn", {"秋天"}, 0.5, 1.0),
        ("fall", {"秋天"}, 0.3, 1.0),
        ("unheard", {"上升"}, 0.0, 0.0),
        ("rise", set(), 0.0, 0.0),
    ],
)
def test_a_synonym_of_the_translation_is_supported_too(
    english: str, words: set[str], least: float, most: float
) -> None:
    assert least <= chinese().support(english, words) <= most


def test_a_foreign_word_is_supported_by_what_it_means() -> None:
    lexicon = chinese()
    assert lexicon.support_of("上升", {"increas"}) > 0.3
    assert lexicon.support_of("上升", {"declin"}) == 0
    assert lexicon.support_of("没有这个词", {"declin"}) == 0


def test_words_in_chinese_are_segmented_by_its_own_words() -> None:
    assert [word.key for word in chinese().words_in(Document.of("秋天的上升", "zh"))] == [
        "秋天",
        "的",
        "上升",
    ]


def test_an_unknown_compound_has_the_parts_that_are_words() -> None:
    german = Lexicon("de", ["arbeit\t9\twork 9", "kampf\t9\tfight 9"], [])
    assert german.with_parts({"arbeitskampf"}) == {"arbeitskampf", "arbeit", "kampf"}
    assert german.with_parts({"arbeit"}) == {"arbeit"}


def test_a_frequent_chinese_word_is_not_made_of_its_characters() -> None:
    assert chinese().with_parts({"上升"}) == {"上升"}
    assert chinese().with_parts({"上路"}) == {"上路", "上"}


@pytest.mark.parametrize(
    ("language", "word", "meaning"),
    [
        ("de", "gesank", None),
        ("zh", "下降", "declin"),
        ("ru", "цен", "price"),
        ("fr", "hauss", "rise"),
        ("es", "aument", "increas"),
        ("ja", "上昇", "rise"),
    ],
)
def test_the_lexicons_that_ship_know_plain_words(language: str, word: str, meaning: str | None) -> None:
    meanings = lexicon_of(language).meanings(word)
    assert meaning is None or meaning in meanings


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_line_of_the_lexicons_that_ship_reads(language: str) -> None:
    lexicon = lexicon_of(language)
    for name, seen, shares in (
        (f"{language}-en", lexicon.seen, lexicon.meanings),
        (f"en-{language}", lexicon.seen_english, lexicon.words_for),
    ):
        words = [line.split("\t")[0].partition("=")[0] for line in model_lines("lexicon", f"{name}.tsv")]
        assert len(words) == len(set(words)) > 4_000
        for word in words:
            assert seen(word) > 0
            assert all(0 < chance <= 1 for chance in shares(word).values())


def test_a_missing_or_damaged_lexicon_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def lines(folder: str, name: str) -> list[str]:
        raise FileNotFoundError(2, "No such file or directory", f"{folder}/{name}")

    monkeypatch.setattr("tqcheck.language.bilingual.lexicon.model_lines", lines)
    lexicon_of.cache_clear()
    with pytest.raises(ModelError, match="cannot be read"):
        lexicon_of("zh")
    monkeypatch.setattr("tqcheck.language.bilingual.lexicon.model_lines", lambda *_: iter(["上升"]))
    with pytest.raises(ModelError, match="damaged"):
        lexicon_of("zh")
    lexicon_of.cache_clear()
