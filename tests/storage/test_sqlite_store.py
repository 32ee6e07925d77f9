"""Values kept on disk: shared, never wrong, whatever happens to the file."""

import hashlib
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tqcheck.storage.sqlite_store import Contents, KeyedFolder, SqliteStore, Warn, contents, discard

MADE = {b"one": b"1", b"two": b"a longer value"}
MANY = {b"key %d" % number: b"x" * 500 for number in range(2500)}


def opened(path: Path, warn: Warn, secret: bytes = b"secret") -> SqliteStore:
    return SqliteStore(KeyedFolder(path.parent, secret), path.name, warn)


@pytest.fixture
def warnings() -> list[str]:
    return []


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept.sqlite3"


@pytest.fixture
def table(path: Path, warnings: list[str]) -> SqliteStore:
    return opened(path, warnings.append)


def test_what_was_kept_is_found_by_the_next_run(path: Path, table: SqliteStore) -> None:
    table.keep(MADE)
    table.close()
    assert opened(path, print).found([*MADE, b"else"]) == MADE


def test_without_a_file_it_holds_as_long_as_it_lives() -> None:
    table = SqliteStore(None, "", pytest.fail)
    table.keep(MADE)
    assert table.found(list(MADE)) == MADE


def test_more_than_one_question_can_hold(table: SqliteStore) -> None:
    table.keep(MANY)
    assert table.found(list(MANY)) == MANY


def test_several_at_once_share_it(path: Path) -> None:
    def work(worker: int) -> None:
        own = opened(path, pytest.fail)
        for number in range(20):
            own.keep({b"%d %d" % (worker, number): b"x"})
        own.close()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert contents(path).rows == 160


def changed(path: Path, statement: str, *values: object) -> None:
    database = sqlite3.connect(path)
    with database:
        database.execute(statement, values)
    database.close()


def test_what_was_kept_with_another_secret_is_not_found_and_stays(path: Path, table: SqliteStore) -> None:
    table.keep(MADE)
    other = opened(path, pytest.fail, b"another")
    assert other.found(list(MADE)) == {}
    other.keep({b"one": b"other"})
    assert other.found([b"one"]) == {b"one": b"other"}
    assert table.found(list(MADE)) == MADE


def test_no_row_is_found_that_was_put_there_without_the_secret(path: Path, table: SqliteStore) -> None:
    """Neither under the key itself, nor in the place of another, nor sealed by a hash that anyone can take."""
    table.keep(MADE)
    forged = b"forged"
    for place in (b"one", hashlib.sha256(b"one").digest()):
        seal = hashlib.sha256(place + forged).digest()
        changed(path, "INSERT INTO kept VALUES (?, ?, ?)", place, forged, seal)
    changed(path, "UPDATE kept SET value = ? WHERE value = ?", forged, MADE[b"one"])
    assert table.found(list(MADE)) == {b"two": MADE[b"two"]}


def test_a_row_in_the_place_of_another_is_not_found(path: Path, table: SqliteStore) -> None:
    table.keep({b"bad": b"fail"})
    table.keep({b"good": b"pass"})
    changed(
        path,
        "UPDATE kept SET (value, seal) = (SELECT value, seal FROM kept WHERE value = ?) WHERE value = ?",
        b"pass",
        b"fail",
    )
    assert table.found([b"bad", b"good"]) == {b"good": b"pass"}


@pytest.mark.parametrize("value", ["text", 7, 7.5, None, b""])
@pytest.mark.parametrize("column", ["value", "seal"])
def test_a_row_with_anything_in_it_is_not_found(
    path: Path, table: SqliteStore, column: str, value: object
) -> None:
    table.keep(MADE)
    changed(path, f"UPDATE kept SET {column} = ?", value)
    assert table.found(list(MADE)) == {}


def test_a_changed_byte_is_no_value(path: Path, table: SqliteStore, warnings: list[str]) -> None:
    table.keep(MADE)
    with sqlite3.connect(path) as database:
        database.execute("UPDATE kept SET value = ? WHERE value = ?", (b"2", b"1"))
    assert table.found(list(MADE)) == {b"two": MADE[b"two"]}
    assert warnings == []


@pytest.mark.parametrize(
    "content", [b"no database at all, but long enough to be one" * 100, b"SQLite format 3\0"]
)
def test_a_damaged_file_is_a_warning_and_a_fresh_start(
    path: Path, warnings: list[str], content: bytes
) -> None:
    path.write_bytes(content)
    table = opened(path, warnings.append)
    assert table.found(list(MADE)) == {}
    table.keep(MADE)
    assert table.found(list(MADE)) == MADE
    assert len(warnings) == 1
    assert str(path) in warnings[0]
    table.close()
    again = opened(path, pytest.fail)
    again.keep(MADE)
    assert contents(path).rows == 2


def test_damage_that_shows_late_is_a_warning_too(path: Path, warnings: list[str]) -> None:
    first = opened(path, pytest.fail)
    first.keep(MANY)
    first.close()
    whole = bytearray(path.read_bytes())
    whole[8192:-4096] = b"\xff" * (len(whole) - 12288)
    path.write_bytes(whole)
    table = opened(path, warnings.append)
    assert table.found(list(MANY)) == {}
    table.keep(MADE)
    assert table.found(list(MADE)) == MADE
    assert len(warnings) == 1


def test_a_full_disk_is_a_warning_and_the_run_goes_on(
    path: Path, table: SqliteStore, warnings: list[str]
) -> None:
    table.keep(MADE)
    table._database.execute("PRAGMA max_page_count = 1")
    table.keep(MANY)
    assert table.found(list(MANY)) == MANY
    assert len(warnings) == 1
    assert "full" in warnings[0]
    assert contents(path).rows == 2  # what was there is there still


def test_a_folder_that_cannot_be_made_is_a_warning(tmp_path: Path, warnings: list[str]) -> None:
    (tmp_path / "file").write_text("x")
    table = opened(tmp_path / "file" / "folder" / "kept.sqlite3", warnings.append)
    table.keep(MADE)
    assert table.found(list(MADE)) == MADE
    assert len(warnings) == 1


def test_a_file_of_another_layout_is_begun_anew(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE kept (x)")
        database.execute("PRAGMA user_version = 99")
    table = opened(path, pytest.fail)
    table.keep(MADE)
    assert table.found(list(MADE)) == MADE


def test_contents_and_clearing(tmp_path: Path, path: Path, table: SqliteStore) -> None:
    assert contents(tmp_path / "nowhere") == Contents(0, 0)
    table.keep(MADE)
    assert contents(path).rows == 2
    assert contents(path).size > 0
    table.close()
    discard(path)
    assert list(tmp_path.iterdir()) == []
    assert contents(path) == Contents(0, 0)
