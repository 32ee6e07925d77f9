"""Tags, and what is none."""

import pytest

from tqcheck.readers.language_tag import primary_language


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en", "en"), ("EN", "en"), (" en ", "en"), ("en-US", "en"), ("zh-Hans", "zh"), ("zh_CN", "zh"),
        ("zho_Hans", "zh"), ("eng_Latn", "en"), ("haw", "haw"), ("zh-Hans-CN", "zh"),
        ("English", None), ("e", None), ("", None), ("en-", None), ("en US", None), ("中文", None), ("12", None),
    ],
)  # fmt: skip
def test_primary_language(tag: str, language: str | None) -> None:
    assert primary_language(tag) == language
