"""How each family of translation models is told from which language into which it is to translate."""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from tqcheck.core.errors import TranslatorError
from tqcheck.counterparts.models.language_codes import codes
from tqcheck.counterparts.translation import Direction
from tqcheck.language.identification.language_names import language_name

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


_REGION = re.compile(r"[a-z]{2}_[A-Z]{2}")
_ENGLISH_TAG = "<2en>"


class ModelFamily(Protocol):
    """What differs between families."""

    serves_both: bool
    """Whether one model translates in any direction."""
    causal: bool
    """Whether the translation continues what is asked, instead of answering it."""

    def asked(self, tokenizer: "PreTrainedTokenizerBase", sentence: str, direction: Direction) -> str:
        """What the model is given for a sentence; a TranslatorError where it does not know a language."""
        ...

    def prepared(self, tokenizer: "PreTrainedTokenizerBase", direction: Direction) -> Mapping[str, Any]:
        """Set the tokenizer for the source language; what generation has to know of the target."""
        ...


@dataclass(frozen=True)
class OneWay:
    """Marian: a model a direction, or several target languages that are named in front of the sentence."""

    serves_both = False
    causal = False

    def asked(self, tokenizer: "PreTrainedTokenizerBase", sentence: str, direction: Direction) -> str:
        """The sentence, behind `>>spa<<` where the model has such words."""
        known = getattr(tokenizer, "supported_language_codes", None)
        if not known:
            return sentence
        return f"{_first(known, [f'>>{code}<<' for code in codes(direction.target)], direction.target)} {sentence}"

    def prepared(self, tokenizer: "PreTrainedTokenizerBase", direction: Direction) -> Mapping[str, Any]:  # noqa: ARG002 - there is nothing to set
        """Nothing: the model knows."""
        return {}


@dataclass(frozen=True)
class Tagged:
    """M2M100, NLLB, mBART-50: a word of the vocabulary for each language, in front of the source and of the target."""

    serves_both = True
    causal = False

    def asked(self, tokenizer: "PreTrainedTokenizerBase", sentence: str, direction: Direction) -> str:  # noqa: ARG002 - the words are set by `prepared`
        """The sentence alone."""
        return sentence

    def prepared(self, tokenizer: "PreTrainedTokenizerBase", direction: Direction) -> Mapping[str, Any]:
        """The target's word is the first that is generated."""
        source, target = (_tag(tokenizer, language) for language in direction)
        # M2M100 is told the bare code, the others the word itself.
        tokenizer.src_lang = source.strip("_") if source.startswith("__") else source
        # M2M100 numbers these words itself.
        own = getattr(tokenizer, "lang_token_to_id", {})
        return {"forced_bos_token_id": own.get(target, tokenizer.convert_tokens_to_ids(target))}


@dataclass(frozen=True)
class Prefixed:
    """T5 and MADLAD-400: the target is named in front of the sentence, in words or as `<2es>`."""

    serves_both = True
    causal = False

    def asked(self, tokenizer: "PreTrainedTokenizerBase", sentence: str, direction: Direction) -> str:
        """The sentence behind what is to be done with it."""
        tag = f"<2{direction.target}>"
        if _knows(tokenizer, tag):
            return f"{tag} {sentence}"
        if _knows(tokenizer, _ENGLISH_TAG):
            raise _unknown(direction.target)
        source, target = map(language_name, direction)
        return f"translate {source} to {target}: {sentence}"

    def prepared(self, tokenizer: "PreTrainedTokenizerBase", direction: Direction) -> Mapping[str, Any]:  # noqa: ARG002 - there is nothing to set
        """Nothing: the sentence says it."""
        return {}


@dataclass(frozen=True)
class Chat:
    """Instruction-tuned models that continue a conversation, through their own template."""

    serves_both = True
    causal = True

    def asked(self, tokenizer: "PreTrainedTokenizerBase", sentence: str, direction: Direction) -> str:
        """The conversation up to where the model is to go on."""
        source, target = map(language_name, direction)
        wish = f"Translate this text from {source} into {target}. Answer with the translation alone.\n\n{sentence}"
        return str(
            tokenizer.apply_chat_template(
                [{"role": "user", "content": wish}], tokenize=False, add_generation_prompt=True
            )
        )

    def prepared(self, tokenizer: "PreTrainedTokenizerBase", direction: Direction) -> Mapping[str, Any]:  # noqa: ARG002 - there is nothing to set
        """Nothing: the conversation says it."""
        return {}


SEQUENCE_TO_SEQUENCE: Mapping[str, ModelFamily] = {
    "marian": OneWay(),
    "m2m_100": Tagged(),
    "mbart": Tagged(),
    "t5": Prefixed(),
}
"""By the `model_type` of a checkpoint; all others continue a conversation, where they have a template for one."""


def _tag(tokenizer: "PreTrainedTokenizerBase", language: str) -> str:
    """The word of a language: `__en__`, `eng_Latn`, `en_XX`."""
    names = codes(language)
    regions = [word for word in tokenizer.all_special_tokens if _REGION.fullmatch(word)]
    candidates = [f"__{name}__" for name in names] + list(names[1:])
    candidates += [word for word in regions if word.startswith(f"{language}_")]
    known = [candidate for candidate in candidates if _knows(tokenizer, candidate)]
    return _first(known, candidates, language)


def _knows(tokenizer: "PreTrainedTokenizerBase", word: str) -> bool:
    number = tokenizer.convert_tokens_to_ids(word)
    return bool(number is not None and number != tokenizer.unk_token_id)


def _first(known: Container[str], candidates: Sequence[str], language: str) -> str:
    for candidate in candidates:
        if candidate in known:
            return candidate
    raise _unknown(language)


def _unknown(language: str) -> TranslatorError:
    return TranslatorError(f"the model does not know {language_name(language)}", cure="take another model")
