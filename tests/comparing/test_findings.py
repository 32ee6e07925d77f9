"""A finding is the same where its passage, its rule and what it flags are."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.comparing.runs import columns, found, judged
from tqcheck.comparing.findings import finding_changes, passage_changes
from tqcheck.comparing.pairing import paired
from tqcheck.core.finding import Finding

TEXT = "Rates rose. Rates fell."
PHRASES = ("Rates", "rose", "fell", "")
FINDINGS = st.builds(found, st.sampled_from(PHRASES), st.just(TEXT), st.sampled_from(["TQ101", "TQ102"]))
PASSAGES = st.lists(st.lists(FINDINGS, max_size=4), min_size=1, max_size=4)


def flagged(*named: str) -> list[Finding]:
    """Findings by `RULE:PHRASE`."""
    parts = [each.split(":") for each in named]
    return [found(phrase, TEXT, rule) for rule, phrase in parts]


@pytest.mark.parametrize(
    ("first", "later", "counts"),
    [
        ([], [], {}),
        (["TQ102:Rates"], ["TQ102:Rates"], {"TQ102": (0, 0, 1)}),
        (["TQ102:Rates"], ["TQ102:rose"], {"TQ102": (1, 1, 0)}),
        (["TQ102:Rates"], ["TQ101:Rates"], {"TQ101": (0, 1, 0), "TQ102": (1, 0, 0)}),
        (["TQ102:Rates", "TQ102:Rates"], ["TQ102:Rates"], {"TQ102": (1, 0, 1)}),
        (["TQ102:"], ["TQ102:"], {"TQ102": (0, 0, 1)}),
        (["TQ105:"], [], {"TQ105": (1, 0, 0)}),
    ],
)
def test_counts_by_rule(first: list[str], later: list[str], counts: dict[str, tuple[int, int, int]]) -> None:
    before, after = (columns(judged("a", 0.5, *flagged(*named), text=TEXT)) for named in (first, later))
    changes = finding_changes(before, after, paired(before, after))
    assert {each.code: (each.lost, each.gained, each.kept) for each in changes.by_rule} == counts


def test_findings_of_passages_that_only_one_run_has_are_none() -> None:
    first = columns(judged("a", 0.5, found("Rates")), judged("b", 0.5, found("rose")))
    later = columns(judged("b", 0.5, found("rose")), judged("c", 0.5, found("Rates")))
    (only,) = finding_changes(first, later, paired(first, later)).by_rule
    assert (only.lost, only.gained, only.kept) == (0, 0, 1)


def test_the_same_words_in_another_passage_are_another_finding() -> None:
    first = columns(judged("a", 0.5, found("Rates")), judged("b"))
    later = columns(judged("a"), judged("b", 0.5, found("Rates")))
    changes = finding_changes(first, later, paired(first, later))
    assert [(each.lost, each.gained, each.kept) for each in changes.by_rule] == [(1, 1, 0)]
    assert list(changes.by_passage) == [1, 1]


@given(PASSAGES, PASSAGES)
def test_the_columns_count_what_the_passages_say(
    first: list[list[Finding]], later: list[list[Finding]]
) -> None:
    size = min(len(first), len(later))
    before, after = (
        columns(*(judged(str(number), 0.5, *each, text=TEXT) for number, each in enumerate(side)))
        for side in (first, later)
    )
    changes = finding_changes(before, after, paired(before, after))
    one_by_one = [
        passage_changes(lost, gained) for lost, gained in zip(first[:size], later[:size], strict=True)
    ]
    told = [Counter(e.rule for each in one_by_one for e in each[column]) for column in range(3)]
    assert {each.code: (each.lost, each.gained, each.kept) for each in changes.by_rule} == {
        code: tuple(count[code] for count in told) for code in sorted(told[0] | told[1] | told[2])
    }
    assert list(changes.by_passage) == [len(each.lost) + len(each.gained) for each in one_by_one]
