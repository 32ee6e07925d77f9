"""What a text says, word by word and stretch by stretch, and what another text lacks of it."""
