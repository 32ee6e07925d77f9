"""What is learned from one passage."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from tests.training.tiny import document, planted, rated, sound, texts, translation, write_data, write_rows
from tqcheck.core.finding import Span
from tqcheck.training.annotated import PLANTED, RATED, SOUND, TRANSLATIONS, Source, read
from tqcheck.training.planting.edits import Corrupted, Edit, edited
from tqcheck.training.planting.exchanges import Exchanges
from tqcheck.training.planting.names import Names
from tqcheck.training.planting.planter import Mirrored, Planter
from tqcheck.training.samples import (
    MOST_SYSTEMS,
    Planting,
    Spoiling,
    minimal_pair,
    sound_pair,
    translations,
)
from tqcheck.training.samples import planted as planted_samples
from tqcheck.training.samples import rated as rated_samples

READ = texts().read


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_data(tmp_path, ("train",), documents=1)


@pytest.fixture
def source(folder: Path) -> Source:
    return read(folder).of("train")[0]


def test_a_sample_of_each_machine_translation(source: Source) -> None:
    drawn = list(translations(source, READ, Random(1)))
    assert [sample.text.pieces.text for sample in drawn] == [each.passage.text for each in source.machine]
    marked, sound = drawn
    assert (marked.penalty, marked.major_drift, marked.awkwardness, marked.confidence) == (3.0, 0.5, 0.5, 1.0)
    assert (sound.penalty, sound.major_drift, sound.awkwardness) == (0.0, 0.0, 0.0)
    assert marked.group == sound.group
    # "The" is one piece, the last word and the stop are what was called awkward.
    assert marked.drift[:3] == (0.0, 0.5, 0.0)
    assert set(marked.drift[2:]) == {0.0}
    assert marked.awkward[-2:] == (0.5, 0.0)
    assert len(marked.drift) == len(marked.awkward) == len(marked.text)


def test_none_to_three_counterparts_never_the_passage_itself(source: Source) -> None:
    random = Random(1)
    drawn = [sample for _ in range(400) for sample in translations(source, READ, random)]
    counts = Counter(len(sample.counterparts) for sample in drawn)
    shares = [counts[count] / len(drawn) for count in (0, 1, 2, 3)]
    assert shares == pytest.approx([0.22, 0.35, 0.18, 0.25], abs=0.05)
    for sample in drawn:
        beside = [text.ids for text in sample.counterparts]
        assert sample.text.ids not in beside
        assert len(set(beside)) == len(beside)


def test_people_are_counterparts_only(source: Source) -> None:
    random = Random(1)
    drawn = [sample for _ in range(100) for sample in translations(source, READ, random)]
    assert any(text.pieces.text.startswith("It is said:") for sample in drawn for text in sample.counterparts)
    assert not any(sample.text.pieces.text.startswith("It is said:") for sample in drawn)


def test_people_are_passages_too_where_errors_are_planted(source: Source) -> None:
    drawn = list(translations(source, READ, Random(1), Planting(Erring(), 0.0, ["The storm."])))
    wanted = [each.passage.text for each in (*source.machine, *source.people)]
    assert [sample.text.pieces.text for sample in drawn] == wanted


def test_what_is_spoiled_stands_in_the_translation_s_place(source: Source) -> None:
    strange = ["Farmers in the north of the valley have lost most of it."]
    drawn = [list(translations(source, READ, Random(seed), Spoiling(1.0, strange))) for seed in range(30)]
    assert {len(each) for each in drawn} == {len(source.machine)}
    spoilt = [each for group in drawn for each in group if each.counterparts]
    assert {each.major_drift for each in spoilt} == {1.0}
    assert all(max(each.drift) == 1.0 for each in spoilt)
    assert {each.awkward_weight for each in spoilt} == {0.0}


class Erring(Planter):
    """Says that rates fell, and of the counterparts that they did not rise."""

    def __init__(self) -> None:
        super().__init__(Exchanges({}, {}), Names({}, {}))

    def planted(self, text: str, strange: str, random: Random) -> Corrupted | None:
        start = text.find("rose")
        edit = Edit(Span(start, start + 4), "fell" if strange != "out" else "")
        return None if start < 0 else edited(text, [edit])

    def mirrored(self, text: str, counterparts: Sequence[str], random: Random) -> Mirrored | None:
        start = text.find("rose")
        changed = tuple(other.replace("rose", "sank") for other in counterparts)
        return None if start < 0 else Mirrored(changed, Span(start, start + 4))


@pytest.mark.parametrize("seed", range(20))
def test_a_wrong_twin_stands_beside_the_same_counterparts_or_the_twin_is_right_and_they_are_not(
    source: Source, seed: int
) -> None:
    planting = Planting(Erring(), 1.0, ["The storm."])
    drawn = list(translations(source, READ, Random(seed), planting))
    pairs = [(one, two) for one, two in pairwise(drawn) if two.penalty == one.penalty + 5]
    assert len(pairs) == sum(bool(sample.counterparts) for sample in drawn) / 2
    for right, wrong in pairs:
        assert wrong.group == right.group
        assert (wrong.major_drift, wrong.awkward_weight) == (1.0, 0.0)
        told = [place for place, label in enumerate(wrong.drift) if label == 1.0]
        marked = {wrong.text.pieces.text[slice(*wrong.text.pieces.spans[place - 1])] for place in told}
        if wrong.text == right.text:
            assert marked == {"rose"}
            assert all("sank" in text.pieces.text for text in wrong.counterparts)
        else:
            assert marked == {"fell"}
            assert wrong.counterparts == right.counterparts


def test_what_is_only_left_out_is_ranked_and_not_marked(source: Source) -> None:
    planting = Planting(Erring(), 1.0, ["out"])
    drawn = [each for seed in range(20) for each in translations(source, READ, Random(seed), planting)]
    left_out = [(one, two) for one, two in pairwise(drawn) if two.penalty == one.penalty + 1]
    assert left_out
    for right, wrong in left_out:
        assert wrong.major_drift is None
        assert max(wrong.drift) <= max(right.drift)


def test_a_minimal_pair_of_an_engine_s_output(source: Source) -> None:
    texts_of_engines = ("The rates rose.", "Rates rose.", "Rates have risen.")
    drawn = [
        list(minimal_pair(texts_of_engines, "The storm.", Erring(), READ, Random(seed))) for seed in range(60)
    ]
    assert {len(each) for each in drawn} == {0, 2}
    for right, wrong in filter(None, drawn):
        assert right.group == wrong.group
        assert not right.has_scale
        assert (right.penalty, wrong.penalty) == (2.0, 7.0)
        assert (right.awkwardness, wrong.awkwardness) == (None, None)
        assert sum(right.drift) == 0 < sum(wrong.drift)
        assert 0 < right.drift_weight < wrong.drift_weight


def test_one_rater_counts_half(folder: Path) -> None:
    row = translation("s", "first", "Rates rose.", document("train"), raters=["one"], spans=[])
    write_rows(folder / TRANSLATIONS, [row])
    (sample,) = translations(read(folder).sources[0], READ, Random(1))
    assert sample.confidence == 0.5


def test_no_more_systems_than_fit_a_batch(folder: Path) -> None:
    name = document("train")
    rows = [translation("s", f"system {number}", f"Rates rose by {number}.", name) for number in range(15)]
    write_rows(folder / TRANSLATIONS, rows)
    drawn = list(translations(read(folder).sources[0], READ, Random(1)))
    assert len({sample.text.ids for sample in drawn}) == MOST_SYSTEMS


@pytest.mark.parametrize(("kind", "is_awkward"), [("repeat2", True), ("gender", False)])
def test_planted_errors_are_marked_in_their_family(folder: Path, kind: str, is_awkward: bool) -> None:
    write_rows(folder / PLANTED, [planted(kind, severity="critical")])
    damaged, sound = planted_samples(read(folder).planted[0], READ, Random(2))
    marked, other = (damaged.awkward, damaged.drift) if is_awkward else (damaged.drift, damaged.awkward)
    assert sum(marked) > 0
    assert sum(other) == sum(sound.drift) == sum(sound.awkward) == 0
    assert (damaged.drift_weight, damaged.awkward_weight) == ((0.0, 0.5) if is_awkward else (0.5, 0.0))
    assert (sound.drift_weight, sound.awkward_weight) == (0.0, 0.0)
    assert damaged.group == sound.group
    assert (damaged.penalty, sound.penalty) == (7.0, 2.0)
    assert damaged.major_drift is None
    assert not damaged.has_scale


def test_sound_pairs_are_shown_beside_engines_and_nothing_is_marked(folder: Path) -> None:
    write_rows(folder / SOUND, [sound("ko")])
    random = Random(1)
    drawn = [sample for _ in range(50) for sample in sound_pair(read(folder).sound[0], READ, random)]
    assert {len(sample.counterparts) for sample in drawn} == {1, 2, 3}
    assert {(sum(sample.drift), sum(sample.awkward)) for sample in drawn} == {(0, 0)}
    assert {(sample.major_drift, sample.penalty) for sample in drawn} == {(0.0, 0.2)}
    assert len({sample.group for sample in drawn}) == 50


def test_rated_translations_are_ranked_and_where_people_edited_them_is_half_a_mark(folder: Path) -> None:
    write_rows(folder / RATED, [rated("ro-en", score) for score in (1.5, 0.0, -2.0)])
    ratings = read(folder).rated
    random = Random(1)
    drawn = [list(rated_samples(ratings, READ, random)) for _ in range(100)]
    for group in drawn:
        assert [each.penalty for each in group] == [0.0, 2.0, 6.0]
        assert len({each.group for each in group}) == 1
        assert {(each.has_scale, each.major_drift, each.awkward_weight) for each in group} == {
            (False, None, 0.0)
        }
    every = [each for group in drawn for each in group]
    beside = [each for each in every if each.counterparts]
    assert 0.5 < len(beside) / len(every) < 0.7
    assert {each.drift_weight for each in beside} == {0.3}
    assert {each.drift_weight for each in every if not each.counterparts} == {0.0}
    edited = beside[0]
    marked = [span for span, label in zip(edited.text.pieces.spans, edited.drift[1:-1], strict=True) if label]
    assert edited.text.pieces.text[marked[0].start : marked[-1].end] == "good"
    assert set(edited.drift) == {0.0, 0.5}
