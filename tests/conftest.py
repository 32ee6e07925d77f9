"""Hypothesis: the same examples every time, and no deadline that a busy machine could miss. A cache of its own."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("tqcheck", deadline=None, derandomize=True)
settings.load_profile("tqcheck")


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_kept_for_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Commands that the tests run, here or elsewhere, neither find nor leave anything in the user's own cache."""
    before = os.environ.get("XDG_CACHE_HOME")
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
    yield
    if before is None:
        del os.environ["XDG_CACHE_HOME"]
    else:
        os.environ["XDG_CACHE_HOME"] = before
