"""Hypothesis: the same examples every time, and no deadline that a busy machine could miss. A cache of its own."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("tqcheck", deadline=None, derandomize=True)
settings.load_profile("tqcheck")


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_kept_for_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Commands that the tests run, here or elsewhere, neither find nor leave anything in the user's own folders."""
    with pytest.MonkeyPatch.context() as environment:
        for name in ("cache", "config"):
            environment.setenv(f"XDG_{name.upper()}_HOME", str(tmp_path_factory.mktemp(name)))
        environment.delenv("TQCHECK_CACHE_KEY", raising=False)
        yield
