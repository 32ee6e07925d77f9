"""What can be predicted of a passage: by tqcheck, and by what costs nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import TypeAlias

from tqcheck.core.passage import Counterpart, Passage
from tqcheck.evaluation.outcome import Outcome

PlainSimilarity: TypeAlias = Callable[[Passage, Sequence[Counterpart]], float | None]
"""How similar the untrained encoder finds a passage and its counterparts, higher for closer; None if it cannot say."""


@dataclass(frozen=True)
class Predictor:
    """A number for each passage, higher for a better one."""

    name: str
    of: Callable[[Outcome], float | None]
    """None where it has nothing to go by."""


QUALITY = Predictor("quality", lambda outcome: outcome.judgement.scores.quality)
DRIFT = Predictor("drift", lambda outcome: _less(outcome.judgement.scores.drift))
AWKWARD = Predictor("awkward", lambda outcome: _less(outcome.judgement.scores.awkward))

# The longer a passage, the more errors there are in it.
LENGTH = Predictor("length", lambda outcome: -float(len(outcome.text)))
CHRF = Predictor("chrF++", lambda outcome: outcome.judgement.scores.chrf)
BLEU = Predictor("BLEU", lambda outcome: outcome.judgement.scores.bleu)
TER = Predictor("TER", lambda outcome: _less(outcome.judgement.scores.ter))


def baselines(plain_similarity: PlainSimilarity | None) -> tuple[Predictor, ...]:
    """What tqcheck is set beside; the similarities are means over the counterparts."""
    known = (LENGTH, CHRF, BLEU, TER)
    if plain_similarity is None:
        return known
    return (*known, Predictor("plain encoder", lambda outcome: _similar(outcome, plain_similarity)))


def mean_over_counterparts(similarity: Callable[[str, str], float]) -> PlainSimilarity:
    """A similarity of two texts as one of a passage and its counterparts."""

    def mean(passage: Passage, counterparts: Sequence[Counterpart]) -> float | None:
        if not counterparts:
            return None
        return fmean(similarity(passage.text, counterpart.text) for counterpart in counterparts)

    return mean


def _similar(outcome: Outcome, plain_similarity: PlainSimilarity) -> float | None:
    passage = outcome.annotated.passage
    # Only what was usable: a counterpart in the wrong language says nothing of the passage.
    used = {(each.route, each.origin) for each in outcome.judgement.compared}
    counterparts = [each for each in passage.counterparts if (each.route, each.origin) in used]
    return plain_similarity(passage, counterparts)


def _less(value: float | None) -> float | None:
    return None if value is None else -value
