"""From the network's figures to chances: lines between points that were fitted on annotated documents."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


class Head(StrEnum):
    """What the network predicts for a word, a phrase or a window."""

    DRIFT_WORD = "drift_word"
    AWKWARD_WORD = "awkward_word"
    DRIFT_PHRASE = "drift_phrase"
    AWKWARD_PHRASE = "awkward_phrase"
    DRIFT = "drift"
    AWKWARD = "awkward"
    QUALITY_SCORE = "soundness"

    @property
    def needs_counterpart(self) -> bool:
        """Whether nothing is said where there is nothing to compare with."""
        return self in (Head.DRIFT_WORD, Head.DRIFT_PHRASE, Head.DRIFT)


class Counterparts(StrEnum):
    """How many counterparts a window was compared with: what they say is worth more the more they are."""

    NONE = "none"
    ONE = "one"
    SEVERAL = "several"

    @classmethod
    def counted(cls, number: int) -> "Counterparts":
        """The class of a number of counterparts."""
        return (cls.NONE, cls.ONE, cls.SEVERAL)[min(number, 2)]


COMPARED = (Counterparts.ONE, Counterparts.SEVERAL)
"""Where there is anything to compare with."""


@dataclass(frozen=True)
class Curve:
    """A rising line through points; level beyond the first and the last."""

    logits: tuple[float, ...]
    chances: tuple[float, ...]

    def at(self, logits: Floats) -> Floats:
        """The chances, 0 to 1, one for each logit."""
        return np.interp(logits, self.logits, self.chances)


@dataclass(frozen=True)
class Calibration:
    """A curve for everything that is said, by the number of counterparts."""

    curves: Mapping[tuple[Head, Counterparts], Curve]

    def chances(self, number: Head, counterparts: int, logits: Floats) -> Floats:
        """The chances that the logits stand for, beside so many counterparts."""
        return self.curves[number, Counterparts.counted(counterparts)].at(logits)

    def chance(self, number: Head, counterparts: int, logit: float) -> float:
        """The chance that one logit stands for."""
        return float(self.chances(number, counterparts, np.array([logit]))[0])
