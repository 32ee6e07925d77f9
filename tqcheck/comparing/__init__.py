"""Saved runs over the same passages, set beside each other: what has changed, and whether by more than chance."""
