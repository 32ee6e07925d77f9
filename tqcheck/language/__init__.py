"""What the rules know of languages; nothing here judges a passage."""
