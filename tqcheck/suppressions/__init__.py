"""Findings that do not count: the baseline, accepted findings, and what a record says itself."""
