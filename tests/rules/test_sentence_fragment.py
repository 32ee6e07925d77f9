import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.core.subject import Subject
from tqcheck.rules.sentence_fragment import SentenceFragment


def flagged(text: str) -> list[str]:
    marks = SentenceFragment().check(Subject(Document(text, "en")))
    assert isinstance(marks, list)
    return [mark.span.of(text) for mark in marks]


@pytest.mark.parametrize(
    ("text", "fragments"),
    [
        ("It sees the port as a part of the rivalry. tool.", ["tool."]),
        ("It sees the port as a part of the rivalry. tool.” He left.", ["tool."]),
        ("He wrote on March 14. partnership, unlike most.", ["partnership, unlike most."]),
        ("The bridge joins both States. symbol, which all admire.", ["symbol, which all admire."]),
        ("The port grew fast. over the past year", ["over the past year"]),
        ("Ten clinics opened. To improve care in villages.", ["To improve care in villages."]),
        ("He said “ten opened.” In order to help the injured.", ["In order to help the injured."]),
        ("It sells tea abroad. Such as Kenyan green tea.", ["Such as Kenyan green tea."]),
        ("Ten opened. tool. To improve care in villages.", ["tool.", "To improve care in villages."]),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_fragment_is_flagged_with_its_stop(text: str, fragments: list[str]) -> None:
    assert flagged(text) == fragments


@pytest.mark.parametrize(
    "text",
    [
        "The port grew fast. The tool helped.",
        "Parliament backs budget",
        "It makes buses, trains, etc. and ferries.",
        "The firm is Acme Corp. of Leeds, approx. half owned by Dr. smith.",
        "It bought two works. van Gogh lived there.",
        "It sells phones. iPhone sales rose.",
        "It was written there. npm comes with many features.",
        "See Article 12. for details, and No. 15. for more.",
        "no capitals here. just a hint.",
        "The page is example. com and notes. txt.",
        "Wait... for it.",
        "He came at 9 p.m. local time.",
        "Is it true? Yes. Perhaps.",
        "Ten opened. To win takes more than money.",
        "Ten opened. To win, call the office.",
        "",
    ],
)
def test_what_is_no_fragment_stays(text: str) -> None:
    assert flagged(text) == []


def test_the_message_names_the_word_or_the_opening() -> None:
    text = "Ten opened. tool. To improve care in villages."
    marks = SentenceFragment().check(Subject(Document(text, "en")))
    assert isinstance(marks, list)
    assert [mark.message for mark in marks] == [
        'a full stop before "tool" cuts this off from its sentence',
        '"To improve care …" ends in a full stop, but is not a sentence',
    ]


@given(st.text(alphabet="aA t.,!?\n1”"))
def test_any_text_is_read_and_spans_lie_in_it(text: str) -> None:
    assert all(phrase and phrase in text for phrase in flagged(text))
