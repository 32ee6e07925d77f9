"""How fast the translation engines are beside a plain loop, on a Marian of opus-mt's true shape.

python -m tests.benchmarks.engines            sentences a second and peak memory of each, and how they compare

The checkpoint has the shape of opus-mt (6 + 6 layers, 512 wide, 65,001 words) and random weights: it never ends a
sentence by itself, so each engine writes LENGTH pieces for each of the same 500 sentences. Each runs in a process of
its own, one after the other, with two threads: (a) `generate` one sentence at a time, greedily, (b)
`transformers:FOLDER`, (c) `ctranslate2:FOLDER` in eight bits. Loading is not counted.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from tests.benchmarks.shared_data import rows
from tqcheck.counterparts.engines import ctranslate2_model, transformers_model
from tqcheck.counterparts.models.conversion import convert
from tqcheck.counterparts.models.located import InFolder
from tqcheck.counterparts.translation import Direction

SENTENCES, LENGTH, WORDS = 500, 32, 65_001
_SPOKEN = 24_000  # pieces that the tokenizer really cuts text into
_THREADS = 2
_MAKE = "make"
_TO = Direction("en", "de")
Translate = Callable[[Sequence[str]], object]


def sentences() -> list[str]:
    """Machine-translated English sentences of the development set, every one another."""
    return list(islice(dict.fromkeys(str(row["text"]) for row in rows("mqm/dev-sentence")), SENTENCES))


def write_checkpoint(folder: Path) -> None:
    """A Marian as large as opus-mt's, with a tokenizer that knows the sentences' words."""
    import torch
    from transformers import MarianConfig, MarianMTModel, MarianTokenizer

    from tests.counterparts.engines.checkpoints import write_spm

    texts = [str(row["text"]) for row in rows("mqm/dev-sentence")]
    texts += [str(row["english"]) for row in rows("backtranslations/flores-dev")]
    folder.mkdir()
    pieces = write_spm(folder, "source", texts, size=_SPOKEN)
    (folder / "target.spm").write_bytes((folder / "source.spm").read_bytes())
    known = [piece for piece in pieces if piece not in ("<s>", "</s>", "<unk>")]
    words = ["</s>", "<unk>", *known, *(f"filler{number}" for number in range(WORDS)), "<pad>"]
    words = [*words[: WORDS - 1], "<pad>"]
    (folder / "vocab.json").write_text(json.dumps({word: number for number, word in enumerate(words)}))
    torch.manual_seed(1)
    model = MarianMTModel(
        MarianConfig(
            vocab_size=WORDS,
            d_model=512,
            encoder_layers=6,
            decoder_layers=6,
            encoder_attention_heads=8,
            decoder_attention_heads=8,
            encoder_ffn_dim=2048,
            decoder_ffn_dim=2048,
            max_position_embeddings=512,
            pad_token_id=WORDS - 1,
            eos_token_id=0,
            forced_eos_token_id=0,
            decoder_start_token_id=WORDS - 1,
            activation_function="swish",
            scale_embedding=True,
        )
    )
    model.final_logits_bias[0, 0] = -1e4  # no sentence ends before its time
    model.save_pretrained(folder)
    MarianTokenizer(
        source_spm=str(folder / "source.spm"),
        target_spm=str(folder / "target.spm"),
        vocab=str(folder / "vocab.json"),
        source_lang="en",
        target_lang="de",
        model_max_length=512,
    ).save_pretrained(folder)


def plain(folder: Path) -> Translate:
    """What most people write: a sentence at a time."""
    import torch
    from transformers import MarianMTModel, MarianTokenizer

    tokenizer: Any = MarianTokenizer.from_pretrained(str(folder))
    model: Any = MarianMTModel.from_pretrained(str(folder))
    model.train(mode=False)

    def translate(texts: Sequence[str]) -> object:
        with torch.inference_mode():
            return [
                tokenizer.decode(
                    model.generate(
                        **tokenizer(text, return_tensors="pt"),
                        num_beams=1,
                        max_new_tokens=LENGTH,
                        min_new_tokens=LENGTH,
                    )[0]
                )
                for text in texts
            ]

    return translate


def by_transformers(folder: Path) -> Translate:
    """Our engine, as `--translator transformers:FOLDER` has it."""
    model = transformers_model.TransformersModel(InFolder(folder))
    transformers_model._LONGER, transformers_model._MORE = 0.0, LENGTH
    return lambda texts: model.translate(texts, _TO)


def by_ctranslate2(folder: Path) -> Translate:
    """Our engine, as `--translator ctranslate2:FOLDER` has it."""
    model = ctranslate2_model.CTranslate2Model(folder, threads=_THREADS)
    ctranslate2_model._LONGER, ctranslate2_model._MORE = 0, LENGTH
    return lambda texts: model.translate(texts, _TO)


ENGINES = {"plain generate": plain, "transformers": by_transformers, "ctranslate2 int8": by_ctranslate2}


def measure(name: str, folder: Path) -> None:
    """Print one engine's sentences a second and its peak memory in MB, as JSON."""
    if name != "ctranslate2 int8":
        import torch

        torch.set_num_threads(_THREADS)
    texts = sentences()
    translate = ENGINES[name](folder)
    translate(texts[:8])
    began = time.perf_counter()
    translate(texts)
    rate = len(texts) / (time.perf_counter() - began)
    print(json.dumps([rate, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))


def main() -> None:
    """Print the figures of all three."""
    with tempfile.TemporaryDirectory() as made:
        checkpoint, converted = Path(made) / "marian", Path(made) / "converted"
        _elsewhere(_MAKE, checkpoint)
        before = 0.0
        for name in ENGINES:
            rate, peak = _elsewhere(name, converted if name == "ctranslate2 int8" else checkpoint)
            ratio = f", {rate / before:.1f} times the one before" if before else ""
            print(f"{name}: {rate:.2f} sentences a second, peak {peak:.0f} MB{ratio}", flush=True)
            before = rate


def _elsewhere(name: str, folder: Path) -> Any:
    """What another process prints last: this one stays so small that its own memory is not taken for theirs."""
    command = [sys.executable, "-m", "tests.benchmarks.engines", name, str(folder)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return json.loads(said.splitlines()[-1])


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    elif sys.argv[1] == _MAKE:
        write_checkpoint(Path(sys.argv[2]))
        convert(InFolder(Path(sys.argv[2])), Path(sys.argv[2]).with_name("converted"))
        print("null")
    else:
        measure(sys.argv[1], Path(sys.argv[2]))
