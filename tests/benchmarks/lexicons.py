"""What the bilingual lexicons contradict in sound translations, and what they find of exchanged words.

python -m tests.benchmarks.lexicons

FLORES is what nothing was learned from: thresholds were chosen on its even lines, sound pairs are counted on the odd
ones. A word of the English side is exchanged for another of its class, whatever the word, on the even ones. People's
translations of WMT news and talks, which the lexicons were learned from, are counted once each; clauses that were added
or left out are looked for in 2,000 of them, beside opus-mt.
"""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from tests.benchmarks import shared_data
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.passage import Route
from tqcheck.language.bilingual import LEXICON_LANGUAGES, cross_contradictions, unmatched_clauses
from tqcheck.language.contradictions.classes import WordKind, members_in
from tqcheck.language.lexicon.word_list import table_lines
from tqcheck.training.lexicon.translations import Translation, measured
from tqcheck.training.split import HUMANS

_EXCHANGED = frozenset(
    {
        WordKind.OPPOSITE,
        WordKind.CONVERSE,
        WordKind.QUANTITY,
        WordKind.MODALITY,
        WordKind.TENSE,
        WordKind.COMPARISON,
        WordKind.FREQUENCY,
    }
)
_NEWS = {"zh": ("mqm/train", "mqm/ted-zh-en"), "de": ("mqm/en-de",), "ru": ("mqm/en-ru",)}
_CLAUSES = 2_000


def rows(name: str) -> Iterator[dict[str, Any]]:
    """The rows of a file of the data."""
    yield from shared_data.rows(name)


def flagged(pair: Translation, language: str) -> list[str]:
    """The English phrases that TQ123 finds in a translation."""
    english, foreign = Document.of(pair.english, "en"), Document.of(pair.foreign, language)
    found = cross_contradictions(Comparison(english, english, foreign, Route.SOURCE, source=foreign))
    return [each.english.of(english.text) for each in found]


def exchanges(pairs: Sequence[Translation], seed: int) -> Iterator[tuple[Translation, str]]:
    """Translations with one English word exchanged for another of its class, and that other word."""
    members = class_members()
    chooser = random.Random(seed)
    for pair in pairs:
        english = Document.of(pair.english, "en")
        places = [
            (member, english.words[first])
            for member, first, last in members_in([word.text for word in english.words])
            if member.kind in _EXCHANGED and member.number >= 0 and first == last
        ]
        if not places:
            continue
        member, word = chooser.choice(places)
        others = [each for number, each in members[member.group] if number != member.number]
        if others:
            other = chooser.choice(others)
            yield pair._replace(english=english.text[: word.start] + other + english.text[word.end :]), other


def class_members() -> dict[int, list[tuple[int, str]]]:
    """The single words of each class of words that exclude each other, with the number of their member."""
    found: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for group, line in enumerate(table_lines("tqcheck.language.contradictions", "classes.txt")):
        for number, phrases in enumerate(line.partition("|")[2].split(";")):
            words = phrases.split()
            if words[0] != "!":
                found[group] += [(number, each.lstrip("=")) for each in words if "_" not in each]
    return found


def peoples_translations(language: str) -> set[Translation]:
    """People's translations of news and talks, from Chinese into English or from English."""
    return {
        Translation(row["source"], row["text"], is_by_person=True)
        if language == "zh"
        else Translation(row["text"], row["source"], is_by_person=True)
        for file in _NEWS[language]
        for row in rows(file)
        if row["system"].startswith(HUMANS)
    }


def clauses() -> tuple[int, int, int, int, int]:
    """Of how many translations: with an added clause, so marked by a rater; with an omitted one, so marked."""
    engines = {row["source"].strip(): row["english"].get("opusmt") for row in rows("mqm/retranslations")}
    people = [row for row in rows("mqm/train") if row["system"].startswith(HUMANS)]
    beside = [row for row in people if engines.get(row["source"].strip())]
    random.Random(1).shuffle(beside)
    counts = [0, 0, 0, 0]
    for row in islice(beside, _CLAUSES):
        here, there = Document.of(row["text"], "en"), Document.of(engines[row["source"].strip()] or "", "en")
        source = Document.of(row["source"], "zh")
        found = unmatched_clauses(Comparison(here, here, there, Route.RETRANSLATION, source=source))
        marks = " ".join(span[2] or "" for span in row["spans"])
        for place, spans, mark in ((0, found.added, "Addition"), (2, found.omitted, "Omission")):
            counts[place] += bool(spans)
            counts[place + 1] += bool(spans) and mark in marks
    return min(_CLAUSES, len(beside)), counts[0], counts[1], counts[2], counts[3]


def main() -> None:
    for language in sorted(LEXICON_LANGUAGES):
        pairs = measured(shared_data.DATA, language)
        odd, even = pairs[1::2], pairs[::2]
        sound = sum(bool(flagged(pair, language)) for pair in odd)
        found = [other in map(str.lower, flagged(pair, language)) for pair, other in exchanges(even, seed=0)]
        print(
            f"{language}: sound flagged {sound} of {len(odd)}; exchanged words found {sum(found)} of {len(found)}"
        )
    for language in _NEWS:
        people = peoples_translations(language)
        sound = sum(bool(flagged(pair, language)) for pair in people)
        print(f"{language}: people's translations flagged {sound} of {len(people)}")
    print("of {} beside opus-mt: added clause {} (marked {}), omitted {} (marked {})".format(*clauses()))


if __name__ == "__main__":
    main()
