"""What judging asks of a learned checker: whatever implements this can take the place of the one in `qe`."""

from collections.abc import Sequence
from typing import Protocol

from tqcheck.core.finding import CannotJudge
from tqcheck.core.prediction import Prediction
from tqcheck.core.subject import Subject


class Checker(Protocol):
    """Reads passages, beside their counterparts where they have any, and says what professionals would mark."""

    @property
    def signature(self) -> str:
        """Name and hash of the model: what its answers depend on besides the texts."""
        ...

    def predict(self, subjects: Sequence[Subject]) -> Sequence[Prediction | CannotJudge]:
        """One answer a subject, in order; the same for a subject whatever stands beside it in the batch."""
        ...
