"""Makes the bilingual lexicons: which words of a language translators put for which English ones, and how often."""
