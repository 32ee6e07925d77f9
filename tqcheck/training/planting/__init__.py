"""Errors planted in sound translations: what is wrong is known to the character, and to whom it would matter.

Raters mark what they notice, and a network soon learns which words are marked most, counterpart or not. Beside
a text and the same text with one planted error that is of no use: only the comparison tells which is wrong.
"""
