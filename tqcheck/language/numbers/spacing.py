"""The blanks that stand between the parts of a number, or between a number and its unit."""

BLANKS = " \u00a0\u2009\u202f"
"""A space, and the no-break, thin and narrow no-break spaces that French and Russian typography asks for."""

BLANK = f"[{BLANKS}]"
"""A pattern of one blank."""

UNSPACED = frozenset({"zh", "ja", "ko"})
"""Languages in which letters may directly precede and follow a number and its unit."""
