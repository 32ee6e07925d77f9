"""Finds what web pages, templates and programs leave in a text."""
