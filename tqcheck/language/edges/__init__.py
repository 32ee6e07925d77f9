"""How a text begins and ends: its outer white space, the mark after its last word, the capital of its first."""
