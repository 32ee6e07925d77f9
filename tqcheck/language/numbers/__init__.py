"""The numbers of a text as exact values: digits and words, money, percent, dates and times, in nine languages."""

from tqcheck.language.numbers.quantity import Kind, Quantity, Value
from tqcheck.language.numbers.reading import LANGUAGES, read_quantities

__all__ = ["LANGUAGES", "Kind", "Quantity", "Value", "read_quantities"]
