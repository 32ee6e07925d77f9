import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.core.subject import Subject
from tqcheck.rules.repeated_words import RepeatedWords


def flagged(text: str, language: str = "en") -> list[str]:
    marks = RepeatedWords().check(Subject(Document(text, language)))
    assert isinstance(marks, list)
    return [mark.span.of(text) for mark in marks]


@pytest.mark.parametrize(
    ("language", "text", "phrases"),
    [
        ("en", "On the the border.", ["the the"]),
        ("en", "The the border.", ["The the"]),
        ("en", "A system system of clinics.", ["system system"]),
        ("en", "Open again in in May, free on on Sunday.", ["in in", "on on"]),
        ("en", "He came in in in May.", ["in in in"]),
        (
            "en",
            "It grew in the first half in the first half of May.",
            ["in the first half in the first half"],
        ),
        ("en", "The army, the army, the army stays.", ["The army, the army, the army"]),
        (
            "en",
            "Rules on border traffic; rules on border traffic.",
            ["Rules on border traffic; rules on border traffic"],
        ),
        ("en", "stone, stone, stone, stone, stone", ["stone, stone, stone, stone, stone"]),
        (
            "en",
            "The bank raised its key rate. The bank raised its key rate.",
            ["The bank raised its key rate. The bank raised its key rate"],
        ),
        ("en", "the the cat the the cat", ["the the", "the the"]),
        ("zh", "双方将继续双方将继续沟通", ["双方将继续双方将继续"]),
        ("zh", "有意义的的协议，朋友们们好", ["的的", "们们"]),
        ("zh", "加强了地区合作机制，加强了地区合作机制，", ["加强了地区合作机制，加强了地区合作机制，"]),
        ("zh", "合作合作合作合作合作", ["合作合作合作合作合作"]),
        ("zh", "去市场，去市场，去市场，去市场，", []),
        ("zh", "他不同意，他不同意，他不同意，", ["他不同意，他不同意，他不同意，"]),
        ("ja", "東京都東京都の法案をを出した", ["東京都東京都", "をを"]),
        ("ja", "経済協力を経済協力を", ["経済協力を経済協力を"]),
        ("de", "Er reist und und spricht.", ["und und"]),
        ("fr", "Il parle de de la loi.", ["de de"]),
        ("es", "Viaja a la la capital.", ["la la"]),
        ("ru", "Прибыл в в столицу.", ["в в"]),
        ("ar", "وصل إلى إلى العاصمة", ["إلى إلى"]),
        ("ko", "경제를 위해 위해 정부는 국제회의 국제회의", ["위해 위해", "국제회의 국제회의"]),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_repetitions_are_flagged_with_all_their_copies(language: str, text: str, phrases: list[str]) -> None:
    assert flagged(text, language) == phrases


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In in the east. He logged in in May, and she took him on on Friday."),
        ("en", "From now on on Fridays; sworn in in January; the On on switch."),
        ("en", "He had had enough of that that day, very very late."),
        ("en", "Duran Duran and Boutros Boutros-Ghali flew to Bora Bora."),
        ("en", "It was really really good, never never dull."),
        ("en", "More and more and more, bigger and bigger, and face to face to talk."),
        ("en", "Day after day after day; the best of the best of the best."),
        ("en", "Codes 10 10 and 1 a 1 a are right. No, no, no."),
        ("en", "For the People's Bank, the People's Bank is right."),
        ("en", "International arrival, domestic arrival, domestic departure."),
        ("en", "The end of the “End of the” story."),
        ("en", "Rates rose\nRates rose"),
        ("en", "We are all free at last, free at last."),
        ("zh", "人人慢慢研究研究，一大步一大步走，目的的确明确，哈哈哈哈哈哈哈哈哈哈"),
        ("zh", "2020 2020 abcabc"),
        ("ja", "ますます何度も何度も、少しずつ少しずつ、本当に本当に、ガタンガタン"),
        ("de", "Leute, die die Wahl gewinnen; sie sie."),
        ("fr", "Nous nous levons, vous vous levez."),
        ("ru", "Он сделал его его другом, очень очень."),
        ("ko", "한 걸음 한 걸음 하나 하나"),
        ("en", ""),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_languages_double_on_purpose_stays(language: str, text: str) -> None:
    assert flagged(text, language) == []


def test_the_message_quotes_a_long_loop_in_part() -> None:
    text = "in the north of the old town " * 4
    (mark,) = RepeatedWords().check(Subject(Document(text, "en")))  # type: ignore[misc]
    assert mark.message == '"in the north of the old town in the nor…": the same words 4 times in a row'


@given(st.text(alphabet="ab ,.的をA1\n"), st.sampled_from(sorted(RepeatedWords.languages)))
def test_any_text_is_read_and_spans_lie_in_it(text: str, language: str) -> None:
    assert all(phrase and phrase in text for phrase in flagged(text, language))
