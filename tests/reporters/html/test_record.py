"""What the page knows of a passage."""

import json
from typing import Any

import pytest

from tests.builders import judgement, passage
from tests.reporters.html.samples import batch, marked, overlapping, right_to_left
from tqcheck.core.finding import Evidence, Skipped
from tqcheck.core.judgement import ComparisonScores, Judgement
from tqcheck.core.passage import Counterpart, Location, Route
from tqcheck.core.similarity import Similarity
from tqcheck.reporters.html.record import passage_record


def record_of(judged: Judgement) -> Any:
    return json.loads(json.dumps(passage_record(judged, 1)))


def flagged_in(text: list[Any]) -> list[tuple[str, list[int]]]:
    return [(piece["text"], piece["of"]) for piece in text if not isinstance(piece, str)]


def test_phrases_overlap_behind_emoji() -> None:
    assert flagged_in(record_of(overlapping())["text"]) == [
        ("landed in ", [0]),
        ("Kazahstan", [0, 1]),
        (" on on", [1]),
        ("", [2]),
    ]


def test_evidence_is_marked_where_it_stands() -> None:
    counterpart, source = record_of(overlapping())["texts"]
    assert flagged_in(counterpart["text"]) == [("came down in Kazakhstan", [0]), ("All are well.", [2])]
    assert (source["title"], source["language"], flagged_in(source["text"])) == ("Source", "ru", [])


def test_evidence_of_the_source_is_marked_in_the_source() -> None:
    told = (Evidence(Route.SOURCE, None, "{name}"),)
    judged = judgement(
        marked("Hello {nom}", "{nom}", evidence=told),
        passage=passage("Hello {nom}", "Hello {name}", source="Hallo {name}"),
    )
    counterpart, source = record_of(judged)["texts"]
    assert (flagged_in(counterpart["text"]), flagged_in(source["text"])) == ([], [("{name}", [0])])


def test_labels_tell_family_and_place() -> None:
    assert [each["label"] for each in record_of(overlapping())["findings"]] == ["D1", "A2", "D3"]
    tagged = next(each for each in batch() if each.passage.id == "tagged")
    assert [(each["label"], each.get("suppression")) for each in record_of(tagged)["findings"]] == [
        ("I1", None),
        ("A2", "a stammer quoted"),
    ]


def test_a_back_translation_is_in_the_language_of_the_source() -> None:
    back = Counterpart(Route.BACK_TRANSLATION, "Die Zinsen stiegen.", "m2m")
    judged = judgement(passage=passage(source="Zinsen!", source_language="de", counterparts=(back,)))
    counterpart = record_of(judged)["texts"][0]
    assert (counterpart["title"], counterpart["language"]) == ("Back-translation by m2m", "de")


@pytest.mark.parametrize(
    ("given", "compared", "told"),
    [
        ("ab", "ab", ["chrF++ 60", "chrF++ 61"]),
        ("ab", "b", ["not compared", "chrF++ 60"]),
        ("aa", "aa", ["chrF++ 60", "chrF++ 61"]),
        ("aa", "a", [None, None]),
    ],
    ids=["each", "one-unusable", "same-origin", "one-of-the-same-origin-unusable"],
)
def test_similarity_is_told_where_it_is_known_whose_it_is(
    given: str, compared: str, told: list[str | None]
) -> None:
    judged = judgement(
        passage=passage(
            counterparts=tuple(Counterpart(Route.RETRANSLATION, "Rates rose.", engine) for engine in given)
        ),
        compared=tuple(
            ComparisonScores(Route.RETRANSLATION, engine, Similarity(60.0 + place, 1.0), is_copy=False)
            for place, engine in enumerate(compared)
        ),
    )
    assert [each.get("similarity") for each in record_of(judged)["texts"]] == told


def test_nothing_is_said_of_drift_where_nothing_was_compared() -> None:
    assert (record_of(right_to_left())["drift"], record_of(judgement(compared=()))["drift"]) == (0.7, None)


def test_reasons_are_told_once() -> None:
    skipped = (
        Skipped("TQ102", "no counterpart"),
        Skipped("TQ002", "no source"),
        Skipped("TQ103", "no counterpart"),
    )
    assert record_of(judgement(skipped=skipped))["skipped"] == [
        ["no counterpart", ["TQ102", "TQ103"]],
        ["no source", ["TQ002"]],
    ]


def test_the_place_in_the_file_is_told_where_the_text_stands_there_as_it_is() -> None:
    text = "Rates\nrose rose."
    for verbatim, place in ((True, "4:6"), (False, None)):
        location = Location("news.txt", 3, 1, verbatim=verbatim)
        judged = judgement(marked(text, "rose."), passage=passage(text, location=location))
        assert record_of(judged)["findings"][0].get("place") == place
