"""Sentences with their English translations, from the data folder."""

import gzip
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple, TypeAlias

import sacrebleu

from tqcheck.core.errors import InputError
from tqcheck.training.split import HUMANS, LEARNED_ENGINES

TO_ENGLISH, FROM_ENGLISH = "engines/to-english.jsonl.gz", "engines/from-english.jsonl.gz"
ANNOTATED = (
    "mqm/train.jsonl.gz",
    "mqm/ted-zh-en.jsonl.gz",
    "mqm/en-de.jsonl.gz",
    "mqm/en-ru.jsonl.gz",
    "mqm/bio.jsonl.gz",
)
_RATED = ("mlqe/to-english.jsonl.gz", "mlqe/from-english.jsonl.gz")
FILES = (TO_ENGLISH, FROM_ENGLISH, *ANNOTATED, *_RATED)
"""The files of the data folder that are read."""

MEASURED_SETS = "flores"
"""How the names of those sets begin that nothing is learned from: they show how often sound text is contradicted."""
CHINESE_TO_ENGLISH = "zh-en"
"""The pair of languages of rows that name none."""
TWO_WAY_SETS = frozenset({"wmt13", "wmt14", "wmt15", "wmt16", "wmt17", "wmt18"})
"""Sets whose sentences are there in both languages under one number, translated by people."""
_SAME_SENTENCE = 30.0
"""The least chrF of a person's translation with an engine's: where numbers do not agree, it is below."""
_MOST = 3
"""Translations of one sentence that are learned from; people's come first."""


class Translation(NamedTuple):
    """A sentence in the lexicon's language and one in English, of which one translates the other."""

    foreign: str
    english: str
    is_by_person: bool


Row: TypeAlias = Mapping[str, Any]
_Key: TypeAlias = tuple[str, ...]


def translations(folder: Path, language: str, seed: int) -> list[Translation]:
    """Translations between a language and English, at most three of one sentence, in an order drawn by `seed`.

    Raises InputError if a file is missing or has no such lines.
    """
    by_sentence: defaultdict[_Key, list[Translation]] = defaultdict(list)
    for key, each in (*_by_engines(folder, language), *_annotated(folder, language)):
        if each.foreign.strip() and each.english.strip():
            by_sentence[key].append(each)
    random = Random(seed)  # noqa: S311 - the same for the same seed
    chosen: list[Translation] = []
    for each_sentence in by_sentence.values():
        people = [each for each in dict.fromkeys(each_sentence) if each.is_by_person]
        machine = [each for each in dict.fromkeys(each_sentence) if not each.is_by_person]
        random.shuffle(machine)
        chosen += [*people, *machine][:_MOST]
    random.shuffle(chosen)
    return chosen


def measured(folder: Path, language: str) -> list[Translation]:
    """People's translations that nothing is learned from."""
    return [
        Translation(row["source"], row["human"], is_by_person=True)
        for row in rows(folder, TO_ENGLISH)
        if row["pair"] == f"{language}-en" and row["set"].startswith(MEASURED_SETS)
    ]


def _by_engines(folder: Path, language: str) -> Iterator[tuple[_Key, Translation]]:
    """What engines made of sentences, and what people did, where a set is there in both languages."""
    read = _read(folder, TO_ENGLISH, f"{language}-en")
    written = _read(folder, FROM_ENGLISH, f"en-{language}")
    for (name, line), row in read.items():
        for output in learned(row["outputs"]):
            yield ("to", name, line), Translation(row["source"], output, is_by_person=False)
        twin = written.get((name, line))
        if name in TWO_WAY_SETS and twin is not None:
            person = Translation(row["source"], twin["source"], is_by_person=True)
            if is_same_sentence(person.english, learned(row["outputs"])):
                yield ("to", name, line), person
    for (name, line), row in written.items():
        for output in learned(row["outputs"]):
            yield ("from", name, line), Translation(output, row["source"], is_by_person=False)


def _read(folder: Path, file: str, pair: str) -> dict[tuple[str, str], Row]:
    return {
        (row["set"], str(row["line"])): row
        for row in rows(folder, file)
        if row["pair"] == pair and not row["set"].startswith(MEASURED_SETS)
    }


def learned(outputs: Mapping[str, str]) -> Sequence[str]:
    """The outputs of those engines that may be learned from."""
    return [text for engine, text in outputs.items() if engine in LEARNED_ENGINES]


def is_same_sentence(person: str, outputs: Iterable[str], least: float = _SAME_SENTENCE) -> bool:
    """Whether a person's translation has at least so much chrF with an engine's."""
    chrf = sacrebleu.CHRF()
    return any(chrf.sentence_score(person, [output]).score >= least for output in outputs)


def _annotated(folder: Path, language: str) -> Iterator[tuple[_Key, Translation]]:
    """Translations that people marked or rated, people's own among them."""
    for file in (*ANNOTATED, *_RATED):
        for row in rows(folder, file):
            pair = row.get("pair", CHINESE_TO_ENGLISH)
            by_person = row.get("system", "").startswith(HUMANS)
            if pair == f"{language}-en":
                yield (file, row["source"]), Translation(row["source"], row["text"], by_person)
            elif pair == f"en-{language}":
                yield (file, row["source"]), Translation(row["text"], row["source"], by_person)


def rows(folder: Path, file: str) -> Iterator[Row]:
    """The rows of a file of the data folder; InputError where it is missing or damaged."""
    try:
        with gzip.open(folder / file, "rt", encoding="utf-8") as lines:
            for line in lines:
                row: Row = json.loads(line)
                yield row
    except (OSError, ValueError) as error:
        raise InputError(
            f"cannot be read ({getattr(error, 'strerror', None) or error})",
            str(folder / file),
            cure="give the data folder of docs/how-to/train.md",
        ) from error
