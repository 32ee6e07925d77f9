"""Where a run's time went."""

import time
from collections.abc import Iterable, Iterator

import pytest

from tqcheck.cli.timings import JUDGING, READING, REPORTING, Timings


def later(items: Iterable[int], seconds: float) -> Iterator[int]:
    for item in items:
        time.sleep(seconds)
        yield item


def seconds_of(timings: Timings) -> dict[str, float]:
    rows = [line.rsplit(maxsplit=1) for line in timings.lines() if line.startswith("  ")]
    return {name.strip(): float(seconds) for name, seconds in rows}


def test_a_stage_is_not_charged_for_what_it_pulls_from() -> None:
    timings = Timings(on=True)
    read = timings.pulling(READING, later(range(3), 0.02))
    for _ in timings.pulling(JUDGING, later(read, 0.01)):
        with timings.stage(REPORTING):
            time.sleep(0.03)
    found = seconds_of(timings)
    assert found[REPORTING] >= found[READING] >= found[JUDGING] >= 0.02
    assert found["in all"] == pytest.approx(sum(found.values()) - found["in all"], abs=0.05)


def test_what_judging_is_made_of_the_slowest_first() -> None:
    timings = Timings(on=True)
    timings.add_judging({f"TQ{number}": float(number) for number in range(1, 11)})
    timings.add_judging({"TQ1": 20.0})
    lines = list(timings.lines())
    assert lines[-9].split() == ["TQ1", "21.00"]
    assert lines[-8].split() == ["TQ10", "10.00"]
    assert lines[-1].split() == ["2", "more", "rules", "5.00"]


def test_nothing_is_said_unless_it_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    timings = Timings(on=False)
    assert list(timings.pulling(READING, [1, 2])) == [1, 2]
    timings.report()
    assert capsys.readouterr().err == ""
