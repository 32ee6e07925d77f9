"""What a text denies, and where two texts disagree about it."""
