import pytest

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.speech.quoted_text import QuotedText
from tqcheck.language.speech.speaker_match import match_speakers


def speakers(text: str) -> list[str | None]:
    """For each quotation the name of its speaker, "" for a speaker without one, None for no attribution."""
    read = QuotedText(Document(text, "en"))
    return [
        None if speech.attribution is None else " ".join(word.text for word in speech.attribution.name)
        for speech in read.speeches
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Yes,” Kirby said.", ["Kirby"]),
        ("“Yes,” said John Kirby, a spokesman.", ["John Kirby"]),
        ("“Yes,” said the spokesman, John Kirby.", ["John Kirby"]),
        ("“Yes,” President Xi Jinping later added.", ["Xi Jinping"]),
        ("“Yes.” Kirby said.", ["Kirby"]),
        ("“Yes.” Kirby said on Monday that it rained.", [None]),
        ("“Yes,” objected Kirby, the head of the union.", ["Kirby"]),
        ("“Yes,” Kirby countered.", ["Kirby"]),
        ("He is known for “yes”. It tells us a story.", [None]),
        ("Kirby, of the bank, Royal Academy of Sciences, said: “Yes.”", ["Kirby"]),
        ("“Yes,” he said.", [""]),
        ("“Yes,” the Russian ambassador said.", [""]),
        ("“Yes,” the Defense Ministry said.", [""]),
        ("“Yes,” Tom Duxbury, Stardust's manager said.", ["Tom Duxbury"]),
        ("“Yes,” Kirby and Miller said.", [""]),
        ("Kirby said: “Yes.”", ["Kirby"]),
        ("Kirby told reporters on Monday, “Yes.”", ["Kirby"]),
        ("Kirby said that “yes” was yes.", ["Kirby"]),
        ("Kirby, speaking in Paris, warned: “Yes.”", ["Kirby"]),
        ("In a talk with CNN, Kirby replied, “Yes.”", ["Kirby"]),
        ("As Biden arrived, the mayor said: “Yes.”", [""]),
        ("According to Kirby, “yes” is enough.", ["Kirby"]),
        ("According to Kirby, who left, “yes” is enough.", [None]),
        ("Kirby announced the “Yes” plan.", [None]),
        ("Said: “Yes.”", [""]),
        ("“Yes.”", [None]),
        ("“Yes” (Kirby said).", ["Kirby"]),
        ("It rained. “Yes.”", [None]),
        ("“Yes,” Kirby said. “And no.”", ["Kirby", "Kirby"]),
        ("“Yes,” Kirby said. It was a long and bitter day in the old town. “And no.”", ["Kirby", None]),
        ("Kirby said: “Yes.” Then “no” came.", ["Kirby", None]),
        ("“Yes.” “And no.”", [None, None]),
    ],
)
def test_who_speaks(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("Kirby said it rained.", [], ["Kirby"]),
        ("It rained, said Kirby.", [], ["Kirby"]),
        ("It rained, the mayor believes.", [], [""]),
        ("The nurse, a mother, said that in May, the Lee farm burned.", [], [""]),
        ("They were told the truth.", ["told", "truth"], [""]),
        ("“Yes,” Kirby said. It rained.", [], []),
    ],
)
def test_who_reports(text: str, said: list[str], expected: list[str]) -> None:
    found = QuotedText(Document(text, "en")).reports(Span(0, len(text)), said)
    assert [" ".join(word.text for word in attribution.name) for attribution in found] == expected


@pytest.mark.parametrize(
    ("one", "other", "same", "alike", "unlike"),
    [
        ("Zelensky", "Zelenskiy", False, True, False),
        ("Maria Petrova", "Petrova's", True, True, False),
        ("Yeltsin", "Elzin", False, True, False),
        ("Xi", "Putin", False, False, True),
        ("Sunak", "Starmer", False, False, False),
        ("Leyen", "Lagarde", False, False, True),
        ("Petrova", "Belova", False, False, True),
        ("Lindman", "Bergmann", False, False, True),
    ],
)
def test_whether_two_names_can_be_one_persons(
    one: str, other: str, same: bool, alike: bool, unlike: bool
) -> None:
    assert match_speakers(tuple(one.split()), tuple(other.split())) == (same, alike, unlike)
