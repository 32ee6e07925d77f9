"""How well tqcheck agrees with people who annotated the same translations (extra `evaluate`)."""
