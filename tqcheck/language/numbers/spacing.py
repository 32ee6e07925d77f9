"""The blanks that stand between the parts of a number, or between a number and its unit."""

BLANKS = " \u00a0\u2009\u202f"
"""An ordinary space, a no-break, a thin and a narrow no-break one: French and Russian typography asks for these."""

BLANK = f"[{BLANKS}]"
"""A pattern of one blank."""

UNSPACED = frozenset({"zh", "ja", "ko"})
"""Languages in which other letters may stand right before and after a number and its unit."""
