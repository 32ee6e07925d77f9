"""Clauses that only the passage or only its counterpart has, as a source shows."""

import pytest

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.passage import Route
from tqcheck.language.bilingual import unmatched_clauses

SOURCE = "县水务局周四宣布，三个小区的供水将从周五起中断。"
COUNTERPART = (
    "The county water bureau announced on Thursday that the water supply of three communities "
    "will be interrupted from Friday."
)
PASSAGE = (
    "Water to three communities will be cut off from Friday, the county water bureau announced on Thursday."
)
ADDED = ", promising residents a discount on their next bill"


def clauses(
    passage: str, counterpart: str, source: str | None, language: str = "zh"
) -> tuple[list[str], list[str]]:
    here, there = Document.of(passage, "en"), Document.of(counterpart, "en")
    origin = None if source is None else Document.of(source, language)
    found = unmatched_clauses(Comparison(here, here, there, Route.RETRANSLATION, source=origin))
    return (
        [each.of(here.text) for each in found.added],
        [each.of(there.text) for each in found.omitted],
    )


def test_an_added_clause() -> None:
    added, omitted = clauses(PASSAGE.replace(" from Friday,", f" from Friday{ADDED},"), COUNTERPART, SOURCE)
    assert added == ["promising residents a discount on their next bill"]
    assert omitted == []


def test_nothing_is_added_by_free_wording() -> None:
    assert clauses(PASSAGE, COUNTERPART, SOURCE) == ([], [])


def test_what_the_counterpart_has_too_is_not_added() -> None:
    counterpart = COUNTERPART.replace(".", f"{ADDED}.")
    assert clauses(PASSAGE.replace(".", f"{ADDED}."), counterpart, SOURCE) == ([], [])


def test_what_the_source_has_is_not_added() -> None:
    source = SOURCE.replace("。", "，并承诺居民下期账单可享折扣。")
    assert clauses(PASSAGE.replace(".", f"{ADDED}."), COUNTERPART, source)[0] == []


def test_an_omitted_clause() -> None:
    source = "经议会批准后，政府可以动用储备金。"
    counterpart = "After approval by the parliament, the government may use the reserve fund."
    assert clauses("The government may dip into its reserves.", counterpart, source) == (
        [],
        ["After approval by the parliament"],
    )
    assert clauses(
        "The government may dip into its reserves if the parliament approves.", counterpart, source
    ) == ([], [])


@pytest.mark.parametrize(("source", "language"), [(None, "zh"), ("비율이 상승했다.", "ko")])
def test_without_a_source_that_can_be_read_nothing_is_found(source: str | None, language: str) -> None:
    assert clauses(PASSAGE.replace(".", f"{ADDED}."), COUNTERPART, source, language) == ([], [])
