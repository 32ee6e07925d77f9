"""Google's MQM tables."""

import pytest

from tests.evaluation.reading import read
from tqcheck.core.errors import InputError
from tqcheck.core.finding import Span
from tqcheck.evaluation.reading.mqm_table import MqmTable

HEADER = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity"
MAJOR = ("Accuracy/Mistranslation", "Major")
NONE = ("No-error", "No-error")


def row(
    target: str,
    kind: tuple[str, str] = MAJOR,
    rater: str = "r1",
    source: str = "水",
    system: str = "engine",
    seg: str = "1",
) -> str:
    return "\t".join((system, "news.1", "3", seg, rater, source, target, *kind))


def table(*rows: str) -> str:
    return "\n".join((HEADER, *rows)) + "\n"


def test_rows_of_one_translation_are_one_passage() -> None:
    (one,) = read(
        MqmTable(),
        table(
            row("The <v>dam</v> broke."),
            row("The dam <v>broke</v>.", ("Fluency/Grammar", "Minor"), "r2"),
            row("The dam broke.", NONE, "r3"),
        ),
    )
    assert (one.passage.text, one.passage.source, one.passage.language) == ("The dam broke.", "水", "en")
    assert [(error.category, error.rater, error.span) for error in one.errors] == [
        ("Accuracy/Mistranslation", "r1", Span(4, 7)),
        ("Fluency/Grammar", "r2", Span(8, 13)),
    ]
    assert (one.raters, one.document, one.system, one.unplaced) == (("r1", "r2", "r3"), "news.1", "engine", 0)
    assert one.human_score == pytest.approx(-(5 + 1 + 0) / 3)


def test_systems_and_segments_are_passages_of_their_own() -> None:
    found = read(
        MqmTable(),
        table(
            row("One.", NONE),
            row("Two.", NONE, system="other"),
            row("Three.", NONE, seg="2"),
            row("One.", MAJOR),
        ),
    )
    assert [each.passage.text for each in found] == ["One.", "Two.", "Three."]
    assert [len(each.errors) for each in found] == [1, 0, 0]


@pytest.mark.parametrize(
    ("target", "source", "span", "unplaced"),
    [
        ("A <v>dam</v>.", "水", Span(2, 5), 0),
        ("A dam.", "<v>水</v>", None, 0),  # marked in the source: something is missing
        ("A dam<v></v>.", "水", Span(5, 5), 0),
        ("A  <v>dam</v>.", "水", Span(2, 5), 0),  # a rater was shown more white space
        ("A <v>weir</v>.", "水", None, 1),  # or another text altogether
        ("A <v>dam.", "水", None, 1),
    ],
)
def test_where_marks_stand(target: str, source: str, span: Span | None, unplaced: int) -> None:
    readers = [row("A dam.", NONE, "r2"), row("A dam.", NONE, "r3")]
    (one,) = read(MqmTable(), table(row(target, source=source), *readers))
    assert one.passage.text == "A dam."
    assert one.passage.source == "水"
    assert [error.span for error in one.errors] == [span]
    assert one.unplaced == unplaced


def test_the_nearest_of_several_places_is_meant() -> None:
    text = "the dam and  the dam"
    rows = [row("the dam and the <v>dam</v>"), row(text, NONE, "r2"), row(text, NONE, "r3")]
    (one,) = read(MqmTable(), table(*rows))
    assert one.errors[0].span == Span(17, 20)


def test_other_names_of_columns() -> None:
    header = "system\tdocument\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity"
    (one,) = read(MqmTable(), f"{header}\nengine\t?\tnews.1\t3\t7\tr1\t水\tA dam.\tno-error\tno-error\n")
    assert (one.passage.id, one.document) == ("engine news.1 7", "news.1")


def test_quotation_marks_are_text() -> None:
    (one,) = read(MqmTable(), table(row('"A" <v>"dam"</v>')))
    assert one.passage.text == '"A" "dam"'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (HEADER.replace("severity", "x") + "\n", 'in:1: no column "severity" in the header'),
        (table("engine\tnews"), "in:2: 2 cells under a header of 9"),
    ],
)
def test_broken_tables(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read(MqmTable(), text)
