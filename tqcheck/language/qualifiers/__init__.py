"""Words that narrow what is said: those of a Chinese source that an English text has dropped."""

from tqcheck.language.qualifiers.dropped import Dropped, dropped_qualifiers, unsaid_qualifiers

__all__ = ["Dropped", "dropped_qualifiers", "unsaid_qualifiers"]
