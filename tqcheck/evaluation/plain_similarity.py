"""The similarity that the learned checker's encoder sees before it has learned anything: a baseline."""

from tqcheck.evaluation.predictors import PlainSimilarity
from tqcheck.protocols import Checker


def plain_similarity(checker: Checker | None) -> PlainSimilarity | None:  # noqa: ARG001 - the seam for it
    """The baseline that a checker can compute on the way, or None where it cannot; its row is left out then."""
    return None
