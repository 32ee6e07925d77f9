"""Which language and which script a text is in."""
