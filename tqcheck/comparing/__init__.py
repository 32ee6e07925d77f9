"""Compares saved runs over the same passages: what has changed, and whether by more than chance."""
