"""Finds negations in English, and where one text negates what another states."""
