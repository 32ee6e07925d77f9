"""Compares the content of two texts: what one says that the other lacks, and relations that are reversed."""
