"""Which part of the data a document belongs to."""

from collections import Counter

import pytest

from tqcheck.training.split import split_of


def test_parts_are_as_large_as_they_are_meant_to_be() -> None:
    sizes = Counter(split_of(f"news.{number}") for number in range(20_000))
    assert [sizes[part] / 20_000 for part in ("train", "calibration", "test")] == pytest.approx(
        [0.70, 0.15, 0.15], abs=0.01
    )


@pytest.mark.parametrize(
    ("document", "part"), [("news.1", "train"), ("news.3", "train"), ("news.4", "test"), ("", "test")]
)
def test_no_document_ever_moves(document: str, part: str) -> None:
    assert split_of(document) == part
