"""Each user has a secret of their own, made once, that no other user can read."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tqcheck.core.errors import UsageError
from tqcheck.storage import cache_secret as module
from tqcheck.storage.cache_secret import FILE, VARIABLE, cache_secret

POSIX = pytest.mark.skipif(os.name != "posix", reason="as POSIX does it")


def test_it_is_made_once(tmp_path: Path) -> None:
    made = cache_secret({}, tmp_path / "config")
    assert len(made) == 32
    assert cache_secret({}, tmp_path / "config") == made
    assert [path.name for path in (tmp_path / "config").iterdir()] == [FILE]


def test_users_have_different_ones(tmp_path: Path) -> None:
    assert cache_secret({}, tmp_path / "a") != cache_secret({}, tmp_path / "b")


@POSIX
def test_no_other_user_can_read_it_at_any_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes: set[int] = set()
    link = Path.hardlink_to

    def noting(self: Path, target: Path) -> None:
        modes.add(stat.S_IMODE(target.stat().st_mode))
        link(self, target)

    monkeypatch.setattr(Path, "hardlink_to", noting)
    before = os.umask(0)
    try:
        cache_secret({}, tmp_path / "config")
    finally:
        os.umask(before)
    assert modes == {0o600}
    assert stat.S_IMODE((tmp_path / "config" / FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "config").stat().st_mode) == 0o700


def test_all_that_start_together_have_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Each finds that there is none before any has made one.
    monkeypatch.setattr(module, "_own_secret", module._made)
    with ThreadPoolExecutor(16) as pool:
        made = set(pool.map(lambda _: cache_secret({}, tmp_path), range(64)))
    assert len(made) == 1


@pytest.mark.parametrize(
    "content", [b"", b"abc", b"0" * 63, b"0" * 66, b"g" * 64, b"\xff" * 64, b"0" * 10_000_000]
)
def test_what_is_no_secret_is_replaced(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    (tmp_path / FILE).chmod(0o600)
    made = cache_secret({}, tmp_path)
    assert len(made) == 32
    assert cache_secret({}, tmp_path) == made


@POSIX
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o602])
def test_one_that_others_can_read_is_a_secret_no_longer(tmp_path: Path, mode: int) -> None:
    known = cache_secret({}, tmp_path)
    (tmp_path / FILE).chmod(mode)
    assert cache_secret({}, tmp_path) != known
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


@POSIX
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / FILE, 0o600)
    assert cache_secret({}, tmp_path) == cache_secret({}, tmp_path)


def test_on_a_file_system_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(1, "not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    assert cache_secret({}, tmp_path) == cache_secret({}, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_folder_that_cannot_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "config").touch()
    with pytest.raises(OSError, match="config"):
        cache_secret({}, tmp_path / "config")


def test_a_shared_one_comes_from_the_environment_and_leaves_no_file(tmp_path: Path) -> None:
    assert cache_secret({VARIABLE: "0123456789abcdef"}, tmp_path) == b"0123456789abcdef"
    assert list(tmp_path.iterdir()) == []


def test_a_withheld_one_is_none(tmp_path: Path) -> None:
    assert cache_secret({VARIABLE: ""}, tmp_path) == cache_secret({}, tmp_path)


def test_one_that_can_be_guessed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="TQCHECK_CACHE_KEY is too short; give it 16 characters or more"):
        cache_secret({VARIABLE: "0123456789abcde"}, tmp_path)
