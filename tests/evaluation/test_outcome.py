"""What people say of a passage beside what tqcheck says of it."""

import pytest

from tests.builders import passage
from tests.evaluation.annotations import AWKWARD, DRIFT, NOTHING, error, found, outcome
from tqcheck.core.finding import Family, Span
from tqcheck.core.passage import Suppression
from tqcheck.core.settings import Settings
from tqcheck.evaluation.annotated import Annotated
from tqcheck.evaluation.outcome import judged, units_of


@pytest.mark.parametrize(
    ("marked", "family", "is_right"),
    [
        (error(DRIFT, 4, 7), Family.DRIFT, True),
        (error(DRIFT, 6, 9), Family.DRIFT, True),
        (error(DRIFT, 7, 9), Family.DRIFT, False),
        (error(DRIFT, 7), Family.DRIFT, True),  # something is missing just behind it
        (error(DRIFT, None), Family.DRIFT, False),
        (error(AWKWARD, 4, 7), Family.DRIFT, False),
        (error(AWKWARD, 4, 7), Family.INTEGRITY, True),
        (error(NOTHING, 4, 7), Family.INTEGRITY, False),
    ],
)
def test_a_finding_is_borne_out_by_a_mark_of_its_family(
    marked: object, family: Family, is_right: bool
) -> None:
    finding = found(4, 7, family=family)
    assert outcome(marked, findings=[finding]).is_supported(finding) is is_right  # type: ignore[arg-type]


def test_flags_are_characters() -> None:
    flags = outcome(text="abcdef").flags([Span(1, 3), Span(2, 4), Span(5, 5)])
    assert list(flags) == [False, True, True, True, False, False]


@pytest.mark.parametrize("jobs", [1, 2])
def test_passages_are_judged_in_order_and_nothing_is_excused(jobs: int) -> None:
    suppression = (Suppression("TQ204"),)
    given = [
        Annotated(
            passage(
                f"The port (closed in {n} reopened today.", "The port reopened.", suppressions=suppression
            ),
            score=float(n),
        )
        for n in range(100)
    ]
    advanced: list[int] = []
    outcomes = list(judged(given, Settings(model=False, jobs=jobs), no_checker, advanced.append))
    assert [each.annotated.score for each in outcomes] == list(map(float, range(100)))
    assert all(each.judgement.passage.text == each.text for each in outcomes)
    assert all(each.findings(Family.AWKWARD) for each in outcomes)
    assert sum(advanced) == 100


def no_checker(settings: Settings) -> None:
    return None


def test_units_are_documents_else_sources_else_passages() -> None:
    outcomes = [
        outcome(document="d", source="s"),
        outcome(document="d", source="t"),
        outcome(source="s"),
        outcome(source="s"),
        outcome(),
        outcome(),
    ]
    names = units_of(outcomes)
    assert names[0] == names[1] != names[2] == names[3] != names[4] != names[5]
    assert len(set(names)) == 4
