"""Finds qualifiers of a Chinese source, words that narrow the meaning, that an English text has dropped."""

from tqcheck.language.qualifiers.dropped import Dropped, dropped_qualifiers, unsaid_qualifiers

__all__ = ["Dropped", "dropped_qualifiers", "unsaid_qualifiers"]
