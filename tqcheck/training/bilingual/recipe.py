"""Puts together what training needs: the untrained network, and the groups of examples that it learns from."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from tokenizers import Tokenizer

from tqcheck.language.bilingual.lexicon import lexicon_of
from tqcheck.training import base_encoder
from tqcheck.training.bilingual import base
from tqcheck.training.bilingual.annotated import annotated
from tqcheck.training.bilingual.balanced_pairs import BalancedPairs
from tqcheck.training.bilingual.batches import Groups
from tqcheck.training.bilingual.foreign_words import ForeignWords
from tqcheck.training.bilingual.kept_vocabulary import kept, made_from
from tqcheck.training.bilingual.minimal_pairs import MinimalPairs
from tqcheck.training.bilingual.network import FROZEN, LAYERS, Checker
from tqcheck.training.bilingual.two_sided.classes import class_exchanges
from tqcheck.training.bilingual.two_sided.drawing import TwoSidedExchanges
from tqcheck.training.bilingual.units import TranslationUnit, units
from tqcheck.training.bilingual.vocabulary import texts_of, vocabulary
from tqcheck.training.bilingual.widths import Widths
from tqcheck.training.loop import Say
from tqcheck.training.planting.exchanges import Exchanges
from tqcheck.training.planting.exchanges import exchanges as encoder_exchanges
from tqcheck.training.planting.names import Names
from tqcheck.training.planting.planter import Planter
from tqcheck.training.planting.word_net import WordNet

_MODIFYING = frozenset(("a", "r"))
"""Adjectives and adverbs."""


def untrained(folder: Path | None, seed: int) -> tuple[Checker, Tokenizer]:
    """The network with the packages' or the folder's encoder, and heads at random, the same for the same seed.

    Raises InputError if a file of the encoder is missing or another one.
    """
    weights, tokenizer = base.WEIGHTS.checked(folder), base.TOKENIZER.checked(folder)
    bert = base.encoder(weights, max(LAYERS))
    torch.manual_seed(seed)
    widths = Widths(hidden=bert.config.hidden_size, layers=len(LAYERS))
    return Checker(bert, widths, LAYERS, FROZEN), base.tokenizer(tokenizer)


class Given(NamedTuple):
    """Where there is what to learn from."""

    data: Path
    word_net: Path
    words: Path
    """The file in which what was found out of the words is kept."""


def groups(given: Given, tokenizer: Tokenizer, seed: int, say: Say) -> Groups:
    """All that is drawn from the data folder. Raises InputError if it is of no use, or if there is no WordNet."""
    word_net = WordNet.read(given.word_net)
    found = units(given.data)
    marked = annotated(given.data)
    say(f"{len(found):,} sentences with translations, {len(marked):,} annotated ones")
    words = kept(given.words, made_from(found, given.word_net), lambda: vocabulary(found, word_net, say))
    foreign = {language: ForeignWords(lexicon_of(language), forms) for language, forms in words.forms.items()}
    return Groups(
        found,
        BalancedPairs(_two_sided(words.exchanges["en"], foreign, word_net)),
        MinimalPairs(found, _english_planter(found, word_net), words.exchanges),
        marked,
        tokenizer,
        seed,
    )


def _two_sided(
    english: Exchanges, foreign: Mapping[str, ForeignWords], word_net: WordNet
) -> TwoSidedExchanges:
    modifiers = frozenset(
        word for word in english.others if (parts := word_net.parts(word)) and parts <= _MODIFYING
    )
    return TwoSidedExchanges(english, class_exchanges(english.others, word_net), modifiers, foreign)


def _english_planter(found: Sequence[TranslationUnit], word_net: WordNet) -> Planter:
    """The planter of `tqcheck train --plant-errors`, with the words of the encoder that it begins with."""
    from safetensors.torch import load_file

    folder = base_encoder.packaged()
    numbers = Tokenizer.from_file(str(folder / "tokenizer.json")).get_vocab()
    pieces = sorted(numbers, key=lambda piece: numbers[piece])
    state = load_file(folder / "model.safetensors")
    (name,) = (name for name in state if name.endswith("word_embeddings.weight"))
    vectors = state[name].numpy().astype(np.float32)
    return Planter(encoder_exchanges(pieces, vectors, word_net), Names.of(texts_of(found, "en")))
