"""Our own JSON lines of annotated passages."""

import json

import pytest

from tests.evaluation.reading import read
from tqcheck.core.errors import InputError
from tqcheck.core.finding import Span
from tqcheck.evaluation.reading.annotated_lines import AnnotatedLines


def lines(*records: object) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def test_a_passage_as_check_reads_it_and_what_people_say() -> None:
    (one,) = read(
        AnnotatedLines(),
        lines(
            {
                "text": "A dam broke.",
                "source": "x",
                "retranslation": {"a": "The dam burst."},
                "spans": [
                    [2, 5, "Accuracy/Addition", "Major", "r1"],
                    [None, None, "Accuracy/Omission", "Minor", "r1"],
                ],
                "raters": ["r1", "r2"],
                "system": "engine",
                "document": 12,
            }
        ),
    )
    assert [counterpart.origin for counterpart in one.passage.counterparts] == ["a"]
    assert [error.span for error in one.errors] == [Span(2, 5), None]
    assert (one.raters, one.system, one.document) == (("r1", "r2"), "engine", "12")
    assert one.human_score == -3.0


@pytest.mark.parametrize(
    ("fields", "raters", "score"),
    [
        ({"spans": []}, ("",), 0.0),
        ({"spans": [[0, 1, "Style", "Minor"]]}, ("",), -1.0),
        ({"raters": ["r1"]}, ("r1",), 0.0),
        ({"mqm": 2.5}, (), -2.5),
        ({"score": 70, "mqm": 2.5}, (), 70.0),
        ({"mqm": 2.5, "spans": [[0, 1, "Style", "Minor", "r1"]]}, ("r1",), -2.5),
    ],
)
def test_raters_and_scores(fields: dict[str, object], raters: tuple[str, ...], score: float) -> None:
    (one,) = read(AnnotatedLines(), lines({"text": "A dam broke."} | fields))
    assert (one.raters, one.human_score) == (raters, score)


@pytest.mark.parametrize("tags", [["OK", "BAD", "OK"], "OK BAD OK", ["ok", "bad", "ok", "OK"]])
def test_tags_beside_the_text_that_the_tokens_were_cut_from(tags: object) -> None:
    (one,) = read(AnnotatedLines(), lines({"text": "A dam.", "tokens": ["A", "dam", "."], "tags": tags}))
    assert [word.span for word in one.words][:3] == [Span(0, 1), Span(2, 5), Span(5, 6)]
    assert [word.is_bad for word in one.words][:3] == [False, True, False]
    assert len(one.words) == (4 if len(tags) == 4 else 3)  # type: ignore[arg-type]


def test_tokens_without_a_text_are_put_together() -> None:
    (one,) = read(AnnotatedLines(), lines({"tokens": "A dam .", "tags": "OK OK BAD"}))
    assert one.passage.text == "A dam."


def test_words_that_are_not_in_the_text_are_counted() -> None:
    (one,) = read(AnnotatedLines(), lines({"text": "A dam.", "tokens": "A weir .", "tags": "OK BAD OK"}))
    assert ([word.is_bad for word in one.words], one.unplaced) == ([False, False], 1)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "in:2: nobody's judgement is in it; give one of spans, raters, score, mqm, tags"),
        ({"spans": 3}, '"spans" is no list'),
        ({"spans": [[0, 1]]}, "something else than a span"),
        ({"spans": [[0, 99, "Style", "Minor", "r"]]}, "a span from 0 to 99 in a text of 6 characters"),
        ({"spans": [[3, 2, "Style", "Minor", "r"]]}, "a span from 3 to 2"),
        ({"spans": [[0, True, "Style", "Minor", "r"]]}, "a span from 0 to True"),
        ({"spans": [[0, 1, None, "Minor", "r"]]}, "category or severity is not a string"),
        ({"score": "high"}, '"score" is no number'),
        ({"raters": [1]}, '"raters" is no list of strings'),
        ({"tags": ["OK"]}, '"tags" without "tokens"'),
        ({"tokens": ["A"], "tags": ["OK", "OK", "OK"]}, "3 tags for 1 tokens"),
        ({"tokens": ["A"], "tags": ["FINE"]}, 'a tag is "FINE"; known are OK and BAD'),
        ({"score": 1, "system": ["a"]}, '"system" is neither a string nor a number'),
    ],
)
def test_broken_records(fields: dict[str, object], message: str) -> None:
    text = lines({"text": "A dam.", "score": 1}, {"text": "A dam."} | fields)
    with pytest.raises(InputError, match="in:2: ") as raised:
        read(AnnotatedLines(), text)
    assert message in str(raised.value)
