"""Checkpoints of every family: what they are asked, and that a sentence's translation is its own."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="not installed: pip install 'tqcheck[translate]'")
pytest.importorskip("transformers", reason="not installed: pip install 'tqcheck[translate]'")
pytest.importorskip("sentencepiece", reason="not installed: pip install 'tqcheck[translate]'")

from tests.counterparts.engines.checkpoints import (
    pairs,
    write_chat_model,
    write_m2m100,
    write_mbart50,
    write_multilingual_marian,
    write_nllb,
    write_t5,
)
from tqcheck.core.errors import TranslatorError, UsageError
from tqcheck.counterparts.engines import EngineOptions, SingleEngine, engines
from tqcheck.counterparts.engines.clauses import in_clauses
from tqcheck.counterparts.engines.transformers_model import TransformersModel
from tqcheck.counterparts.models.located import InFolder
from tqcheck.counterparts.translation import Direction

TOY = Direction("en", "eo")
EXAMPLES = pairs(60, seed=99)
ENGLISH = [english for english, _ in EXAMPLES]
RIGHT = [toy for _, toy in EXAMPLES]


@pytest.fixture(scope="module")
def model(marian: Path) -> TransformersModel:
    return TransformersModel(InFolder(marian))


def test_it_translates_what_it_has_learned(model: TransformersModel) -> None:
    assert list(model.translate(ENGLISH, TOY)) == RIGHT
    assert list(model.translate(ENGLISH[:5], TOY, attempt=1)) == RIGHT[:5]
    assert (model.name, model.serves_both, model.attempts) == ("opus-toy", False, 2)


def test_a_sentence_has_the_same_translation_in_any_company_and_order(model: TransformersModel) -> None:
    odd = [*ENGLISH[:20], "zzz qqq", "the the the the", "dog", "red red old bank sells " * 3]
    together = list(model.translate(odd, TOY))
    assert list(model.translate(odd[::-1], TOY)) == together[::-1]
    assert [model.translate([each], TOY)[0] for each in odd] == together


def test_a_sentence_that_is_too_long_goes_in_clauses_and_nothing_is_lost(
    model: TransformersModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(model.__dict__, "_most", 24)
    whole = ", ".join(ENGLISH[:12])
    parts = in_clauses(whole, lambda part: len(model._checkpoint.ids(part, TOY)) <= 24, "en")
    assert len(parts) > 3
    assert " ".join(parts) == whole
    assert list(model.translate([whole], TOY)) == [" ".join(model.translate(parts, TOY))]


@pytest.mark.parametrize("file", ["config.json", "vocab.json", "model.safetensors", "source.spm"])
def test_the_identity_changes_with_any_file(marian: Path, tmp_path: Path, file: str) -> None:
    for path in marian.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    before = TransformersModel(InFolder(tmp_path)).identity
    assert before == TransformersModel(InFolder(marian)).identity
    (tmp_path / file).write_bytes((tmp_path / file).read_bytes() + b" ")
    assert TransformersModel(InFolder(tmp_path)).identity != before


def spied(model: TransformersModel, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What is given to `generate`."""
    calls: list[dict[str, Any]] = []
    generate = model._model.generate

    def spy(**given: Any) -> Any:
        made = generate(**given)
        calls.append({**given, "made": made})
        return made

    monkeypatch.setattr(model._model, "generate", spy)
    return calls


def read(model: TransformersModel, ids: Any) -> list[str]:
    """The words of the first row, padding left out."""
    words = model._checkpoint.tokenizer.convert_ids_to_tokens(ids[0].tolist())
    return [word for word in words if word != model._checkpoint.tokenizer.pad_token]


@pytest.mark.parametrize(
    ("write", "direction", "source", "target"),
    [
        (write_m2m100, Direction("en", "zh"), "__en__", "__zh__"),
        (write_m2m100, Direction("zh", "en"), "__zh__", "__en__"),
        (write_nllb, Direction("en", "zh"), "eng_Latn", "zho_Hans"),
        (write_nllb, Direction("ar", "en"), "arb_Arab", "eng_Latn"),
        (write_mbart50, Direction("en", "zh"), "en_XX", "zh_CN"),
        (write_mbart50, Direction("de", "en"), "de_DE", "en_XX"),
    ],
)
def test_languages_are_words_in_front_of_source_and_target(
    write: Callable[[Path], Path],
    direction: Direction,
    source: str,
    target: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = TransformersModel(InFolder(write(tmp_path / "model")))
    assert model.serves_both
    calls = spied(model, monkeypatch)
    assert len(model.translate(["the dog sees a cat"], direction)) == 1
    assert read(model, calls[0]["input_ids"])[0] == source
    # The decoder begins with its own mark; what it says first is the target's word.
    assert model._checkpoint.tokenizer.convert_ids_to_tokens(calls[0]["made"][0].tolist())[1] == target


@pytest.mark.parametrize(
    ("tags", "direction", "first"),
    [
        ((), Direction("en", "de"), "translate English to German: the dog"),
        (("<2en>", "<2es>"), Direction("en", "es"), "<2es> the dog"),
    ],
)
def test_t5_is_told_in_front_of_the_sentence(
    tags: tuple[str, ...], direction: Direction, first: str, tmp_path: Path
) -> None:
    model = TransformersModel(InFolder(write_t5(tmp_path / "model", tags)))
    assert model.serves_both
    asked = model._checkpoint.family.asked(model._checkpoint.tokenizer, "the dog", direction)
    assert asked == first
    ids = model._checkpoint.tokenizer(asked)["input_ids"]
    if tags:
        assert model._checkpoint.tokenizer.convert_ids_to_tokens(ids)[0] == "<2es>"
    assert len(model.translate(["the dog", "a cat"], direction)) == 2


def test_a_multilingual_marian_is_told_the_target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = TransformersModel(InFolder(write_multilingual_marian(tmp_path / "model")))
    calls = spied(model, monkeypatch)
    model.translate(["the dog"], Direction("en", "zh"))
    assert read(model, calls[0]["input_ids"])[0] == ">>cmn_Hans<<"


def test_a_chat_model_is_asked_through_its_own_template(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = TransformersModel(InFolder(write_chat_model(tmp_path / "model")))
    calls = spied(model, monkeypatch)
    both = model.translate(["the dog", "a cat sees the old bank today"], Direction("en", "zh"))
    for call in calls:
        words = read(model, call["input_ids"])
        assert (words[0], words[-1]) == ("<|user|>", "<|assistant|>")
        assert call["input_ids"][0, -1] == 1, "what goes on must stand right behind what was asked"
    assert not any("Translate" in text for text in both), "what was asked is no part of the answer"
    assert [model.translate([each], Direction("en", "zh"))[0] for each in ("the dog",)] == [both[0]]


@pytest.mark.parametrize(
    ("write", "says"),
    [
        (write_multilingual_marian, "does not know French; take another model"),
        (lambda folder: write_t5(folder, ("<2en>", "<2es>")), "does not know French"),
        (lambda folder: write_chat_model(folder, None), "has no chat template"),
    ],
)
def test_what_a_model_cannot_do_is_said(write: Callable[[Path], Path], says: str, tmp_path: Path) -> None:
    model = TransformersModel(InFolder(write(tmp_path / "model")))
    with pytest.raises(TranslatorError, match=says):
        model.translate(["the dog"], Direction("en", "fr"))


def test_what_is_no_checkpoint_is_refused_in_one_line(marian: Path, tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(TranslatorError, match=r"is no checkpoint .*; give the folder"):
            TransformersModel(InFolder(folder)).translate(["the dog"], TOY)
    for path in marian.iterdir():
        (tmp_path / path.name).write_bytes(
            path.read_bytes()[: 200 if path.suffix == ".safetensors" else None]
        )
    with pytest.raises(TranslatorError, match="cannot be loaded") as fault:
        TransformersModel(InFolder(tmp_path)).translate(["the dog"], TOY)
    assert "\n" not in str(fault.value)


def test_without_the_libraries_it_is_said_what_to_install(
    marian: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    fresh = TransformersModel(InFolder(marian))
    assert (fresh.serves_both, fresh.name) == (False, "opus-toy")
    assert fresh.identity
    with pytest.raises(UsageError, match=r"needs torch, which is not installed; pip install .*\[translate\]"):
        fresh.translate(["the dog"], TOY)


def test_a_specification_names_a_folder(marian: Path) -> None:
    assert engines(f"transformers:{marian}", EngineOptions()) == SingleEngine(
        TransformersModel(InFolder(marian))
    )
