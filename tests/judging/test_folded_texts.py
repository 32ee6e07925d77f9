"""Texts that read alike are judged alike, and findings stand in the texts as they were given."""

import unicodedata
from collections.abc import Callable

import pytest

from tests.builders import FakeChecker, passage
from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.core.prediction import Prediction
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge


def judged(each: Passage) -> Judgement:
    (judgement,) = Judge(Settings(ter=True), checker=FakeChecker()).judge([each]).judgements
    return judgement


TEXTS = [
    "The harbour fund spent $3.5 million on 10 000 tonnes of gravel, 12.5 % more than in 2019.",
    "About ½ of the 25 ferries did not sail on 3 May, Angela Brandt said.",
    "Twenty five crews left at 3 p.m. for the island, 60 km away.",
]
WRITTEN_OTHERWISE: dict[str, Callable[[str], str]] = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow spaces": lambda text: text.replace(" ", "\u202f"),
    "thin spaces": lambda text: text.replace(" ", "\u2009"),
    "full-width digits": lambda text: "".join(
        chr(ord(c) + 0xFEE0) if c.isdigit() and c.isascii() else c for c in text
    ),
    "fractions": lambda text: text.replace("½", "1⁄2"),
    "wrapped": lambda text: text.replace("3.5 million", "3.5\r\nmillion").replace("60 km", "60\r\nkm"),
    "hidden": "\u200b".join,
    "soft hyphens": lambda text: text.replace("n", "n\u00ad"),
    "override": lambda text: f"\u202e{text}\u202c",
    "look-alikes": lambda text: text.replace("e", "е"),
    "apart": lambda text: unicodedata.normalize("NFD", text.replace("Angela", "Ángela")),
}


@pytest.mark.parametrize("how", WRITTEN_OTHERWISE.values(), ids=WRITTEN_OTHERWISE)
@pytest.mark.parametrize("text", TEXTS)
def test_no_difference_is_made(text: str, how: Callable[[str], str]) -> None:
    plain = text.replace("Angela", "Ángela") if how is WRITTEN_OTHERWISE["apart"] else text
    for each in (passage(plain, how(plain)), passage(how(plain), plain)):
        judgement = judged(each)
        assert [finding for finding in judgement.findings if finding.rule != "TQ008"] == []
        (compared,) = judgement.compared
        assert compared.is_copy
        assert compared.similarity.chrf == 100
        assert compared.similarity.ter == 0


@pytest.mark.parametrize("how", WRITTEN_OTHERWISE.values(), ids=WRITTEN_OTHERWISE)
def test_no_difference_is_hidden(how: Callable[[str], str]) -> None:
    """What the rules find in a text they find however it is written, in the same words as they were given."""
    text = "The fund spent $3.5 million on gravel. The 25 ferries did not sail on 3 May, Angela Brandt said."
    other = "The fund spent $3.5 billion on gravel. The 25 ferries did sail on 3 May, Angela Brandt said."
    plain, written = judged(passage(text, other)), judged(passage(how(text), other))
    assert {finding.rule for finding in plain.findings} >= {"TQ102", "TQ104"}
    found = [finding for finding in written.findings if finding.rule != "TQ008"]
    assert [finding.rule for finding in found] == [finding.rule for finding in plain.findings]
    for finding, same in zip(found, plain.findings, strict=True):
        assert finding.text == how(text)[finding.start : finding.end]
        assert finding.message == same.message
        assert finding.text.strip("\u00ad\u200b") == finding.text
    assert written.verdict is Verdict.FAIL


def test_what_is_quoted_is_quoted_as_it_was_given() -> None:
    text, other = "Rates rose by 35 percent in May.", "Rates rose by 5\u200b3\u00a0percent in May."
    (finding,) = judged(passage(text, other)).findings
    assert [evidence.text for evidence in finding.evidence] == ["5\u200b3\u00a0percent"]


def test_the_source_bears_out_a_number_however_it_is_written() -> None:
    text, other = "It cost\u200b ３５\u00a0percent more.", "It cost 53\u00a0percent more."
    source = "这使成本增加了３５％。"
    assert "TQ102" in [finding.rule for finding in judged(passage(text, other)).findings]
    sound = judged(passage(text, other, source=source, source_language="zh"))
    assert "TQ102" not in [finding.rule for finding in sound.findings]


def test_what_the_checker_says_is_said_of_the_given_text() -> None:
    text = "It was a b\u200bad and ve\u00adry dull ﬁlm."
    judgement = judged(passage(text, "It was a fine film."))
    texts = {finding.rule: finding.text for finding in judgement.findings}
    assert texts["TQ101"] == "b\u200bad"
    assert texts["TQ201"] == "ve\u00adry"
    assert isinstance(judgement.prediction, Prediction)
    words = [word.span.of(text) for word in judgement.prediction.words]
    assert words == ["It", "was", "a", "b\u200bad", "and", "ve\u00adry", "dull", "ﬁlm"]
    assert [phrase.span.of(text) for phrase in judgement.prediction.accuracy_spans] == ["b\u200bad"]


def test_a_back_translation_is_compared_as_it_reads() -> None:
    source = "Der Fonds gab 3,5\u00a0Mio. Euro für 25 Fähren aus."
    back = Counterpart(Route.BACK_TRANSLATION, "Der Fonds gab 3,5 Mio. Euro für 2\u200b5 Fähren aus.", "a")
    judgement = judged(
        passage("The fund spent 3.5 million euros.", source=source, source_language="de", counterparts=[back])
    )
    assert [compared.is_copy for compared in judgement.compared] == [True]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Turnout rose， they said.", "TQ206"),
        ("It wasn\u00e2\u0080\u0099t so.", "TQ006"),
        ("\u200b", "TQ001"),
    ],
)
def test_a_rule_about_writing_reads_what_was_written(text: str, rule: str) -> None:
    assert rule in [finding.rule for finding in judged(passage(text)).findings]


def test_a_hidden_character_in_a_placeholder_breaks_it() -> None:
    judgement = judged(passage("Hi ｛name｝, you owe {to\u200btal}.", "Hi {name}, you owe {total}."))
    assert [finding.text for finding in judgement.findings if finding.rule == "TQ109"] == [
        "｛name｝",
        "{to\u200btal}",
    ]
