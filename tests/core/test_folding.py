import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core import folding
from tqcheck.core.finding import Span
from tqcheck.core.folding import folded
from tqcheck.core.invisible import INVISIBLE

# What folding is about, thick enough to meet in one text.
TEXTS = st.text(
    st.one_of(
        st.sampled_from("ab1 2,.½⁄\n\r\u00a0\u202f\u200b\u00ad\u202e\u0301１，ﬁㅋ㎏ｶﾞАοpeé한万$%\ufe0f\u200d"),
        st.characters(exclude_categories=["Cs"]),
    )
)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        pytest.param("10\u00a0000 or 10\u202f000 or 10\u2009000", "10 000 or 10 000 or 10 000", id="spaces"),
        pytest.param("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour", id="line ends"),
        pytest.param("$3.5\r\nmillion, 5\npercent", "$3.5 million, 5 percent", id="wrapped amounts"),
        pytest.param("rose to 1,\r\n234 people", "rose to 1,234 people", id="wrapped number"),
        pytest.param("about 10\n000 people", "about 10 000 people", id="wrapped thousands"),
        pytest.param("cost $\r\n5", "cost $ 5", id="wrapped sum"),
        pytest.param("投资35\r\n亿元", "投资35亿元", id="wrapped Chinese number"),
        pytest.param("１２．５％ of ￥３，０００", "12.5% of ¥3,000", id="full width"),
        pytest.param("１２：３０", "12:30", id="full-width time"),
        pytest.param("1⁄2, 2 3⁄4, 7⁄9", "½, 2 ¾, 7/9", id="fractions"),
        pytest.param("n\u200bot, un\u00adsafe, Ange\u2060la", "not, unsafe, Angela", id="hidden"),
        pytest.param("\u202eevil\u202c", "evil", id="override"),
        pytest.param("ﬁve ﬂags, Ⅳ", "five flags, IV", id="ligatures"),
        pytest.param("cafe\u0301", "café", id="accent apart"),
        pytest.param("Аngela, Ρeter", "Angela, Peter", id="look-alikes"),
        pytest.param("pоссия Mocквa", "россия Москва", id="look-alikes in Russian"),
        pytest.param("ｶﾞｽ １０㎏ ５㎡", "ガス 10kg 5m²", id="half-width and squares"),
        pytest.param("한국", "한국", id="letters of Hangul"),
        pytest.param("twenty\u2011five", "twenty-five", id="hyphen"),
    ],
)
def test_reads_as(text: str, reads: str) -> None:
    assert folded(text)[0] == reads


@pytest.mark.parametrize(
    "text",
    [
        "Rates rose to 3.5%.",
        "Chapter 5\nThe war\n2019\n2020\n",
        "100,\n200,\n300",
        "in 2020\n\nten",
        "他说：“涨了，3%以上……”！",
        "2019，2020",
        "10² m, x₂, Foo™, ①, 3ª, “a” ‘b’ … –",
        "TNFα, NFκB, ΔT, πr, кВт·ч, A股, 한국SNS를, iPhone'ы",
        "ㅋㅋㅋ",
        "élève, naïve, москва, हिन्दी",
    ],
)
def test_stays(text: str) -> None:
    assert folded(text)[0] == text


def test_every_character_that_folds_is_looked_at() -> None:
    looked_at = re.compile(f"[{folding._CLOTHED}{INVISIBLE}]")
    every = (chr(code) for code in range(0x110000))
    assert [char for char in every if folding._plain(char) != char and not looked_at.match(char)] == []


def test_what_unicode_calls_ignorable_is_hidden() -> None:
    ranges = (0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x202E, 0x2066, 0x3164, 0xE0041, 0xFE0F)
    for code in ranges:
        assert folded(f"a{chr(code)}b")[0] == "ab", unicodedata.name(chr(code), hex(code))


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once, _ = folded(text)
    assert folded(folded(once)[0])[0] == folded(once)[0]


@given(TEXTS, st.data())
def test_places_have_a_way_back(text: str, data: st.DataObject) -> None:
    """A phrase of the folded text is what its place in the given text reads as, or lies within it."""
    plain, way = folded(text)
    start = data.draw(st.integers(0, len(plain)))
    end = data.draw(st.integers(start, len(plain)))
    span = way.in_given(Span(start, end))
    assert 0 <= span.start <= span.end <= len(text)
    assert (span.start == span.end) == (start == end)
    back = way.in_folded(span)
    assert back.start <= start
    assert back.end >= end


@given(TEXTS, st.data())
def test_the_given_text_has_its_places_in_the_folded_one(text: str, data: st.DataObject) -> None:
    plain, way = folded(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = way.in_folded(Span(start, end))
    assert 0 <= span.start <= span.end <= len(plain)


@pytest.mark.parametrize(
    ("text", "phrase", "given_phrase"),
    [
        ("it is n\u200bot so", "not", "n\u200bot"),
        ("say \u200bnot\u200b so", "not", "not"),
        ("a ﬁve b", "five", "ﬁve"),
        ("a ﬁve b", "ive", "ﬁve"),
        ("x\u200b\u200b１０㎏", "kg", "㎏"),
        ("cafe\u0301s", "café", "cafe\u0301"),
    ],
)
def test_a_phrase_as_it_was_given(text: str, phrase: str, given_phrase: str) -> None:
    plain, way = folded(text)
    start = plain.index(phrase)
    assert way.in_given(Span(start, start + len(phrase))).of(text) == given_phrase


def test_a_gap_stands_before_what_is_hidden() -> None:
    _, way = folded("end\u200b next")
    assert way.in_given(Span(3, 3)) == Span(3, 3)
