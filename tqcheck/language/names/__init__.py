"""Finds names of people, places and organisations in English text, and decides which are the same name."""
