"""What is learned from one passage: its text, the counterparts it is shown beside, and what should be said of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple

from tqcheck.core.finding import Family
from tqcheck.evaluation.annotated import Annotated
from tqcheck.training.annotated import Alternatives, PlantedError, Rated, SoundPair, Source
from tqcheck.training.labels import Labels, awkwardness, differing, major_drift, shares
from tqcheck.training.planting.edits import Corrupted
from tqcheck.training.planting.planter import Mirrored, Planter
from tqcheck.training.planting.spoiled import spoiled
from tqcheck.training.texts import Text

Read = Callable[[str], Text]

MOST_SYSTEMS = 10
"""Of the translations of one source, so many are taken: they stand in one batch and are ranked."""

# How often a passage is shown beside no, one, two, three counterparts: one is what users mostly have, and without
# any it must learn to say what is awkward.
_COUNTS = (0, 1, 2, 3)
_COUNT_WEIGHTS = (0.22, 0.35, 0.18, 0.25)
# Engines are what users compare with: each is in the draw twice, beside two other systems and every other time a
# person, whose freer wording teaches that other words are no drift.
_ENGINE_TIMES = 2
_OTHER_SYSTEMS = 2
_HUMAN_CHANCE = 0.5

# One rater misses more than three do.
_SINGLE_RATER = 0.5
# Planted errors and sound pairs are made, not found: half as much is made of them.
_MADE = 0.5

_SOUND_COUNTS = (1, 1, 2, 3)
_SOUND_PENALTY = 0.2
"""A sound sentence is not without blame to every rater."""
_SOUND_AWKWARDNESS = 0.1

_REFERENCE_CHANCE = 0.95
_REFERENCE_CHANCE_AWKWARD = 0.5  # awkwardness shows without a reference too
_UNDAMAGED_PENALTY = 2.0  # the translation that errors are planted in is machine-made
_PLANTED_PENALTIES = {"critical": 5.0, "major": 4.0, "minor": 1.0, "base": 25.0}
# A text with an error planted in it has a major error more, or a minor one where only something is left out, or is no
# translation at all (MQM's weights).
_ERROR_PENALTY = 5.0
_OMISSION_PENALTY = 1.0
_LOST_PENALTY = 25.0
# Of the errors planted, how many are planted in the counterparts, so that the passage is what differs.
_MIRRORED = 0.2
# Engines are wrong now and then: of what one of them said nothing is known but that it said nothing worse.
_ENGINE_PENALTY = 2.0
_ENGINE_MAJOR_DRIFT = 0.15
_ENGINE_DRIFT_WEIGHT = 0.25
_PAIR_COUNTS = (1, 1, 1, 2, 3)

# A rated translation stands beside what a person made of it, or alone.
_POST_EDIT_CHANCE = 0.6
# What a person changed is wrong about as often as not: half of it is said to be, and little is made of it.
_EDITED, _EDITED_WEIGHT = 0.5, 0.3
# From a rating, in standard deviations, to a penalty: the best fifth have none.
_BEST_RATING, _PENALTY_A_DEVIATION = 1.0, 2.0

_AWKWARD_KINDS = frozenset(
    {
        "repeat2",
        "repeat4",
        "word_swap",
        "shuffled",
        "case",
        "tokenized",
        "punc_addition",
        "final_punc_removed",
        "full_lower",
        "first_lower",
        "misspelled",
        "char_removed",
        "aspect",
    }
)


@dataclass(frozen=True)
class Sample:
    """One passage beside its counterparts. Weights: 0 says that nothing is learned from a figure."""

    text: Text
    counterparts: tuple[Text, ...]
    drift: Labels
    """One a piece of the text, the two around it included."""
    awkward: Labels
    drift_weight: float
    awkward_weight: float
    penalty: float
    """MQM, 0 or more."""
    group: str
    """Samples of one group are ranked against each other by their penalties."""
    confidence: float
    """How much is made of the sample, 0 to 1."""
    has_scale: bool = True
    """Whether the penalty means something beyond its group."""
    major_drift: float | None = None
    """The share of raters who marked any; None where nobody looked."""
    awkwardness: float | None = None


class Spoiling(NamedTuple):
    """How translations are made to lose their source."""

    share: float
    """Of the translations with counterparts."""
    strange: Sequence[str]
    """Texts of other sources, to take words from."""


class Planting(NamedTuple):
    """How errors are planted in translations, by people too."""

    planter: Planter
    share: float
    """Of the translations with counterparts, those that come once more with an error."""
    strange: Sequence[str]


def translations(
    source: Source, read: Read, random: Random, errors: Spoiling | Planting | None = None
) -> Iterator[Sample]:
    """A sample of each of the source's machine translations (of MOST_SYSTEMS where there are more), some made wrong.

    What is spoiled stands in the translation's place; a planted error is in a twin that follows it.
    """
    engines = list(source.engines.values())
    human = random.sample(source.human, 1) if source.human and random.random() < _HUMAN_CHANCE else []
    systems = [each.passage.text for each in source.machine]
    chosen = [*source.machine, *(source.people if isinstance(errors, Planting) else ())]
    if len(chosen) > MOST_SYSTEMS:
        chosen = random.sample(chosen, MOST_SYSTEMS)
    for annotated in chosen:
        count = random.choices(_COUNTS, _COUNT_WEIGHTS)[0]
        others = random.sample(systems, min(_OTHER_SYSTEMS, len(systems)))
        pool = engines * _ENGINE_TIMES + human + others
        random.shuffle(pool)
        beside = [text for text in dict.fromkeys(pool) if text != annotated.passage.text]
        sample = _translation(source, annotated, beside[:count], read)
        if (
            isinstance(errors, Spoiling)
            and sample.counterparts
            and errors.strange
            and random.random() < errors.share
        ):
            wrong = spoiled(annotated.passage.text, random.choice(errors.strange), random)
            sample = sample if wrong is None else _corrupted(sample, wrong, read)
        yield sample
        if isinstance(errors, Planting) and sample.counterparts and random.random() < errors.share:
            yield from _twin(sample, beside[:count], errors, read, random)


def planted(error: PlantedError, read: Read, random: Random) -> Iterator[Sample]:
    """The damaged text, with the damage marked, and the sound one, of which only the order of the two is learned."""
    is_awkward = error.kind in _AWKWARD_KINDS
    chance = _REFERENCE_CHANCE_AWKWARD if is_awkward else _REFERENCE_CHANCE
    beside = (read(error.reference),) if random.random() < chance else ()
    sound, damaged = read(error.sound), read(error.damaged)
    damage = differing(sound.ids, damaged.ids)
    nothing = _no_errors(damaged)
    group = f"planted {random.getrandbits(64)}"
    yield Sample(
        text=damaged,
        counterparts=beside,
        drift=nothing if is_awkward else damage,
        awkward=damage if is_awkward else nothing,
        drift_weight=0.0 if is_awkward else _MADE,
        awkward_weight=_MADE if is_awkward else 0.0,
        penalty=_UNDAMAGED_PENALTY + _PLANTED_PENALTIES[error.severity],
        group=group,
        confidence=_MADE,
        has_scale=False,
    )
    yield Sample(
        text=sound,
        counterparts=beside,
        drift=_no_errors(sound),
        awkward=_no_errors(sound),
        drift_weight=0.0,
        awkward_weight=0.0,
        penalty=_UNDAMAGED_PENALTY,
        group=group,
        confidence=_MADE,
        has_scale=False,
    )


def sound_pair(pair: SoundPair, read: Read, random: Random) -> Iterator[Sample]:
    """A sound sentence beside noisy engines: whatever they differ in is no drift."""
    engines = list(pair.engines.values())
    random.shuffle(engines)
    text = read(pair.text)
    yield Sample(
        text=text,
        counterparts=tuple(read(engine) for engine in engines[: random.choice(_SOUND_COUNTS)]),
        drift=_no_errors(text),
        awkward=_no_errors(text),
        drift_weight=_MADE,
        awkward_weight=_MADE,
        penalty=_SOUND_PENALTY,
        group=f"sound {random.getrandbits(64)}",
        confidence=_MADE,
        major_drift=0.0,
        awkwardness=_SOUND_AWKWARDNESS,
    )


def rated(group: Sequence[Rated], read: Read, random: Random) -> Iterator[Sample]:
    """Translations that were rated, of which the order is learned, and where people edited them."""
    name = f"rated {random.getrandbits(64)}"
    for each in group:
        text, edited = read(each.text), read(each.post_edit)
        beside = (edited,) if random.random() < _POST_EDIT_CHANCE else ()
        changed = differing(edited.ids, text.ids)
        yield Sample(
            text=text,
            counterparts=beside,
            drift=tuple(_EDITED * label for label in changed),
            awkward=_no_errors(text),
            drift_weight=_EDITED_WEIGHT if beside else 0.0,
            awkward_weight=0.0,
            penalty=_PENALTY_A_DEVIATION * max(0.0, _BEST_RATING - each.score),
            group=name,
            confidence=_MADE,
            has_scale=False,
        )


def _translation(source: Source, annotated: Annotated, beside: Sequence[str], read: Read) -> Sample:
    text = read(annotated.passage.text)
    return Sample(
        text=text,
        counterparts=tuple(map(read, beside)),
        drift=(0.0, *shares(annotated, Family.DRIFT, text.pieces.spans), 0.0),
        awkward=(0.0, *shares(annotated, Family.AWKWARD, text.pieces.spans), 0.0),
        drift_weight=1.0,
        awkward_weight=1.0,
        penalty=-(annotated.human_score or 0.0),
        group=source.text,
        confidence=1.0 if len(annotated.raters) > 1 else _SINGLE_RATER,
        major_drift=major_drift(annotated),
        awkwardness=awkwardness(annotated),
    )


def minimal_pair(
    texts: Alternatives, strange: str, planter: Planter, read: Read, random: Random
) -> Iterator[Sample]:
    """What an engine said beside what others said, as it is and with an error: which is which has to be learned."""
    passage, *others = random.sample(texts, len(texts))
    beside = others[: random.choice(_PAIR_COUNTS)]
    text = read(passage)
    sound = Sample(
        text=text,
        counterparts=tuple(map(read, beside)),
        drift=_no_errors(text),
        awkward=_no_errors(text),
        drift_weight=_ENGINE_DRIFT_WEIGHT,
        awkward_weight=0.0,
        penalty=_ENGINE_PENALTY,
        group=f"pair {random.getrandbits(64)}",
        confidence=_MADE,
        has_scale=False,
        major_drift=_ENGINE_MAJOR_DRIFT,
    )
    wrong = list(_twin(sound, beside, Planting(planter, 1.0, (strange,)), read, random))
    if wrong:
        yield sound
        yield from wrong


def _twin(
    sample: Sample, beside: Sequence[str], planting: Planting, read: Read, random: Random
) -> Iterator[Sample]:
    """The sample with an error planted in it, or in all that it is compared with."""
    text = sample.text.pieces.text
    if random.random() < _MIRRORED:
        mirrored = planting.planter.mirrored(text, beside, random)
        if mirrored is not None:
            yield _mirrored(sample, mirrored, read)
            return
    error = planting.planter.planted(text, random.choice(planting.strange), random)
    if error is not None and error.text != text:
        yield _damaged(sample, error, read)


def _mirrored(sample: Sample, mirrored: Mirrored, read: Read) -> Sample:
    drift = tuple(
        1.0 if span.touches(mirrored.wrong) else label
        for span, label in zip(sample.text.pieces.spans, sample.drift[1:-1], strict=True)
    )
    return replace(
        sample,
        counterparts=tuple(map(read, mirrored.counterparts)),
        drift=(0.0, *drift, 0.0),
        drift_weight=max(sample.drift_weight, _MADE),
        awkward_weight=0.0,
        penalty=sample.penalty + _ERROR_PENALTY,
        major_drift=1.0,
    )


def _damaged(sample: Sample, wrong: Corrupted, read: Read) -> Sample:
    damaged = _corrupted(sample, wrong, read)
    if not wrong.wrong:
        return replace(damaged, penalty=sample.penalty + _OMISSION_PENALTY, major_drift=None)
    return replace(damaged, drift_weight=max(sample.drift_weight, _MADE))


def _corrupted(sample: Sample, wrong: Corrupted, read: Read) -> Sample:
    """The sample with a corrupted text: what is wrong is drift to everyone, the rest as raters marked it."""
    text = read(wrong.text)
    marked: dict[int | None, float] = {
        span.start: share for span, share in zip(sample.text.pieces.spans, sample.drift[1:-1], strict=True)
    }
    drift = tuple(
        1.0 if any(span.touches(each) for each in wrong.wrong) else marked.get(wrong.origin(span.start), 0.0)
        for span in text.pieces.spans
    )
    return replace(
        sample,
        text=text,
        drift=(0.0, *drift, 0.0),
        awkward=_no_errors(text),
        awkward_weight=0.0,
        penalty=_LOST_PENALTY if wrong.is_whole else sample.penalty + _ERROR_PENALTY,
        major_drift=1.0,
    )


def _no_errors(text: Text) -> Labels:
    return (0.0,) * len(text)
