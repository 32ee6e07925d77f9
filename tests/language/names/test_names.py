"""Names in English text: spellings, tables, recognition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.names.chinese import syllables
from tqcheck.language.names.gazetteer import entries_from, longest
from tqcheck.language.names.ordinary import is_ordinary, may_be_ordinary
from tqcheck.language.names.spelling import alike, folded, nearness, skeleton
from tqcheck.language.names.texts import NamedText


def found(text: str) -> list[str]:
    named = NamedText(Document(text, "en"))
    return [name.span.of(text) for name in named.names(0, len(named.tokens))]


def meanings(*words: str, capitals: bool = False) -> frozenset[str]:
    return longest(entries_from(words[0], capitals=capitals), words[1:])[1].meanings


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Erdoğan", "erdogan"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("China's", "china"),
        ("China’s", "china"),
        ("Io'da", "io"),
        ("O'Brien", "obrien"),
        ("U.S.", "us"),
        ("", ""),
    ],
)
def test_words_are_folded(word: str, expected: str) -> None:
    assert folded(word) == expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("zelensky", "zelenskyy"),
        ("kiev", "kyiv"),
        ("muhammad", "mohammed"),
        ("peking", "beijing"),
        ("tchaikovsky", "chaykovskiy"),
        ("xi", "xi"),
        ("sar", "hksar"),
        ("california", "californian"),
    ],
)
def test_spellings_of_one_name_are_alike(left: str, right: str) -> None:
    assert alike(left, right)
    assert alike(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("macron", "putin"),
        ("lyon", "bremen"),
        ("ma", "mao"),
        ("nokia", "toyota"),
        ("wikinews", "commons"),
        ("eu", "ai"),
        ("jing", "ting"),
        ("jing", "chengdu"),
        ("perm", "penza"),
    ],
)
def test_other_names_are_not_alike(left: str, right: str) -> None:
    assert not alike(left, right)


@given(st.text(max_size=12), st.text(max_size=12))
def test_likeness_is_symmetrical_and_bounded(left: str, right: str) -> None:
    left, right = folded(left), folded(right)
    assert alike(left, right) == alike(right, left)
    assert 0 <= nearness(left, right) <= 1
    assert len(skeleton(left)) <= len(left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (["france"], ["frenchmen"]),
        (["burma"], ["myanmar"]),
        (["united", "kingdom"], ["british"]),
        (["new", "zealand"], ["new", "zealanders"]),
        (["cote", "divoire"], ["ivory", "coast"]),
        (["european", "union"], ["europe"]),
    ],
    ids=" ".join,
)
def test_names_of_one_place_mean_the_same(left: list[str], right: list[str]) -> None:
    assert meanings(*left) & meanings(*right)


def test_a_capital_is_the_seat_of_its_country_but_does_not_mean_it() -> None:
    facts = longest(entries_from("moscow", capitals=False), [])[1]
    assert facts.seat_of == {"Russia"}
    assert facts.meanings == {"Moscow"}


def test_initials_are_initials_in_capitals_only() -> None:
    assert meanings("us", capitals=True) == {"United States"}
    assert not meanings("us")
    assert not meanings("unheard")


@pytest.mark.parametrize(
    ("word", "country"),
    [("austrian", "Austria"), ("vienna", "Austria"), ("niger", "Niger"), ("nigerians", "Nigeria")],
)
def test_a_country_is_named_by_its_people_and_its_capital(word: str, country: str) -> None:
    facts = longest(entries_from(word, capitals=False), [])[1]
    assert facts.countries == {country}


def test_other_places_are_no_countries() -> None:
    assert not longest(entries_from("bavarian", capitals=False), [])[1].countries


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("zhou", {"zhou"}),
        ("xi", {"xi"}),
        ("jinping", {"jin", "ping"}),
        ("xiaoming", {"xiao", "ming"}),
        ("merkel", set()),
        ("smith", set()),
        ("a" * 50, set()),
        ("", set()),
    ],
)
def test_syllables_of_chinese_names(word: str, expected: set[str]) -> None:
    assert syllables(word) == expected


def test_the_longest_entry_wins() -> None:
    assert longest(entries_from("south", capitals=False), ["korea", "said"]) == (
        2,
        longest(entries_from("south", capitals=False), ["korea"])[1],
    )
    assert longest(entries_from("south", capitals=False), [])[0] == 0


@pytest.mark.parametrize("word", ["house", "scientists", "meanwhile", "agency"])
def test_ordinary_words(word: str) -> None:
    assert is_ordinary(word)
    assert may_be_ordinary(word)


@pytest.mark.parametrize(
    "word", ["eyeglasses", "asynchronous", "uninteresting", "canyoneering", "microclimate"]
)
def test_words_built_of_ordinary_ones_may_be_ordinary(word: str) -> None:
    assert may_be_ordinary(word)


@pytest.mark.parametrize("word", ["kenya", "lindqvist", "gazprom"])
def test_names_are_no_ordinary_words(word: str) -> None:
    assert not may_be_ordinary(word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Scientists met in Oslo on Monday.", ["Oslo"]),
        ("Lindqvist met the head of Gazprom.", ["Lindqvist", "Gazprom"]),
        ("He met Prime Minister Keir Starmer.", ["Keir Starmer"]),
        ("The Kenyan President William Ruto spoke.", ["Kenyan", "William Ruto"]),
        ("We saw China's Xi Jinping.", ["China", "Xi Jinping"]),
        ("He flew to New York. Everyone cheered.", ["New York"]),
        ("She said: “Nobody in St. Gallen knows.”", ["St. Gallen"]),
        ("He paid US$5 to J. K. Rowling.", ["Rowling"]),
        ("It struck near Mt. Fuji (Japan) - Tokyo shook.", ["Mt. Fuji", "Japan", "Tokyo"]),
        ("Ministers Agree New Deal With Gazprom", []),
        ("The Госдума met in Oslo.", ["Oslo"]),
        ("I’m glad the H5N1 virus is gone.", []),
        ("", []),
    ],
)
def test_names_are_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_stretches_and_neighbourhoods_lie_within_the_text() -> None:
    named = NamedText(Document("Oslo slept. Bergen woke. Trondheim ate.", "en"))
    assert named.stretch(1, 2) == (2, 4)
    assert named.near(1, 2) == (0, 6)
    assert named.near(0, 1) == (0, 4)
    assert named.end_of(*named.stretch(1, 2)) == 23
    assert named.end_of(0, 0) == 0


@given(st.text(max_size=100))
def test_names_lie_in_the_text_in_order(text: str) -> None:
    named = NamedText(Document(text, "en"))
    spans = [name.span for name in named.names(0, len(named.tokens))]
    assert spans == sorted(spans)
    assert all(Span(0, len(text)).touches(span) and span.of(text) for span in spans)
    assert len(named.tokens) == len(Document(text, "en").words)
