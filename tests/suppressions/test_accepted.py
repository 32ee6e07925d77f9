"""Accepted findings by the hash of the text, and those that are of no use any more."""

from pathlib import Path

import pytest

from tests.builders import finding, judgement, passage
from tqcheck.core.content_hash import text_hash
from tqcheck.core.judgement import Suppressed
from tqcheck.core.passage import Passage, Suppression, SuppressionOrigin
from tqcheck.suppressions.accepted import AcceptedEntry, AcceptedFile, AcceptedMatcher

TEXT = "Rates rose."
OF_FILE = Suppression("TQ102", "Rates", "house style", SuppressionOrigin.SIDECAR)
OWN = Suppression("TQ103")


def accepting(file: str | None = "news.jsonl") -> AcceptedMatcher:
    return AcceptedMatcher(
        AcceptedFile(
            Path("tqcheck-accepted.jsonl"), (AcceptedEntry(text_hash(TEXT), OF_FILE, file, "p1", 2),)
        )
    )


def test_a_passage_gets_them_behind_its_own() -> None:
    assert accepting().given(passage(TEXT, suppressions=(OWN,))).suppressions == (OWN, OF_FILE)
    other = passage("Rates fell.")
    assert accepting().given(other) is other


@pytest.mark.parametrize(
    ("text", "used", "unused"), [(TEXT, True, 0), (TEXT, False, 1), ("Rates fell.", False, 1)]
)
def test_unused_ones(text: str, used: bool, unused: int) -> None:
    file = accepting()
    subject = file.given(passage(text))
    suppressed = (Suppressed(finding(), OF_FILE),) if used else ()
    file.noted(judgement(passage=subject, suppressed=suppressed))
    assert len(file.unused(["news.jsonl"])) == unused


def test_of_files_that_were_not_checked_and_passages_that_were_not_judged_nothing_is_said() -> None:
    assert accepting().unused(["other.jsonl"]) == []
    assert accepting(file=None).unused(["news.jsonl"]) == []
    file = accepting()
    file.skip_unchanged(passage(TEXT))
    file.skip_unchanged(Passage("another"))
    assert file.unused(["news.jsonl"]) == []


def test_the_record_s_own_unused_excuses_are_the_judgement_s_to_tell() -> None:
    noted = accepting().noted(judgement(unused_suppressions=(OWN, OF_FILE)))
    assert noted.unused_suppressions == (OWN,)
    plain = judgement(unused_suppressions=(OWN,))
    assert accepting().noted(plain) is plain
