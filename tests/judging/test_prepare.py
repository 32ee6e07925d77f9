"""Which counterparts are compared, with what, and why others are not."""

import pytest

from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.judging.prepare import prepare

TEXT = "The central bank raised its benchmark interest rate for the third time this year."
OTHER = "The central bank has raised the key interest rate three times this year."
SOURCE = "央行今年第三次上调基准利率，市场反应平静。"
BACK = "中央银行今年第三次提高了基准利率，市场反应平稳。"
SAYING_NOTHING = [
    "\u200b",
    "\u00ad",
    "\u2800",
    "\u3164",
    "\ufffd",
    "\0",
    "\u0301",
    "\ue000",
    ".",
    "-",
    "????",
]
GERMAN = (
    "Die Zentralbank hat den Leitzins in diesem Jahr zum dritten Mal erhöht, und die Märkte blieben ruhig."
)


@pytest.mark.parametrize(
    ("counterpart", "source", "source_language", "side"),
    [
        (Counterpart(Route.RETRANSLATION, OTHER), SOURCE, "zh", TEXT),
        (Counterpart(Route.REFERENCE, OTHER), None, None, TEXT),
        (Counterpart(Route.ROUND_TRIP, OTHER), None, None, TEXT),
        (Counterpart(Route.ROUND_TRIP, TEXT), None, None, TEXT),
        (Counterpart(Route.BACK_TRANSLATION, BACK), SOURCE, "zh", SOURCE),
        (Counterpart(Route.BACK_TRANSLATION, BACK), SOURCE, None, SOURCE),
    ],
    ids=["retranslation", "reference", "round-trip", "copy", "back-translation", "source-language-found"],
)
def test_usable(counterpart: Counterpart, source: str | None, source_language: str | None, side: str) -> None:
    passage = Passage(TEXT, source=source, source_language=source_language, counterparts=(counterpart,))
    (comparison,) = prepare(passage).subject.comparisons
    assert comparison.side.text == side
    assert comparison.counterpart.language == comparison.side.language
    assert comparison.passage.text == TEXT


@pytest.mark.parametrize(
    ("counterpart", "source", "source_language", "reason"),
    [
        (Counterpart(Route.REFERENCE, "  \n"), None, None, "the reference is blank"),
        (
            Counterpart(Route.RETRANSLATION, GERMAN, "opus"),
            None,
            None,
            "the retranslation by opus is in another language (de)",
        ),
        (
            Counterpart(Route.RETRANSLATION, SOURCE),
            None,
            None,
            "the retranslation is in another language (zh)",
        ),
        (Counterpart(Route.BACK_TRANSLATION, BACK), None, None, "the back-translation has no source"),
        (Counterpart(Route.BACK_TRANSLATION, BACK), " ", "zh", "the back-translation has no source"),
        (Counterpart(Route.BACK_TRANSLATION, BACK), "——", "zh", "the back-translation has no source"),
        (Counterpart(Route.BACK_TRANSLATION, "……"), SOURCE, "zh", "the back-translation is blank"),
        *(
            (Counterpart(Route.REFERENCE, text), None, None, "the reference is blank")
            for text in SAYING_NOTHING
        ),
        (
            Counterpart(Route.REFERENCE, "ok"),
            None,
            None,
            "the reference is less than a tenth as long as the text that it is compared with",
        ),
        (
            Counterpart(Route.RETRANSLATION, OTHER * 12, "opus"),
            None,
            None,
            "the retranslation by opus is more than ten times as long as the text that it is compared with",
        ),
        (
            Counterpart(Route.BACK_TRANSLATION, "好"),
            SOURCE,
            "zh",
            "the back-translation is less than a tenth as long as the text that it is compared with",
        ),
        (Counterpart(Route.BACK_TRANSLATION, "12"), "12", None, "the language of the source is not known"),
    ],
)
def test_unusable(
    counterpart: Counterpart, source: str | None, source_language: str | None, reason: str
) -> None:
    passage = Passage(TEXT, source=source, source_language=source_language, counterparts=(counterpart,))
    prepared = prepare(passage)
    assert prepared.subject.comparisons == ()
    assert reason in prepared.why_unchecked


@pytest.mark.parametrize(
    ("text", "reason"), [(" ", "the passage is blank"), (GERMAN, "the passage is in another language (de)")]
)
def test_a_passage_that_is_none_is_compared_with_nothing(text: str, reason: str) -> None:
    prepared = prepare(Passage(text, counterparts=(Counterpart(Route.REFERENCE, OTHER),)))
    assert prepared.subject.comparisons == ()
    assert reason in prepared.why_unchecked


def test_a_source_no_longer_than_a_word_speaks_for_nothing() -> None:
    """What was translated back from a passage agrees with a source that is as wrong: that is no check of either."""
    back = Counterpart(Route.BACK_TRANSLATION, "加息")
    prepared = prepare(Passage(TEXT, source="加息", source_language="zh", counterparts=(back,)))
    assert not prepared.is_compared
    assert prepared.why_unchecked == "the source is less than a tenth as long as the passage"


def test_where_source_and_counterpart_agree_it_is_the_passage_that_is_too_short() -> None:
    """What the counterpart says besides is then found missing, and the passage has not passed in any case."""
    passage = Passage(
        "The bank raised its key rate.",
        source=SOURCE * 8,
        source_language="zh",
        counterparts=(Counterpart(Route.REFERENCE, OTHER * 6),),
    )
    prepared = prepare(passage)
    assert len(prepared.subject.comparisons) == 1
    assert not prepared.is_compared
    assert prepared.why_unchecked.startswith("the counterpart is more than ten times as long as the passage")


@pytest.mark.parametrize(
    ("source", "counterparts", "says_nothing"),
    [
        ("* * *", (), True),
        ("* * *", ("",), True),
        (None, ("***",), True),
        ("", ("***",), True),
        (None, (), False),
        (None, ("",), False),
        (None, ("***", "Rates rose."), False),
        ("加息", ("***",), False),
    ],
)
def test_an_ornament_for_an_ornament_has_no_meaning_to_lose(
    source: str | None, counterparts: tuple[str, ...], says_nothing: bool
) -> None:
    given = tuple(Counterpart(Route.REFERENCE, text) for text in counterparts)
    assert prepare(Passage("***", source=source, counterparts=given)).says_nothing is says_nothing
    assert not prepare(Passage("\u200b", source=source, counterparts=given)).says_nothing


def test_no_counterpart_at_all() -> None:
    assert prepare(Passage(TEXT)).why_unchecked == "no counterpart: drift was not checked"
