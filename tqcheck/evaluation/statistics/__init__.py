"""Figures of agreement, each with a vectorised form for the bootstrap."""
