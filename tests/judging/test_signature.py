"""Which differences between two signatures make their runs incomparable."""

import pytest

from tqcheck.judging.signature import signature_differences

METRICS = "bleu-en[nrefs:1|tok:13a]|chrf-en[nrefs:1|nw:2]"


@pytest.mark.parametrize(
    ("first", "other", "told"),
    [
        ("tqcheck:1|model:m#1", "tqcheck:1|model:m#1", []),
        ("tqcheck:1|model:m#1", "tqcheck:2|model:m#2", ["tqcheck 1 and 2", "model m#1 and m#2"]),
        ("rules:33", "rules:33|disabled:TQ103", ["disabled not set and TQ103"]),
        ("fail:major|fail-awkward:never", "fail:minor|fail-awkward:never", ["fail major and minor"]),
        # What the batch as a whole may have does not touch a passage.
        ("a:1|max-findings:3|min-chrf:40|keep-going", "a:1|max-flagged:0.1|allow-unchecked|allow-empty", []),
        # Metrics depend on the languages that were compared.
        (f"a:1|{METRICS}", "a:1", []),
        (f"a:1|{METRICS}", f"a:1|{METRICS}|bleu-zh[nrefs:1|tok:zh]", []),
        (
            f"a:1|{METRICS}",
            f"a:1|{METRICS.replace('nw:2', 'nw:0')}",
            ["chrf-en[] nrefs:1|nw:2 and nrefs:1|nw:0"],
        ),
        ("engine:command:sed s/a/b/#1f", "engine:recorded", ["engine command:sed s/a/b/#1f and recorded"]),
    ],
)
def test_differences(first: str, other: str, told: list[str]) -> None:
    assert list(map(str, signature_differences(first, other))) == told
