"""Writes the files of the bilingual checker from a checkpoint of its training.

python -m tqcheck.training.bilingual.package CHECKPOINT DATA --to FOLDER
"""

import argparse
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tqcheck.core.errors import InputError, TqcheckError
from tqcheck.qe.bilingual.model_files import FILES, NAME, SCHEMA_VERSION, Company
from tqcheck.qe.bilingual.predict import load
from tqcheck.qe.model_files import CARD, TOKENIZER
from tqcheck.storage.atomic_write import atomic_write
from tqcheck.training.bilingual import base, packed_weights
from tqcheck.training.bilingual.doubted_from import DoubtedFrom, doubted_from, sound_translations
from tqcheck.training.bilingual.packed_weights import Blocks
from tqcheck.training.bilingual.pruned_tokenizer import kept_rows, pruned
from tqcheck.training.bilingual.units import units
from tqcheck.training.libraries import refuse_without_libraries

PASSAGES = ("de", "es", "fr", "ja", "ru", "zh")
"""The languages of passages that are judged: those whose words were exchanged along with English ones in training.

English is not among them: it has more to go by, other rules and retranslations, and of freely worded English passages
that are sound too many would be doubted.
"""
LANGUAGES = (*PASSAGES, "en")
_MOST_PIECES = 200
"""Of an encoded text; few were longer in training."""
_WINDOW_WORDS = 60
_NEVER = 1e9
"""A logit that nothing has."""


def main() -> None:
    """Write the graphs, the tokenizer and `checker.json`."""
    parser = argparse.ArgumentParser(
        prog="python -m tqcheck.training.bilingual.package", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("data", type=Path, help="the data folder of docs/how-to/train.md")
    parser.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument(
        "--base", type=Path, help="a folder with the encoder's two files, if not from their packages"
    )
    options = parser.parse_args()
    try:
        refuse_without_libraries(encoder=True)
        _write(options)
    except (TqcheckError, OSError) as error:
        parser.exit(2, f"{parser.prog}: error: {error}\n")


def _write(options: argparse.Namespace) -> None:
    folder: Path = options.to
    folder.mkdir(parents=True, exist_ok=True)
    _write_files(options, folder)
    write_card(folder, {language: dict.fromkeys(Company, _NEVER) for language in PASSAGES})
    sound = sound_translations(options.data, frozenset(LANGUAGES))
    write_card(folder, doubted_from(load(options.threads, folder), sound))


def _write_files(options: argparse.Namespace, folder: Path) -> None:
    from tqcheck.training.bilingual.checkpoint import load_weights
    from tqcheck.training.bilingual.export import export
    from tqcheck.training.bilingual.packed_embeddings import PackedEmbeddings
    from tqcheck.training.bilingual.recipe import untrained
    from tqcheck.training.quantising import write_graphs

    network, tokenizer = untrained(options.base, seed=1)
    load_weights(options.checkpoint, network)
    path = base.TOKENIZER.checked(options.base)
    rows = kept_rows(tokenizer, _texts(options.data))
    atomic_write(folder / TOKENIZER, [pruned(path, rows).encode()])
    weights = base.WEIGHTS.checked(options.base)
    packed = packed_weights.read(weights)
    blocks = packed.tensors[base.WORD_EMBEDDINGS]
    if not isinstance(blocks, Blocks):
        raise InputError("has its embeddings in another form", str(weights), cure="give another copy")
    with TemporaryDirectory() as exact:
        export(network, PackedEmbeddings(blocks, packed.sizes.hidden, rows), Path(exact))
        # Its embeddings have four bits already.
        write_graphs(Path(exact), folder, operators=("MatMul",))


def _texts(data: Path) -> Iterator[str]:
    """All that is learned from in the languages that are read."""
    for unit in units(data):
        if {unit.source_language, unit.language}.issubset(LANGUAGES):
            yield unit.source
            yield from unit.translations


def write_card(folder: Path, from_logit: DoubtedFrom) -> None:
    """Write `checker.json` for the other files in the folder, which must be there."""
    content = {
        "schema_version": SCHEMA_VERSION,
        "name": NAME,
        "languages": sorted(LANGUAGES),
        "files": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES},
        "max_pieces": _MOST_PIECES,
        "window_words": _WINDOW_WORDS,
        "doubted_from": from_logit,
    }
    atomic_write(folder / CARD, [f"{json.dumps(content, indent=2)}\n".encode()])


if __name__ == "__main__":
    main()
