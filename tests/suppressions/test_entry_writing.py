"""Baselines and accepted findings: what is written is read again, sorted, an entry a line."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.errors import UsageError
from tqcheck.core.passage import Suppression, SuppressionOrigin
from tqcheck.suppressions.accepted import AcceptedEntry, AcceptedFile
from tqcheck.suppressions.accepted_lines import read_accepted
from tqcheck.suppressions.baseline import Baseline, Key, PassageKey
from tqcheck.suppressions.baseline_lines import read_baseline
from tqcheck.suppressions.entry_writing import write_accepted, write_baseline

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
HASHES = st.sampled_from(["0123456789abcdef", "fedcba9876543210"])
KEYS = st.builds(
    Key, st.builds(PassageKey, TEXTS, st.none() | TEXTS, HASHES), st.sampled_from(["TQ102", "TQ203"])
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("entries") / "entries.jsonl"


@given(counts=st.dictionaries(KEYS, st.integers(1, 10**6)))
def test_a_baseline_is_read_as_it_was_written(path: Path, counts: dict[Key, int]) -> None:
    write_baseline(Baseline(path, counts))
    assert read_baseline(path) == Baseline(path, counts)
    first, *entries = path.read_bytes().decode().split("\n")[:-1]
    assert json.loads(first) == {"tqcheck": "baseline", "version": 1}
    assert len(entries) == len(counts)
    write_baseline(Baseline(path, dict(reversed(counts.items()))))
    assert path.read_bytes().decode().split("\n")[1:-1] == entries


def test_the_order_is_by_file_id_rule_and_text() -> None:
    places = [
        PassageKey("a", None, "1"),
        PassageKey("a", "p", "0"),
        PassageKey("a", "p", "1"),
        PassageKey("b", None, "0"),
    ]
    keys = [Key(place, rule) for place in places for rule in ("TQ102",)]
    keys.insert(3, Key(places[1], "TQ203"))
    assert [key for key, _ in Baseline(Path("x"), Counter(reversed(keys))).sorted] == keys


@given(
    entries=st.lists(
        st.builds(
            AcceptedEntry,
            HASHES,
            st.builds(
                Suppression,
                TEXTS,
                st.none() | TEXTS,
                TEXTS.filter(str.strip),
                st.just(SuppressionOrigin.SIDECAR),
            ),
            st.none() | TEXTS,
            st.none() | TEXTS,
        )
    )
)
def test_accepted_findings_are_read_as_they_were_written(path: Path, entries: list[AcceptedEntry]) -> None:
    write_accepted(AcceptedFile(path, tuple(entries)))
    read = read_accepted(path).entries
    assert [each.line for each in read] == list(range(2, len(entries) + 2))
    assert Counter((each.text, each.suppression, each.file, each.id) for each in read) == Counter(
        (each.text, each.suppression, each.file, each.id) for each in entries
    )


def test_a_place_where_nothing_can_be_written(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written: No such file or directory; name another file"):
        write_baseline(Baseline(tmp_path / "no" / "base.jsonl", {}))
