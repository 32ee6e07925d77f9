"""Counterparts settle whether a word really excludes the one in the source."""

import pytest

from tests.builders import passage
from tqcheck.core.passage import Counterpart, Route
from tqcheck.judging.prepare import prepare
from tqcheck.judging.run_rules import run_comparison_rule
from tqcheck.rules import COMPARISON_RULES

RULE = COMPARISON_RULES["TQ123"]


def flagged(
    text: str, language: str, source: str, source_language: str, *counterparts: Counterpart
) -> list[str]:
    subject = passage(
        text, language=language, source=source, source_language=source_language, counterparts=counterparts
    )
    return [finding.text for finding in run_comparison_rule(RULE, prepare(subject)).findings]


@pytest.mark.parametrize(
    ("counterpart", "expected"),
    [
        (None, ["fell"]),
        ("Unemployment in the state rose to 6%.", ["fell"]),
        ("Unemployment in the state went up to 6%.", ["fell"]),
        # An engine reads the source as the passage does.
        ("Unemployment in the state fell to 6%.", []),
    ],
)
def test_a_retranslation_that_agrees_makes_it_doubtful(counterpart: str | None, expected: list[str]) -> None:
    beside = () if counterpart is None else (Counterpart(Route.RETRANSLATION, counterpart),)
    assert (
        flagged(
            "The state's unemployment rate fell to 6%.", "en", "该州的失业率上升至百分之六。", "zh", *beside
        )
        == expected
    )


@pytest.mark.parametrize(
    ("counterpart", "expected"),
    [
        (None, ["sank"]),
        ("Unemployment fell to five percent.", ["sank"]),
        ("Unemployment rose to five percent.", []),
        ("Unemployment now stands at five percent.", []),
    ],
)
def test_a_back_translation_must_exclude_what_the_source_says(
    counterpart: str | None, expected: list[str]
) -> None:
    beside = () if counterpart is None else (Counterpart(Route.BACK_TRANSLATION, counterpart),)
    text = "Die Arbeitslosigkeit sank auf fünf Prozent."
    assert flagged(text, "de", "Unemployment rose to five per cent.", "en", *beside) == expected


def test_without_english_nothing_is_compared() -> None:
    subject = passage(
        "Die Arbeitslosigkeit sank.", language="de", source="失业率上升。", source_language="zh"
    )
    assert "lexicon" in str(run_comparison_rule(RULE, prepare(subject)).skip_reason)


@pytest.mark.parametrize(
    ("text", "source", "counterpart", "expected"),
    [
        ("The mill will not open.", "Die Mühle öffnet.", None, ["not open"]),
        ("The mill will not open.", "Die Mühle öffnet.", "The mill opens.", ["not open"]),
        ("The mill will not open.", "Die Mühle öffnet.", "The mill does not open.", []),
        ("The mill will open.", "Die Mühle öffnet nicht.", None, ["open"]),
        ("The mill will open.", "Die Mühle öffnet nicht.", "The mill does not open.", ["open"]),
        ("The mill will open.", "Die Mühle öffnet nicht.", "The mill opens.", []),
    ],
)
def test_a_retranslation_settles_a_denial(
    text: str, source: str, counterpart: str | None, expected: list[str]
) -> None:
    beside = () if counterpart is None else (Counterpart(Route.RETRANSLATION, counterpart),)
    assert flagged(text, "en", source, "de", *beside) == expected


@pytest.mark.parametrize(
    ("back_translation", "expected"),
    [("The mill opens.", ["öffnet"]), ("The mill does not open.", [])],
)
def test_a_back_translation_settles_a_denial(back_translation: str, expected: list[str]) -> None:
    beside = Counterpart(Route.BACK_TRANSLATION, back_translation)
    assert flagged("Die Mühle öffnet.", "de", "The mill will not open.", "en", beside) == expected
