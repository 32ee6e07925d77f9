"""Makes bilingual lexicons.

python -m tqcheck.training.lexicon DATA LANGUAGE ... --to models/lexicon
"""

import argparse
from pathlib import Path

from tqcheck.core.errors import InputError
from tqcheck.language.bilingual.lexicon import LANGUAGES
from tqcheck.storage.atomic_write import atomic_write
from tqcheck.training.lexicon.build import entries
from tqcheck.training.lexicon.translations import translations

_HEADER = (
    "# WORD, times seen, then words that translate it, each with its times; English by stem (=usual form)"
)


def main() -> None:
    """Write the lexicons of the languages."""
    parser = argparse.ArgumentParser(prog="python -m tqcheck.training.lexicon", description=__doc__)
    parser.add_argument("data", type=Path, help="the data folder of docs/how-to/train.md")
    parser.add_argument("languages", nargs="*", default=sorted(LANGUAGES))
    parser.add_argument("--to", type=Path, required=True, help="the folder for the lexicons")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--most", type=int, default=100_000, help="translations of a language that are learned from"
    )
    options = parser.parse_args()
    if unknown := sorted(set(options.languages) - LANGUAGES):
        parser.error(f"no lexicon of {', '.join(unknown)}: there are {', '.join(sorted(LANGUAGES))}")
    try:
        _write(options)
    except (InputError, OSError) as error:
        parser.exit(2, f"{parser.prog}: error: {error}\n")


def _write(options: argparse.Namespace) -> None:
    options.to.mkdir(parents=True, exist_ok=True)
    for language in options.languages:
        chosen = translations(options.data, language, options.seed)[: options.most]
        made = entries(chosen, language)
        for name, found in ((f"{language}-en", made.to_english), (f"en-{language}", made.from_english)):
            lines = [_HEADER, *(entry.line() for entry in found)]
            atomic_write(options.to / f"{name}.tsv", (f"{line}\n".encode() for line in lines))
        print(f"{language}: {len(made.to_english):,} words from {len(chosen):,} translations")  # noqa: T201


if __name__ == "__main__":
    main()
