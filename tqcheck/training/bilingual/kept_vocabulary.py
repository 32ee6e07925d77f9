"""A vocabulary in a file: to work it out takes minutes, and a run that goes on needs the one that it had."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tqcheck.language.bilingual.lexicon import LANGUAGES
from tqcheck.storage.atomic_write import atomic_write
from tqcheck.storage.packaged import models_folder
from tqcheck.training.bilingual.units import TranslationUnit
from tqcheck.training.bilingual.vocabulary import Vocabulary
from tqcheck.training.planting.exchanges import Exchanges


def made_from(units: Sequence[TranslationUnit], word_net: Path) -> str:
    """One hash for the units, WordNet's files and the lexicons, by which a vocabulary is known to be theirs."""
    digest = hashlib.sha256()
    for unit in units:
        digest.update(repr(unit).encode())
    lexicons = models_folder() / "lexicon"
    files = [
        *(path for path in sorted(word_net.iterdir()) if path.is_file()),
        *(
            lexicons / f"{pair}.tsv"
            for language in sorted(LANGUAGES)
            for pair in (f"{language}-en", f"en-{language}")
        ),
    ]
    for path in files:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def kept(path: Path, key: str, make: Callable[[], Vocabulary]) -> Vocabulary:
    """The vocabulary in the file; where it has none that was kept under this key, it is made and kept there."""
    found = _read(path)
    if found.get("made from") == key:
        return Vocabulary(
            {language: _exchanges(listed) for language, listed in found["exchanges"].items()}, found["forms"]
        )
    made = make()
    content = {
        "made from": key,
        "exchanges": {language: vars(each) for language, each in made.exchanges.items()},
        "forms": made.forms,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    atomic_write(path, [json.dumps(content).encode()])
    return made


def _read(path: Path) -> Mapping[str, Any]:
    """Nothing where there is no file, or a damaged one."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _exchanges(listed: Mapping[str, Mapping[str, Sequence[str]]]) -> Exchanges:
    others, opposites = (
        {word: tuple(words) for word, words in listed[name].items()} for name in ("others", "opposites")
    )
    return Exchanges(others, opposites)
