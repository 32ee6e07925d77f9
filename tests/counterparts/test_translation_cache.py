"""Translations kept on disk, by engine, direction and sentence."""

from pathlib import Path

import pytest

from tqcheck.counterparts.translation import Direction, Translation
from tqcheck.counterparts.translation_cache import TranslationCache, _key
from tqcheck.storage.sqlite_store import KeyedFolder

OUT, INTO = Direction("en", "es"), Direction("es", "en")
MADE = {"It rained.": Translation("Llovió."), "So so.": Translation("así " * 9, "it runs in circles")}


@pytest.fixture
def cache(tmp_path: Path) -> TranslationCache:
    return TranslationCache(KeyedFolder(tmp_path, b"secret"), pytest.fail)


def test_what_was_kept_is_found_by_the_next_run(tmp_path: Path, cache: TranslationCache) -> None:
    cache.keep("engine:1", OUT, MADE)
    cache.close()
    assert (
        TranslationCache(KeyedFolder(tmp_path, b"secret"), print).found("engine:1", OUT, [*MADE, "Else."])
        == MADE
    )


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


@pytest.mark.parametrize(
    "kept",
    [b"", b"\xff", b"7", b"[]", b'["so"]', b"[7, null]", b'["so", 7]', b'["so", null, 1]', b"[" * 200_000],
)
def test_a_row_of_anything_else_is_translated_again(cache: TranslationCache, kept: bytes) -> None:
    cache.keep("engine:1", OUT, MADE)
    key = _key("engine:1", OUT, "It rained.")
    cache._table.keep({key: kept})
    assert cache.found("engine:1", OUT, list(MADE)).keys() == {"So so."}
