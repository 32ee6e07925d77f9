"""Which counterparts are compared, with what, and why others are not."""

import pytest

from tqcheck.counterparts import ready
from tqcheck.passage import Counterpart, Passage, Route

TEXT = "The central bank raised its benchmark interest rate for the third time this year."
OTHER = "The central bank has raised the key interest rate three times this year."
SOURCE = "央行今年第三次上调基准利率，市场反应平静。"
BACK = "中央银行今年第三次提高了基准利率，市场反应平稳。"
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
    (comparison,) = ready(passage).subject.comparisons
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
        (Counterpart(Route.BACK_TRANSLATION, "12"), "12", None, "the language of the source is not known"),
    ],
    ids=["blank", "german", "chinese", "no-source", "blank-source", "unknown-language"],
)
def test_unusable(
    counterpart: Counterpart, source: str | None, source_language: str | None, reason: str
) -> None:
    passage = Passage(TEXT, source=source, source_language=source_language, counterparts=(counterpart,))
    readied = ready(passage)
    assert readied.subject.comparisons == ()
    assert reason in readied.why_unchecked


@pytest.mark.parametrize(
    ("text", "reason"), [(" ", "the passage is blank"), (GERMAN, "the passage is in another language (de)")]
)
def test_a_passage_that_is_none_is_compared_with_nothing(text: str, reason: str) -> None:
    readied = ready(Passage(text, counterparts=(Counterpart(Route.REFERENCE, OTHER),)))
    assert readied.subject.comparisons == ()
    assert reason in readied.why_unchecked


def test_no_counterpart_at_all() -> None:
    assert ready(Passage(TEXT)).why_unchecked == "no counterpart: drift was not checked"
