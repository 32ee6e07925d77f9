"""Finds English words that exclude each other where one has taken the other's place."""

from tqcheck.language.contradictions.classes import excludes
from tqcheck.language.contradictions.opposing import Contradiction, contradictions

__all__ = ["Contradiction", "contradictions", "excludes"]
