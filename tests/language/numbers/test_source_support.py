"""What the source says where numbers disagree."""

import pytest

from tests.builders import passage
from tqcheck.core.passage import Counterpart, Route
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge


@pytest.mark.parametrize(
    ("text", "counterpart", "source", "language", "flagged"),
    [
        ("The loss is 60 million yuan.", "The loss is $60 million.", "损失达6000万元。", "zh", []),
        (
            "The loss is $60 million.",
            "The loss is 60 million yuan.",
            "损失达6000万元。",
            "zh",
            ["$60 million"],
        ),
        ("The loss is HK$60 million.", "The loss is €60 million.", "损失达6000万元。", "zh", []),
        ("The loss is 60 million yen.", "The loss is $60 million.", "損失は6000万円。", "ja", []),
        ("Exports were 10.07 billion.", "Exports were 10.7 billion.", "出口为100.7亿。", "zh", []),
        (
            "Exports were 10.7 billion.",
            "Exports were 10.07 billion.",
            "出口为100.7亿。",
            "zh",
            ["10.7 billion"],
        ),
        ("It is the 26th race.", "It is the 28th race.", "这是第26届比赛。", "zh", []),
        ("It is the 26th race.", "It is the 28th race.", "有26人参加比赛。", "zh", ["26th"]),
        ("Exports were 7.2 billion.", "Exports were 2.7 billion.", "出口大增。", "zh", ["7.2 billion"]),
        (
            "Exports were 7.2 billion.",
            "Exports were 2.7 billion.",
            "Exportaĵoj: 7,2 miliardoj.",
            "eo",
            ["7.2 billion"],
        ),
        ("Exports were 7.2 billion.", "Exports were 2.7 billion.", None, None, ["7.2 billion"]),
    ],
    ids=[
        "yuan-read-as-dollars",
        "dollars-for-yuan",
        "another-yuan",
        "yen",
        "engine-lost-a-nought",
        "passage-lost-a-nought",
        "ordinal",
        "cardinal-is-no-witness-for-an-ordinal",
        "source-without-the-number",
        "source-that-nobody-reads",
        "no-source",
    ],
)
def test_the_source_outweighs_the_engines(
    text: str, counterpart: str, source: str | None, language: str | None, flagged: list[str]
) -> None:
    subject = passage(text, counterpart, source=source, source_language=language)
    (judgement,) = Judge(Settings()).judge([subject]).judgements
    assert [finding.text for finding in judgement.findings if finding.rule in {"TQ102", "TQ110"}] == flagged


def test_a_back_translation_that_erred_is_no_evidence_against_a_passage_that_the_source_bears_out() -> None:
    subject = passage(
        "Exports rose to $200 billion last year.",
        source="去年出口额增至2000亿美元。",
        source_language="zh",
        counterparts=(Counterpart(Route.BACK_TRANSLATION, "去年出口额增至200亿美元。"),),
    )
    (judgement,) = Judge(Settings()).judge([subject]).judgements
    assert judgement.findings == ()
