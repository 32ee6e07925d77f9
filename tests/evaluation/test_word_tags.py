"""WMT's word tags in parallel files."""

import pytest

from tests.evaluation.reading import given_file, read
from tqcheck.core.errors import InputError
from tqcheck.core.passage import Route
from tqcheck.evaluation.reading.word_tags import WordTags
from tqcheck.readers.parallel_lines import CounterpartFile

TOKENS = "A dam broke .\nAll is well .\n"


def test_lines_belong_together() -> None:
    reader = WordTags(
        tags=given_file("OK OK BAD OK\nOK OK OK OK OK\n", "tags"),
        source=given_file("x\ny\n", "source"),
        counterparts=(CounterpartFile(Route.RETRANSLATION, given_file("The dam burst.\nFine.\n", "a"), "a"),),
    )
    first, second = read(reader, TOKENS)
    assert (first.passage.text, first.passage.source) == ("A dam broke.", "x")
    assert [(each.route, each.origin, each.text) for each in second.passage.counterparts] == [
        (Route.RETRANSLATION, "a", "Fine.")
    ]
    assert [word.is_bad for word in first.words] == [False, False, True, False]
    assert len(second.words) == 5, "the end of the text has a tag"


@pytest.mark.parametrize(
    ("tags", "message"),
    [
        ("OK OK\nOK OK OK OK\n", "tags:1: 2 tags for 4 tokens"),
        ("OK OK OK OK\n", "unequal line counts: in has 2, tags has 1"),
    ],
)
def test_files_that_do_not_belong_together(tags: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read(WordTags(given_file(tags, "tags")), TOKENS)
