"""What is found out of the words of the data: what each can be exchanged for, and in which forms it is written."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import NamedTuple

from tqcheck.language.bilingual.lexicon import LANGUAGES, lexicon_of
from tqcheck.training.bilingual.exchanges import exchanges
from tqcheck.training.bilingual.foreign_words import Forms, forms_in
from tqcheck.training.bilingual.senses import senses_of
from tqcheck.training.bilingual.units import TranslationUnit
from tqcheck.training.loop import Say
from tqcheck.training.planting.exchanges import Exchanges
from tqcheck.training.planting.word_net import WordNet

_ENGLISH_TEXTS, _FOREIGN_TEXTS = 110_000, 60_000
"""Texts of a language that are read."""


class Vocabulary(NamedTuple):
    """By language."""

    exchanges: Mapping[str, Exchanges]
    """English among them."""
    forms: Mapping[str, Forms]
    """Of the languages that there is a lexicon of."""


def vocabulary(units: Sequence[TranslationUnit], word_net: WordNet, say: Say) -> Vocabulary:
    """The vocabulary of the units, the same for the same units in the same order."""
    alternatives: dict[str, Exchanges] = {}
    forms: dict[str, Forms] = {}
    for language in ("en", *sorted(LANGUAGES)):
        texts = texts_of(units, language)
        Random(1).shuffle(texts)  # noqa: S311 - always the same
        read = texts[: _ENGLISH_TEXTS if language == "en" else _FOREIGN_TEXTS]
        alternatives[language] = exchanges(read, senses_of(language, word_net))
        if language != "en":
            forms[language] = forms_in(read, lexicon_of(language))
        say(f"{language}: alternatives to {len(alternatives[language].others):,} words")
    return Vocabulary(alternatives, forms)


def texts_of(units: Sequence[TranslationUnit], language: str) -> list[str]:
    """Sources in the language and outputs in it; of English, which there is most of, one output of a source."""
    most = 1 if language == "en" else None
    sources = [unit.source for unit in units if unit.source_language == language]
    return sources + [text for unit in units if unit.language == language for text in unit.outputs[:most]]
