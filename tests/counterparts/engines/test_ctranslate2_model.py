"""Converted checkpoints say what the checkpoints say."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("ctranslate2", reason="not installed: pip install 'tqcheck[ctranslate2]'")
pytest.importorskip("torch", reason="not installed: pip install 'tqcheck[translate]'")
pytest.importorskip("sentencepiece", reason="not installed: pip install 'tqcheck[translate]'")

from tests.acceptance.command import tqcheck, write_lines
from tests.counterparts.engines.checkpoints import pairs, write_chat_model, write_nllb, write_t5
from tqcheck.core.errors import TranslatorError, UsageError
from tqcheck.counterparts.engines import EngineOptions, SingleEngine, engines
from tqcheck.counterparts.engines.ctranslate2_model import CTranslate2Model
from tqcheck.counterparts.engines.transformers_model import TransformersModel
from tqcheck.counterparts.models.conversion import convert
from tqcheck.counterparts.models.located import InFolder
from tqcheck.counterparts.translation import Direction

TOY = Direction("en", "eo")
EXAMPLES = pairs(60, seed=99)
ENGLISH = [english for english, _ in EXAMPLES]
RIGHT = [toy for _, toy in EXAMPLES]


@pytest.fixture(scope="module")
def exact(marian: Path, tmp_path_factory: pytest.TempPathFactory) -> CTranslate2Model:
    to = tmp_path_factory.mktemp("exact") / "opus-toy"
    convert(InFolder(marian), to, "float32")
    return CTranslate2Model(to)


@pytest.fixture(scope="module")
def rough(marian: Path, tmp_path_factory: pytest.TempPathFactory) -> CTranslate2Model:
    to = tmp_path_factory.mktemp("rough") / "opus-toy"
    convert(InFolder(marian), to)
    return CTranslate2Model(to)


def test_in_full_precision_it_says_what_the_checkpoint_says(marian: Path, exact: CTranslate2Model) -> None:
    assert list(exact.translate(ENGLISH, TOY)) == list(
        TransformersModel(InFolder(marian)).translate(ENGLISH, TOY)
    )


def test_in_eight_bits_it_says_nearly_the_same(rough: CTranslate2Model) -> None:
    made = rough.translate(ENGLISH, TOY)
    assert sum(one == other for one, other in zip(made, RIGHT, strict=True)) >= 0.95 * len(RIGHT)
    assert (rough.name, rough.serves_both, rough.attempts) == ("opus-toy", False, 2)


def test_a_sentence_has_the_same_translation_in_any_company_and_order(rough: CTranslate2Model) -> None:
    odd = [*ENGLISH[:20], "zzz qqq", "the the the the", "dog", "red red old bank sells " * 3]
    together = list(rough.translate(odd, TOY))
    assert list(rough.translate(odd[::-1], TOY)) == together[::-1]
    assert [rough.translate([each], TOY)[0] for each in odd] == together


@pytest.mark.parametrize(
    ("write", "direction"),
    [
        (write_nllb, Direction("en", "zh")),
        (lambda to: write_t5(to, ("<2en>", "<2zh>")), Direction("en", "zh")),
        (write_chat_model, Direction("en", "es")),
    ],
)
def test_other_families_say_what_their_checkpoints_say(
    write: Callable[[Path], Path], direction: Direction, tmp_path: Path
) -> None:
    checkpoint = write(tmp_path / "checkpoint")
    convert(InFolder(checkpoint), tmp_path / "converted", "float32")
    converted = CTranslate2Model(tmp_path / "converted")
    assert converted.serves_both
    wanted = TransformersModel(InFolder(checkpoint)).translate(ENGLISH[:3], direction)
    # Weights at random go on for ever, and the two stop at different lengths: what comes first counts.
    for one, other in zip(converted.translate(ENGLISH[:3], direction), wanted, strict=True):
        assert one[:20] == other[:20]


def test_the_identity_tells_precisions_apart(exact: CTranslate2Model, rough: CTranslate2Model) -> None:
    assert exact.identity != rough.identity


def test_a_conversion_is_whole_or_not_there(tmp_path: Path, marian: Path) -> None:
    with pytest.raises(TranslatorError, match="is no checkpoint"):
        convert(InFolder(tmp_path), tmp_path / "to")
    for path in marian.iterdir():
        (tmp_path / path.name).write_bytes(
            path.read_bytes()[: 200 if path.suffix == ".safetensors" else None]
        )
    with pytest.raises(TranslatorError, match="cannot be converted"):
        convert(InFolder(tmp_path), tmp_path / "to")
    assert not [path.name for path in tmp_path.iterdir() if "to" in path.name.split(".")]
    (tmp_path / "there").mkdir()
    with pytest.raises(UsageError, match="is there already"):
        convert(InFolder(marian), tmp_path / "there")


def test_what_is_no_converted_model_is_refused(tmp_path: Path, rough: CTranslate2Model) -> None:
    with pytest.raises(TranslatorError, match="is no checkpoint"):
        CTranslate2Model(tmp_path).translate(["the dog"], TOY)
    for path in (rough.folder / "tokenizer").iterdir():
        (tmp_path / "tokenizer").mkdir(exist_ok=True)
        (tmp_path / "tokenizer" / path.name).write_bytes(path.read_bytes())
    with pytest.raises(TranslatorError, match=r"cannot be loaded .*convert it again"):
        CTranslate2Model(tmp_path).translate(["the dog"], TOY)


def test_without_the_library_it_is_said_what_to_install(
    rough: CTranslate2Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ctranslate2", None)
    fresh = CTranslate2Model(rough.folder)
    assert fresh.identity == rough.identity
    with pytest.raises(UsageError, match=r"needs ctranslate2, .*; pip install .*\[ctranslate2\]"):
        fresh.translate(["the dog"], TOY)


def test_a_specification_names_a_folder(rough: CTranslate2Model) -> None:
    assert engines(f"ctranslate2:{rough.folder}", EngineOptions()) == SingleEngine(rough)


def test_from_the_command_line(marian: Path, tmp_path: Path) -> None:
    write_lines(tmp_path / "news.txt", [f"{english}." for english in ENGLISH[:3]])
    made = tqcheck("models", "convert", marian, "--to", "toy", cwd=tmp_path)
    assert (made.code, made.out) == (0, "written to toy; use it with --translator ctranslate2:toy\n")
    given = ["translate", "news.txt", "--no-cache", "--pivot", "eo", "--route", "round_trip"]
    write_lines(tmp_path / "back.py", ["import sys", "for line in sys.stdin: print(*line.split()[::-1])"])
    back = ["--back-translator", f"command:{sys.executable} back.py"]
    by_both = [
        tqcheck(*given, "--translator", engine, *back, cwd=tmp_path)
        for engine in ("ctranslate2:toy", f"transformers:{marian}")
    ]
    for run in by_both:
        assert run.code == 0
        texts = [next(iter(record["round_trip"].values())) for record in run.records]
        assert [text.split()[::-1][:5] for text in texts] == [toy.split()[:5] for toy in RIGHT[:3]]
    refused = tqcheck("models", "convert", marian, "--to", "toy", cwd=tmp_path)
    assert (refused.code, refused.err) == (
        2,
        "tqcheck: error: toy is there already; name another folder, or remove it\n",
    )
    odd = tqcheck("models", "convert", marian, "--to", "other", "--precision", "int3", cwd=tmp_path)
    assert 'unknown precision "int3"; known are int8' in odd.err
