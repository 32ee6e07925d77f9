"""A bilingual checker small enough to be made within a test: random weights, the real one's files and signatures."""

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import numpy_helper, parser
from tokenizers import Tokenizer
from tokenizers.models import Unigram
from tokenizers.pre_tokenizers import Metaspace

_WIDTH = 8
_LETTERS = "abcdefghijklmnopqrstuvwxyzäöüABCDEFGHIJKLMNOPQRSTUVWXYZ.,!?银行上调利率了下"
_PIECES = ("▁rose", "▁fell", "▁The", "▁bank", "▁rates", "▁Zinsen", "上调", "下调")
_VOCABULARY = ["<s>", "<pad>", "</s>", "<unk>", "▁", *_LETTERS, *_PIECES]

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
compare (float[L, 8] passage, float[M, 8] other)
   => (float[L, 8] features, float[8] summary, float[L, M] alignment) {
   mapped = MatMul(other, map)
   turned = Transpose<perm = [1, 0]>(mapped)
   likeness = MatMul(passage, turned)
   alignment = Softmax<axis = 1>(likeness)
   beside = MatMul(alignment, mapped)
   features = Sub(passage, beside)
   summary = ReduceMean<axes = [0], keepdims = 0>(features)
}
"""
_JUDGE = """
<ir_version: 8, opset_import: ["": 17]>
judge (float[L, 8] states, float[L, 8] source_features, float[8] source_summary,
       float[K, L, 8] features, float[K, 8] summaries, float[K] compared)
   => (float[L, 2] tokens, float[1] passage) {
   others = ReduceMean<axes = [0], keepdims = 0>(features)
   own = MatMul(states, of_states)
   across = MatMul(source_features, of_source)
   within = MatMul(others, of_others)
   seen = Add(own, across)
   tokens = Add(seen, within)
   told = ReduceMean<axes = [0], keepdims = 0>(summaries)
   count = ReduceSum<keepdims = 1>(compared)
   both = Add(source_summary, told)
   summed = MatMul(both, of_both)
   passage = Add(summed, count)
}
"""


def write_model(folder: Path, line: float = 0.0, **fields: Any) -> Path:
    """Write a whole model into the folder, with this line for all; `fields` replace those of `checker.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(5)

    def some(*shape: int) -> npt.NDArray[np.float64]:
        return random.normal(size=shape)

    _write_graph(folder / "encoder.onnx", _ENCODER, table=some(len(_VOCABULARY), _WIDTH))
    _write_graph(folder / "across.onnx", _COMPARE, map=some(_WIDTH, _WIDTH))
    _write_graph(folder / "within.onnx", _COMPARE, map=np.eye(_WIDTH))
    shapes = {
        "of_states": (_WIDTH, 2),
        "of_source": (_WIDTH, 2),
        "of_others": (_WIDTH, 2),
        "of_both": (_WIDTH, 1),
    }
    _write_graph(folder / "judge.onnx", _JUDGE, **{name: some(*shape) for name, shape in shapes.items()})
    _tokenizer().save(str(folder / "tokenizer.json"))
    names = ("encoder.onnx", "across.onnx", "within.onnx", "judge.onnx", "tokenizer.json")
    languages = ["de", "en", "zh"]
    card = {
        "schema_version": 1,
        "name": "checker-bilingual",
        "languages": languages,
        "files": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names},
        "max_pieces": 80,
        "window_words": 6,
        "doubted_from": {
            language: {"source": line, "source_and_counterparts": line} for language in languages
        },
    }
    (folder / "checker.json").write_text(json.dumps(card | fields), encoding="utf-8")
    return folder


def _tokenizer() -> Tokenizer:
    scored = [(piece, -float(len(piece) < 2)) for piece in dict.fromkeys(_VOCABULARY)]
    made = Tokenizer(Unigram(scored, unk_id=3))
    made.pre_tokenizer = Metaspace()
    return made


def _write_graph(path: Path, text: str, **weights: npt.NDArray[np.float64]) -> None:
    model = parser.parse_model(text)
    for name, values in weights.items():
        model.graph.initializer.append(numpy_helper.from_array(values.astype(np.float32), name))
    onnx.save(model, str(path))
