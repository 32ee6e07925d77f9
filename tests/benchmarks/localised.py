"""Alarms of the rules for programs' texts (TQ115, TQ116) on translations that people made.

    python -m tests.benchmarks.localised CATALOGUE.po... TRANSLATIONS...     --show 20

A catalogue is a gettext file, as Django's wheel has them (`django/conf/locale/*/LC_MESSAGES/django.po`). Translations
are folders with a JSON file for each language (`de-0123….json`), in other folders or not, as the wheel of Home
Assistant's frontend has them. Without arguments the translations by people in TQCHECK_DATA are read.
"""

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.benchmarks.shared_data import rows
from tqcheck.core.passage import Passage
from tqcheck.judging.prepare import prepare
from tqcheck.judging.run_rules import run_passage_rule
from tqcheck.readers import READERS, Defaults
from tqcheck.readers.files import input_file
from tqcheck.readers.language_tag import primary_language
from tqcheck.rules import PASSAGE_RULES
from tqcheck.rules.base import LOCALISED_LANGUAGES

RULES = [PASSAGE_RULES[code] for code in ("TQ115", "TQ116")]
_MOST = 3000
"""Strings of a language that are drawn."""
_ENGLISH = "en"
_JUDGED = ("mqm/train", "mqm/ted-zh-en", "mqm/en-de", "mqm/en-ru", "mqm/bio")
_FLORES = ("engines/to-english", "engines/from-english")


def catalogue(path: Path) -> Iterator[Passage]:
    """The translated messages of a gettext file."""
    for entry in READERS["po"].read(input_file(str(path)), Defaults()):
        if isinstance(entry, Passage):
            yield entry


def translations(folder: Path) -> Iterator[Passage]:
    """The strings of a folder of JSON files that are not the English ones, and are in a language that is read."""
    strings: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for path in sorted(folder.rglob("*.json")):
        tag = re.sub(r"-[0-9a-f]{32}$", "", path.stem)
        place = str(path.parent.relative_to(folder))
        strings[tag].update(_flat(json.loads(path.read_text(encoding="utf-8")), place))
    for tag, own in strings.items():
        language = primary_language(tag)
        if language == _ENGLISH or language not in LOCALISED_LANGUAGES or language != tag.split("-")[0]:
            continue
        beside = strings[_ENGLISH]
        changed = [key for key, text in own.items() if beside.get(key, text) != text]
        for key in random.Random(1).sample(changed, min(_MOST, len(changed))):
            yield Passage(own[key], language, key, beside[key], _ENGLISH)


def _flat(value: object, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inside in value.items():
            yield from _flat(inside, f"{place}.{key}")
    elif isinstance(value, str):
        yield place, value


def by_people() -> Iterator[Passage]:
    """The translations by people in the data: news, talks, abstracts of medicine and FLORES, each once."""
    seen: set[tuple[str, str]] = set()
    for name in _JUDGED:
        for row in rows(name):
            if str(row["system"]).startswith(("Human", "ref")):
                pair = str(row["source"]), str(row["text"])
                if pair not in seen:
                    seen.add(pair)
                    given, language = str(row.get("pair", "zh-en")).split("-")
                    yield Passage(pair[1], language, source=pair[0], source_language=given)
    for name in _FLORES:
        for row in rows(name):
            if row.get("human"):
                given, language = str(row["pair"]).split("-")
                yield Passage(str(row["human"]), language, source=str(row["source"]), source_language=given)


def measure(name: str, passages: Iterable[Passage], show: int) -> None:
    """Print how many passages of each language the rules flag, and some of what they say."""
    read: Counter[str] = Counter()
    flagged: Counter[tuple[str, str]] = Counter()
    said: list[str] = []
    for passage in passages:
        prepared = prepare(passage)
        read[passage.language] += 1
        for rule in RULES:
            findings = run_passage_rule(rule, prepared).findings
            flagged[passage.language, rule.code] += bool(findings)
            said += [
                f"  {passage.language}: {each.message}\n    {passage.source}\n    {passage.text}"
                for each in findings
            ]
    for rule in RULES:
        total = sum(flagged[language, rule.code] for language in read)
        print(f"{name}: {rule.code} flags {total} of {read.total()} ({total / max(read.total(), 1):.2%})")
        shares = {language: flagged[language, rule.code] / read[language] for language in sorted(read)}
        print("  " + " ".join(f"{language} {share:.2%}" for language, share in shares.items()))
    for each in random.Random(1).sample(said, min(show, len(said))):
        print(each)


def main() -> None:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--show", type=int, default=0, help="findings to print")
    given = parser.parse_args()
    catalogues = [path for path in given.paths if path.is_file()]
    if catalogues:
        measure("catalogues", (each for path in catalogues for each in catalogue(path)), given.show)
    for folder in given.paths:
        if folder.is_dir():
            measure(folder.name, translations(folder), given.show)
    if not given.paths:
        measure("people", by_people(), given.show)


if __name__ == "__main__":
    main()
