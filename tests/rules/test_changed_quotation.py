from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, RuleMatch
from tqcheck.core.passage import Route
from tqcheck.rules.changed_quotation import ChangedQuotation

Pair = tuple[str, str]

OTHER_SPEAKER: list[Pair] = [
    (
        '"We will not sign this treaty under pressure," Orban told reporters in Brussels.',
        '"We will not sign this treaty under pressure," Tusk told reporters in Brussels.',
    ),
    (
        'Zelensky said: "The bridge will be rebuilt before winter comes."',
        'Shoigu said: "The bridge will be rebuilt before winter comes."',
    ),
    (
        "“The talks were useful and frank,” said Foreign Minister Wang Yi.",
        "“The talks were useful and frank,” said Foreign Minister Sergei Lavrov.",
    ),
    (
        "“Nobody warned us about the flood,” Mayor Alvarez said, while Governor Pike listened.",
        "“Nobody warned us about the flood,” Governor Pike said, while Mayor Alvarez listened.",
    ),
    (
        "According to Lagarde, “inflation will fall slowly over the next year.”",
        "According to Powell, “inflation will fall slowly over the next year.”",
    ),
    (
        'Macron and Scholz met in Paris. "The market must stay open to everyone," Macron added.',
        'Macron and Scholz met in Paris. "The market must stay open to everyone," Scholz added.',
    ),
    (
        "«We are ready to send more trains to the border», claimed Deputy Minister Olena Hryn.",
        "«We are ready to send more trains to the border», claimed Deputy Minister Pavel Zubov.",
    ),
    (
        '"Our team played without any fear tonight," coach Marta Lindqvist explained.',
        '"Our team played without any fear tonight," captain Joana Ferraz explained.',
    ),
    (
        'Guterres, speaking in Nairobi, warned: "The climate will not wait for our budgets."',
        'Kerry, speaking in Nairobi, warned: "The climate will not wait for our budgets."',
    ),
    (
        'In an interview with CNN, Blinken said, "The embassy stays open as long as it is safe."',
        'In an interview with CNN, Austin said, "The embassy stays open as long as it is safe."',
    ),
    (
        '"The vaccine works against the new variant," Tedros tweeted on Monday.',
        '"The vaccine works against the new variant," Fauci tweeted on Monday.',
    ),
    (
        "„The factory closes in March and the workers know it“, said union leader Petra Vogel.",
        "„The factory closes in March and the workers know it“, said manager Klaus Ihde.",
    ),
    (
        'Erdogan criticised the plan. Stoltenberg replied, "Every ally has a right to be heard."',
        'Stoltenberg criticised the plan. Erdogan replied, "Every ally has a right to be heard."',
    ),
    (
        "“The old bridge is not safe for lorries,” Irina Petrova said. Anna Pavlova kept silent.",
        "“The old bridge is not safe for lorries,” Anna Pavlova said. Irina Petrova kept silent.",
    ),
    (
        "“The old bridge is not safe for lorries,” Petrova said.",
        "“The old bridge is not safe for lorries,” Belova said.",
    ),
    (
        "“We will not take a pay rise of less than 5 percent,” said Marc Duval. Koch said: “The firm is out of cash.”",
        "“We do not take a wage increase below five percent,” said Lena Koch. Duval said: “The firm is out of cash.”",
    ),
    (
        "Ruiz said: “The reactor is safe.” The chief, Ivan Hald, objected: “The people in the town are worried.”",
        "The chief, Ivan Hald, said: “The reactor is safe.” Ruiz objected: “The people in the town are worried.”",
    ),
    (
        "'We have no plan to raise the fee again,' Sunak told the paper.",
        "'We have no plan to raise the fee again,' Starmer told the paper.",
    ),
]

INVENTED: list[Pair] = [
    (
        "“We will answer every duty in kind,” an official of the trade office said to reporters in the lobby.",
        "An official of the trade office ignored the reporters in the lobby.",
    ),
    (
        "The talks ended. Leaving the court with her lawyer, Marin told a reporter: “My ships never carried arms.”",
        "The talks ended. Marin left the court with her lawyer and a reporter.",
    ),
]

MARKS_LOST_OR_GAINED: list[Pair] = [
    (
        "The dam is a danger to everyone downstream.",
        '"The dam is a danger to everyone downstream," Bauer said.',
    ),
    (
        "The opposition has stolen the election and the court must act. The session ended at noon.",
        "“The opposition has stolen the election and the court must act,” Lukin claimed. The session ended at noon.",
    ),
    (
        "The files are open. The government lied to the families for ten years. It rained.",
        'The files are open. "The government lied to the families for ten years," Nowak said. It rained.',
    ),
    (
        "The company has broken every promise that it made to the workers.",
        'Union leader Petra Vogel said: "The company has broken every promise that it made to the workers."',
    ),
    (
        "Prices will double before the end of the year, and wages will not.",
        '"Prices will double before the end of the year, and wages will not," warned economist Ana Ruiz.',
    ),
    (
        "The island has always been part of our territory.",
        "According to Wang, “the island has always been part of our territory.”",
    ),
    (
        "The police used live rounds against unarmed students.",
        "A witness told reporters: “The police used live rounds against unarmed students.”",
    ),
    (
        "The ceasefire was broken by the other side at dawn.",
        "«The ceasefire was broken by the other side at dawn», the general stated.",
    ),
    (
        "This bank is safe and its depositors have nothing to fear.",
        '"This bank is safe and its depositors have nothing to fear," Lagarde insisted.',
    ),
    (
        "The patients were never told about the risk of the drug. A hearing is set for May.",
        '"The patients were never told about the risk of the drug," the lawyer said. A hearing is set for May.',
    ),
    (
        '"The dam is a danger to everyone downstream," Bauer said.',
        "The dam is a danger to everyone downstream.",
    ),
    (
        "“The new law protects farmers and their land,” Modi tweeted.",
        "The new law protects farmers and their land.",
    ),
    (
        'The judge said: "The evidence in this case was fabricated by officers."',
        "The evidence in this case was fabricated by officers.",
    ),
]

WORDS_MOVED: list[Pair] = [
    (
        '"The road will open in June. The contractor has gone bankrupt twice," Mayor Alvarez said.',
        '"The road will open in June," Mayor Alvarez said. The contractor has gone bankrupt twice.',
    ),
    (
        '"We will win this vote, though polls show the party trailing badly," Pike said.',
        '"We will win this vote," Pike said. Polls show the party trailing badly.',
    ),
    (
        "“The mine is safe. Eleven people have died there since 2015,” the director said.",
        "“The mine is safe,” the director said. Eleven people have died there since 2015.",
    ),
    (
        'The minister said: "Our schools are the best in Europe. Independent tests rank them below average."',
        'The minister said: "Our schools are the best in Europe." Independent tests rank them below average.',
    ),
    (
        '"I have never met the banker," Orlov said. Photographs show the two men on his yacht.',
        '"I have never met the banker. Photographs show the two men on his yacht," Orlov said.',
    ),
    (
        "“Nobody was hurt in the strike,” the army said. Hospitals counted forty wounded civilians.",
        "“Nobody was hurt in the strike. Hospitals counted forty wounded civilians,” the army said.",
    ),
    (
        '"The reactor is stable," the operator told reporters. Radiation levels outside the plant have risen tenfold.',
        '"The reactor is stable. Radiation levels outside the plant have risen tenfold," the operator told reporters.',
    ),
]

REPORTED_BY_ANOTHER: list[Pair] = [
    ("Lavrov said the convoy would leave on Friday.", '"The convoy would leave on Friday," Guterres said.'),
    (
        "Merkel told the paper that the pipeline would never open again.",
        'Scholz told the paper: "The pipeline will never open again."',
    ),
    (
        '"The harvest will feed the whole region this year," said Abiy.',
        "Kenyatta said the harvest will feed the whole region this year.",
    ),
    (
        "The harvest will feed the whole region this year, said Kenyatta.",
        '"The harvest will feed the whole region this year," said Abiy.',
    ),
    (
        "Xi told the summit that both countries will play a leading role in the world.",
        '"Both countries will play a leading role in the world," Putin told the summit.',
    ),
    (
        "Musk announced that the rocket would fly again within a month.",
        '"The rocket will fly again within a month," Bezos announced.',
    ),
]

# Not seen, for the sake of the sound pairs that look the same: names with one initial, and too few words in common.
NOT_SEEN = {OTHER_SPEAKER[-1], REPORTED_BY_ANOTHER[1]}


def marks(text: str, counterpart: str) -> list[RuleMatch]:
    side = Document(text, "en")
    found = ChangedQuotation().compare(Comparison(side, side, Document(counterpart, "en"), Route.REFERENCE))
    assert not isinstance(found, CannotJudge)
    return list(found)


def phrases(text: str, counterpart: str) -> list[tuple[str, str]]:
    found = marks(text, counterpart)
    return [(mark.span.of(text), mark.quoted.of(counterpart) if mark.quoted else "") for mark in found]


@pytest.mark.parametrize(
    ("text", "counterpart"),
    list(chain(OTHER_SPEAKER, INVENTED, MARKS_LOST_OR_GAINED, WORDS_MOVED, REPORTED_BY_ANOTHER)),
)
def test_invented_news_quotes(text: str, counterpart: str) -> None:
    assert bool(marks(text, counterpart)) is ((text, counterpart) not in NOT_SEEN)


def test_a_speaker_who_changed_is_quoted_from_both_texts() -> None:
    text, counterpart = OTHER_SPEAKER[3]
    (mark,) = marks(text, counterpart)
    assert phrases(text, counterpart) == [("Alvarez", "Pike")]
    assert mark.message == "said by Alvarez here, by Pike in the counterpart"
    assert mark.confidence > marks(*OTHER_SPEAKER[0])[0].confidence


def test_the_part_that_moved_is_marked() -> None:
    assert phrases(*WORDS_MOVED[0]) == [
        ("The contractor has gone bankrupt twice", "contractor has gone bankrupt twice")
    ]


def test_marks_that_the_counterpart_lost_are_less_sure_than_marks_lost_here() -> None:
    text, counterpart = MARKS_LOST_OR_GAINED[0]
    assert marks(counterpart, text)[0].confidence < marks(text, counterpart)[0].confidence


def test_invented_speech_is_marked_in_the_text_that_has_it() -> None:
    text, counterpart = INVENTED[0]
    (mark,) = marks(text, counterpart)
    assert mark.span.of(text) == "“We will answer every duty in kind,”"
    assert mark.message == "quoted speech here, nothing of it in the counterpart"
    (mark,) = marks(counterpart, text)
    assert mark.span.of(counterpart) == "An official of the trade office ignored the reporters in the lobby"
    assert mark.message == "nothing here of the speech that the counterpart quotes"


SOUND: list[Pair] = [
    (
        "“We will answer every duty in kind,” an official of the trade office said to reporters in the lobby.",
        "In the lobby, an official of the trade office told reporters that they would strike back.",
    ),
    (
        "“We will answer every duty in kind,” an official of the trade office said to reporters in the lobby.",
        "An official of the trade office met the reporters in the lobby. “Tit for tat is our way.”",
    ),
    (
        "“We will answer every duty in kind,” the official said.",
        "The official left.",
    ),
    (
        "“We will answer every duty in kind,” an official of the trade office said to reporters in the lobby.",
        "An official of the trade office met reporters in the lobby. Each such duty costs the state a fortune.",
    ),
    (
        "Maria Petrova spoke. “The old bridge is not safe for lorries,” Petrova said.",
        "Ivan Petrov spoke to Petrova. “The old bridge is not safe for lorries,” Maria Petrova said.",
    ),
    (
        "“The red fox came back in the spring,” said Lian, a researcher of the Institute of Biology.",
        "Lian, a researcher at the Institute of Biology, Royal Academy, said: “The red fox came back in spring.”",
    ),
    ("The “old friend” smiled, Li said.", "The old friend smiled, Li said."),
    ("“We lost everything in one night,” Baker said.", "Baker said they had lost everything in one night."),
    ("“We lost everything in one night,” Baker said.", "We lost everything in one night, said Baker."),
    ("“We lost everything in one night,” Baker said.", "«We lost everything in one night», Baker said."),
    ("“We lost everything in one night,” Baker said.", "'We lost everything in one night,' Baker said."),
    ("“We lost everything in one night,” she said.", "“We lost everything in one night,” Baker said."),
    ("“We lost everything in one night,” the mayor said.", "“We lost everything in one night,” Baker said."),
    ("“We lost everything in one night,” Baker said.", "“We lost everything in one night.”"),
    ("“We lost everything in one night.”", "We lost everything in one night."),
    (
        "“We lost everything in one night,” Zelensky said.",
        "“We lost everything in one night,” said Zelenskyy.",
    ),
    ("“We lost everything in one night,” Baker said.", "The mayor met reporters in the village."),
    ("“We lost everything in one night, Baker said.", "We lost everything in one night."),
    (
        "We lost everything in one night.” It rained.",
        "“We lost everything in one night,” Baker said. It rained.",
    ),
    (
        "“We lost everything,” Baker said. “Help us in the valley.”",
        "“We lost everything. Help us in the valley,” Baker said.",
    ),
    ("“Rights of Rural Workers and Farmers,” Li said.", "Rights of Rural Workers and Farmers."),
    ("“And of it all that was,” Li said.", "It was all of that."),
    (
        "Baker said: “We lost everything in one night.” It rained.",
        "Everything was lost in the night. Baker thinks so. It rained.",
    ),
    (
        "“We lost everything in one night,” Baker and Pike said.",
        "“We lost everything in one night,” Adams said.",
    ),
    (
        "“Our troops stay in the valley,” the Russian ambassador said.",
        "“Our troops stay in the valley,” Lavrov said.",
    ),
    (
        "Kim spoke first. “The mine is safe for all who work there,” he said.",
        "Lee spoke first. “The mine is safe for all who work there,” he said.",
    ),
    (
        "It must be said that no decent firm fires its staff so, Sams said.",
        "“It must be said that no decent firm fires its staff so,” Sams said.",
    ),
]


@pytest.mark.parametrize(("text", "counterpart"), SOUND)
def test_sound_translations(text: str, counterpart: str) -> None:
    assert marks(text, counterpart) == []
    assert marks(counterpart, text) == []


def test_a_quotation_that_stands_alone_in_its_text() -> None:
    text = "It rained. “We lost everything in one night,” Baker said."
    assert marks(text, "It rained.") == []
    assert marks("It rained.", text) == []


VOCABULARY = (
    '“ ” ‘ ’ " \' « » „ “We say ,” said Kirby told Ann , . : that according to the lost everything ( ) 7"'
)
TEXTS = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from(VOCABULARY.split(" ")), max_size=40).map(" ".join)
)


@given(TEXTS)
def test_a_text_beside_itself_is_silent(text: str) -> None:
    assert marks(text, text) == []
    assert marks(text, text + " ") == []


@given(TEXTS, TEXTS)
def test_spans_lie_in_their_texts(text: str, counterpart: str) -> None:
    for mark in marks(text, counterpart):
        assert mark.quoted is not None
        assert mark.span.of(text) != ""
        assert mark.quoted.of(counterpart) != ""
