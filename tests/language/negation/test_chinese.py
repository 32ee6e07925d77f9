"""Whether a Chinese sentence denies anything."""

import pytest

from tqcheck.language.negation.chinese import denies


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("部长没有批准这项计划。", True),
        ("谈判未能达成协议。", True),
        ("法院驳回了上诉。", False),
        ("公司拒絕評論。", True),
        ("出口不仅增长，而且非常稳定。", False),
        ("不过，特别代表是否到访非洲仍待确认。", False),
        ("不过，他没有到访非洲。", True),
        ("", False),
    ],
)
def test_denials(text: str, expected: bool) -> None:
    assert denies(text) is expected
