"""Finds who says what in a text, and where two texts disagree about it."""
