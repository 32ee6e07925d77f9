"""What is known, what is new and what is gone."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import finding, passage
from tqcheck.core.content_hash import text_hash
from tqcheck.core.finding import Finding, Severity
from tqcheck.core.passage import Location, Passage
from tqcheck.suppressions.baseline import Baseline, BaselineMatcher, Key, PassageKey, own_id

TEXT = "Rates rose."
FOUND = finding()


def key(rule: str = "TQ102", file: str = "news.jsonl", id: str | None = "p1", text: str = TEXT) -> Key:  # noqa: A002
    return Key(PassageKey(file, id, text_hash(text)), rule)


def matching(*keys: Key) -> BaselineMatcher:
    return BaselineMatcher(Baseline(Path("tqcheck-baseline.jsonl"), Counter(keys)))


@pytest.mark.parametrize(
    ("subject", "found", "known"),
    [
        (passage(TEXT), FOUND, True),
        (passage(TEXT, location=Location("news.jsonl", 99)), FOUND, True),
        (passage(TEXT), finding(1, 3, severity=Severity.CRITICAL, confidence=0.1, message="else"), True),
        (passage(TEXT, location=Location("./news.jsonl", 3)), FOUND, True),
        (passage(TEXT, location=Location("other.jsonl", 3)), FOUND, False),
        (passage(TEXT, id="p2"), FOUND, False),
        (passage("Rates fell."), FOUND, False),
        (passage(TEXT), finding(rule="TQ103"), False),
    ],
    ids=["same", "moved", "other-numbers", "other-spelling", "file", "id", "text", "rule"],
)
def test_what_makes_a_finding_the_same(subject: Passage, found: Finding, known: bool) -> None:
    assert bool(matching(key()).known(subject, [found])) is known


def test_an_id_that_tqcheck_makes_takes_no_part() -> None:
    assert [own_id(name) for name in ("line-3", "line-x", "p1")] == [None, "line-x", "p1"]
    moved = passage(TEXT, id="line-9", location=Location("news.jsonl", 9))
    assert matching(key(id=None)).known(moved, [FOUND])


def test_more_findings_than_counted_are_new_and_the_gravest_of_them_are() -> None:
    minor, major = finding(severity=Severity.MINOR), finding(severity=Severity.MAJOR)
    assert matching(key()).known(passage(TEXT), [major, minor]) == {1}
    twice = matching(key(), key())
    assert twice.known(passage(TEXT), [minor, major]) == {0, 1}
    assert twice.known(passage(TEXT), [minor]) == frozenset()


@pytest.mark.parametrize(
    ("checked", "off", "stale"),
    [
        (["news.jsonl"], [], 2),
        (["./news.jsonl"], ["TQ103"], 2),
        (["news.jsonl"], ["TQ102"], 0),
        (["other.jsonl"], [], 0),
        ([], [], 0),
    ],
)
def test_what_is_gone_was_looked_for(checked: list[str], off: list[str], stale: int) -> None:
    known = matching(key(), key(), key())
    known.known(passage(TEXT), [FOUND])
    assert known.stale(checked, off) == stale


def test_what_was_passed_over_is_not_gone() -> None:
    known = matching(key(), key(text="Rates fell."))
    known.skip_unchanged(passage(TEXT))
    known.skip_unchanged(passage("Nothing known of this one."))
    assert known.stale(["news.jsonl"], []) == 1


KEYS = st.lists(
    st.builds(
        key,
        st.sampled_from(["TQ102", "TQ203"]),
        st.sampled_from(["a.txt", "b.txt"]),
        st.none() | st.sampled_from(["p", "q"]),
        st.sampled_from(["One.", "Two."]),
    )
)


@given(KEYS, KEYS)
def test_known_new_and_gone_add_up(before: list[Key], now: list[Key]) -> None:
    known = matching(*before)
    struck = sum(
        len(
            known.known(
                passage(
                    "One." if each.place.text == text_hash("One.") else "Two.",
                    id=each.place.id or "line-1",
                    location=Location(each.place.file, 1),
                ),
                [finding(rule=each.rule)],
            )
        )
        for each in now
    )
    assert struck == (Counter(before) & Counter(now)).total()
    assert known.stale(["a.txt", "b.txt"], []) == (Counter(before) - Counter(now)).total()
