"""The numbers of a text as exact values: digits and words, money, percent, dates and times, in nine languages."""

from tqcheck.language.numbers.quantity import NumberKind, Quantity, Value
from tqcheck.language.numbers.reading import LANGUAGES, read_quantities

__all__ = ["LANGUAGES", "NumberKind", "Quantity", "Value", "read_quantities"]
