"""TQ103: a name that the counterpart gives differently, or that the side has lost."""

from collections.abc import Iterator, Sequence
from math import exp
from typing import NamedTuple

from tqcheck.alignment import Link
from tqcheck.comparison import Comparison
from tqcheck.finding import Family, Mark, Marks, Severity, Span
from tqcheck.language.names.gaps import gap
from tqcheck.language.names.mentions import Mentions, resemblance
from tqcheck.language.names.passages import Named, NamedText

