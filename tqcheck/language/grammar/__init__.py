"""What an English sentence needs, and what it has too much of."""
