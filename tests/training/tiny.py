"""Training in small: a BERT of width 16 with random weights, and a data folder of a few sentences of our own."""

import gzip
import json
from collections.abc import Mapping, Sequence
from itertools import count
from pathlib import Path
from shutil import copyfile
from typing import Any

import torch
from transformers import BertConfig, BertModel

from tests.qe.tiny_model import tokeniser, write_model
from tqcheck.training.network import Checker, Widths
from tqcheck.training.split import Part, split_of
from tqcheck.training.texts import Texts

WIDTH = 16
LAYERS = (1, 2)
WIDTHS = Widths(hidden=WIDTH, inner=8, features=8, summary=12, trunk=16, layers=len(LAYERS))

SENTENCES = (
    "The council said on Tuesday that rates rose by a quarter.",
    "The bank fell behind its plan, and nobody in the council was surprised.",
    "A bridge over the river was closed after the storm, the mayor said.",
    "Farmers in the valley expect a poor harvest because of the late frost.",
)
ENGINES = ("opusmt", "argos", "bergamot-base", "google")


def bert(layers: int = max(LAYERS), seed: int = 3) -> BertModel:
    """A BERT of the tiny model's vocabulary, the same for the same seed."""
    torch.manual_seed(seed)
    config = BertConfig(
        vocab_size=120,
        hidden_size=WIDTH,
        num_hidden_layers=layers,
        num_attention_heads=2,
        intermediate_size=2 * WIDTH,
        max_position_embeddings=256,
        hidden_dropout_prob=0.05,
        attention_probs_dropout_prob=0.0,
    )
    return BertModel(config, add_pooling_layer=False)


def network(seed: int = 3) -> Checker:
    """A whole network, small in all its widths."""
    return Checker(bert(seed=seed), WIDTHS, LAYERS)


def texts() -> Texts:
    """Reads texts with the tiny vocabulary."""
    return Texts(tokeniser())


def write_encoder(folder: Path) -> Path:
    """A folder as `--encoder` takes it: a BERT of six layers and its tokenizer."""
    bert(layers=6).save_pretrained(folder)
    made = write_model(folder.with_name(f"{folder.name}-model"))
    copyfile(made / "tokenizer.json", folder / "tokenizer.json")
    return folder


def document(part: Part, number: int = 0) -> str:
    """The name of a document that belongs to the part."""
    names = (f"document-{each}" for each in count() if split_of(f"document-{each}") == part)
    return next(name for place, name in enumerate(names) if place == number)


def translation(source: str, system: str, text: str, document: str, **fields: Any) -> dict[str, Any]:
    """A row of `mqm/train`: two raters, one of whom marks the first word as drifted and the last as awkward."""
    first, last = text.index(" "), text.rindex(" ") + 1
    row = {
        "set": "2020",
        "segment": [document, source],
        "system": system,
        "source": source,
        "text": text,
        "raters": ["one", "two"],
        "spans": [
            [0, first, "Accuracy/Mistranslation", "Major", "one"],
            [last, len(text), "Fluency/Grammar", "Minor", "two"],
        ],
        "lost": 0,
        "mqm": 3.0,
    }
    return row | fields


def write_data(folder: Path, parts: Sequence[Part] = ("train", "calibration"), documents: int = 3) -> Path:
    """A data folder: in each document every sentence, as two systems and a person have it."""
    translations, retranslations = [], []
    for part in parts:
        for number in range(documents):
            for place, sentence in enumerate(SENTENCES):
                source = f"{part} {number} {place}"
                other = sentence.replace("said", "did not say")
                name = document(part, number)
                translations += [
                    translation(source, "first", sentence, name),
                    translation(source, "second", other, name, spans=[], mqm=0.0),
                    translation(source, "Human-A.0", f"It is said: {sentence}", name),
                ]
                engines = {engine: f"{engine[0].upper()} report: {sentence}" for engine in ENGINES}
                retranslations.append({"set": "wmt20", "source": source, "english": engines})
    write_rows(folder / "mqm/train.jsonl.gz", translations)
    write_rows(folder / "mqm/retranslations.jsonl.gz", retranslations)
    write_rows(
        folder / "perturbations/demetr-odd.jsonl.gz", [planted(kind) for kind in ("tense", "word_swap")]
    )
    write_rows(
        folder / "backtranslations/flores-dev.jsonl.gz", [sound(language) for language in ("ko", "tr")]
    )
    write_rows(
        folder / "mlqe/to-english.jsonl.gz",
        [rated(pair, score) for pair in ("ro-en", "ne-en") for score in (0.5, -0.5)],
    )
    return folder


def planted(kind: str, **fields: Any) -> dict[str, Any]:
    """A row of DEMETR's form."""
    row = {
        "eng_sent": SENTENCES[0],
        "mt_sent": "The council said that the rates rose.",
        "pert_sent": "The council said that rates the rose.",
        "severity": "minor",
        "pert_name": f"minor_id7_{kind}",
    }
    return row | fields


def sound(language: str, **fields: Any) -> dict[str, Any]:
    """A sound pair with what engines make of its translation."""
    row = {
        "language": language,
        "english": SENTENCES[2],
        "back_translations": {engine: SENTENCES[2].replace("closed", "shut") for engine in ENGINES},
    }
    return row | fields


def rated(pair: str, score: float, **fields: Any) -> dict[str, Any]:
    """A translation that was rated, and edited: one word exchanged."""
    row = {
        "pair": pair,
        "text": SENTENCES[3].replace("poor", "good"),
        "post_edit": SENTENCES[3],
        "da": score,
    }
    return row | fields


def write_rows(path: Path, rows: Sequence[Mapping[str, Any]]) -> Path:
    """Gzipped JSON lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    return path
