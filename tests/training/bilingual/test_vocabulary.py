"""What is found out of the words of the data, and kept beside the checkpoint."""

from pathlib import Path

import pytest

from tests.training.bilingual.tiny import PRICES, UNITS
from tests.training.tiny import write_word_net
from tqcheck.training.bilingual.kept_vocabulary import kept, made_from
from tqcheck.training.bilingual.vocabulary import Vocabulary, texts_of, vocabulary
from tqcheck.training.planting.word_net import WordNet

FOUND = Vocabulary({"en": PRICES}, {"de": {"lohn": {"Löhne": 2, "Lohn": 1}}})


def refused() -> Vocabulary:
    raise AssertionError("it is there already")


def test_what_was_kept_is_not_made_again(tmp_path: Path) -> None:
    path = tmp_path / "new" / "words.json"
    assert kept(path, "key", lambda: FOUND) == FOUND
    assert kept(path, "key", refused) == FOUND


def test_what_was_kept_of_other_data_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "words.json"
    kept(path, "other", lambda: Vocabulary({}, {}))
    assert kept(path, "key", lambda: FOUND) == FOUND
    assert kept(path, "key", refused) == FOUND


@pytest.mark.parametrize("content", ["", "{", "[]", "{}"])
def test_a_damaged_file_is_made_again(tmp_path: Path, content: str) -> None:
    path = tmp_path / "words.json"
    path.write_text(content, encoding="utf-8")
    assert kept(path, "key", lambda: FOUND) == FOUND


def test_the_key_depends_on_the_units_and_on_word_net(tmp_path: Path) -> None:
    folder = write_word_net(tmp_path)
    key = made_from(UNITS, folder)
    assert key == made_from(UNITS, folder)
    assert key != made_from(UNITS[:1], folder)
    (folder / "noun.exc").write_text("mice mouse\n", encoding="utf-8")
    assert key != made_from(UNITS, folder)


def test_each_language_has_its_alternatives_and_every_foreign_one_its_forms(tmp_path: Path) -> None:
    said: list[str] = []
    found = vocabulary(UNITS, WordNet.read(write_word_net(tmp_path)), said.append)
    assert found.exchanges.keys() == {"en", "de", "es", "fr", "ja", "ru", "zh"} == found.forms.keys() | {"en"}
    assert found.forms["de"]["preis"] == {"Preise": 1}
    assert said[1] == "de: alternatives to 0 words"


def test_of_english_one_output_of_a_source_is_read() -> None:
    assert texts_of(UNITS, "en") == [UNITS[1].source, UNITS[0].outputs[0]]
    assert texts_of(UNITS, "de") == [UNITS[0].source, *UNITS[1].outputs]
