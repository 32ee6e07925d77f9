"""The same exchange on both sides of a translation, after which either text again says what the other does."""
