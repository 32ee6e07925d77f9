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
from tqcheck.training.network import CheckerNetwork, Widths
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


def network(seed: int = 3) -> CheckerNetwork:
    """A whole network, small in all its widths."""
    return CheckerNetwork(bert(seed=seed), WIDTHS, LAYERS)


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
                    translation(source, "Human-A.0", f"It is said: {sentence}", name, spans=[], mqm=0.0),
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
        folder / "engines/to-english.jsonl.gz", [alternatives("wmt18", sentence) for sentence in SENTENCES]
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


def alternatives(name: str, sentence: str, **fields: Any) -> dict[str, Any]:
    """A sentence of a set of sources, with what two engines and one that must not be learned from made of it."""
    outputs = {"opusmt": sentence, "bergamot-tiny": f"So {sentence}", "google": f"And {sentence}"}
    return {"pair": "de-en", "set": name, "source": f"de: {sentence}", "outputs": outputs} | fields


def write_word_net(folder: Path) -> Path:
    """WordNet's files with a few words: rose and fell are opposites, bank and council are of one kind."""
    folder.mkdir(parents=True, exist_ok=True)
    licence = "  1 a line of the licence\n"
    files = {
        "data.verb": (
            "00000010 30 v 02 rise 0 go_up 0 001 ! 00000020 v 0101 | move upward\n"
            "00000020 30 v 01 fall 0 001 ! 00000010 v 0101 | move downward\n"
            "00000030 30 v 01 close 0 002 @ 00000040 v 0000 & 00000040 v 0000 | bar\n"
            "00000040 30 v 02 shut 0 bar(p) 0 001 ~ 00000030 v 0000 | make shut\n"
        ),
        "index.verb": (
            "rise v 1 1 ! 1 1 00000010\ngo_up v 1 0 1 1 00000010\n"
            "fall v 1 1 ! 1 1 00000020\nclose v 1 2 @ & 1 1 00000030\n"
            "shut v 1 1 ~ 1 1 00000040\n"
        ),
        "verb.exc": "rose rise\nfell fall\n",
        "data.noun": (
            "00000010 14 n 01 institution 0 002 ~ 00000020 n 0000 ~ 00000030 n 0000 | a body\n"
            "00000020 14 n 01 bank 0 001 @ 00000010 n 0000 | it lends\n"
            "00000030 14 n 01 council 0 001 @ 00000010 n 0000 | it decides\n"
            "00000040 17 n 01 river 0 000 | it flows\n"
            "00000050 17 n 01 storm 0 000 | it blows\n"
        ),
        "index.noun": (
            "institution n 1 1 ~ 1 1 00000010\nbank n 1 1 @ 1 1 00000020\ncouncil n 1 1 @ 1 1 00000030\n"
            "river n 1 0 1 1 00000040\nstorm n 1 0 1 1 00000050\n"
        ),
        "noun.exc": "",
        **dict.fromkeys(("data.adj", "index.adj", "adj.exc", "data.adv", "index.adv", "adv.exc"), ""),
    }
    for name, lines in files.items():
        (folder / name).write_text(licence + lines if not name.endswith(".exc") else lines, encoding="utf-8")
    return folder


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
