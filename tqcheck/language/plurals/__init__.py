"""The plural forms of languages, and messages that lack some of them."""
