"""Relations that are told by their form, in any text at all."""

from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.language.directed_relations import relations
from tqcheck.language.polarity import Stretch

WORDS = st.sampled_from(
    [
        "because",
        "of",
        "due",
        "to",
        "led",
        "caused",
        "more",
        "less",
        "than",
        "not",
        "rather",
        "instead",
        "and",
        "but",
        "as",
        "by",
        "gave",
        "was",
        "sued",
        "the",
        "man",
        "club",
        "he",
        "her",
        "who",
        ",",
        ".",
        ";",
        "—",
        "than",
        "surpassed",
        "sparked",
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=14).map(" ".join))
def test_whatever_is_found_stands_in_the_text(text: str) -> None:
    document = Document(text, "en")
    stretch = Stretch.of(document, 0, len(document.sentences))
    for each in relations(stretch):
        assert stretch.span(each.start, each.end).of(text)
