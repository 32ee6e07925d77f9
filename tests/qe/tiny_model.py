"""A learned checker small enough to be made within a test: random weights, the real one's files and signatures."""

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import numpy_helper, parser
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from tqcheck.qe.subwords import Tokeniser

WIDTH = 8
"""Of the encoder's states, the features and the summary."""

_WORDS = ("the", "rates", "rose", "bank", "said", "council", "fell", "a", "by")
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *_WORDS, *".,!?\"'()-%$", *_LETTERS]
_VOCABULARY += [f"##{letter}" for letter in _LETTERS]

# A state depends on all of its text: what is encoded beside it would show.
_ENCODER = """
<ir_version: 8, opset_import: ["": 17]>
encoder (int64[1, L] ids) => (float[L, 8] states)
<int64[1] first = {0}> {
   rows = Squeeze(ids, first)
   known = Gather(table, rows)
   whole = ReduceMean<axes = [0], keepdims = 1>(known)
   states = Add(known, whole)
}
"""
_COMPARE = """
<ir_version: 8, opset_import: ["": 17]>
compare (float[L, 8] passage, float[M, 8] counterpart)
   => (float[L, 8] features, float[8] summary, float[L, M] alignment) {
   turned = Transpose<perm = [1, 0]>(counterpart)
   likeness = MatMul(passage, turned)
   alignment = Softmax<axis = 1>(likeness)
   beside = MatMul(alignment, counterpart)
   features = Sub(passage, beside)
   summary = ReduceMean<axes = [0], keepdims = 0>(features)
}
"""
_JUDGE = """
<ir_version: 8, opset_import: ["": 17]>
judge (float[L, 8] states, float[L, 6] shapes, float[K, L, 8] features, float[K, 8] summaries, float[1] compared)
   => (float[L, 2] tokens, float[3] passage) {
   felt = ReduceMean<axes = [0], keepdims = 0>(features)
   met = Mul(felt, compared)
   own = MatMul(states, of_states)
   seen = MatMul(shapes, of_shapes)
   other = MatMul(met, of_features)
   sum = Add(own, seen)
   tokens = Add(sum, other)
   pooled = ReduceMean<axes = [0], keepdims = 0>(states)
   told = ReduceMean<axes = [0], keepdims = 0>(summaries)
   inside = MatMul(pooled, of_pooled)
   outside = MatMul(told, of_told)
   passage = Add(inside, outside)
}
"""


def write_model(folder: Path, **fields: Any) -> Path:
    """Write a whole model into the folder; `fields` replace those of `checker.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(5)
    _write_graph(folder / "encoder.onnx", _ENCODER, table=random.normal(size=(len(_VOCABULARY), WIDTH)))
    _write_graph(folder / "compare.onnx", _COMPARE)
    shapes = {"of_states": (WIDTH, 2), "of_shapes": (6, 2), "of_features": (WIDTH, 2)}
    shapes |= {"of_pooled": (WIDTH, 3), "of_told": (WIDTH, 3)}
    weights = {name: random.normal(size=shape) for name, shape in shapes.items()}
    _write_graph(folder / "judge.onnx", _JUDGE, **weights)
    _tokenizer().save(str(folder / "tokenizer.json"))
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    (folder / "checker.json").write_text(json.dumps(card(digests) | fields), encoding="utf-8")
    return folder


def card(digests: dict[str, str]) -> dict[str, Any]:
    """What `checker.json` says."""
    curve = {"x": [-3.0, 0.0, 3.0], "y": [0.0, 0.4, 1.0]}
    curves = dict.fromkeys(("none", "one", "several"), curve)
    numbers = [
        "drift_word",
        "awkward_word",
        "drift_phrase",
        "awkward_phrase",
        "drift",
        "awkward",
        "soundness",
    ]
    return {
        "schema_version": 2,
        "name": "checker-en",
        "languages": ["en"],
        "files": {name: digest for name, digest in digests.items() if name != "checker.json"},
        "max_pieces": 40,
        "stretch_words": 12,
        "phrase_reach": 0.5,
        "calibration": dict.fromkeys(numbers, curves),
        "thresholds": {
            "low": {"TQ101": 0.8, "TQ201": 0.8},
            "normal": {"TQ101": 0.6, "TQ201": 0.6},
            "high": {"TQ101": 0.2, "TQ201": 0.2},
        },
        "major_from": {level: {"one": 1.5, "several": 1.0} for level in ("low", "normal", "high")},
        "training_data": [],
    }


def tokeniser() -> Tokeniser:
    """A few whole words; all others letter by letter."""
    return Tokeniser(_tokenizer())


def _tokenizer() -> Tokenizer:
    vocabulary = {piece: number for number, piece in enumerate(_VOCABULARY)}
    made = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]"))
    made.normalizer = BertNormalizer(lowercase=True)
    made.pre_tokenizer = BertPreTokenizer()
    made.add_special_tokens(["[PAD]", "[UNK]", "[CLS]", "[SEP]"])
    made.enable_truncation(5)
    made.enable_padding(length=5)
    return made


def _write_graph(path: Path, text: str, **weights: npt.NDArray[np.float64]) -> None:
    model = parser.parse_model(text)
    for name, values in weights.items():
        model.graph.initializer.append(numpy_helper.from_array(values.astype(np.float32), name))
    onnx.save(model, str(path))
