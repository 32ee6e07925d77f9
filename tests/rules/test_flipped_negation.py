import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import passage
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, RuleMatch
from tqcheck.core.passage import Route
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge
from tqcheck.rules.flipped_negation import FlippedNegation


def marks(text: str, counterpart: str) -> list[RuleMatch]:
    side = Document(text, "en")
    found = FlippedNegation().compare(Comparison(side, side, Document(counterpart, "en"), Route.REFERENCE))
    assert not isinstance(found, CannotJudge)
    return list(found)


def phrases(text: str, counterpart: str) -> list[tuple[str, str]]:
    found = marks(text, counterpart)
    return [(mark.span.of(text), mark.quoted.of(counterpart) if mark.quoted else "") for mark in found]


FLIPS = [
    ("The mayor signed the treaty.", "The mayor did not sign the treaty.", ("signed", "did not sign")),
    ("The mayor never signed the treaty.", "The mayor signed the treaty.", ("never signed", "signed")),
    ("They can't leave the port.", "They can leave the port.", ("can't leave", "leave")),
    ("They can’t leave the port.", "They can leave the port.", ("can’t leave", "leave")),
    ("There is no evidence of fraud.", "There is evidence of fraud.", ("is no evidence", "evidence")),
    ("The bus left without the team.", "The bus left with the team.", ("without the team", "team")),
    ("The bank paid the fine.", "The bank refused to pay the fine.", ("paid", "refused to pay")),
    ("The crew lacks training and fuel.", "The crew has training and fuel.", ("lacks training", "training")),
    ("A strike is unlikely, he said.", "A strike is likely, he said.", ("unlikely", "likely")),
    ("The gas is harmless to birds.", "The gas is harmful to birds.", ("harmless", "harmful")),
    ("A defeat is not impossible.", "A defeat is impossible.", ("is not impossible", "impossible")),
    (
        "The law does not shield small farmers from imports.",
        "The law will protect small farmers from imports.",
        ("does not shield small", "protect small"),
    ),
    (
        "The port had yet to open its gates to the tankers.",
        "The port opened its gates to the tankers.",
        ("had yet to open", "opened"),
    ),
    (
        "The envoy refrained from commenting on the report.",
        "The envoy commented on the report.",
        ("refrained from commenting", "commented"),
    ),
    (
        "The envoy avoided naming the two firms.",
        "The envoy named the two firms.",
        ("avoided naming", "named"),
    ),
    (
        "The envoy shied away from naming the two firms.",
        "The envoy named the two firms.",
        ("shied away from naming", "named"),
    ),
    (
        "The guards prevented the crew from leaving the old port.",
        "The guards let the crew leave the old port.",
        ("prevented the crew from leaving", "leave"),
    ),
    (
        "The ship was kept from entering the harbour.",
        "The ship entered the harbour.",
        ("was kept from entering", "entered"),
    ),
    (
        "The clerk did not return the illegal money voluntarily.",
        "The clerk had voluntarily returned the illicit money.",
        ("did not return", "returned"),
    ),
    (
        "The clerk had not voluntarily returned the money.",
        "The clerk had voluntarily returned the money.",
        ("had not voluntarily returned", "voluntarily returned"),
    ),
    (
        "The senator did not attack, in his long and angry speech to the members of the party, the judges.",
        "The senator criticised the judges in his long and angry speech to the members of the party.",
        None,
    ),
]


@pytest.mark.parametrize(("text", "counterpart", "expected"), FLIPS, ids=[flip[0] for flip in FLIPS])
def test_one_text_denies_what_the_other_states(
    text: str, counterpart: str, expected: tuple[str, str] | None
) -> None:
    assert phrases(text, counterpart) == ([expected] if expected else [])
    assert [(quoted, span) for span, quoted in phrases(counterpart, text)] == ([expected] if expected else [])


SOUND = [
    ("The mayor did not accept the plan.", "The mayor rejected the plan."),
    ("A strike is not likely.", "A strike is unlikely."),
    ("A strike is not impossible.", "A strike is possible."),
    ("He did not refuse the offer.", "He took the offer."),
    ("She did not forget the date.", "She remembered the date."),
    ("The shop no longer sells bread.", "The shop stopped selling bread."),
    ("The train does not leave until noon.", "The train will leave at noon."),
    ("He spoke not only French but Dutch.", "He spoke French and Dutch."),
    ("No fewer than 40 boats sailed.", "Some 40 boats sailed."),
    ("The house has no more than four rooms.", "The house has four rooms."),
    ("There is no doubt that it will rain.", "It will surely rain."),
    ("He has little or no money.", "He has little money."),
    ("They spared no effort to find the boat.", "They made every effort to find the boat."),
    ("Whether or not it rains, we play.", "Whether it rains, we play."),
    ("Neither Rome nor Paris has replied.", "Rome and Paris have not replied."),
    ("No country, not even Cuba, voted yes.", "No country voted yes, even Cuba."),
    ("The sale was not announced.", "It rained in the mountains all week."),
    ("Never mind the cost.", "Mind the time."),
    ("The stamp is worth nothing but trouble.", "The stamp is worth only trouble."),
    ("It works, doesn't it?", "It works."),
    ("He can't wait to see the sea.", "He is eager to see the sea."),
    ("He could not wait to see the sea.", "He was eager to see the sea."),
    ("The plant failed.", "The plant broke down."),
    ("The envoy refrained from any comment on the report.", "The envoy did not comment on the report."),
    ("The envoy withheld comment on the report.", "The envoy did not comment on the report."),
    ("The envoy forwent comment on the report.", "The envoy did not comment on the report."),
    ("The envoy avoided naming the two firms.", "The envoy did not name the two firms."),
    ("The envoy shied away from naming the firms.", "The envoy did not name the firms."),
    ("They stayed away from the polls in the north.", "They did not go to the polls in the north."),
    ("She walked away from the burning bus unhurt.", "She left the burning bus unhurt."),
    (
        "The guards prevented the crew from leaving the port.",
        "The guards did not let the crew leave the port.",
    ),
    ("The guards stopped the crew from leaving the port.", "The crew could not leave the port."),
    (
        "The guards barred, and it came from landing crews, the way.",
        "The guards held the way of landing crews.",
    ),
    ("The guards stopped a boat from Spain.", "The guards searched a boat from Spain."),
    ("The pilots did not fail to land the old jet.", "The pilots landed the old jet."),
    ("The pilots did not refrain from drinking wine.", "The pilots drank wine."),
    ("Their lives are out of danger.", "Their lives are not in danger."),
    ("The town is free of mines.", "The town has no mines."),
    ("The town is short of water.", "The town does not have enough water."),
    ("The result is beyond doubt.", "There is no doubt about the result."),
    ("It is far from clear who won.", "It is not clear who won."),
    ("The bridge is anything but safe.", "The bridge is not safe."),
    ("Not.", "Yes."),
]


@pytest.mark.parametrize(("text", "counterpart"), SOUND, ids=[pair[0] for pair in SOUND])
def test_the_same_in_other_words(text: str, counterpart: str) -> None:
    assert marks(text, counterpart) == []
    assert marks(counterpart, text) == []


def test_a_negation_that_moved_to_the_next_sentence() -> None:
    text = "The two pilots left the crowded hall at noon. They did not talk to reporters there. The door was shut."
    other = text.replace("did not talk", "talked").replace(
        "The two pilots left", "Refusing to talk, the two pilots left"
    )
    assert marks(text, other) == []
    assert marks(other, text) == []


def test_sentences_that_share_too_little() -> None:
    text = "The company did not open its new plant in Poland last year because of the drought."
    assert (
        marks(text, "A plant needs water and light, gardeners in the valley told tourists in summer.") == []
    )


def test_a_sentence_that_only_one_text_has() -> None:
    text = "The harvest was good in the north. Nobody in the village knew about the mine."
    assert marks(text, "The harvest was good in the north.") == []


def test_text_without_stops_is_not_compared() -> None:
    words = "alpha beta gamma delta " * 150
    assert marks(words + "not ready", words + "ready") == []


def test_the_message_names_both_phrases() -> None:
    (mark,) = marks("The mayor signed the treaty.", "The mayor did not sign the treaty.")
    assert mark.message == '"signed" here, "did not sign" in the counterpart'
    assert 0.5 < mark.confidence < 1


VOCABULARY = (
    "not no never can't unlikely likely refused to pay paid , . until nor neither without the bank ’ “ ” 7"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=25).map(" ".join))


@given(TEXTS)
def test_a_text_beside_itself_is_silent(text: str) -> None:
    assert marks(text, text) == []
    assert marks(text, text + " ") == []


@given(TEXTS, TEXTS)
def test_spans_lie_in_their_texts(text: str, counterpart: str) -> None:
    for mark in marks(text, counterpart):
        assert mark.quoted is not None
        assert mark.span.of(text).strip() == mark.span.of(text) != ""
        assert mark.quoted.of(counterpart).strip() == mark.quoted.of(counterpart) != ""


@pytest.mark.parametrize(
    ("text", "counterpart", "source", "flagged"),
    [
        ("His plan is illogical.", "His plan is logical.", "他的计划逻辑不通。", False),
        ("His plan is logical.", "His plan is illogical.", "他的计划逻辑不通。", True),
        ("The board approved the sale.", "The board did not approve the sale.", "董事会批准了出售。", False),
        ("The board did not approve the sale.", "The board approved the sale.", "董事会批准了出售。", True),
        (
            "The board did not approve the sale.",
            "The board approved the sale.",
            "会议没有休息。晴。董事会批准了。",
            True,
        ),
        ("The board did not approve the sale.", "The board approved the sale.", None, True),
    ],
    ids=[
        "source-denies-too",
        "source-denies",
        "source-states-too",
        "source-states",
        "long-source",
        "no-source",
    ],
)
def test_a_short_chinese_source_outweighs_the_engines(
    text: str, counterpart: str, source: str | None, flagged: bool
) -> None:
    subject = passage(text, counterpart, source=source, source_language="zh")
    (judgement,) = Judge(Settings()).judge([subject]).judgements
    assert any("TQ104" in (finding.rule, *finding.also) for finding in judgement.findings) is flagged
