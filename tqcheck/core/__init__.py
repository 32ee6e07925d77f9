"""The nouns: texts, what is found in them, and how a batch is summed up; nothing here imports another room."""
