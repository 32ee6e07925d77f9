"""Translations kept on disk: shared, never wrong, whatever happens to the file."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tqcheck.cache import FILE, Contents, TranslationCache, contents, discard
from tqcheck.translation import Direction, Translation

OUT, INTO = Direction("en", "es"), Direction("es", "en")
MADE = {"It rained.": Translation("Llovió."), "So so.": Translation("así " * 9, "it runs in circles")}


@pytest.fixture
def warnings() -> list[str]:
    return []


@pytest.fixture
def cache(tmp_path: Path, warnings: list[str]) -> TranslationCache:
    return TranslationCache(tmp_path, warnings.append)


def test_what_was_kept_is_found_by_the_next_run(tmp_path: Path, cache: TranslationCache) -> None:
    cache.keep("engine:1", OUT, MADE)
    cache.close()
    assert TranslationCache(tmp_path, print).found("engine:1", OUT, [*MADE, "Else."]) == MADE


@pytest.mark.parametrize(
    ("identity", "direction"), [("engine:2", OUT), ("engine:1", INTO), ("engine:1\0en", Direction("", "es"))]
)
def test_another_engine_or_direction_has_its_own(
    cache: TranslationCache, identity: str, direction: Direction
) -> None:
    cache.keep("engine:1", OUT, MADE)
    assert cache.found(identity, direction, list(MADE)) == {}


def test_any_text_can_be_kept(cache: TranslationCache) -> None:
    odd = {"\ud800 \0 \n": Translation("\udfff")}
    cache.keep("engine:1", OUT, odd)
    assert cache.found("engine:1", OUT, list(odd)) == odd


def test_more_than_one_question_can_hold(cache: TranslationCache) -> None:
    many = {f"Sentence {number}.": Translation(str(number)) for number in range(2500)}
    cache.keep("engine:1", OUT, many)
    assert cache.found("engine:1", OUT, list(many)) == many


def test_several_at_once_share_it(tmp_path: Path) -> None:
    def work(worker: int) -> None:
        own = TranslationCache(tmp_path, pytest.fail)
        for number in range(20):
            own.keep("engine:1", OUT, {f"{worker} {number}": Translation("x")})
        own.close()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert contents(tmp_path).translations == 160


def test_a_changed_byte_is_no_translation(
    tmp_path: Path, cache: TranslationCache, warnings: list[str]
) -> None:
    cache.keep("engine:1", OUT, MADE)
    with sqlite3.connect(tmp_path / FILE) as database:
        database.execute("UPDATE translations SET value = ? WHERE value = ?", (b"Nevo.", "Llovió.".encode()))
    assert cache.found("engine:1", OUT, list(MADE)) == {"So so.": MADE["So so."]}
    assert warnings == []


@pytest.mark.parametrize(
    "content", [b"no database at all, but long enough to be one" * 100, b"SQLite format 3\0"]
)
def test_a_damaged_file_is_a_warning_and_a_fresh_start(
    tmp_path: Path, warnings: list[str], content: bytes
) -> None:
    (tmp_path / FILE).write_bytes(content)
    cache = TranslationCache(tmp_path, warnings.append)
    assert cache.found("engine:1", OUT, list(MADE)) == {}
    cache.keep("engine:1", OUT, MADE)
    assert cache.found("engine:1", OUT, list(MADE)) == MADE
    assert len(warnings) == 1
    assert str(tmp_path / FILE) in warnings[0]
    cache.close()
    again = TranslationCache(tmp_path, pytest.fail)
    again.keep("engine:1", OUT, MADE)
    assert contents(tmp_path).translations == 2


def test_damage_that_shows_late_is_a_warning_too(tmp_path: Path, warnings: list[str]) -> None:
    first = TranslationCache(tmp_path, pytest.fail)
    first.keep("engine:1", OUT, {f"Sentence {number}.": Translation("x" * 200) for number in range(2000)})
    first.close()
    whole = bytearray((tmp_path / FILE).read_bytes())
    whole[8192:-4096] = b"\xff" * (len(whole) - 12288)
    (tmp_path / FILE).write_bytes(whole)
    cache = TranslationCache(tmp_path, warnings.append)
    assert cache.found("engine:1", OUT, [f"Sentence {number}." for number in range(2000)]) == {}
    cache.keep("engine:1", OUT, MADE)
    assert cache.found("engine:1", OUT, list(MADE)) == MADE
    assert len(warnings) == 1


def test_a_full_disk_is_a_warning_and_the_run_goes_on(
    cache: TranslationCache, warnings: list[str], tmp_path: Path
) -> None:
    cache.keep("engine:1", OUT, MADE)
    cache._database.execute("PRAGMA max_page_count = 1")
    many = {f"Sentence {number}.": Translation("x" * 500) for number in range(2000)}
    cache.keep("engine:1", OUT, many)
    assert cache.found("engine:1", OUT, list(many)) == many
    assert len(warnings) == 1
    assert "full" in warnings[0]
    assert contents(tmp_path).translations == 2  # what was there is there still


def test_a_folder_that_cannot_be_made_is_a_warning(tmp_path: Path, warnings: list[str]) -> None:
    (tmp_path / "file").write_text("x")
    cache = TranslationCache(tmp_path / "file" / "folder", warnings.append)
    cache.keep("engine:1", OUT, MADE)
    assert cache.found("engine:1", OUT, list(MADE)) == MADE
    assert len(warnings) == 1


def test_a_file_of_another_layout_is_begun_anew(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as database:
        database.execute("CREATE TABLE translations (x)")
        database.execute("PRAGMA user_version = 99")
    cache = TranslationCache(tmp_path, pytest.fail)
    cache.keep("engine:1", OUT, MADE)
    assert cache.found("engine:1", OUT, list(MADE)) == MADE


def test_contents_and_clearing(tmp_path: Path, cache: TranslationCache) -> None:
    assert contents(tmp_path / "nowhere") == Contents(0, 0)
    cache.keep("engine:1", OUT, MADE)
    assert contents(tmp_path).translations == 2
    assert contents(tmp_path).size > 0
    cache.close()
    discard(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert contents(tmp_path) == Contents(0, 0)
