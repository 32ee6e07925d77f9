"""The way of one passage, from its counterparts to its verdict, and the workers that take it."""
