"""Finding the names of people, places and organisations in English text, and telling which are the same."""
