"""Accepted findings by the hash of the text, and those that are of no use any more."""

from pathlib import Path

import pytest

from tests.builders import finding, judgement, passage
from tqcheck.core.content_hash import text_hash
from tqcheck.core.judgement import Excused
from tqcheck.core.passage import Excuse, ExcuseOrigin, Passage
from tqcheck.suppressions.accepted import Acceptance, AcceptedFile, Accepting

TEXT = "Rates rose."
OF_FILE = Excuse("TQ102", "Rates", "house style", ExcuseOrigin.SIDECAR)
OWN = Excuse("TQ103")


def accepting(file: str | None = "news.jsonl") -> Accepting:
    return Accepting(
        AcceptedFile(Path("tqcheck-accepted.jsonl"), (Acceptance(text_hash(TEXT), OF_FILE, file, "p1", 2),))
    )


def test_a_passage_gets_them_behind_its_own() -> None:
    assert accepting().given(passage(TEXT, excuses=(OWN,))).excuses == (OWN, OF_FILE)
    other = passage("Rates fell.")
    assert accepting().given(other) is other


@pytest.mark.parametrize(
    ("text", "used", "unused"), [(TEXT, True, 0), (TEXT, False, 1), ("Rates fell.", False, 1)]
)
def test_unused_ones(text: str, used: bool, unused: int) -> None:
    file = accepting()
    subject = file.given(passage(text))
    excused = (Excused(finding(), OF_FILE),) if used else ()
    file.noted(judgement(passage=subject, excused=excused))
    assert len(file.unused(["news.jsonl"])) == unused


def test_of_files_that_were_not_checked_and_passages_that_were_not_judged_nothing_is_said() -> None:
    assert accepting().unused(["other.jsonl"]) == []
    assert accepting(file=None).unused(["news.jsonl"]) == []
    file = accepting()
    file.pass_over(passage(TEXT))
    file.pass_over(Passage("another"))
    assert file.unused(["news.jsonl"]) == []


def test_the_record_s_own_unused_excuses_are_the_judgement_s_to_tell() -> None:
    noted = accepting().noted(judgement(unused_excuses=(OWN, OF_FILE)))
    assert noted.unused_excuses == (OWN,)
    plain = judgement(unused_excuses=(OWN,))
    assert accepting().noted(plain) is plain
