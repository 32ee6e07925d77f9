"""Finds English words that exclude each other where one has taken the other's place."""

from tqcheck.language.contradictions.classes import excludes
from tqcheck.language.contradictions.opposing import Contradiction, contradictions
from tqcheck.language.contradictions.tenses import is_in_future, leaves_time_open

__all__ = ["Contradiction", "contradictions", "excludes", "is_in_future", "leaves_time_open"]
