"""The bilingual checker: reads a passage beside its source, across languages, and beside other translations of it."""
