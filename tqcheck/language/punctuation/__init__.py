"""Quotation marks, brackets and full stops."""
