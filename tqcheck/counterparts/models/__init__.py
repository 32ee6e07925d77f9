"""Translation models: where their files are, what they are called, and how they are fetched and converted."""
