"""TQ103."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import comparison
from tqcheck.core.finding import CannotJudge, RuleMatch
from tqcheck.rules.changed_name import ChangedName

RULE = ChangedName()

CHANGED = {
    "a country": (
        "Kenya will host the summit of the union.",
        "Ghana will host the summit of the union.",
        "Kenya",
    ),
    "a demonym": ("The Danish navy sent two ships.", "The Turkish navy sent two ships.", "Danish"),
    "a city": ("The train to Lyon was cancelled.", "The train to Bremen was cancelled.", "Lyon"),
    "a surname": ("Mr. Macron signed the treaty.", "Mr. Putin signed the treaty.", "Macron"),
    "a company, possessive": (
        "Nokia's profits fell by a third.",
        "Toyota's profits fell by a third.",
        "Nokia",
    ),
    "two words": (
        "The loan came from Deutsche Bank in spring.",
        "The loan came from Goldman Sachs in spring.",
        "Deutsche Bank",
    ),
    "initials": ("A report by NATO praised the plan.", "A report by UNICEF praised the plan.", "NATO"),
    "spelt nearly alike, known to differ": ("Iran closed the border.", "Iraq closed the border.", "Iran"),
    "a capital, beside its country": (
        "The Colosseum in Athens, the capital of Italy, reopened.",
        "The Colosseum in Rome, the capital of Italy, reopened.",
        "Athens",
    ),
    "a country, beside a capital that both texts name": (
        "The envoy of Australia left on Monday. Vienna had recalled him before the two countries met.",
        "Austria's envoy left on Monday. Vienna had called him back before the two countries met.",
        "Australia",
    ),
    "a country, beside another word that has no match": (
        "The ambassador of Slovakia was summoned to the Ministry of Foreign Affairs on Monday.",
        "Slovenia's ambassador was summoned to the Foreign Ministry on Monday.",
        "Slovakia",
    ),
    "a country, as its people": (
        "The oil minister of Iraq arrived in Oslo on Sunday with a delegation of 40 people.",
        "The Iranian oil minister came to Oslo on Sunday at the head of a 40-strong delegation.",
        "Iraq",
    ),
    "a country within another's name": ("Niger closed the border.", "Nigeria closed the border.", "Niger"),
    "a country that rhymes": ("Aid for Gambia was cut.", "Aid for Zambia was cut.", "Gambia"),
    "north and south": (
        "South Korea tested the missile in the spring.",
        "North Korea tested the missile in the spring.",
        "South Korea",
    ),
    "capitals alike": ("The mayor of Bucharest wept.", "The mayor of Budapest wept.", "Bucharest"),
    "a Chinese name": (
        "Zhou Ting, vice president of the company, said that the factory will create 1,200 jobs.",
        "Wu Jing, vice president of the company, said the plant would create 1,200 jobs.",
        "Zhou Ting",
    ),
    "a generic word in both": (
        "The port was bought by Nordhaven Holding on Tuesday.",
        "The port was acquired by Yuanzhou Holding on Tuesday.",
        "Nordhaven Holding",
    ),
    "two short names": ("The plant in Penza stopped work.", "The plant in Perm stopped work.", "Penza"),
    "of ordinary words": ("The World Bank paid the loan.", "UNESCO paid the loan.", "World Bank"),
}

LOST = {
    "before a stop": ("Grain was shipped to ports in.", "Grain was shipped to ports in Egypt.", 29),
    "before a detached stop": ("He drove a red .", "He drove a red Toyota.", 14),
    "between preposition and verb": ("The talks in were delayed.", "The talks in Doha were delayed.", 12),
    "between preposition and coordinator": (
        "Flights to and from stopped.",
        "Flights to and from Oslo stopped.",
        19,
    ),
    "behind a title": (
        "They spoke with President about trade.",
        "They spoke with President Erdogan about trade.",
        25,
    ),
    "before the verb, with auxiliary": ("Has denied the report.", "Rwanda has denied the report.", 0),
    "before the verb": ("Denied the report again.", "Rwanda denied the report again.", 0),
    "behind an adverb": ("Currently, has three mines.", "At present, Zambia has three mines.", 11),
    "before a possessive": (
        "The crisis that 's banks face is over.",
        "The crisis that Cyprus's banks face is over.",
        16,
    ),
    "between commas": ("One drug,, showed promise.", "One drug, ZMapp, showed promise.", 8),
    "between articles": ("The head of the the bank spoke.", "The head of Gazprom's bank spoke.", 15),
    "between and and or": ("Oil and or gas is sold.", "Oil and Gazprom or gas is sold.", 7),
    "behind because": ("It lost because is larger.", "It lost because Gazprom is bigger.", 15),
    "between is and its": ("The owner is whose son left.", "The owner is Gazprom whose son left.", 12),
    "behind if, another verb": ("Prices rise if is right.", "Prices rise if Gazprom wins, right?", 14),
    "behind an adverb, another verb": (
        "At present, is leading in copper.",
        "At present, Zambia leads in copper.",
        12,
    ),
    "behind if": ("Profits will rise if has its way.", "Profits will rise if Gazprom has its way.", 20),
    "within brackets": ("It grew (, 1995) fast.", "It grew (Lindqvist, 1995) fast.", 8),
    "before since": (
        "The siege of since 2007 was denounced.",
        "The siege of Gaza since 2007 was denounced.",
        12,
    ),
    "no hole, but known": (
        "The two ministers signed the new agreement on fishing rights.",
        "The two ministers signed the new agreement on fishing rights in Morocco.",
        60,
    ),
}

SAME = {
    "demonym": ("The Kenyan parliament met.", "Kenya's parliament met."),
    "United States": ("U.S. officials met in Geneva.", "American officials met in Geneva."),
    "initials found in the texts": ("The PFA met in Bern.", "The Paper Folders Association met in Bern."),
    "initials in another order": ("The Asia-Pacific Free Trade Area grew.", "The FTAAP grew."),
    "expansion here": ("The Paper Folders Association met in Bern.", "The PFA met in Bern."),
    "transliteration": ("Zelensky thanked the envoys.", "Zelenskyy thanked the envoys."),
    "old name": ("Trains to Bombay were late.", "Trains to Mumbai were late."),
    "accents": ("Erdogan spoke in Gdansk.", "Erdoğan spoke in Gdańsk."),
    "full name": ("Merkel arrived on Friday.", "Angela Merkel arrived on Friday."),
    "metonym": ("Moscow denied the report.", "Russia denied the report."),
    "metonym, the other way": ("Russia denied the report.", "Moscow denied the report."),
    "known initials, other words": ("The CDC praised it.", "The Chinese Disease Centre praised it."),
    "left out, without a hole": ("They met again.", "They met again in Lushan."),
    "my country": ("My country's exports rose.", "China's exports rose."),
    "ordinary opening words": ("Hostels are cheap.", "Dormitories are cheap."),
    "weekday": ("They met on Monday.", "They met on Tuesday."),
    "headline": ("Kenya Signs Historic Deal With Neighbours", "Ghana Signs Historic Deal With Neighbors"),
    "in the next sentence": (
        "He flew to Doha. The talks went well.",
        "He flew out. The talks in Doha went well.",
    ),
    "name became a common noun": ("Lufthansa cut fares.", "The airline cut fares."),
    "written in one word": ("The Blue Bird sank.", "The Bluebird sank."),
    "nothing alike": (
        "Zorin ate.",
        "Meanwhile the committee in Quux considered several entirely different matters.",
    ),
    "Korea": ("North Korea fired two rockets.", "Korea fired two rockets."),
    "a capital and its country, in another sentence": (
        "Austria's envoy left. Vienna had recalled him.",
        "The envoy left. Austria had recalled him.",
    ),
    "Chinese name with a syllable in common": (
        "Zhou Ting, head of the plant, resigned.",
        "Zhou Tingting, head of the plant, resigned.",
    ),
    "a generic word in both, other spelling": (
        "The port was bought by Yuanzhou Holding.",
        "The port was bought by Yuanzhu Holding.",
    ),
    "left in another script": (
        "Госдума passed the law on Tuesday.",
        "The State Duma passed the law on Tuesday.",
    ),
    "a country left in another script": (
        "The two ministers signed the new agreement on fishing rights in Марокко.",
        "The two ministers signed the new agreement on fishing rights in Morocco.",
    ),
    "a city, where a freer text that joins two sentences names its country": (
        "The High Court in Karlsruhe declared parts of the law invalid. Ministers must write a new one by May.",
        "Germany's court struck down parts of the law and ordered ministers to write a new one by May.",
    ),
    "question": ("Has the border reopened?", "In Rwanda, has the border reopened?"),
}


def marks(text: str, counterpart: str) -> list[RuleMatch]:
    answer = RULE.compare(comparison(text, counterpart))
    assert not isinstance(answer, CannotJudge)
    return list(answer)


@pytest.mark.parametrize(("text", "counterpart", "phrase"), CHANGED.values(), ids=CHANGED.keys())
def test_a_changed_name_is_marked_and_the_other_quoted(text: str, counterpart: str, phrase: str) -> None:
    (mark,) = marks(text, counterpart)
    assert mark.span.of(text) == phrase
    assert mark.quoted is not None
    assert f'"{mark.quoted.of(counterpart)}"' in mark.message
    assert f'"{phrase}"' in mark.message
    assert 0.5 < mark.confidence <= 0.95


@pytest.mark.parametrize(("text", "counterpart", "place"), LOST.values(), ids=LOST.keys())
def test_a_lost_name_is_marked_where_it_is_missing(text: str, counterpart: str, place: int) -> None:
    (mark,) = marks(text, counterpart)
    assert (mark.span.start, mark.span.end) == (place, place)
    assert mark.quoted is not None
    assert "missing" in mark.message


@pytest.mark.parametrize(("text", "counterpart"), SAME.values(), ids=SAME.keys())
def test_what_agrees_is_not_marked(text: str, counterpart: str) -> None:
    assert marks(text, counterpart) == []


def test_marks_of_a_long_passage_are_in_order_and_in_their_sentences() -> None:
    text = (
        "Police in Lyon freed two hostages. " * 40
        + "The mayor of Porto resigned. "
        + "Rain fell on the hills. " * 40
    )
    other = text.replace("Porto", "Seville").replace("Lyon", "Bremen", 1)
    found = [mark.span.of(text) for mark in marks(text, other)]
    assert "Porto" in found


def test_a_name_that_is_replaced_is_not_lost_too() -> None:
    text, other = "The World Bank met in May of this year.", "UNESCO met in May of this year."
    assert len(marks(text, other)) <= 1


def test_a_sentence_that_only_one_text_has_is_not_judged() -> None:
    text = "The bridge over the river was closed on Monday after heavy storms."
    assert (
        marks(text, text + " Completely unrelated prose follows, in which Wilhelm Tell buys three apples.")
        == []
    )


def test_a_stretch_too_long_for_a_sentence_is_not_judged() -> None:
    rows = " ".join(f"row {number} of the table" for number in range(120))
    assert marks(f"Kenya {rows}", f"Ghana {rows}") == []


def test_a_word_of_absurd_length_is_no_name() -> None:
    assert marks("Kenyaab" * 20_000, "Peruabc" * 20_000) == []


NEWS = st.lists(
    st.sampled_from(
        ["Kenya", "Ghana", "in", "of", "the", "said", "U.S.", "WHO", "President", ",", ".", "'s", '"', "-"]
    ),
    max_size=25,
).map(" ".join)


@settings(max_examples=200)
@given(st.one_of(st.text(max_size=80), NEWS), st.one_of(st.text(max_size=80), NEWS))
def test_any_text_is_judged_and_spans_lie_inside(text: str, counterpart: str) -> None:
    for mark in marks(text, counterpart):
        assert 0 <= mark.span.start <= mark.span.end <= len(text)
        assert mark.quoted is not None
        assert mark.quoted.of(counterpart).strip()


@given(st.one_of(st.text(max_size=120), NEWS))
def test_a_text_agrees_with_itself(text: str) -> None:
    assert marks(text, text) == []
    assert marks(text, text + " ") == []
