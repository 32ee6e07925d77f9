"""Small checkpoints of the true architectures, with real tokenizers, made on the spot."""

import json
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import sentencepiece
import torch
from tokenizers import AddedToken, Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE
from transformers import (
    LlamaConfig,
    LlamaForCausalLM,
    M2M100Config,
    M2M100ForConditionalGeneration,
    M2M100Tokenizer,
    MarianConfig,
    MarianMTModel,
    MarianTokenizer,
    MBart50Tokenizer,
    MBartConfig,
    MBartForConditionalGeneration,
    NllbTokenizer,
    PreTrainedTokenizerFast,
    T5Config,
    T5ForConditionalGeneration,
    T5Tokenizer,
)

WORDS = {
    "the": "la",
    "a": "un",
    "dog": "hundo",
    "cat": "kato",
    "bank": "banko",
    "river": "rivero",
    "sees": "vidas",
    "buys": "acetas",
    "sells": "vendas",
    "red": "ruga",
    "old": "maljuna",
    "small": "eta",
    "today": "hodiau",
    "and": "kaj",
}
"""A toy language: each word has one translation; a noun comes before its adjective."""

_NOUNS = ("dog", "cat", "bank", "river")
_VERBS = ("sees", "buys", "sells")
_ADJECTIVES = ("red", "old", "small")


def phrase(random: Random) -> tuple[list[str], list[str]]:
    """A noun phrase in English and in the toy language."""
    article, noun = random.choice(("the", "a")), random.choice(_NOUNS)
    if random.random() < 0.5:
        return [article, noun], [WORDS[article], WORDS[noun]]
    adjective = random.choice(_ADJECTIVES)
    return [article, adjective, noun], [WORDS[article], WORDS[noun], WORDS[adjective]]


def pair(random: Random) -> tuple[str, str]:
    """A sentence and its right translation."""
    (mine, theirs), (other, others) = phrase(random), phrase(random)
    verb = random.choice(_VERBS)
    ends = random.random() < 0.3
    english = [*mine, verb, *other, *(["today"] if ends else [])]
    toy = [*theirs, WORDS[verb], *others, *([WORDS["today"]] if ends else [])]
    return " ".join(english), " ".join(toy)


def pairs(count: int, seed: int) -> list[tuple[str, str]]:
    random = Random(seed)
    return [pair(random) for _ in range(count)]


def write_spm(folder: Path, name: str, lines: Sequence[str], size: int = 60) -> list[str]:
    """A SentencePiece model trained on the lines; its pieces."""
    corpus = folder / f"{name}.txt"
    corpus.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(corpus),
        model_prefix=str(folder / name),
        vocab_size=size,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    (folder / f"{name}.model").rename(folder / f"{name}.spm")
    corpus.unlink()
    (folder / f"{name}.vocab").unlink()
    model = sentencepiece.SentencePieceProcessor(model_file=str(folder / f"{name}.spm"))
    return [model.id_to_piece(number) for number in range(model.get_piece_size())]


def marian_tokenizer(folder: Path, extra: Sequence[str] = ()) -> MarianTokenizer:
    """The tokenizer of the toy pair, as opus-mt checkpoints have it."""
    folder.mkdir(parents=True, exist_ok=True)
    examples = pairs(400, seed=0)
    pieces = [
        *write_spm(folder, "source", [english for english, _ in examples]),
        *write_spm(folder, "target", [toy for _, toy in examples]),
    ]
    words = [
        "</s>",
        "<unk>",
        *extra,
        *(each for each in pieces if each not in ("<s>", "</s>", "<unk>")),
        "<pad>",
    ]
    vocabulary = {word: number for number, word in enumerate(dict.fromkeys(words))}
    (folder / "vocab.json").write_text(json.dumps(vocabulary), encoding="utf-8")
    return MarianTokenizer(
        source_spm=str(folder / "source.spm"),
        target_spm=str(folder / "target.spm"),
        vocab=str(folder / "vocab.json"),
        source_lang="en",
        target_lang="eo",
        model_max_length=64,
    )


def marian_config(size: int, **given: Any) -> MarianConfig:
    settings: dict[str, Any] = {"d_model": 48, "encoder_layers": 2, "decoder_layers": 2} | given
    width = settings["d_model"]
    return MarianConfig(
        vocab_size=size,
        encoder_ffn_dim=2 * width,
        decoder_ffn_dim=2 * width,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        max_position_embeddings=64,
        pad_token_id=size - 1,
        eos_token_id=0,
        forced_eos_token_id=0,
        decoder_start_token_id=size - 1,
        dropout=0.0,
        scale_embedding=True,
        activation_function="swish",
        **settings,
    )


def write_marian(folder: Path, steps: int = 350) -> Path:
    """A Marian that has learned the toy language: what it should say of any sentence is known."""
    tokenizer = marian_tokenizer(folder)
    torch.set_num_threads(1)  # so small a model only waits for the others, above all on a busy machine
    torch.manual_seed(1)
    model = MarianMTModel(marian_config(len(tokenizer.get_vocab())))
    optimiser = torch.optim.AdamW(model.parameters(), lr=3e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=steps)
    for step in range(steps):
        batch = pairs(64, seed=step + 1)
        given = tokenizer([english for english, _ in batch], padding=True, return_tensors="pt")
        labels = tokenizer(text_target=[toy for _, toy in batch], padding=True, return_tensors="pt").input_ids
        labels[labels == tokenizer.pad_token_id] = -100
        loss = model(**given, labels=labels).loss
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    return _saved(model, tokenizer, folder)


def write_multilingual_marian(folder: Path) -> Path:
    """One that has not learned anything, with words for two target languages."""
    tokenizer = marian_tokenizer(folder, extra=(">>epo<<", ">>cmn_Hans<<"))
    torch.manual_seed(1)
    return _saved(MarianMTModel(marian_config(len(tokenizer.get_vocab()))), tokenizer, folder)


def pieces(folder: Path) -> list[tuple[str, float]]:
    """A SentencePiece vocabulary of the toy language, with scores."""
    folder.mkdir(parents=True, exist_ok=True)
    write_spm(folder, "pieces", [text for pair in pairs(200, seed=0) for text in pair])
    model = sentencepiece.SentencePieceProcessor(model_file=str(folder / "pieces.spm"))
    return [(model.id_to_piece(each), model.get_score(each)) for each in range(model.get_piece_size())]


def _saved(model: Any, tokenizer: Any, folder: Path) -> Path:
    model.eval().save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def _m2m100(size: int, pad: int) -> M2M100ForConditionalGeneration:
    torch.manual_seed(1)
    return M2M100ForConditionalGeneration(
        M2M100Config(
            vocab_size=size,
            d_model=32,
            encoder_layers=1,
            decoder_layers=1,
            encoder_ffn_dim=64,
            decoder_ffn_dim=64,
            encoder_attention_heads=2,
            decoder_attention_heads=2,
            max_position_embeddings=64,
            pad_token_id=pad,
            eos_token_id=2,
            decoder_start_token_id=2,
        )
    )


def write_m2m100(folder: Path) -> Path:
    known = [piece for piece, _ in pieces(folder) if piece not in ("<s>", "</s>", "<unk>")]
    vocabulary = {word: number for number, word in enumerate(["<s>", "<pad>", "</s>", "<unk>", *known])}
    (folder / "words.json").write_text(json.dumps(vocabulary), encoding="utf-8")
    tokenizer = M2M100Tokenizer(
        vocab_file=str(folder / "words.json"), spm_file=str(folder / "pieces.spm"), model_max_length=64
    )
    size = max(tokenizer.lang_token_to_id.values()) + 1 + tokenizer.num_madeup_words
    return _saved(_m2m100(size, 1), tokenizer, folder)


def write_nllb(folder: Path) -> Path:
    letters = sorted(
        {letter for pair in pairs(50, seed=0) for text in pair for letter in text if letter != " "}
    )
    words = ["<s>", "<pad>", "</s>", "<unk>", "▁", *letters]
    tokenizer = NllbTokenizer(vocab={word: n for n, word in enumerate(words)}, merges=[], model_max_length=64)
    return _saved(_m2m100(len(tokenizer), 1), tokenizer, folder)


def write_mbart50(folder: Path) -> Path:
    tokenizer = MBart50Tokenizer(vocab=pieces(folder), model_max_length=64)
    torch.manual_seed(1)
    config = MBartConfig(
        vocab_size=len(tokenizer),
        d_model=32,
        encoder_layers=1,
        decoder_layers=1,
        encoder_ffn_dim=64,
        decoder_ffn_dim=64,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        max_position_embeddings=64,
    )
    return _saved(MBartForConditionalGeneration(config), tokenizer, folder)


def write_t5(folder: Path, tags: Sequence[str] = ()) -> Path:
    """T5; with tags such as `<2es>`, MADLAD-400."""
    known = [(piece, score) for piece, score in pieces(folder) if piece not in ("<s>", "</s>", "<unk>")]
    vocabulary = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), *known, *((tag, 0.0) for tag in tags)]
    tokenizer = T5Tokenizer(vocab=vocabulary, extra_ids=0, model_max_length=64)
    if tags:
        tokenizer.add_tokens([AddedToken(tag, normalized=False) for tag in tags])
    torch.manual_seed(1)
    settings: dict[str, Any] = {"d_model": 32, "d_kv": 16, "d_ff": 64, "num_layers": 1, "num_heads": 2}
    config = T5Config(vocab_size=len(tokenizer), **settings, decoder_start_token_id=0)  # type: ignore[call-arg]
    return _saved(T5ForConditionalGeneration(config), tokenizer, folder)


TEMPLATE = (
    "{% for message in messages %}<|{{ message.role }}|>{{ message.content }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)


def write_chat_model(folder: Path, template: str | None = TEMPLATE) -> Path:
    """A small Llama that continues conversations, byte by byte."""
    folder.mkdir(parents=True, exist_ok=True)
    words = ["<|user|>", "<|assistant|>", "<|end|>", *pre_tokenizers.ByteLevel.alphabet(), "<|begin|>"]
    backend = Tokenizer(BPE(vocab={word: number for number, word in enumerate(words)}, merges=[]))
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    fast: Any = PreTrainedTokenizerFast
    tokenizer = fast(
        tokenizer_object=backend,
        bos_token="<|begin|>",
        eos_token="<|end|>",
        additional_special_tokens=["<|user|>", "<|assistant|>"],
        model_max_length=256,
    )
    tokenizer.chat_template = template
    torch.manual_seed(1)
    config = LlamaConfig(
        vocab_size=len(words),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=1,
        num_attention_heads=2,
        max_position_embeddings=512,
        eos_token_id=2,
        bos_token_id=len(words) - 1,
    )
    return _saved(LlamaForCausalLM(config), tokenizer, folder)
