"""Finds what a translation must keep for programs: variables, formats, tags, links, escapes, and how it differs."""
