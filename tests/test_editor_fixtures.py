"""The evaluation sets are well-formed: whole, in the languages that they say, and wrong in one place only."""

import re
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from itertools import pairwise

import pytest

from tests.evaluation_sets import Entry, EvaluationSet, Half, entries
from tqcheck.core.passage import Route
from tqcheck.language.identification.identify import other_language

ERRORS = {
    *("number", "unit", "scale", "percent-points", "date", "time-direction", "person", "place", "title"),
    *("negation", "antonym-verb", "antonym-adjective", "comparison", "quantifier", "modality", "tense"),
    *("roles", "cause", "speaker", "word-sense", "idiom", "omission", "addition", "pronoun", "part-whole"),
    "co-hyponym",
}
FREEDOMS = {
    *("number-format", "converted-unit", "voice", "negated-antonym", "split-sentences", "idiom", "pronoun"),
    *("relative-date", "title-variant", "condensed"),
}
STUDIED_FREEDOMS = {
    *(
        "negation",
        "comparison",
        "converse-verb",
        "number",
        "time",
        "title",
        "idiom",
        "word-class",
        "exact-term",
    ),
    *("clause-order", "quotation", "modality"),
}
TARGETS = {"de", "fr", "es", "ru", "zh"}
KINDS = {
    EvaluationSet.PLAIN_ERRORS: ERRORS,
    EvaluationSet.STUDIED_ERRORS: ERRORS - {"number", "unit", "scale", "percent-points", "date", "place"},
    EvaluationSet.INDEPENDENT_ERRORS: ERRORS - {"number", "unit", "scale", "percent-points", "date", "title"},
    EvaluationSet.SIX_SOURCES: ERRORS - {"number", "unit", "scale", "percent-points", "date", "title"},
    EvaluationSet.FREE_WORDING: FREEDOMS,
    EvaluationSet.STUDIED_FREE_WORDING: STUDIED_FREEDOMS,
    EvaluationSet.AWKWARD: {"machine", "native"},
    EvaluationSet.OTHER_TARGETS: TARGETS,
    EvaluationSet.FIVE_TARGETS: TARGETS,
    EvaluationSet.BACK_TRANSLATIONS: TARGETS,
    EvaluationSet.FREE_BACK_TRANSLATIONS: TARGETS,
}
PAIRS = {
    EvaluationSet.PLAIN_ERRORS: 10,
    EvaluationSet.STUDIED_ERRORS: 6,
    EvaluationSet.INDEPENDENT_ERRORS: 8,
    EvaluationSet.SIX_SOURCES: 6,
    EvaluationSet.FREE_WORDING: 10,
    EvaluationSet.STUDIED_FREE_WORDING: 20,
    EvaluationSet.AWKWARD: 100,
    EvaluationSet.OTHER_TARGETS: 10,
    EvaluationSet.FIVE_TARGETS: 13,
    EvaluationSet.BACK_TRANSLATIONS: 12,
    EvaluationSet.FREE_BACK_TRANSLATIONS: 5,
}
PAIRED = (
    EvaluationSet.PLAIN_ERRORS,
    EvaluationSet.STUDIED_ERRORS,
    EvaluationSet.INDEPENDENT_ERRORS,
    EvaluationSet.OTHER_TARGETS,
    EvaluationSet.FIVE_TARGETS,
    EvaluationSet.SIX_SOURCES,
    EvaluationSet.BACK_TRANSLATIONS,
)
BACK_TRANSLATED = (EvaluationSet.BACK_TRANSLATIONS, EvaluationSet.FREE_BACK_TRANSLATIONS)
"""The counterparts of a pair differ: each says what its passage says."""
LONGEST = 120  # words
COPIED = 0.8
"""Two texts that share so large a part of their words, in order, are one text with a few words changed."""


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


@pytest.fixture(params=list(KINDS), ids=str)
def evaluation_set(request: pytest.FixtureRequest) -> EvaluationSet:
    assert isinstance(request.param, EvaluationSet)
    return request.param


@pytest.mark.parametrize("evaluation_set", PAIRED, ids=str)
def test_a_wrong_passage_is_the_sound_one_but_for_the_planted_words(evaluation_set: EvaluationSet) -> None:
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries(evaluation_set):
        found[entry.name_of_pair].append(entry)
    for sound, wrong in found.values():
        text, planted = wrong.passage.text, wrong.planted
        assert sound.planted is None
        assert planted is not None, wrong.passage.id
        assert 0 <= planted.start <= planted.end <= len(text)
        before, after = text[: planted.start], text[planted.end :]
        assert sound.passage.text.startswith(before), wrong.passage.id
        assert sound.passage.text[planted.start :].endswith(after), wrong.passage.id
        assert sound.passage.text != text
        assert sound.passage.source == wrong.passage.source
        same_counterparts = sound.passage.counterparts == wrong.passage.counterparts
        assert same_counterparts == (evaluation_set not in BACK_TRANSLATED), wrong.passage.id


def test_kinds_are_complete(evaluation_set: EvaluationSet) -> None:
    """Each kind has pairs numbered from 1, and a pair has two passages where one of them is wrong."""
    found = entries(evaluation_set)
    assert {entry.kind for entry in found} == KINDS[evaluation_set]
    by_pair = Counter((entry.kind, entry.pair) for entry in found)
    wanted = {
        (kind, number) for kind in KINDS[evaluation_set] for number in range(1, PAIRS[evaluation_set] + 1)
    }
    assert by_pair == dict.fromkeys(wanted, 2 if evaluation_set in PAIRED else 1)


def test_ids_are_unique_and_say_the_pair(evaluation_set: EvaluationSet) -> None:
    found = entries(evaluation_set)
    assert len({entry.passage.id for entry in found}) == len(found)
    assert all(entry.passage.id.startswith(entry.name_of_pair) for entry in found)


def test_halves_share_nothing() -> None:
    for evaluation_set in EvaluationSet:
        halves = [entries(evaluation_set, half) for half in Half]
        assert sum(map(len, halves)) == len(entries(evaluation_set))
        dev, held_out = ({entry.passage.source or entry.passage.text for entry in half} for half in halves)
        assert dev.isdisjoint(held_out)


def test_awkward_phrases_are_in_order_and_machine_like_passages_alone_have_them() -> None:
    for entry in entries(EvaluationSet.AWKWARD):
        text = entry.passage.text
        assert bool(entry.awkward) == (entry.kind == "machine"), text
        assert all(0 <= span.start < span.end <= len(text) for span in entry.awkward), text
        assert all(before.end <= after.start for before, after in pairwise(entry.awkward)), text


def test_texts_are_short_and_in_their_languages(evaluation_set: EvaluationSet) -> None:
    for entry in entries(evaluation_set):
        passage = entry.passage
        assert len(passage.text.split()) <= LONGEST, passage.id
        assert other_language(passage.text, passage.language) is None, passage.text
        for counterpart in passage.counterparts:
            is_back = counterpart.route is Route.BACK_TRANSLATION
            language = passage.source_language if is_back else passage.language
            assert other_language(counterpart.text, language or "und") is None, counterpart.text
        if passage.source is not None:
            assert passage.source_language is not None
            assert other_language(passage.source, passage.source_language) is None, passage.source


def test_retranslations_are_worded_independently() -> None:
    """Those of six-sources are as engines would word them: of a plain sentence there may be one good translation."""
    copies = [
        entry.passage.id
        for evaluation_set in set(EvaluationSet) - {EvaluationSet.SIX_SOURCES}
        for entry in entries(evaluation_set)
        if entry.passage.language != "zh"
        for counterpart in entry.passage.counterparts
        if SequenceMatcher(None, words(entry.passage.text), words(counterpart.text)).ratio() > COPIED
    ]
    assert copies == []
