"""Trains the bilingual checker: a passage beside its source, in another language, and beside other translations of it.

One multilingual encoder reads every text; the errors to learn from are planted in translations of every language that
there is a lexicon of.
"""
