"""A passage has passed only where something that judges meaning has looked at it."""

import pytest

from tests.builders import FakeChecker, FakeComparisonRule, passage
from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge

TEXT = "The council of Riga put off the vote on the stadium until the autumn."
OTHER = "The Riga council postponed the vote about the stadium until autumn."
GERMAN = "Der Stadtrat von Riga vertagte die Abstimmung über das Stadion auf den Herbst."
GERMAN_AGAIN = "Der Rigaer Stadtrat hat die Abstimmung zum Stadion auf den Herbst verschoben."
CHINESE = "里加市议会把体育场的表决推迟到秋天。"
CHINESE_AGAIN = "里加市议会将体育场的投票推迟到秋季。"


def judged(
    subject: Passage, settings: Settings | None = None, checker: FakeChecker | None = None
) -> Judgement:
    (judgement,) = Judge(settings or Settings(model=False), checker=checker).judge([subject]).judgements
    return judgement


def beside(text: str, route: Route, counterpart: str, **fields: str) -> Passage:
    return passage(text, counterparts=(Counterpart(route, counterpart),), **fields)


CHINESE_SOURCE = {"source": CHINESE, "source_language": "zh"}
ENGLISH_SOURCE = {"source": TEXT, "source_language": "en"}


@pytest.mark.parametrize(
    ("subject", "why"),
    [
        (beside(TEXT, Route.REFERENCE, OTHER), None),
        (beside(TEXT, Route.RETRANSLATION, OTHER, **CHINESE_SOURCE), None),
        # English beside English is compared word by word, whatever the passage is in.
        (beside(GERMAN, Route.BACK_TRANSLATION, OTHER, language="de", **ENGLISH_SOURCE), None),
        (
            beside(GERMAN, Route.REFERENCE, GERMAN_AGAIN, language="de"),
            "no rule judges meaning in German (de): numbers and the like alone were compared",
        ),
        (
            beside(CHINESE, Route.REFERENCE, CHINESE, language="zh"),
            "no rule judges meaning in Chinese (zh): numbers and the like alone were compared",
        ),
        (
            beside(TEXT, Route.BACK_TRANSLATION, CHINESE_AGAIN, **CHINESE_SOURCE),
            "no rule judges meaning in Chinese (zh): numbers and the like alone were compared",
        ),
        (
            beside("Nei kanga koe.", Route.REFERENCE, "Tēnā koe.", language="mi"),
            "no rule judges meaning in the language 'mi': numbers and the like alone were compared",
        ),
        (passage(TEXT), "no counterpart: drift was not checked"),
    ],
)
def test_by_language(subject: Passage, why: str | None) -> None:
    judgement = judged(subject)
    assert judgement.findings == ()
    assert judgement.why_unchecked == why
    assert judgement.verdict is (Verdict.UNCHECKED if why else Verdict.PASS)


WORD_RULES = ("TQ103", "TQ104", "TQ105", "TQ106", "TQ107", "TQ117", "TQ118")


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        (Settings(disable=WORD_RULES[1:]), None),
        (Settings(disable=WORD_RULES), None),  # the learned checker is left
        (
            Settings(disable=(*WORD_RULES, "TQ101")),
            "every rule that judges meaning is off: numbers and the like alone were compared",
        ),
        (
            Settings(
                disable=(
                    *WORD_RULES,
                    "TQ101",
                    "TQ102",
                    "TQ108",
                    "TQ109",
                    "TQ110",
                    "TQ111",
                    "TQ112",
                    "TQ116",
                    "TQ119",
                    "TQ120",
                    "TQ121",
                    "TQ122",
                    "TQ123",
                )
            ),
            "every drift rule is off",
        ),
    ],
)
def test_by_the_rules_that_are_on(settings: Settings, why: str | None) -> None:
    subject = beside(TEXT, Route.REFERENCE, OTHER)
    assert judged(subject, settings, FakeChecker()).why_unchecked == why


def test_what_the_judges_of_meaning_say_where_none_of_them_could() -> None:
    unable = FakeComparisonRule(judges=lambda _: False)
    (judgement,) = (
        Judge(Settings(), {}, {unable.code: unable}).judge([beside(TEXT, Route.REFERENCE, OTHER)]).judgements
    )
    assert judgement.why_unchecked == "told not to"


def test_what_fails_fails_though_nothing_judged_its_meaning() -> None:
    judgement = judged(beside("Es kamen 20 Gäste.", Route.REFERENCE, "Es kamen 30 Gäste.", language="de"))
    assert (judgement.verdict, judgement.checked) == (Verdict.FAIL, False)


def test_a_passage_ten_times_too_short_never_passes() -> None:
    subject = passage("The vote was put off.", OTHER * 5, source=CHINESE * 5, source_language="zh")
    settings = Settings(model=False, disable=("TQ007", *WORD_RULES[1:]))
    assert judged(subject, settings).verdict is not Verdict.PASS
