"""From which logit on a drifted phrase is major: from where few sound passages would have one, and fail the gate."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from tqcheck.core.errors import InputError
from tqcheck.core.settings import Sensitivity
from tqcheck.evaluation.annotated import Annotated
from tqcheck.qe.calibration import COMPARED, Counterparts
from tqcheck.training.inference import Observation

ALARMS = {Sensitivity.LOW: 0.005, Sensitivity.NORMAL: 0.01, Sensitivity.HIGH: 0.03}
"""The share of sound passages that may have a major drifted phrase: other rules raise false alarms too."""

MajorFrom = Mapping[Sensitivity, Mapping[Counterparts, float]]


def is_sound(annotated: Annotated) -> bool:
    """Whether no rater marked a major drift."""
    return not any(error.is_major_drift for error in annotated.errors)


def major_from(observations: Iterable[Observation]) -> MajorFrom:
    """The logits, from translations by people: freely worded, and sound where `is_sound`.

    Raises InputError where there is no sound translation beside one counterpart, or beside several.
    """
    highest: defaultdict[tuple[object, ...], float] = defaultdict(lambda: -np.inf)
    for each in observations:
        drifts = [word.drift for word in each.reading.words if word.drift is not None]
        if drifts and is_sound(each.annotated):
            passage = each.annotated.passage
            key = each.counterparts, each.annotated.system, passage.source, passage.counterparts
            highest[key] = max(highest[key], *drifts)
    found = {
        counterparts: [logit for key, logit in highest.items() if key[0] is counterparts]
        for counterparts in COMPARED
    }
    return {
        level: {counterparts: _exceeded_by(share, found[counterparts]) for counterparts in COMPARED}
        for level, share in ALARMS.items()
    }


def _exceeded_by(share: float, logits: Sequence[float]) -> float:
    if not logits:
        raise InputError(
            "no sound translation by a person to set the gate's line on", cure="give more documents"
        )
    return float(np.quantile(logits, 1 - share))
