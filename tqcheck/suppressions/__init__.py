"""Suppressions: the baseline, accepted findings, and the `ignore` list of a record."""
