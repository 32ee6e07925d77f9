"""A checkpoint that takes half a minute to make, made once."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def marian(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Marian that has learned the toy language."""
    from tests.counterparts.engines.checkpoints import write_marian

    return write_marian(tmp_path_factory.mktemp("marian") / "opus-toy")
